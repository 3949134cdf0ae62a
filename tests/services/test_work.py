"""A unit of work keeps all of it or nothing, and numbers are given out once; on both databases."""

import asyncio

import pytest
from sqlalchemy import func, select

from models.mail import Outbox
from rules.problem import Problem
from services import outbox
from services.work import Desk
from texts import say


async def count(desk: Desk) -> int:
    async with desk.work() as work:
        return int((await work.session.execute(select(func.count()).select_from(Outbox))).scalar_one())


async def test_before_the_first_import_there_is_one_clear_problem(desk: Desk) -> None:
    with pytest.raises(Problem, match=r"site\.none"):
        async with desk.work():
            pass


async def test_what_is_staged_is_written_once_under_its_key(village: Desk) -> None:
    for _ in range(2):
        async with village.work() as work:
            outbox.say_to(work, "hello:1", 7101, say("zh", "question.number"), kind="answer")
    assert await count(village) == 1


async def test_a_unit_of_work_that_fails_leaves_nothing(village: Desk) -> None:
    async def fail() -> None:
        async with village.work() as work:
            outbox.say_to(work, "hello:1", 7101, say("zh", "question.number"), kind="answer")
            await work.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await count(village) == 0


async def test_numbers_are_given_out_once_to_many_at_a_time(village: Desk) -> None:
    async def take() -> int:
        async with village.work() as work:
            return await work.numbers("case")

    taken = await asyncio.gather(*(take() for _ in range(20)))
    assert sorted(taken) == list(range(1, 21))


async def test_the_snapshot_knows_the_village(village: Desk) -> None:
    async with village.work() as work:
        assert work.community.building_of_chat == {-1003: "3栋", -1005: "5栋"}
        assert work.community.by_account[7101][0].reports_for == ("周强", "周子涵")
