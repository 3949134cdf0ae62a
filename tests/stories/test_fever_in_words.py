"""A fever in words, and no number yet: told like any other, again and again, until somebody has seen it."""

from datetime import timedelta
from pathlib import Path

from simulator import people
from tests.stories.alarms import asked, ever, told
from tests.stories.buttons import labels
from tests.stories.street import LEADERSHIP, NOTICES, PLACE, THREE, Street, street

ZHOU, HAN, WU, TIAN, OFFICER = 7101, 7103, 7104, 7105, 7001


async def tells_until_seen(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "我发烧了", THREE)
    await here.forward(minutes=11)
    first, newest = told(here, OFFICER)
    assert "还没有体温" in first
    assert "还没有体温" in newest
    assert "第 3 次提醒" in newest
    await here.taps(ZHOU, here.last(ZHOU), "我已看到")
    assert "楼栋长已看到" in labels(here.last(OFFICER))[0]
    sent = len(ever(here, OFFICER))
    await here.forward(minutes=40)
    assert len(ever(here, OFFICER)) == sent
    assert not [t for t in here.texts(LEADERSHIP) if "发热" in t]
    message = await here.says(WU, "38.6", THREE)
    assert asked(here, OFFICER) == [here.last(OFFICER).text]
    await here.edits(WU, THREE, message, "今天天气真好")
    assert "还没有体温" in here.last(OFFICER).text


async def test_it_is_told_again_until_somebody_has_seen_it(here: Street) -> None:
    await tells_until_seen(here)


async def test_the_same_on_postgresql(tmp_path: Path, empty_database_url: str) -> None:
    async with street(tmp_path, database=empty_database_url) as here:
        await tells_until_seen(here)


async def test_a_place_learns_the_door_and_the_group_nothing(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "我发烧了", THREE)
    door = here.last(PLACE).text
    assert "201" in door
    assert "吴波" not in door
    assert "发热" not in here.last(THREE).text + here.board(THREE) + here.seen_in(NOTICES)
    assert not [t for t in here.texts(LEADERSHIP) if "发热" in t]


async def test_who_says_it_hears_in_private_that_it_is_known(here: Street) -> None:
    await here.until("06:30")
    await here.says(HAN, "韩老伯发烧了", THREE)
    assert "会来联系您" in here.last(HAN).text
    assert "谢谢" not in here.last(HAN).text, "the question has thanked them"
    await here.says(HAN, "韩老伯 38.4", THREE)
    assert len([t for t in here.texts(HAN) if "会来联系您" in t]) == 1, "once a slot"


async def test_nobody_looks_so_leadership_learns_the_building(here: Street) -> None:
    await here.until("06:30")
    await here.says(HAN, "韩老伯发烧了", THREE)
    await here.forward(minutes=16)
    (upward,) = [t for t in here.texts(LEADERSHIP) if "发热" in t]
    assert "3栋" in upward
    assert "韩老伯" not in upward
    assert len(told(here, ZHOU, "韩老伯")) == 2


async def test_where_nobody_can_be_told_leadership_learns_it_at_once(here: Street) -> None:
    for account in (ZHOU, OFFICER, WU, PLACE):
        people.block(here.world, account)
    await here.until("06:30")
    await here.says(TIAN, "我发烧了", THREE)
    await here.settle()
    assert [t for t in here.texts(LEADERSHIP) if "发热" in t]


async def test_the_leads_word_is_an_alarm_and_a_neighbours_is_told_once(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "吴波发烧了", THREE)
    await here.says(HAN, "田小雨发烧了", THREE)
    await here.forward(minutes=6)
    assert len(ever(here, OFFICER)) == 2
    assert len(ever(here, OFFICER, "田小雨")) == 1


async def test_it_is_not_measured_again_while_there_is_no_number(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "我发烧了", THREE)
    await here.forward(minutes=50)
    assert not [t for t in here.texts(WU) if "再量一次" in t]


async def test_more_symptoms_make_no_second_alarm(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "我发烧了", THREE)
    await here.says(WU, "还咳嗽，浑身发烫，发烧", THREE)
    assert len(ever(here, OFFICER)) == 1
    await here.forward(minutes=5)
    assert "咳嗽" in here.last(OFFICER).text
    assert "发热" in here.last(OFFICER).text


async def test_short_of_breath_after_it_was_seen_is_news(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "我发烧了", THREE)
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    await here.says(WU, "我胸闷，喘不上气", THREE)
    assert "气短胸闷" in here.last(OFFICER).text
    assert len(asked(here, OFFICER)) == 1


async def test_who_is_on_leave_and_feverish_is_told_of_too(here: Street) -> None:
    await here.until("06:10")
    await here.says(WU, "/away 2月12日", WU)
    await here.taps(ZHOU, here.last(ZHOU), "请假")
    message = await here.says(WU, "我发烧了", WU)
    await here.forward(minutes=5)
    assert len(ever(here, OFFICER)) == 2
    assert "还没有体温" in here.last(OFFICER).text
    await here.edits(WU, WU, message, "谢谢")
    assert "撤回" in here.last(OFFICER).text
    assert asked(here, OFFICER), "who excused an absence hasn't seen a fever"


async def test_after_the_slot_has_closed_it_is_told_too(here: Street) -> None:
    await here.until("11:30")
    await here.says(WU, "我发烧了", THREE)
    await here.forward(minutes=5)
    assert "第 2 次提醒" in here.last(OFFICER).text


async def test_over_night_and_a_restart_it_goes_on(here: Street) -> None:
    await here.until("22:05")
    await here.says(WU, "我发烧了", THREE)
    await here.stops()
    await here.world.clock.run(here.now + timedelta(minutes=7), without_bot=True)
    await here.starts()
    await here.forward(minutes=16)
    assert len(ever(here, OFFICER)) >= 4
    assert len(told(here, OFFICER)) == 2
    assert [t for t in here.texts(LEADERSHIP) if "发热" in t]


async def test_the_next_roll_call_has_one_alarm_a_person(here: Street) -> None:
    await here.until("09:55")
    await here.says(WU, "我发烧了", THREE)
    await here.until("16:10")
    await here.says(WU, "还在发烧", THREE)
    sent = len(ever(here, OFFICER))
    await here.forward(minutes=5)
    assert len(ever(here, OFFICER)) == sent + 1
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    await here.forward(minutes=15)
    assert len(ever(here, OFFICER)) == sent + 1


async def test_two_of_one_household_are_two_alarms(here: Street) -> None:
    await here.until("06:30")
    await here.says(HAN, "我和韩老伯都发烧了", THREE)
    await here.says(HAN, "韩老伯发烧了", THREE)
    doors = [t for t in here.texts(PLACE) if "102" in t]
    assert len(doors) == 2
    assert "第 2 位" in doors[1]
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    await here.forward(minutes=5)
    assert len(ever(here, OFFICER, "韩秀珍")) + len(ever(here, OFFICER, "韩老伯")) == 3
