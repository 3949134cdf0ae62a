"""People we don't know, and what comes later: edits, another message, another slot, a tap that comes too late."""

from models.duty import Alarm
from models.introduction import HeldReading
from models.report import Report
from simulator import people
from tests.stories.ledger import rows
from tests.stories.street import THREE, Street
from tests.stories.test_strangers import OFFICER, STRANGER, ZHOU, morning


async def test_an_edit_takes_back_each_thing_it_no_longer_says_and_then_the_sign(here: Street) -> None:
    await here.until("17:00")
    message = await here.says(STRANGER, "105 王小明 38.6 王小红 36.5", THREE)
    await here.edits(STRANGER, THREE, message, "105 早上 王小明 38.6 王小红 36.5")
    assert "morning" in {r["slot"] for r in await rows(here, HeldReading)}
    due = [(r["slot"], r["next_at"] is not None) for r in await rows(here, Alarm)]
    assert sorted(due) == [("evening", False), ("morning", True)]
    await here.edits(STRANGER, THREE, message, "105 王小红 36.5")
    assert [str(r["celsius"]) for r in await rows(here, HeldReading)] == ["36.5"]
    assert not [r for r in await rows(here, Alarm) if r["next_at"] is not None]
    assert here.reaction(THREE, message) == "👀"
    await here.edits(STRANGER, THREE, message, "大家早上好")
    assert not await rows(here, HeldReading)
    assert here.reaction(THREE, message) == ""


async def test_whom_a_lead_ignored_reports_for_that_person_no_more(here: Street) -> None:
    digest = await morning(here)
    await here.taps(ZHOU, digest, "① 忽略")
    await here.until("17:00")
    for text in ("102 韩老伯 36.6", "102 韩老伯 36.6\n201 吴波 36.5"):
        await here.says(STRANGER, text, THREE)
        (line,) = [r for r in await rows(here, Report) if (r["resident"], r["slot"]) == (5, "evening")]
        assert line["status"] == "pending"


async def test_in_private_they_are_asked_about_what_else_they_wrote(here: Street) -> None:
    await here.until("06:30")
    people.start(here.world, STRANGER)
    message = await here.says(STRANGER, "3栋 102 韩老伯 36.5，老伴 38.6")
    assert here.reaction(STRANGER, message) == "🤔"
    said = "\n".join(here.texts(STRANGER)[-2:])
    assert "已经请楼栋长确认" in said
    assert "“老伴”是哪一位？请写上房号、姓名和体温" in said
    assert "38.6" not in said


async def test_in_private_a_temperature_after_the_name_is_theirs(here: Street) -> None:
    await here.until("06:30")
    people.start(here.world, STRANGER)
    await here.says(STRANGER, "3栋 105 王小明")
    message = await here.says(STRANGER, "我今天38.6")
    assert here.reaction(STRANGER, message) == "👀"
    assert "没有找到" not in here.last(STRANGER).text
    assert [t for t in here.texts(OFFICER) if "王小明 38.6" in t]
    await here.says(STRANGER, "老伴 38.1")
    said = "\n".join(here.texts(STRANGER)[-2:])
    assert "没有找到" not in said
    assert "“老伴”是哪一位？" in said


async def test_in_private_that_of_somebody_else_behind_the_door_is_not_theirs(here: Street) -> None:
    await here.until("06:30")
    people.start(here.world, STRANGER)
    await here.says(STRANGER, "3栋 102 韩老伯 36.5 韩老五 38.6")
    line = next(r for r in await rows(here, Report) if r["resident"] == 5)
    assert (str(line["celsius"]), line["by"]) == ("36.5", "unconfirmed")
    assert [t for t in here.texts(OFFICER) if "韩老五 38.6" in t]
