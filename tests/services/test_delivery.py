"""What is chosen and made ready to be sent: one bad call stops no other, and nothing overtakes in its chat."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.failures import Result
from bot.pacing import Pacing
from bot.sender import choose
from models.mail import Outbox
from services import delivery, outbox, settle
from services.compose import plain
from services.delivery import Waiting
from services.outbox import Lane
from services.work import Desk
from tests.clock import StandingClock
from texts import say

NOW = datetime(2020, 4, 1, 2, tzinfo=UTC)


async def test_a_call_that_cannot_be_worded_is_a_dead_letter_and_the_next_goes_on(village: Desk) -> None:
    async with village.work() as work:
        about = {"day": "2020-03-31", "version": 9, "purpose": "leadership", "message_id": 1}
        outbox.post(work, "bad", -1001, "edit_message_media", about, kind="summary", lane=Lane.FEVER)
        outbox.say_to(work, "good", -1003, say("zh", "list.complete"), kind="answer")
    async with village.work() as work:
        ready = await delivery.make_ready(work, await delivery.waiting(work))
    assert [item.key for item in ready] == ["good"]
    async with village.work() as work:
        rows = {row.key: row for row in await work.session.scalars(select(Outbox))}
    assert rows["bad"].state == "dead"
    assert any(key.startswith("dead:call:") for key in rows), "the admin is told"


def test_what_is_tried_again_is_not_overtaken_in_its_chat() -> None:
    soon = NOW + timedelta(seconds=4)
    waiting = [
        Waiting(1, 7001, "alert", soon),
        Waiting(2, 7001, "alert", None),
        Waiting(3, 7002, "alert", None),
    ]
    chosen, until = choose(waiting, Pacing(), NOW)
    assert [item.id for item in chosen] == [3]
    assert until == soon


def test_a_group_that_will_be_left_is_spoken_to_until_then() -> None:
    waiting = [Waiting(1, -5, "leave", NOW + timedelta(minutes=15)), Waiting(2, -5, "answer", None)]
    assert [item.id for item in choose(waiting, Pacing(), NOW)[0]] == [2]


async def test_a_board_asked_for_anew_has_a_whole_day_to_get_there(
    village: Desk, clock: StandingClock
) -> None:
    """Its row is as old as the board: a slip of the line must not make a dead letter of it."""
    about = ("board_edit", -1003, "2020-04-01", "morning", "3栋")
    async with village.work() as work:
        outbox.refresh(work, *about)
    clock.forward(days=2)
    async with village.work() as work:
        outbox.refresh(work, *about)
    async with village.work() as work:
        row = (await work.session.scalars(select(Outbox))).one()
        await settle.settle(work, plain(row), Result("later", fault="ConnectionError"))
    async with village.work() as work:
        assert [row.state for row in await work.session.scalars(select(Outbox))] == ["waiting"]


async def test_a_paused_chat_keeps_nobody_else_waiting_however_much_is_owed_to_it(village: Desk) -> None:
    pacing = Pacing()
    async with village.work() as work:
        for number in range(400):
            outbox.say_to(work, f"many:{number}", -1003, say("zh", "list.complete"), kind="answer")
        outbox.say_to(work, "other", -1005, say("zh", "list.complete"), kind="nag", lane=Lane.NAG)
        outbox.toast(work, "1", "")
        outbox.toast(work, "2", "")
    pacing.told_to_wait(-1003, "answer", NOW + timedelta(minutes=5))
    async with village.work() as work:
        chosen, until = choose(await delivery.waiting(work), pacing, NOW)
    assert [(item.chat_id, item.kind) for item in chosen] == [(0, "toast"), (0, "toast"), (-1005, "nag")]
    assert until == NOW + timedelta(minutes=5)


async def test_of_each_kind_the_oldest_goes_first(village: Desk) -> None:
    async with village.work() as work:
        for number, kind in enumerate(["answer", "question", "answer", "question"]):
            outbox.say_to(work, f"{number}", -1003, say("zh", "list.complete"), kind=kind)
    async with village.work() as work:
        first, second = await delivery.waiting(work)
    assert (first.kind, second.kind) == ("answer", "question")
    assert first.id < second.id
