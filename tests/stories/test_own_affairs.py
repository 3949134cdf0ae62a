"""One's own affairs: a fortnight for oneself alone, a report taken back, away for some days and back again."""

from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import select

from models.absence import Absence
from models.case import Bulletin
from models.database import open_engine
from models.report import Revision
from simulator.records import Event
from tests.stories.street import THREE, Street

ZHOU, HAN, WU, TIAN, LIN, STRANGER, OFFICER = 7101, 7103, 7104, 7105, 7301, 7999, 7001


async def rows(here: Street, table: type) -> list[dict]:  # type: ignore[type-arg]
    """What stands in a table."""
    engine = open_engine(here.settings.database_url)
    async with engine.connect() as connection:
        found = [dict(row) for row in (await connection.execute(select(table.__table__))).mappings()]  # type: ignore[attr-defined]
    await engine.dispose()
    return found


def pictures(here: Street, chat: int) -> list[Event]:
    return [e for e in here.events if e.kind == "photo" and e.chat_id == chat]


# /mine


async def test_ones_own_fortnight_as_a_picture_and_in_words(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "36.5", THREE)
    await here.until("17:00")
    await here.says(WU, "38.2")
    await here.says(WU, "/mine")
    (picture,) = pictures(here, WU)
    assert "吴波" in picture.text
    assert "2月10日　早 36.5　晚 38.2" in picture.text
    assert "已报 2 / 2 次" in picture.text
    assert picture.file


async def test_a_fortnight_shows_those_one_reports_for_and_nobody_else(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "我36.5，周强36.7", THREE)
    await here.says(WU, "36.1", THREE)
    await here.says(ZHOU, "/mine")
    (picture,) = pictures(here, ZHOU)
    for name in ("周敏", "周强", "周子涵"):
        assert name in picture.text
    for other in ("吴波", "36.1", "韩秀珍"):
        assert other not in picture.text
    await here.says(WU, "/mine")
    assert "周强" not in pictures(here, WU)[0].text


async def test_an_account_that_is_nobodys_sees_nothing_and_a_group_hears_nothing(here: Street) -> None:
    await here.until("06:30")
    here.world.open_private(STRANGER)
    await here.says(STRANGER, "102 韩老伯 36.4", THREE)
    await here.says(STRANGER, "/mine")
    assert not pictures(here, STRANGER)
    assert "还不认识您" in here.last(STRANGER).text
    before = len(here.texts(THREE))
    await here.says(WU, "/mine", THREE)
    assert len(here.texts(THREE)) == before
    await here.says(OFFICER, "/mine")
    assert not pictures(here, OFFICER)


# /undo


async def test_the_last_report_is_taken_back_and_its_sign_with_it(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(WU, "36.5", THREE)
    assert here.reaction(THREE, message) == "👌"
    await here.says(WU, "/undo")
    assert here.reaction(THREE, message) == ""
    assert "已报 0 / 7 人" in here.board(THREE)
    assert "201" in here.board(THREE)
    assert "已撤回" in here.last(WU).text
    kept = [r for r in await rows(here, Revision) if r["slot"] == "morning"]
    assert [(r["n"], r["status"]) for r in kept] == [(1, "reported"), (2, "pending")]
    await here.says(WU, "/undo")
    assert "没有可以撤回" in here.last(WU).text
    await here.says(WU, "36.6", THREE)
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_a_whole_flat_in_one_message_is_taken_back_together_and_nothing_of_others(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "36.5", THREE)
    await here.says(ZHOU, "我36.5，周强36.7", THREE)
    done = await here.says(ZHOU, "/undo", THREE)
    assert here.reaction(THREE, done) == "👌"
    assert "已报 1 / 7 人" in here.board(THREE)
    before = len(here.texts(THREE))
    refused = await here.says(STRANGER, "/undo", THREE)
    assert here.reaction(THREE, refused) == ""
    assert len(here.texts(THREE)) == before


async def test_a_slot_that_is_over_is_not_undone(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "36.5", THREE)
    await here.until("11:30")
    await here.says(WU, "/undo")
    assert "已经结束" in here.last(WU).text
    assert "已报 1 / 7 人" in here.board(THREE)


# /away


async def test_away_until_friday_is_excused_with_one_tap_for_the_whole_time(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/away until Friday")
    assert "2月14日周五" in here.last(TIAN).text
    assert "202" in here.board(THREE), "missing until somebody excuses"
    question = here.last(ZHOU)
    assert "田小雨" in question.text
    await here.taps(ZHOU, question, "整段请假")
    assert "202" not in here.board(THREE)
    assert "已报 0 / 6 人" in here.board(THREE)
    assert "记上了" in here.last(TIAN).text
    assert "已记请假" in here.last(ZHOU).text
    heard = len(here.texts(TIAN))
    for at in ("16:10", "06:10", "16:10"):
        await here.until(at)
        assert "已报 0 / 6 人" in here.board(THREE), "each slot within it starts as excused"
    assert len(here.texts(TIAN)) == heard, "and nobody is nagged"


async def test_until_it_is_excused_the_person_is_missing_and_the_lead_sees_why(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/away 后天")
    question = here.last(ZHOU)
    await here.until("09:31")
    assert "田小雨（说外出）" in here.last(ZHOU).text
    await here.until("17:00")
    assert "202" in here.board(THREE)
    await here.taps(ZHOU, question, "整段请假")
    boards = [m.text for m in here.messages(THREE) if "已报" in m.text]
    assert ["请假 1" in text for text in boards] == [True, True], "also the slot that was over by then"


async def test_reporting_ends_it(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/away 3 days")
    await here.taps(ZHOU, here.last(ZHOU), "整段请假")
    await here.until("16:30")
    await here.says(TIAN, "36.6", THREE)
    assert "已报 1 / 7 人" in here.board(THREE)
    await here.until("06:10")
    assert "已报 0 / 7 人" in here.board(THREE)


async def test_a_report_before_the_slot_opens_ends_it_too(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/away 3天")
    await here.taps(ZHOU, here.last(ZHOU), "整段请假")
    await here.until("15:30")
    await here.says(TIAN, "36.6")
    await here.until("06:10")
    assert "已报 0 / 7 人" in here.board(THREE)


async def test_a_neighbours_list_does_not_bring_anybody_back(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/away 3天")
    await here.taps(ZHOU, here.last(ZHOU), "整段请假")
    await here.says(HAN, "#接龙\n1. 韩秀珍 36.4\n2. 田小雨 36.6", THREE)
    await here.until("16:10")
    assert "已报 0 / 6 人" in here.board(THREE)


async def test_coming_back_opens_the_slot_again(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/away 2月20日")
    await here.taps(ZHOU, here.last(ZHOU), "整段请假")
    await here.says(TIAN, "/away back")
    assert "欢迎回来" in here.last(TIAN).text
    assert "已报 0 / 7 人" in here.board(THREE)
    assert "202" in here.board(THREE)
    await here.says(TIAN, "/away back")
    assert "没有记着外出" in here.last(TIAN).text


async def test_only_whoever_answers_for_the_building_excuses_and_only_once(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/away 周五", THREE)
    (absence,) = await rows(here, Absence)
    question = here.last(ZHOU)
    for stranger in (TIAN, HAN, STRANGER):
        toast = await here.sends_tap(stranger, here.messages(THREE)[0], f"away:yes:{absence['id']}")
        assert "不归您" in toast
    assert await here.sends_tap(ZHOU, question, "away:yes:999999")
    assert "已报 0 / 7 人" in here.board(THREE)
    await here.taps(ZHOU, question, "不记")
    assert "没有记上" in here.last(TIAN).text
    assert "已经处理" in await here.sends_tap(WU, here.messages(THREE)[0], f"away:yes:{absence['id']}")
    assert "已报 0 / 7 人" in here.board(THREE)


async def test_a_lead_who_is_away_is_excused_by_somebody_else(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "/away 周强 明天")
    assert [t for t in here.texts(ZHOU) if "周强" in t and "记下了" in t]
    await here.says(ZHOU, "/away 明天")
    assert "周敏" in here.last(WU).text
    await here.taps(WU, here.last(WU), "整段请假")
    assert "已报 0 / 6 人" in here.board(THREE)


async def test_a_day_that_cannot_be_read_is_asked_for_and_nothing_kept(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/away someday")
    assert "没看明白" in here.last(TIAN).text
    sign = await here.says(TIAN, "/away someday", THREE)
    assert here.reaction(THREE, sign) == "🤔"
    here.world.open_private(STRANGER)
    await here.says(STRANGER, "/away 周五")
    assert "还不认识您" in here.last(STRANGER).text
    assert await rows(here, Absence) == []


# After the posted summary


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


# Links


async def test_a_buildings_link_asks_for_room_and_name(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "/help")
    link = here.last(ZHOU).text.split("?start=")[1].split()[0]
    here.world.open_private(STRANGER)
    await here.says(STRANGER, f"/start {link}")
    assert "这是3栋的链接" in here.last(STRANGER).text
    assert "保存" in here.last(STRANGER).text, "what is kept is said first"
    await here.says(STRANGER, "102 韩老伯")
    assert "已经请楼栋长确认" in here.last(STRANGER).text
    await here.taps(ZHOU, here.last(ZHOU), "绑定")
    await here.says(STRANGER, "36.4")
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_the_link_of_the_first_post_asks_a_stranger_who_they_are(here: Street) -> None:
    await here.until("06:30")
    here.world.open_private(STRANGER)
    for payload in ("report", "b_nowhere", "b_ABCDEFGHJKLMNOP"):
        await here.says(STRANGER, f"/start {payload}")
        assert "请先告诉我您是谁" in here.last(STRANGER).text


# Edits


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


async def test_the_link_of_the_first_post_brings_a_resident_to_the_keypad(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "/start report")
    assert here.last(WU).buttons
    await here.says(WU, "36.5")
    await here.says(WU, "/start report")
    assert not here.last(WU).buttons, "all have reported"
