"""Changes after the slot closed: each is a revision of the slot that it belongs to."""

from models.report import Revision
from tests.stories.ledger import rows
from tests.stories.street import THREE, Street

WU = 7104


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
