"""A question about one person isn't closed by a report about another: no 👌 while anything of a message lacks."""

from pathlib import Path

from simulator.records import Message
from tests.stories.buttons import labels, there
from tests.stories.street import FIVE, THREE, Street, street

ZHOU, HAN, WU, TIAN, YUAN, STRANGER = 7101, 7103, 7104, 7105, 7201, 7999


def sign(here: Street, message: int, chat: int = THREE) -> str:
    return here.reaction(chat, message)


async def tapped(here: Street, who: int, question: Message, *choices: str) -> None:
    for choice in choices:
        await here.taps(who, question, choice)


async def test_a_new_value_of_ones_own_leaves_the_question_about_the_other_open(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(HAN, "我和老伴都是36.6", THREE)
    question = here.last(THREE)
    assert sign(here, message) == "🤔"
    again = await here.says(HAN, "我再量了一次36.7", THREE)
    assert sign(here, again) == "✍"
    assert sign(here, message) == "🤔", "nobody knows yet who 老伴 is"
    assert there(here, THREE, question)
    assert labels(question) == ["韩老伯", "不是体温"]
    assert "已报 1 / 7 人" in here.board(THREE)
    bare = await here.says(HAN, "37.2", THREE)
    assert sign(here, bare) == "✍"
    assert sign(here, message) == "🤔"
    await here.taps(HAN, question, "韩老伯")
    assert sign(here, message) == "👌"
    assert not there(here, THREE, question)
    assert "已报 2 / 7 人" in here.board(THREE)


async def test_the_other_by_name_answers_it(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(HAN, "我和老伴都是36.6", THREE)
    await here.says(HAN, "韩老伯36.4", THREE)
    assert sign(here, message) == "👌", "there is nobody else whom it could be about"
    assert "已报 2 / 7 人" in here.board(THREE)


async def test_another_of_a_larger_household_does_not_but_the_very_value_does(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(ZHOU, "爱人36.4", THREE)
    await here.says(ZHOU, "我36.5", THREE)
    await here.says(ZHOU, "周子涵36.9", THREE)
    assert sign(here, message) == "🤔"
    await here.says(ZHOU, "周强36.4", THREE)
    assert sign(here, message) == "👌"
    assert "已报 3 / 7 人" in here.board(THREE)


async def test_who_was_named_beside_them_is_not_they(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(ZHOU, "周强36.4，爱人36.4", THREE)
    assert labels(here.last(THREE)) == ["周子涵", "不是体温"]
    await here.says(ZHOU, "周强36.4", THREE)
    assert sign(here, message) == "🤔"


async def test_several_are_asked_about_until_each_of_them_is_known(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(ZHOU, "我36.5 周强66.3 周子涵66.4", THREE)
    question = here.last(THREE)
    assert labels(question) == ["周敏", "周强", "周子涵", "不是体温"]
    await here.says(ZHOU, "我36.6", THREE)
    await here.says(ZHOU, "周强36.3", THREE)
    assert sign(here, message) == "🤔"
    assert labels(question)[:3] == ["周敏", "周强", "周子涵"], "a group doesn't see who is done"
    await here.says(ZHOU, "周子涵36.4", THREE)
    assert sign(here, message) == "👌"


async def test_of_neighbours_too(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "我36.5 周强36.3 周子涵36.4", THREE)
    message = await here.says(ZHOU, "吴波66.5 田小雨77.7")
    await here.says(ZHOU, "周强36.6")
    assert sign(here, message, ZHOU) == "🤔", (
        "the lead's own household is complete, but that isn't what was asked"
    )
    await here.says(ZHOU, "吴波36.6")
    assert sign(here, message, ZHOU) == "🤔"
    await here.says(ZHOU, "田小雨36.7")
    assert sign(here, message, ZHOU) == "👌"


async def test_of_everybody(here: Street) -> None:
    await here.until("06:30")
    for words in ("都正常", "全家66.5"):
        message = await here.says(HAN, words, THREE)
        await here.says(HAN, "36.5", THREE)
        assert sign(here, message) == "🤔", words
        await here.says(HAN, "韩老伯36.6", THREE)
        assert sign(here, message) == "👌", words


async def test_of_another_slot(here: Street) -> None:
    await here.until("17:00")
    message = await here.says(TIAN, "早上66.5 晚上36.5", THREE)
    await here.says(TIAN, "36.6", THREE)
    assert sign(here, message) == "🤔"
    await tapped(here, TIAN, here.last(THREE), "36", ".4")
    assert sign(here, message) == "👌"
    morning = next(m.text for m in here.messages(THREE) if "早间" in m.text)
    assert "已报 1 / 7 人" in morning


async def test_a_reply_about_oneself_does_not_answer_for_the_other(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(ZHOU, "爱人36.4", THREE)
    question = here.last(THREE)
    await here.says(ZHOU, "我36.4", THREE, reply_to=question.id)
    assert sign(here, message) == "🤔"
    await here.says(ZHOU, "周强36.8", THREE, reply_to=question.id)
    assert sign(here, message) == "👌", "that was said in answer to it"


async def test_the_lead_answers_one_of_two(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(HAN, "我66.5 韩老伯77.7", THREE)
    await here.says(ZHOU, "102 韩老伯 36.4")
    assert sign(here, message) == "🤔"
    await here.says(ZHOU, "102 韩秀珍 36.5")
    assert sign(here, message) == "👌"


async def test_what_was_unclear_meanwhile_is_asked_about_afterwards(here: Street) -> None:
    await here.until("06:30")
    first = await here.says(ZHOU, "周强66.3", THREE)
    count = len(here.messages(THREE))
    second = await here.says(ZHOU, "爱人36.4", THREE)
    assert len(here.messages(THREE)) == count, "one question at a time"
    await here.says(ZHOU, "周强36.3", THREE)
    assert sign(here, first) == "👌"
    assert sign(here, second) == "🤔"
    question = here.last(THREE)
    assert question.reply_to == second
    assert "爱人" in question.text
    await here.taps(ZHOU, question, "周强")
    assert sign(here, second) == "👌"


async def test_an_answer_closes_all_that_it_answers(here: Street) -> None:
    await here.until("06:30")
    first = await here.says(TIAN, "66.5", THREE)
    second = await here.says(TIAN, "99", THREE)
    count = len(here.messages(THREE))
    await tapped(here, TIAN, here.last(THREE), "36", ".5")
    assert sign(here, first) == sign(here, second) == "👌"
    assert len(here.messages(THREE)) == count - 1


async def test_what_waits_goes_when_it_is_edited_away_and_ends_with_its_slot(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "66.5", THREE)
    second = await here.says(TIAN, "爸爸66.8", THREE)
    await here.edits(TIAN, THREE, second, "今天天气真好")
    assert sign(here, second) == ""
    third = await here.says(TIAN, "妈妈66.8", THREE)
    await here.until("11:05")
    await here.says(TIAN, "36.5", THREE)
    assert sign(here, third) == "🤔"
    assert here.last(THREE).reply_to != third


async def test_the_keypad_sets_a_question_aside_and_it_comes_back(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(HAN, "老伴36.6")
    await here.says(HAN, "/report")
    keypad = here.last(HAN)
    await tapped(here, HAN, keypad, "韩秀珍", "36", "36.5")
    assert sign(here, message, HAN) == "🤔"
    await tapped(here, HAN, keypad, "韩老伯", "36", "36.6")
    assert sign(here, message, HAN) == "👌"


async def test_somebody_whom_nobody_knows_is_answered_by_saying_who_they_are(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(STRANGER, "36.4", THREE)
    assert sign(here, message) == "🤔"
    await here.says(STRANGER, "102 韩老伯 36.4", THREE)
    assert sign(here, message) == "👌"
    other = await here.says(STRANGER, "66.7", THREE)
    await here.says(STRANGER, "909 王小明 36.4", THREE)
    assert sign(here, other) == "👀", "kept until the lead says who that is"


async def test_on_either_database(tmp_path: Path, empty_database_url: str) -> None:
    async with street(tmp_path, database=empty_database_url) as here:
        await here.until("06:30")
        message = await here.says(YUAN, "我和老公都是36.6，大宝66.6", FIVE)
        await here.says(YUAN, "36.7", FIVE)
        await here.says(YUAN, "大宝36.6", FIVE)
        assert sign(here, message, FIVE) == "🤔"
        await here.taps(YUAN, here.last(FIVE), "董斌")
        assert sign(here, message, FIVE) == "👌"
        assert "已报 3 / 5 人" in here.board(FIVE)
