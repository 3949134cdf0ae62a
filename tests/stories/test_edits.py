"""Edits and old questions: what a message no longer says goes, and nothing of anybody else's with it."""

from pathlib import Path

from bot.commands.importing import import_roster
from tests.stories.street import HERE, THREE, Street

ZHOU, WU, OFFICER = 7101, 7104, 7001


async def test_a_fever_that_is_edited_away_is_taken_back_from_those_who_were_told(here: Street) -> None:
    await here.until("06:10")
    message = await here.says(WU, "38.6", THREE)
    await here.edits(WU, THREE, message, "今天天气真好")
    assert "撤回" in here.last(OFFICER).text
    assert "None" not in here.last(OFFICER).text
    await here.taps(OFFICER, here.last(OFFICER), "看到")
    count = len(here.texts(OFFICER))
    await here.forward(minutes=40)
    assert len(here.texts(OFFICER)) == count


async def test_an_edited_answer_is_still_about_the_one_who_was_asked_about(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "我36.5 周强66.3 周子涵36.4", THREE)
    answer = await here.says(ZHOU, "38.3", THREE)
    assert "周强" in here.last(OFFICER).text
    await here.edits(ZHOU, THREE, answer, "36.3")
    assert "已报 3 / 7 人" in here.board(THREE)
    assert "周强" in here.last(OFFICER).text
    assert "36.3" in here.last(OFFICER).text


async def test_a_question_of_the_morning_does_not_stand_in_the_evenings_way(here: Street) -> None:
    await here.until("11:30")
    await here.says(ZHOU, "我36.5 周强66.3", THREE)
    await here.until("17:00")
    message = await here.says(ZHOU, "36.6", THREE)
    assert here.reaction(THREE, message) == "👌"
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_an_edit_that_names_the_other_slot_leaves_nothing_in_the_first(here: Street) -> None:
    await here.until("17:00")
    message = await here.says(WU, "早上36.5", THREE)
    await here.edits(WU, THREE, message, "晚上36.5")
    boards = [m.text for m in here.messages(THREE) if "已报" in m.text]
    assert "已报 0 / 7 人" in boards[0]
    assert "已报 1 / 7 人" in boards[-1]


async def test_a_namesake_of_the_senders_household_is_found_by_the_room(here: Street, tmp_path: Path) -> None:
    roster = tmp_path / "again.csv"
    roster.write_text((HERE / "roster.csv").read_text("utf-8") + "3栋,2,203,周强,tenant,,,\n", "utf-8")
    await import_roster(here.settings, HERE / "site.toml", roster, False, False)
    await here.until("06:30")
    await here.says(ZHOU, "101 周强 36.5\n203 周强 38.6", THREE)
    assert "已报 2 / 8 人" in here.board(THREE)
    assert "203 周强 38.6" in here.last(OFFICER).text
