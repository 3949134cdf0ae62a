"""What was given isn't asked for again: whole degrees that lack their tenth."""

from simulator.records import Message
from tests.stories.buttons import labels
from tests.stories.street import THREE, Street

ZHOU, TIAN = 7101, 7105


async def asked(here: Street, who: int = TIAN, words: str = "66.5") -> tuple[int, Message]:
    """An unclear message in the group, and the question about it."""
    await here.until("06:30")
    message = await here.says(who, words, THREE)
    return message, here.last(THREE)


async def test_whole_degrees_that_were_given_are_not_asked_for_again(here: Street) -> None:
    message, question = await asked(here, words="36")
    assert labels(question) == [*(f".{n}" for n in range(10)), "↩ 重选", "不是体温"]
    await here.taps(TIAN, question, ".7")
    assert here.reaction(THREE, message) == "👌"
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_or_chosen_again(here: Street) -> None:
    _, question = await asked(here, words="39")
    await here.taps(TIAN, question, "重选")
    assert labels(question) == [*map(str, range(35, 42)), "不是体温"]
    await here.taps(TIAN, question, "36")
    await here.taps(TIAN, question, ".7")
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_where_there_is_nothing_to_choose_again_no_button_says_so(here: Street) -> None:
    _, question = await asked(here, ZHOU)
    assert labels(question) == [*map(str, range(35, 42)), "不是体温"], "it is about her alone"
