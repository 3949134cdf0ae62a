"""Asked about more than one: names, one after another, until nobody lacks whom the message was about."""

from tests.stories.buttons import labels, there
from tests.stories.street import THREE, Street

ZHOU, TIAN = 7101, 7105
NAMES = ["周敏", "周强", "周子涵"]


async def test_several_in_one_message(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(ZHOU, "周强66.5 周子涵66.3", THREE)
    question = here.last(THREE)
    assert labels(question) == [*NAMES, "不是体温"]
    for name in NAMES[1:]:
        assert there(here, THREE, question)
        await here.taps(ZHOU, question, name)
        await here.taps(ZHOU, question, "36")
        await here.taps(ZHOU, question, ".4")
    assert not there(here, THREE, question)
    assert here.reaction(THREE, message) == "👌"
    assert "已报 2 / 7 人" in here.board(THREE), "of 周敏 nothing was said"


async def test_a_group_sees_no_tick(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "一家四口都是36.5", THREE)
    question = here.last(THREE)
    assert labels(question) == [*NAMES, "不是体温"]
    await here.taps(ZHOU, question, "周强")
    await here.taps(ZHOU, question, "36")
    await here.taps(ZHOU, question, ".4")
    assert labels(question) == [*NAMES, "不是体温"]
    await here.says(ZHOU, "我36.5 周子涵36.6", THREE)
    assert not there(here, THREE, question)
    assert "已报 3 / 7 人" in here.board(THREE)


async def test_of_two_values_the_keypad_decides(here: Street) -> None:
    await here.until("16:30")
    await here.says(TIAN, "36.5 36.8", THREE)
    question = here.last(THREE)
    await here.taps(TIAN, question, "36")
    await here.taps(TIAN, question, ".8")
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_who_never_finishes_is_missing_and_was_asked(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "周强66.5 周子涵66.3", THREE)
    question = here.last(THREE)
    await here.taps(ZHOU, question, "周强")
    await here.until("11:05")
    assert labels(question) == []
    missing = next(m for m in reversed(here.messages(ZHOU)) if "还差" in m.text)
    assert [f"{name}（问过，没回）" in missing.text for name in NAMES] == [False, True, True]
