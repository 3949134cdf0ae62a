"""People we don't know, and what comes later: edits, another message, another slot, a tap that comes too late."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from bot.commands.importing import import_roster
from models.duty import Alarm
from models.introduction import HeldReading
from models.report import Report
from models.resident import Resident
from simulator import people
from tests.stories.buttons import buttons, labels
from tests.stories.ledger import rows
from tests.stories.street import HERE, THREE, Street
from tests.stories.test_strangers import OFFICER, STRANGER, WU, ZHOU, digests, morning


async def test_an_edit_takes_back_each_thing_it_no_longer_says_and_then_the_sign(here: Street) -> None:
    await here.until("17:00")
    message = await here.says(STRANGER, "105 王小明 38.6 王小红 36.5", THREE)
    await here.edits(STRANGER, THREE, message, "105 早上 王小明 38.6 王小红 36.5")
    assert "morning" in {r["slot"] for r in await rows(here, HeldReading)}
    due = [(r["slot"], r["next_at"] is not None) for r in await rows(here, Alarm)]
    assert sorted(due) == [("evening", False), ("morning", True)]
    await here.edits(STRANGER, THREE, message, "105 王小红 36.5")
    assert [str(r["celsius"]) for r in await rows(here, HeldReading)] == ["36.5"]
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
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


async def test_a_question_nobody_answered_comes_again_in_the_next_slot(here: Street) -> None:
    await here.until("06:30")
    people.start(here.world, STRANGER)
    await here.says(STRANGER, "3栋 105 王小明")
    await here.until("09:31")
    assert not digests(here, ZHOU), "asked at once"
    await here.until("17:00")
    await here.says(STRANGER, "105 王小明 36.6", THREE)
    await here.until("20:01")
    assert ["王小明" in m.text for m in digests(here, ZHOU)] == [True]


async def test_the_deputy_is_asked_when_the_question_cannot_be_delivered(here: Street) -> None:
    await here.until("06:30")
    people.start(here.world, STRANGER)
    here.world.chat(ZHOU).blocked = True
    await here.says(STRANGER, "3栋 105 王小明 36.6")
    (asked,) = [m for m in here.messages(WU) if "王小明" in m.text]
    await here.taps(WU, asked, "租住")
    assert "绑定好了" in here.last(STRANGER).text


async def imported(here: Street, folder: Path, lines: Callable[[list[str]], list[str]]) -> None:
    """A newer roster is read in while the bot runs."""
    file = folder / "roster.csv"
    file.write_text("".join(lines((HERE / "roster.csv").read_text("utf-8").splitlines(True))), "utf-8")
    await import_roster(here.settings, HERE / "site.toml", file, False, True)


async def test_whom_a_file_has_brought_meanwhile_is_linked_and_not_added(
    here: Street, tmp_path: Path
) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "105 王小明 36.6", THREE)
    await here.until("09:31")
    await imported(here, tmp_path, lambda all_: [*all_, "3栋,2,105,王小明,family,7123,deputy,\n"])
    (digest,) = digests(here, ZHOU)
    assert "名册刚刚更新" in await here.taps(ZHOU, digest, "租住")
    assert labels(digest) == ["① 绑定 王小明", "① 忽略"]
    (person,) = [r for r in await rows(here, Resident) if r["name"] == "王小明"]
    assert (person["role"], person["telegram_id"]) == ("deputy", 7123)
    assert "不由您" in await here.taps(ZHOU, digest, "绑定"), "a deputy's account is the officer's to say"
    (person,) = [r for r in await rows(here, Resident) if r["name"] == "王小明"]
    assert (person["role"], person["telegram_id"]) == ("deputy", 7123)


async def test_whoever_has_left_meanwhile_cannot_be_linked_any_more(here: Street, tmp_path: Path) -> None:
    await here.until("06:30")
    people.start(here.world, STRANGER)
    await here.says(STRANGER, "3栋 102 韩老伯 36.6")
    asked = here.last(ZHOU)
    assert labels(asked) == ["绑定 韩老伯", "忽略"]
    await imported(here, tmp_path, lambda all_: [
        line.replace("7103,,韩老伯", "7103,,") for line in all_ if not line.startswith("3栋,1,102,韩老伯")
    ])  # fmt: skip
    assert "失效" in await here.taps(ZHOU, asked, "绑定")
    assert labels(asked) == ["新住户", "租住", "忽略"]
    await here.taps(ZHOU, asked, "租住")
    assert "已加进名册" in asked.text


async def test_what_was_forgotten_is_an_old_button(here: Street) -> None:
    digest = await morning(here)
    data = buttons(digest)[0]
    await here.stops()
    await here.world.clock.run(here.now + timedelta(days=8), without_bot=True)
    await here.starts()
    await here.forward(minutes=1)
    assert "失效" in await here.sends_tap(ZHOU, digest, data)
