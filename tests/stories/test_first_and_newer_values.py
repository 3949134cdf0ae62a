"""A newer value of the same slot: it makes nobody late, and ends no symptom that it doesn't speak of."""

from typing import Any

from models.report import Report
from simulator import people
from tests.stories.ledger import rows
from tests.stories.street import LEADERSHIP, THREE, Street

ZHOU, HAN, WU, TIAN, OFFICER = 7101, 7103, 7104, 7105, 7001


async def line(here: Street, of: int = 7104, slot: str = "morning") -> Any:
    """How somebody stands in the ledger."""
    room = {7104: "201", 7105: "202"}[of]
    (found,) = [r for r in await rows(here, Report) if r["room"] == room and r["slot"] == slot]
    return found | {"symptoms": ",".join(found["symptoms"])}


async def test_who_was_on_time_stays_on_time(here: Street) -> None:
    await here.until("07:05")
    message = await here.says(WU, "36.5", THREE)
    await here.until("09:45")
    await here.says(WU, "36.8", THREE)
    now = await line(here)
    assert (str(now["celsius"]), now["late"]) == ("36.8", "")
    await here.until("11:30")
    await here.edits(WU, THREE, message, "36.6")
    assert (await line(here))["late"] == ""
    await here.until("22:20")
    assert "迟报" not in "".join(e.text for e in here.events if e.chat_id == LEADERSHIP and "日报" in e.text)


async def test_who_was_late_stays_late(here: Street) -> None:
    await here.until("09:45")
    await here.says(WU, "36.5", THREE)
    await here.until("11:30")
    await here.says(WU, "36.8", THREE)
    assert (await line(here))["late"] == "after_due"


async def test_what_was_withdrawn_starts_anew(here: Street) -> None:
    await here.until("07:05")
    await here.says(WU, "36.5 咳嗽", THREE)
    await here.says(WU, "/undo")
    await here.until("09:45")
    await here.says(WU, "36.8", THREE)
    now = await line(here)
    assert (now["late"], now["symptoms"]) == ("after_due", "")


async def test_a_symptom_outlasts_a_value_that_does_not_speak_of_it(here: Street) -> None:
    await here.until("07:05")
    await here.says(WU, "38.2 咳嗽", THREE)
    newer = await here.says(WU, "38.1", THREE)
    assert (await line(here))["symptoms"] == "cough"
    await here.edits(WU, THREE, newer, "38.0")
    assert (await line(here))["symptoms"] == "cough", "the cough was said elsewhere"
    await here.says(WU, "37.9 头疼")
    assert (await line(here))["symptoms"] == "headache,cough"


async def test_until_it_is_denied(here: Street) -> None:
    await here.until("07:05")
    await here.says(WU, "36.8 咳嗽，头疼", THREE)
    await here.says(WU, "36.7 不发烧", THREE)
    assert (await line(here))["symptoms"] == "cough,headache"
    await here.says(WU, "36.6 不咳了", THREE)
    assert (await line(here))["symptoms"] == "headache"
    await here.says(WU, "36.6 没有不舒服", THREE)
    assert (await line(here))["symptoms"] == ""


async def test_or_its_own_message_is_edited(here: Street) -> None:
    await here.until("07:05")
    message = await here.says(WU, "36.8 咳嗽", THREE)
    await here.says(WU, "36.7 头疼", THREE)
    await here.edits(WU, THREE, message, "36.8")
    assert (await line(here))["symptoms"] == "headache"


async def test_a_symptom_that_is_a_fever_stays_one(here: Street) -> None:
    await here.until("07:05")
    await here.says(WU, "36.8 胸闷", THREE)
    heard = len(here.texts(OFFICER))
    await here.says(WU, "36.7", THREE)
    assert len(here.texts(OFFICER)) == heard, "no word that it was taken back"
    await here.says(WU, "36.7 胸不闷了，没有不舒服", THREE)
    assert len(here.texts(OFFICER)) == heard + 1


async def test_a_message_and_its_edit_that_come_together(here: Street) -> None:
    await here.until("07:05")
    await here.stops()
    first = people.say(here.world, WU, THREE, "36.8 咳嗽")
    people.edit(here.world, WU, THREE, first, "36.8")
    second = people.say(here.world, TIAN, THREE, "36.5")
    people.edit(here.world, TIAN, THREE, second, "今天天气真好")
    await here.starts()
    await here.settle()
    assert (await line(here))["symptoms"] == ""
    assert (await line(here, TIAN))["status"] == "pending"
