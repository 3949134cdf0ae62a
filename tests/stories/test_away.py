"""Away for some days: missing until somebody excuses it, excused for the whole time, and back again."""

from models.absence import Absence
from tests.stories.buttons import buttons, labels
from tests.stories.ledger import rows
from tests.stories.street import THREE, Street

ZHOU, HAN, WU, TIAN, STRANGER = 7101, 7103, 7104, 7105, 7999


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


async def test_away_without_a_day_asks_until_when(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/away")
    question = here.last(TIAN)
    assert "哪一天" in question.text
    assert labels(question) == ["今天", "明天", "2月14日周五", "2月16日周日", "2月23日周日"]
    assert await rows(here, Absence) == []
    await here.taps(TIAN, question, "2月14日周五")
    assert "外出到2月14日周五" in question.text
    assert labels(question) == []
    assert "2月14日周五" in here.last(ZHOU).text
    (absence,) = await rows(here, Absence)
    assert str(absence["until"]) == "2020-02-14"


async def test_in_a_group_it_is_asked_in_private(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(TIAN, "/away", THREE)
    assert here.reaction(THREE, message) == "🤔"
    assert "哪一天" in here.last(TIAN).text


async def test_of_somebody_else_of_the_household(here: Street) -> None:
    await here.until("06:30")
    await here.says(HAN, "/away 韩老伯 外出")
    await here.taps(HAN, here.last(HAN), "明天")
    assert "韩老伯" in here.last(ZHOU).text
    assert "韩秀珍" not in here.last(ZHOU).text


async def test_a_forged_or_old_day_does_nothing(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/away")
    question = here.last(TIAN)
    mine = buttons(question)[0].rsplit(":", 1)[1]
    await here.says(HAN, "/away")
    theirs = buttons(here.last(HAN))[0].rsplit(":", 1)[1]
    for data in (
        f"2020-02-14:{theirs}",
        f"2020-02-09:{mine}",
        f"2020-13-40:{mine}",
        f"2021-02-14:{mine}",
        f"2020-02-14:{mine}-99",
    ):
        assert await here.sends_tap(TIAN, question, f"away:day:{data}")
    assert await rows(here, Absence) == []


async def test_a_replacement_says_what_it_replaces_and_the_older_card_goes(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/away 3天")
    older = here.last(ZHOU)
    await here.says(TIAN, "/away 周五")
    assert "原来记的到2月12日周三" in here.last(TIAN).text
    newer = here.last(ZHOU)
    assert labels(older) == []
    assert "已改" in older.text
    assert "原来说到2月12日周三" in newer.text
    assert labels(newer) == ["整段请假", "不记"]
    count = len(here.texts(ZHOU))
    await here.says(TIAN, "/away 周五")
    assert "已经记着" in here.last(TIAN).text
    assert len(here.texts(ZHOU)) == count
    await here.says(TIAN, "/away 回来")
    assert labels(newer) == []
    assert "已经回来" in newer.text
