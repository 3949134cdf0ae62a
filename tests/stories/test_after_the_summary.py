"""Changes after the slot closed, and after the summary was posted: each is a revision and marks its bulletin."""

from collections.abc import Awaitable, Callable

import pytest

from models.case import Bulletin
from models.report import Revision
from tests.stories.ledger import rows
from tests.stories.street import THREE, Street

ZHOU, HAN, WU, TIAN = 7101, 7103, 7104, 7105


async def edit(here: Street, message: int) -> None:
    await here.edits(WU, THREE, message, "36.9")


async def edit_away(here: Street, message: int) -> None:
    await here.edits(WU, THREE, message, "今天天气真好")


async def report_late(here: Street, message: int) -> None:
    await here.says(TIAN, "36.4", THREE)


async def correct(here: Street, message: int) -> None:
    await here.says(WU, "打错了，是36.7", THREE)


async def excuse(here: Street, message: int) -> None:
    await here.taps(ZHOU, here.messages(ZHOU)[-1], "整段请假")


@pytest.mark.parametrize("change", [edit, edit_away, report_late, correct, excuse])
async def test_a_change_after_the_posted_summary_makes_its_bulletin_stale(
    here: Street, change: Callable[[Street, int], Awaitable[None]]
) -> None:
    await here.until("17:00")
    message = await here.says(WU, "36.5", THREE)
    await here.until("21:30")
    await here.says(HAN, "/away 周五")
    await here.until("22:20")
    await here.says(WU, "谢谢大家", THREE)
    assert [b["stale"] for b in await rows(here, Bulletin)] == [False]
    await change(here, message)
    assert [b["stale"] for b in await rows(here, Bulletin)] == [True]


async def test_edits_after_the_slot_closed_still_belong_to_it(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(WU, "36.5", THREE)
    await here.until("12:00")
    await here.edits(WU, THREE, message, "36.8")
    assert here.reaction(THREE, message) == "✍"
    assert "已报 1 / 7 人" in here.board(THREE)
    await here.edits(WU, THREE, message, "今天天气真好")
    assert here.reaction(THREE, message) == ""
    assert "已报 0 / 7 人" in here.board(THREE)
    await here.edits(WU, THREE, message, "36.7")
    assert "已报 1 / 7 人" in here.board(THREE)
    kept = [r for r in await rows(here, Revision) if r["slot"] == "morning"]
    assert [(r["n"], r["status"]) for r in kept] == [
        (1, "reported"), (2, "reported"), (3, "missed"), (4, "reported")
    ]  # fmt: skip
