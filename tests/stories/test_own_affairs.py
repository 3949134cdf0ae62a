"""One's own affairs: a fortnight for oneself alone, a report taken back, a building's link."""

from models.report import Revision
from simulator.records import Event
from tests.stories.ledger import rows
from tests.stories.street import THREE, Street

ZHOU, WU, STRANGER, OFFICER = 7101, 7104, 7999, 7001


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


async def test_the_link_of_the_first_post_brings_a_resident_to_the_keypad(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "/start report")
    assert here.last(WU).buttons
    await here.says(WU, "36.5")
    await here.says(WU, "/start report")
    assert not here.last(WU).buttons, "all have reported"


async def test_a_fever_that_is_undone_is_told_to_whoever_heard_of_it(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "38.6")
    assert "吴波" in here.last(OFFICER).text
    heard = len(here.texts(OFFICER))
    await here.says(WU, "/undo")
    assert len(here.texts(OFFICER)) == heard + 1
    assert "吴波" in here.last(OFFICER).text
    assert "None" not in here.last(OFFICER).text


async def test_after_an_undo_no_older_message_says_that_it_is_noted(here: Street) -> None:
    await here.until("06:30")
    asked = await here.says(WU, "36", THREE)
    first = await here.says(WU, "36.5", THREE)
    second = await here.says(WU, "36.8")
    assert [here.reaction(THREE, asked), here.reaction(THREE, first), here.reaction(WU, second)] == [
        "👌",
        "👌",
        "✍",
    ]
    await here.says(WU, "/undo")
    assert [here.reaction(THREE, asked), here.reaction(THREE, first), here.reaction(WU, second)] == [
        "",
        "",
        "",
    ]


async def test_after_an_undo_what_still_stands_keeps_its_sign(here: Street) -> None:
    await here.until("06:30")
    flat = await here.says(ZHOU, "我36.5，周强36.7", THREE)
    own = await here.says(ZHOU, "我36.8", THREE)
    await here.says(ZHOU, "/undo")
    assert here.reaction(THREE, own) == ""
    assert here.reaction(THREE, flat) == "👌", "周强's still stands"
    await here.says(ZHOU, "/undo")
    assert here.reaction(THREE, flat) == ""


async def test_a_message_edited_away_takes_the_older_sign_along(here: Street) -> None:
    await here.until("06:30")
    first = await here.says(WU, "36.5", THREE)
    second = await here.says(WU, "36.8", THREE)
    await here.edits(WU, THREE, second, "今天天气真好")
    assert "已报 0 / 7 人" in here.board(THREE)
    assert here.reaction(THREE, first) == here.reaction(THREE, second) == ""
