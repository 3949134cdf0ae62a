"""A kin word that the roster doesn't tell: the value that was given is kept, and counts for whoever is named."""

from tests.stories.buttons import labels, there
from tests.stories.street import THREE, Street

ZHOU, HAN = 7101, 7103


async def test_one_tap_and_the_value_that_was_given_counts(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(ZHOU, "爸爸36.8", THREE)
    question = here.last(THREE)
    assert "爸爸" in question.text
    assert labels(question) == ["周强", "周子涵", "不是体温"], "not who writes it"
    assert "谢谢" in await here.taps(ZHOU, question, "周强")
    assert here.reaction(THREE, message) == "👌"
    assert not there(here, THREE, question)
    assert "已报 1 / 7 人" in here.board(THREE)
    await here.says(ZHOU, "/mine")
    (picture,) = [e for e in here.events if e.kind == "photo" and e.chat_id == ZHOU]
    assert "36.8" in picture.text


async def test_symptoms_go_with_it(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "爸爸36.8 胸闷", THREE)
    await here.taps(ZHOU, here.last(THREE), "周强")
    (alert,) = [t for t in here.texts(7001) if "周强" in t]
    assert "36.8" in alert
    assert "胸闷" in alert


async def test_a_bare_name_is_enough(here: Street) -> None:
    await here.until("06:30")
    for answer in ("爸爸是周强", "周子涵"):
        message = await here.says(ZHOU, "爸爸36.8" if "爸爸" in answer else "女儿36.4", THREE)
        named = await here.says(ZHOU, answer, THREE)
        assert here.reaction(THREE, message) == here.reaction(THREE, named) == "👌"
    assert "已报 2 / 7 人" in here.board(THREE)


async def test_other_talk_of_that_name_is_no_answer(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(ZHOU, "爸爸36.8", THREE)
    await here.says(ZHOU, "周强去买菜了", THREE)
    assert here.reaction(THREE, message) == "🤔"
    await here.says(HAN, "周强", THREE)
    assert here.reaction(THREE, message) == "🤔"


async def test_two_are_asked_about_one_after_the_other(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(ZHOU, "爸爸36.8 妈妈36.5", THREE)
    question = here.last(THREE)
    assert "爸爸" in question.text
    assert "妈妈" not in question.text
    await here.taps(ZHOU, question, "周强")
    assert "妈妈" in question.text
    assert here.reaction(THREE, message) == "🤔"
    await here.taps(ZHOU, question, "周子涵")
    assert here.reaction(THREE, message) == "👌"
    assert "已报 2 / 7 人" in here.board(THREE)


async def test_without_a_value_the_question_says_what_is_tapped_next(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "爸爸66.8", THREE)
    question = here.last(THREE)
    await here.taps(ZHOU, question, "周强")
    assert "爸爸" not in question.text
    assert "周强" not in question.text, "a group doesn't see who was tapped"
    assert "整数" in question.text
    await here.taps(ZHOU, question, "重选")
    assert "爸爸" in question.text


async def test_who_lives_alone_is_offered_nobody(here: Street) -> None:
    await here.until("06:30")
    await here.says(7105, "爸爸36.8", THREE)
    assert labels(here.last(THREE)) == ["不是体温"]
    assert "按钮" not in here.last(THREE).text


async def test_while_it_is_asked_who_that_is_the_writers_own_value_counts(here: Street) -> None:
    await here.until("06:30")
    first = await here.says(ZHOU, "爱人36.4", THREE)
    second = await here.says(ZHOU, "36.6，有点咳嗽", THREE)
    assert (here.reaction(THREE, first), here.reaction(THREE, second)) == ("🤔", "👌")
    assert "已报 1 / 7 人" in here.board(THREE)
