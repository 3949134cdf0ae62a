"""The health officer and the admins live in no building: they report nothing of their own, but may for others."""

from models.introduction import Introduction
from simulator import people
from tests.stories.ledger import rows
from tests.stories.street import FIVE, THREE, Street

ZHOU, TIAN, YUAN, DONG, OFFICER, ADMIN = 7101, 7105, 7201, 7202, 7001, 7002


async def test_what_the_officer_measured_counts_and_asks_nobody_who_that_is(here: Street) -> None:
    await here.until("06:30")
    before = here.texts(ZHOU)
    message = await here.says(OFFICER, "3栋 202 田小雨 36.9")
    assert here.reaction(OFFICER, message) == "👌"
    assert "已报 1 / 7 人" in here.board(THREE)
    await here.until("09:31")
    assert not [t for t in here.texts(ZHOU)[len(before) :] if "卢医生" in t], (
        "nobody is asked who the officer is"
    )
    assert await rows(here, Introduction) == []


async def test_a_name_that_is_also_a_word_for_kin_is_found_by_its_door(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(OFFICER, "5栋 301 大宝 38.9 咳嗽")
    assert here.reaction(OFFICER, message) == "👌"
    assert "大宝 38.9℃" in here.last(YUAN).text
    await here.edits(OFFICER, OFFICER, message, "你好")
    assert "撤回" in here.last(YUAN).text
    assert here.reaction(OFFICER, message) == ""


async def test_it_fills_a_blank_and_replaces_nothing_and_says_so(here: Street) -> None:
    await here.until("06:30")
    await here.says(DONG, "董斌36.4 大宝36.6", FIVE)
    message = await here.says(OFFICER, "5栋 301 大宝 36.9")
    assert here.reaction(OFFICER, message) == ""
    assert "大宝" in here.last(OFFICER).text
    assert "没有改动" in here.last(OFFICER).text


async def test_without_a_door_they_hear_how_it_is_written(here: Street) -> None:
    await here.until("06:30")
    for text in ("36.5", "你好", "301 张三 36.6", "/report"):
        await here.says(ADMIN, text)
        assert "楼栋、房号、姓名和体温" in here.last(ADMIN).text, text
    assert len(here.texts(ADMIN)) == 4
    assert await rows(here, Introduction) == []


async def test_a_doctor_who_chats_in_a_group_is_left_in_peace(here: Street) -> None:
    people.join(here.world, OFFICER, THREE)
    people.start(here.world, OFFICER)
    await here.until("06:30")
    before, own = here.texts(THREE), here.texts(OFFICER)
    await here.says(OFFICER, "大家早上好", THREE)
    assert (here.texts(THREE), here.texts(OFFICER)) == (before, own)
    message = await here.says(OFFICER, "202 田小雨 36.9", THREE)
    assert here.reaction(THREE, message) == "👌"
    await here.says(OFFICER, "36.9", THREE)
    assert len(here.texts(THREE)) == len(before), "what can't be placed is explained in private"
    assert "楼栋、房号、姓名和体温" in here.last(OFFICER).text


async def test_start_and_help_say_what_staff_can_do(here: Street) -> None:
    await here.until("06:30")
    people.start(here.world, OFFICER)
    await here.settle()
    await here.says(OFFICER, "/help")
    for text in here.texts(OFFICER)[-2:]:
        assert "/case" in text
        assert "不用报自己的" in text
        assert "发体温数字就行" not in text, "which is how residents report"
