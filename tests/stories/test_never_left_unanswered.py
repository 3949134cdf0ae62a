"""Whoever writes to the bot alone is answered, whatever it is; nothing that is left standing leads nowhere."""

from simulator import people
from tests.stories.buttons import labels
from tests.stories.street import FIVE, THREE, Street

HAN, TIAN, GRACE, OFFICER, STRANGER = 7103, 7105, 7203, 7001, 7999


async def test_who_has_reported_and_asks_how_learns_once_a_day_what_this_is(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "36.5")
    for text in ("怎么报啊", "有人吗", "谢谢"):
        await here.says(TIAN, text)
    assert len([t for t in here.texts(TIAN) if "我是机器人" in t]) == 1
    await here.says(TIAN, "大家好", THREE)
    assert not [t for t in here.texts(THREE) if "我是机器人" in t]


async def test_a_question_that_is_open_in_the_group_is_no_reason_for_silence_in_private(here: Street) -> None:
    await here.until("06:30")
    await here.says(GRACE, "38.5 或者 36.4", FIVE)
    await here.says(GRACE, "怎么报啊")
    assert "发数字就行" in here.last(GRACE).text


async def test_a_voice_note_in_private_is_answered_each_time_and_says_whom_to_call(here: Street) -> None:
    await here.until("06:30")
    await here.says(HAN, "我36.5 韩老伯36.6")
    for account in (HAN, HAN, OFFICER, STRANGER):
        here.world.open_private(account)
        before = len(here.texts(account))
        people.voice(here.world, account, account)
        await here.settle()
        assert len(here.texts(account)) == before + 1
        assert "120" in here.last(account).text


async def test_a_command_that_there_is_not(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/foo")
    assert "/help" in here.last(TIAN).text
    before = here.texts(THREE)
    await here.says(TIAN, "/foo", THREE)
    assert here.texts(THREE) == before


async def test_who_claims_in_private_is_answered_in_their_own_language(here: Street) -> None:
    await here.until("06:30")
    await here.says(GRACE, "/language en")
    await here.says(GRACE, "/claim ABC")
    assert "add me to the group" in here.last(GRACE).text


async def test_a_question_that_ended_with_its_roll_call_speaks_of_no_buttons(here: Street) -> None:
    await here.until("06:30")
    await here.says(HAN, "我36.5 老头子36.8", THREE)
    question = here.last(THREE)
    assert "按钮" in question.text
    await here.until("11:01")
    assert not labels(question)
    assert "还可以补报" in question.text


async def test_what_can_be_written_in_a_group_is_offered_there_and_no_more(here: Street) -> None:
    await here.until("06:30")
    offered = {
        scope: [one["command"] for one in commands] for (scope, *_), commands in here.world.commands.items()
    }
    assert offered["all_group_chats"] == ["undo", "away"]
    assert "help" in offered["all_private_chats"]
