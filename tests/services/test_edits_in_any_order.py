"""A message and its edits in whatever order they are handled: what was written last stands."""

from datetime import timedelta
from itertools import permutations

import pytest
from sqlalchemy import select

from models.report import Report, Revision
from services.said import Said
from services.take_report import prepare, take
from services.work import Desk

ZHOU, THREE = 7101, -1003


def versions(desk: Desk, last: str) -> list[Said]:
    """A message, and two edits of it."""
    at = desk.clock.now() - timedelta(minutes=3)
    texts = ("36.5", "36.8", last)
    return [Said(500 + n, THREE, 9, ZHOU, "周敏", text, at, edited=n > 0) for n, text in enumerate(texts)]


async def stands(desk: Desk) -> list[str]:
    async with desk.work() as work:
        rows = await work.session.scalars(select(Report).where(Report.status == "reported"))
        return [str(row.celsius) for row in rows]


@pytest.mark.parametrize(("last", "left"), [("36.9", ["36.9"]), ("今天天气真好", [])])
@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_the_newest_stands(village: Desk, order: tuple[int, ...], last: str, left: list[str]) -> None:
    said = versions(village, last)
    for number in order:
        async with village.work() as work:
            await prepare(work, [said[number]])
            await take(work, said[number])
    assert await stands(village) == left


@pytest.mark.parametrize("order", [(1, 0), (2, 0, 1), (0, 1, 2)])
async def test_the_same_in_one_unit_of_work(village: Desk, order: tuple[int, ...]) -> None:
    said = [versions(village, "36.9")[number] for number in order]
    async with village.work() as work:
        await prepare(work, said)
        for one in said:
            await take(work, one)
    assert await stands(village) == ["36.9" if 2 in order else "36.8"]


async def test_the_same_edit_twice_is_one_revision(village: Desk) -> None:
    first, edit, _ = versions(village, "")
    again = Said(509, edit.chat, edit.message, edit.account, edit.shown_name, edit.text, edit.at, edited=True)
    for one in (first, edit, again):
        async with village.work() as work:
            await take(work, one)
    async with village.work() as work:
        numbers = await work.session.scalars(select(Revision.n).order_by(Revision.n))
        assert list(numbers) == [1, 2]
