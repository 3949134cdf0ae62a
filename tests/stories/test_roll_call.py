"""The ladder of a morning: person, group, lead, deputy, leadership; each once, and nobody too often."""

from simulator import people
from tests.stories.street import FIVE, LEADERSHIP, SEVEN, THREE, Street

ZHOU, HAN, WU, TIAN, YUAN, DONG, GRACE, LIN, HE = 7101, 7103, 7104, 7105, 7201, 7202, 7203, 7301, 7302
OFFICER = 7001


async def everyone_of_five(here: Street) -> None:
    await here.says(YUAN, "我36.5 董斌36.6 大宝36.7", FIVE)
    await here.says(GRACE, "36.4", FIVE)
    await here.says(YUAN, "302 谢明 36.6")


async def test_a_building_that_is_complete_hears_nothing_more(here: Street) -> None:
    await here.until("06:30")
    await everyone_of_five(here)
    assert "全部报齐" in here.board(FIVE)
    count = len(here.texts(FIVE)), len(here.texts(YUAN)), len(here.texts(GRACE))
    await here.until("11:10")
    assert (len(here.texts(FIVE)), len(here.texts(YUAN)), len(here.texts(GRACE))) == count


async def test_the_missing_are_reminded_in_private_first(here: Street) -> None:
    await here.until("08:00")
    await here.says(WU, "36.5", THREE)
    quiet, loud = len(here.texts(WU)), len(here.texts(TIAN))
    await here.until("08:35")
    assert len(here.texts(WU)) == quiet
    assert len(here.texts(TIAN)) == loud + 1
    assert "09:30" in here.last(TIAN).text
    assert "周强" in here.last(ZHOU).text, "who has no phone is reminded through the household"


async def test_then_the_group_with_rooms_only_in_at_most_two_messages(here: Street) -> None:
    await here.until("08:55")
    before = len(here.texts(THREE))
    await here.until("09:05")
    new = here.texts(THREE)[before:]
    assert 1 <= len(new) <= 2
    assert "101" in new[0]
    assert "周敏" not in "".join(new)


async def test_then_the_lead_with_names_and_the_list_shrinks_by_itself(here: Street) -> None:
    await here.until("09:31")
    assert "吴波" in here.last(ZHOU).text
    listed = here.last(ZHOU).id
    await here.says(WU, "36.5", THREE)
    assert "吴波" not in here.world.chats[ZHOU].messages[listed].text


async def test_a_lead_reports_for_a_neighbour_from_the_list(here: Street) -> None:
    await here.until("09:31")
    message = await here.says(ZHOU, "201 吴波 36.5")
    assert here.reaction(ZHOU, message) == "👌"
    assert "201" not in here.board(THREE).split("直接")[0]


async def test_a_lead_excuses_by_two_taps_and_the_board_follows(here: Street) -> None:
    await here.until("09:31")
    listed = here.last(ZHOU)
    await here.taps(ZHOU, listed, "吴波")
    toast = await here.taps(ZHOU, here.world.chats[ZHOU].messages[listed.id], "请假")
    assert "请假" in toast
    assert "请假 1 人" in here.board(THREE)
    assert "/ 6 人" in here.board(THREE)
    assert "吴波" not in here.world.chats[ZHOU].messages[listed.id].text


async def test_a_typed_absence_stays_missing_until_the_lead_excuses(here: Street) -> None:
    await here.until("09:00")
    message = await here.says(TIAN, "我在外地，这周都不报了", THREE)
    assert here.reaction(THREE, message) == ""
    assert "已报 0" in here.board(THREE)
    await here.until("09:31")
    assert "田小雨（说外出）" in here.last(ZHOU).text


async def test_then_the_deputy_and_then_leadership_without_names(here: Street) -> None:
    await here.until("09:59")
    before = len(here.texts(WU))
    await here.until("10:01")
    assert len(here.texts(WU)) == before + 1
    assert "韩秀珍" in here.last(WU).text
    await here.until("10:31")
    told = here.last(LEADERSHIP).text
    assert "3栋" in told
    assert "5栋" in told
    assert "韩" not in told


async def test_who_has_blocked_the_bot_is_reminded_of_on_the_households_other_phones(here: Street) -> None:
    """No other as long as their own can be reached."""
    await here.until("08:31")
    assert "大宝" in here.last(YUAN).text
    assert "董斌" not in here.last(YUAN).text
    people.block(here.world, DONG)
    await here.until("19:01")
    assert "大宝" in here.last(YUAN).text
    assert "董斌" in here.last(YUAN).text
    people.block(here.world, YUAN)
    people.unblock(here.world, DONG)
    await here.forward(hours=13, minutes=30)
    assert "大宝" in here.last(DONG).text
    assert "袁静" in here.last(DONG).text


async def test_a_lead_who_cannot_be_reached_is_passed_over_at_once_and_named_upward(here: Street) -> None:
    await here.until("09:00")
    people.block(here.world, ZHOU)
    before = len(here.texts(WU))
    await here.until("09:31")
    assert len(here.texts(WU)) == before + 1
    assert [t for t in here.texts(LEADERSHIP) if "联系不上" in t and "3栋" in t and "周敏" not in t]


async def test_a_claimed_group_gets_its_board_at_once(here: Street) -> None:
    from sqlalchemy import create_engine, text

    await here.until("06:40")
    engine = create_engine(here.settings.database_url.replace("+aiosqlite", ""))
    with engine.connect() as connection:
        code = connection.scalar(text("SELECT code FROM chat WHERE name = '7栋'"))
    engine.dispose()
    await here.says(LIN, f"/claim {code}", SEVEN)
    await here.forward(minutes=1)
    assert "7栋" in here.board(SEVEN)


async def test_an_absence_is_the_persons_who_is_away(here: Street) -> None:
    await here.until("09:00")
    await here.says(ZHOU, "周强出差了，周五回来", THREE)
    await here.until("09:31")
    assert "周敏（说外出）" not in here.last(ZHOU).text


async def test_a_lead_is_not_asked_to_look_in_on_themselves(here: Street) -> None:
    await here.until("09:31")
    mine = here.last(ZHOU)
    assert "101　您、周强、周子涵" in mine.text
    await here.until("10:01")
    assert "周敏、周强" in here.last(WU).text, "to the deputy they are somebody else"
    assert "201　您" in here.last(WU).text
    await here.says(ZHOU, "周强36.5，周子涵36.6")
    await here.says(ZHOU, "102 韩秀珍 36.5\n102 韩老伯 36.5\n201 吴波 36.5\n202 田小雨 36.5")
    assert "只差您自己了" in mine.text
    assert "问一声" not in mine.text


async def test_what_has_not_begun_is_not_told_as_left_out(here: Street) -> None:
    await here.until("10:00")
    await here.says(OFFICER, "/summary")
    assert "晚：16:00 开始" in here.last(OFFICER).text
    await here.until("16:05")
    await here.says(OFFICER, "/summary")
    assert "开始" not in here.last(OFFICER).text


async def test_where_no_deputy_has_the_list_leadership_is_not_told_that_one_has(here: Street) -> None:
    people.block(here.world, YUAN)
    people.block(here.world, ZHOU)
    await here.until("09:31")
    (text,) = [t for t in here.texts(LEADERSHIP) if "联系不上" in t]
    with_deputy, without = text.split("\n")
    assert "3栋" in with_deputy
    assert "已转给副楼栋长" in with_deputy
    assert "5栋的楼栋长、副楼栋长都联系不上" in without
    assert "没有人收到" in without


async def test_the_example_in_the_list_is_one_of_its_own(here: Street) -> None:
    await here.until("09:31")
    assert "例如：302 谢明 36.5" in here.last(YUAN).text or "例如：301 董斌 36.5" in here.last(YUAN).text
    assert "周敏" not in here.last(YUAN).text
