"""A resident reports: a number, a quiet sign, a truer board; nothing is said twice and nobody is shown."""

from tests.stories.street import FIVE, THREE, Street

ZHOU, HAN, WU, TIAN, STRANGER, OFFICER = 7101, 7103, 7104, 7105, 7999, 7001


async def test_a_number_is_enough(here: Street) -> None:
    await here.until("06:30")
    assert "已报 0 / 7 人" in here.board(THREE)
    message = await here.says(WU, "36.5", THREE)
    assert here.reaction(THREE, message) == "👌"
    assert "已报 1 / 7 人" in here.board(THREE)
    assert "201" not in here.board(THREE)


async def test_a_whole_household_in_one_message(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(ZHOU, "我36.5，周强36.7，周子涵36.4", THREE)
    assert here.reaction(THREE, message) == "👌"
    assert "已报 3 / 7 人" in here.board(THREE)
    assert "101" not in here.board(THREE)


async def test_chatter_gets_silence(here: Street) -> None:
    await here.until("06:30")
    before = len(here.texts(THREE))
    for words in ("鸡蛋30枚36.6元，满50份成团", "今天最高气温36度", "谢谢楼长", "等会儿再报，还没量"):
        message = await here.says(WU, words, THREE)
        assert here.reaction(THREE, message) == ""
    assert len(here.texts(THREE)) == before
    assert "已报 0" in here.board(THREE)


async def test_editing_ones_message_corrects_it(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(WU, "36.5", THREE)
    await here.edits(WU, THREE, message, "36.8")
    assert here.reaction(THREE, message) == "✍"
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_an_edit_into_chatter_takes_the_report_back(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(WU, "36.5", THREE)
    await here.edits(WU, THREE, message, "今天天气真好")
    assert "已报 0 / 7 人" in here.board(THREE)
    assert "201" in here.board(THREE)


async def test_a_correction_says_so(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "37.0", THREE)
    message = await here.says(WU, "打错了，是36.7", THREE)
    assert here.reaction(THREE, message) == "✍"


async def test_what_is_unclear_is_asked_once_without_any_value_and_then_thanked(here: Street) -> None:
    await here.until("06:30")
    first = await here.says(WU, "63.5", THREE)
    assert here.reaction(THREE, first) == "🤔"
    question = here.last(THREE)
    assert question.reply_to == first
    assert "63" not in question.text
    assert "36" not in question.text
    asked = len(here.texts(THREE))
    again = await here.says(WU, "36", THREE)
    assert here.reaction(THREE, again) == "🤔"
    assert len(here.texts(THREE)) == asked
    answer = await here.says(WU, "36.6", THREE)
    assert here.reaction(THREE, answer) == "👌"
    assert here.reaction(THREE, first) == "👌"


async def test_a_bare_number_after_a_question_about_somebody_else_is_theirs(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "我36.5 周强66.3 周子涵36.4", THREE)
    assert "周强" not in here.board(THREE)
    assert "66" not in here.seen_in(THREE)
    await here.says(ZHOU, "36.3", THREE)
    assert "已报 3 / 7 人" in here.board(THREE)


async def test_a_private_report_counts_without_a_word_in_the_group(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(WU, "36.5")
    assert here.reaction(WU, message) == "👌"
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_a_neighbours_list_fills_blanks_and_overwrites_nothing(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "36.5", THREE)
    await here.says(TIAN, "#接龙\n1. 周敏 36.4\n2. 吴波 38.9\n3. 田小雨 36.6", THREE)
    assert "已报 3 / 7 人" in here.board(THREE)
    about = [t for t in here.texts(7001) if "吴波" in t]
    assert ["有人说发热" in t for t in about] == [True], "no alarm, but somebody should find out"


async def test_room_and_name_from_an_unknown_account_count_at_once(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(STRANGER, "102 韩老伯 36.4", THREE)
    assert here.reaction(THREE, message) == "👌"
    assert "已报 1 / 7 人" in here.board(THREE)
    assert not [t for t in here.texts(ZHOU) if "韩老伯" in t], "nothing urgent: it waits for the digest"
    await here.until("09:31")
    assert [t for t in here.texts(ZHOU) if "陌生人 写的是：3栋 1单元102 韩老伯" in t], (
        "the lead is asked who that is"
    )


async def test_a_stranger_in_private_is_counted_answered_and_shown_to_the_lead(here: Street) -> None:
    await here.until("06:30")
    here.world.open_private(STRANGER)
    message = await here.says(STRANGER, "3栋 102 韩老伯 36.4")
    assert here.reaction(STRANGER, message) == "👌"
    assert here.texts(STRANGER), "a stranger is always answered"
    assert "已报 1 / 7 人" in here.board(THREE)
    asked = next(m for m in here.messages(ZHOU) if "韩老伯" in m.text)
    assert "36.4" not in asked.text
    await here.taps(ZHOU, asked, "绑定")
    again = await here.says(STRANGER, "36.6")
    assert here.reaction(STRANGER, again) == "✍", "bound now: a bare number is enough"


async def test_a_late_report_still_counts_and_edits_the_frozen_board(here: Street) -> None:
    await here.until("11:30")
    assert "已结束" in here.board(THREE)
    message = await here.says(WU, "36.5", THREE)
    assert here.reaction(THREE, message) == "👌"
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_a_group_never_sees_a_name_or_a_value(here: Street) -> None:
    await here.until("06:30")
    here.events.clear()
    for words in ("38.2", "36.5 有点咳嗽", "我的是66.6", "99"):
        await here.says(WU, words, THREE)
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    await here.until("11:10")
    shown = here.seen_in(THREE) + here.seen_in(FIVE)
    for secret in ("38.2", "36.5 有", "66", "99", "周敏", "吴波", "田小雨", "发热", "袁静"):
        assert secret not in shown.replace("例如 36.5", ""), secret
