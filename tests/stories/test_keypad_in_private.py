"""The keypad in private: for oneself and one's household, asked for or offered."""

from tests.stories.buttons import labels, there
from tests.stories.street import THREE, Street

ZHOU, HAN, TIAN, STRANGER = 7101, 7103, 7105, 7999


async def test_a_question_takes_the_place_of_the_keypad(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/report")
    keypad = here.last(TIAN)
    message = await here.says(TIAN, "66.5")
    assert not there(here, TIAN, keypad)
    question = here.last(TIAN)
    assert question.reply_to == message
    await here.taps(TIAN, question, "36")
    await here.taps(TIAN, question, "36.5")
    assert question.text == "田小雨 36.5℃，记好了，谢谢。"
    assert here.reaction(TIAN, message) == "👌"


async def test_report_in_private_for_a_household(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "/report")
    keypad = here.last(ZHOU)
    assert labels(keypad) == ["周敏", "周强", "周子涵", "先不报"]
    for name in ("周敏", "周强"):
        await here.taps(ZHOU, keypad, name)
        assert name in keypad.text
        await here.taps(ZHOU, keypad, "36")
        assert labels(keypad)[:2] == ["36.0", "36.1"]
        await here.taps(ZHOU, keypad, "36.6")
        assert f"✓ {name}" in labels(keypad)
    await here.taps(ZHOU, keypad, "周子涵")
    await here.says(ZHOU, "36.4")
    assert labels(keypad) == []
    assert "已报 3 / 7 人" in here.board(THREE)
    assert "101" not in here.board(THREE)


async def test_what_is_not_understood_in_private_gets_the_keypad_once(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "你好呀")
    keypad = here.last(TIAN)
    assert labels(keypad)[:7] == [*map(str, range(35, 42))]
    count = len(here.messages(TIAN))
    await here.says(TIAN, "在吗")
    assert len(here.messages(TIAN)) == count
    await here.taps(TIAN, keypad, "36")
    await here.taps(TIAN, keypad, "36.5")
    assert "36.5" in keypad.text
    assert labels(keypad) == []
    await here.says(TIAN, "谢谢")
    assert len(here.messages(TIAN)) == count, "who has reported is left in peace"


async def test_the_keypad_is_put_away_and_comes_again(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "/report")
    first = here.last(TIAN)
    await here.says(TIAN, "/report")
    assert not there(here, TIAN, first)
    await here.taps(TIAN, here.last(TIAN), "先不报")
    assert "已报 0 / 7 人" in here.board(THREE)


async def test_staff_and_strangers_have_nobody_to_report(here: Street) -> None:
    await here.until("06:30")
    here.world.open_private(STRANGER)
    for who, how in ((7001, "替住户报"), (STRANGER, "登记")):
        await here.says(who, "/report")
        assert labels(here.last(who)) == []
        assert how in here.last(who).text
    await here.says(ZHOU, "/report", THREE)
    assert "点名字" not in here.seen_in(THREE)


async def test_what_was_noted_stays_to_be_read_when_the_keypad_goes(here: Street) -> None:
    await here.until("06:30")
    for end in ("66.5", "/report", "先不报"):
        await here.says(ZHOU, "/report")
        keypad = here.last(ZHOU)
        for choice in ("周强", "36", "36.4"):
            await here.taps(ZHOU, keypad, choice)
        if end == "先不报":
            await here.taps(ZHOU, keypad, end)
        else:
            await here.says(ZHOU, end, ZHOU if end == "/report" else THREE)
        assert there(here, ZHOU, keypad), end
        assert keypad.text == "周强 36.4℃，记好了，谢谢。", end
        assert labels(keypad) == [], end


async def test_all_that_was_noted_is_there_at_the_end(here: Street) -> None:
    await here.until("06:30")
    await here.says(HAN, "/report")
    keypad = here.last(HAN)
    for choice in ("韩秀珍", "36", "36.4", "韩老伯", "36", "36.6"):
        await here.taps(HAN, keypad, choice)
    assert keypad.text == "韩秀珍 36.4℃，记好了，谢谢。\n韩老伯 36.6℃，记好了，谢谢。"
