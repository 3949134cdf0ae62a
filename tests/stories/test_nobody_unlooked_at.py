"""What a reviewer found: fevers, ill people and calls for help that nobody would have looked at."""

from models.mail import Outbox
from models.report import Report
from tests.stories.buttons import labels
from tests.stories.ledger import rows
from tests.stories.street import LEADERSHIP, THREE, Street

ZHOU, HAN, WU, OFFICER, STRANGER = 7101, 7103, 7104, 7001, 7999


def told(here: Street, chat: int, words: str) -> int:
    return len([text for text in here.texts(chat) if words in text])


async def line(here: Street, room: str) -> dict[str, object]:
    there = [r for r in await rows(here, Report) if (r["room"], r["slot"]) == (room, "morning")]
    return there[0]


async def test_a_strangers_second_fever_is_told_like_the_first(here: Street) -> None:
    await here.until("06:30")
    first = await here.says(STRANGER, "203 谢芳 38.6", THREE)
    await here.forward(minutes=17)
    await here.edits(STRANGER, THREE, first, "哈哈")
    await here.says(STRANGER, "203 谢芳 38.9", THREE)
    assert told(here, OFFICER, "38.9") == 1
    await here.forward(minutes=6)
    assert told(here, OFFICER, "38.9") == 2


async def test_who_says_fever_after_a_number_or_on_leave_is_told_of(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "36.5", THREE)
    await here.says(WU, "我发烧了", THREE)
    assert told(here, ZHOU, "发热") == told(here, OFFICER, "发热") == 1
    await here.says(HAN, "/away 明天")
    await here.taps(ZHOU, here.last(ZHOU), labels(here.last(ZHOU))[0])
    await here.says(HAN, "我发烧了")
    assert told(here, OFFICER, "韩秀珍") == 1


async def test_of_kin_whom_the_roster_has_not_the_door_is_told(here: Street) -> None:
    await here.until("06:30")
    await here.says(HAN, "老伴发烧了", THREE)
    assert told(here, OFFICER, "老伴") == 1
    assert told(here, OFFICER, "102") == 1


async def test_an_edit_that_says_the_same_is_told_once(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(WU, "我胸闷，喘不上气", THREE)
    await here.edits(WU, THREE, message, "我胸闷，喘不上气！")
    assert told(here, ZHOU, "吴波") == 1


async def test_every_call_for_help_is_answered_and_told_of_again_after_a_while(here: Street) -> None:
    await here.until("06:30")
    heard = len(here.texts(WU))
    await here.says(WU, "需要帮助，这个怎么用")
    await here.until("09:00")
    before = told(here, ZHOU, "求助")
    await here.says(WU, "救命，我摔倒了，36.5")
    assert told(here, ZHOU, "求助") == before + 1
    assert len([t for t in here.texts(WU)[heard:] if "120" in t]) == 2
    assert (await line(here, "201"))["status"] == "reported", "and the number counts"


async def test_a_report_is_taken_back_by_its_edit_also_when_a_cough_came_after_it(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(WU, "38.6", THREE)
    await here.says(WU, "有点咳嗽", THREE)
    await here.edits(WU, THREE, message, "看错了，没有量")
    there = await line(here, "201")
    assert (there["status"], there["symptoms"]) == ("pending", ("cough",)), (
        "the cough was told in another message"
    )


async def test_an_edit_that_leaves_the_value_as_it_was_replaces_no_newer_fever(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(WU, "36.5", THREE)
    await here.says(WU, "38.6", THREE)
    await here.edits(WU, THREE, message, "36.5 谢谢")
    assert str((await line(here, "201"))["celsius"]) == "38.6"
    await here.edits(WU, THREE, message, "36.9")
    assert str((await line(here, "201"))["celsius"]) == "36.9"


async def test_a_chat_that_could_not_be_reached_gets_one_reminder_and_not_one_for_each_round(
    here: Street,
) -> None:
    await here.until("06:30")
    here.server.faults.add("too_many", lambda _, f: f.integer("chat_id") == OFFICER, times=1, seconds=3600)
    await here.says(WU, "38.6", THREE)
    await here.forward(minutes=75)
    assert told(here, OFFICER, "38.6") <= 2
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    struck = [r for r in await rows(here, Outbox) if r["key"].startswith("struck:")]
    assert len(struck) <= 6, "nothing is edited that is gone"


async def test_a_leads_correction_counts_as_seen_and_leadership_learns_it(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "38.6", THREE)
    await here.forward(minutes=17)
    await here.says(ZHOU, "201 吴波 36.6")
    assert told(here, LEADERSHIP, "已有人看到") == 1


async def test_an_older_alarm_that_rested_goes_on_when_the_newer_was_corrected(here: Street) -> None:
    await here.until("15:30")
    await here.says(WU, "今早38.6", THREE)
    await here.until("16:10")
    await here.says(WU, "38.8", THREE)
    await here.says(ZHOU, "201 吴波 更正 36.6", THREE)
    await here.forward(minutes=6)
    assert "38.6" in here.last(OFFICER).text
    assert "提醒" in here.last(OFFICER).text


async def test_a_neighbours_word_of_a_fever_is_told_as_theirs_and_is_not_the_neighbours_own(
    here: Street,
) -> None:
    await here.until("06:30")
    message = await here.says(HAN, "36.5，201发烧了", THREE)
    assert [told(here, who, "3栋 201：发热") for who in (ZHOU, OFFICER)] == [1, 1]
    assert "韩秀珍" in next(text for text in here.texts(OFFICER) if "3栋 201：发热" in text)
    own, theirs = await line(here, "102"), await line(here, "201")
    assert (own["status"], own["symptoms"], theirs["symptoms"]) == ("reported", (), ())
    await here.edits(HAN, THREE, message, "36.5，201发烧了！")
    await here.says(HAN, "吴波也发烧了", THREE)
    assert told(here, OFFICER, "3栋 201：发热") == 1
    assert told(here, OFFICER, "3栋 2单元201 吴波：发热") == 1
    assert not [text for text in here.texts(THREE) if "：发热" in text]


async def test_a_fever_told_by_an_account_that_nobody_knows_does_not_wait_for_its_name(here: Street) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "我发烧了，还没量", THREE)
    assert [told(here, who, "3栋：发热") for who in (ZHOU, OFFICER)] == [1, 1]
    assert "请量一下体温" in here.last(THREE).text


async def test_a_fever_of_whom_only_the_name_is_unclear_does_not_wait_for_it(here: Street) -> None:
    """Grandma Han writes 老头子, whom the roster calls 韩老伯; she may not see the question for hours."""
    await here.until("06:30")
    await here.says(HAN, "我36.5 老头子38.8", THREE)
    for ear in (ZHOU, OFFICER):
        assert "1单元102 老头子 38.8℃" in here.last(ear).text
        assert "韩秀珍 写的" in here.last(ear).text
    assert told(here, THREE, "38.8") == 0
    assert told(here, OFFICER, "36.5") == 0
    question = next(m for m in here.messages(THREE) if "老头子" in m.text)
    await here.taps(HAN, question, "韩老伯")
    assert "发热：3栋 1单元102 韩老伯 38.8℃" in here.last(OFFICER).text


async def test_nor_does_a_neighbours_nor_one_in_a_list_of_strangers(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "隔壁202的小田 39.1", THREE)
    assert "202 小田 39.1℃" in here.last(OFFICER).text
    await here.says(WU, "801 甲子 36.5\n802 乙丑 36.6\n803 丙寅 38.7\n804 丁卯 36.6", THREE)
    assert "803 丙寅 38.7℃" in here.last(OFFICER).text
    assert told(here, OFFICER, "36.6") == 0
