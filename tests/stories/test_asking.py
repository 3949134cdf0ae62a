"""Asked kindly: a keypad under one short question; who may answer, how it ends, and that a group sees no value."""

import re
from pathlib import Path

from simulator import people
from simulator.records import Message
from tests.stories.buttons import buttons, labels, there
from tests.stories.street import HERE, LEADERSHIP, NOTICES, THREE, Street, street

ZHOU, HAN, WU, TIAN, STRANGER = 7101, 7103, 7104, 7105, 7999


def twice(here: Street, message: Message, label: str) -> None:
    """Two taps before the bot has seen the first."""
    data = next(d for name, d in zip(labels(message), buttons(message), strict=True) if name == label)
    for _ in range(2):
        people.tap(here.world, TIAN, message.chat_id, message.id, data)


async def asked(here: Street, who: int = TIAN, words: str = "66.5") -> tuple[int, Message]:
    """An unclear message in the group, and the question about it."""
    await here.until("06:30")
    message = await here.says(who, words, THREE)
    return message, here.last(THREE)


async def test_whole_degrees_then_tenths(here: Street) -> None:
    message, question = await asked(here)
    assert question.reply_to == message
    assert labels(question) == [*map(str, range(35, 42)), "不是体温"]
    toast = await here.taps(TIAN, question, "36")
    assert "小数" in toast
    assert labels(question) == [*(f".{n}" for n in range(10)), "↩ 重选", "不是体温"]
    await here.taps(TIAN, question, "重选")
    await here.taps(TIAN, question, "37")
    assert "谢谢" in await here.taps(TIAN, question, ".1")
    assert here.reaction(THREE, message) == "👌"
    assert not there(here, THREE, question), "in a group it goes: nobody sees what came of it"
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_the_group_never_sees_what_was_chosen(here: Street) -> None:
    _, question = await asked(here)
    before = len(here.events)
    toasts = [await here.taps(TIAN, question, label) for label in ("38",)]
    shown = [*labels(question), *buttons(question)]
    toasts.append(await here.taps(TIAN, question, ".6"))
    assert not [text for text in [*shown, *toasts] if re.search("38|8[.]6", text.split(":", 2)[-1])]
    for event in here.events[before:]:
        if event.chat_id in (THREE, LEADERSHIP, NOTICES) and event.by == "bot":
            assert "38" not in event.text
    assert [t for t in here.texts(ZHOU) if "38.6" in t], "the lead hears of the fever, in private"


async def test_both_keyboards_look_alike_whatever_was_tapped(here: Street) -> None:
    _, question = await asked(here)
    await here.taps(TIAN, question, "35")
    first = (labels(question), buttons(question))
    await here.taps(TIAN, question, "重选")
    await here.taps(TIAN, question, "41")
    assert (labels(question), buttons(question)) == first


async def test_only_the_person_asked_or_their_lead_can_answer(here: Street) -> None:
    message, question = await asked(here)
    for other in (HAN, STRANGER):
        toast = await here.taps(other, question, "36")
        assert toast == "这是问别人的，谢谢您。"
        assert labels(question)[0] == "35"
    await here.taps(ZHOU, question, "36")
    await here.taps(ZHOU, question, ".6")
    assert here.reaction(THREE, message) == "👌"
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_the_deputy_can_too(here: Street) -> None:
    message, question = await asked(here)
    await here.taps(WU, question, "36")
    await here.taps(WU, question, ".6")
    assert here.reaction(THREE, message) == "👌"


async def test_forged_and_stale_taps_do_nothing(here: Street) -> None:
    message, question = await asked(here)
    for forged in ("tenth:5", "slot:evening", "who:1", "who:999999", "whole:42", "whole:36:9", "no", ""):
        assert await here.sends_tap(TIAN, question, f"ask:{message}:{forged}")
    for forged in (f"ask:{message + 77}:whole:36", "ask:0:no:", f"ask:{message}:who:-1", "ask:x:whole:36"):
        assert await here.sends_tap(TIAN, question, forged)
    assert "已报 0 / 7 人" in here.board(THREE)
    assert labels(question)[0] == "35"
    await here.says(TIAN, "36.5", THREE)
    board = here.messages(THREE)[0]
    assert "失效" in await here.sends_tap(TIAN, board, f"ask:{message}:whole:39")
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_double_taps_count_once(here: Street) -> None:
    _, question = await asked(here)
    twice(here, question, "36")
    await here.settle()
    twice(here, question, ".5")
    before = len(here.events)
    await here.settle()
    toasts = [e.text for e in here.events[before:] if e.kind == "toast"]
    assert ["谢谢" in toasts[0], "失效" in toasts[1], len(toasts)] == [True, True, 2]
    assert len([e for e in here.events[before:] if e.kind == "reaction"]) == 1
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_not_a_report(here: Street) -> None:
    message, question = await asked(here)
    await here.taps(TIAN, question, "不是体温")
    assert here.reaction(THREE, message) == ""
    assert not there(here, THREE, question)
    await here.says(TIAN, "66.5", THREE)
    assert labels(here.last(THREE)), "the next one is asked about again"


async def test_a_typed_answer_closes_it(here: Street) -> None:
    message, question = await asked(here)
    answer = await here.says(TIAN, "36.5", THREE)
    assert here.reaction(THREE, answer) == here.reaction(THREE, message) == "👌"
    assert not there(here, THREE, question)


async def test_an_edit_closes_it(here: Street) -> None:
    message, question = await asked(here)
    await here.edits(TIAN, THREE, message, "36.5")
    assert here.reaction(THREE, message) in ("👌", "✍")
    assert not there(here, THREE, question)
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_an_edit_into_chatter_takes_the_question_back(here: Street) -> None:
    message, question = await asked(here)
    await here.edits(TIAN, THREE, message, "今天天气真好")
    assert here.reaction(THREE, message) == ""
    assert not there(here, THREE, question)


async def test_an_edit_that_is_still_unclear_is_not_asked_twice(here: Street) -> None:
    message, question = await asked(here)
    count = len(here.messages(THREE))
    await here.edits(TIAN, THREE, message, "88.8")
    assert len(here.messages(THREE)) == count
    await here.taps(TIAN, question, "36")
    await here.taps(TIAN, question, ".5")
    assert here.reaction(THREE, message) == "👌"


async def test_at_most_one_open_question_a_person(here: Street) -> None:
    await asked(here)
    count = len(here.messages(THREE))
    again = await here.says(TIAN, "99", THREE)
    assert here.reaction(THREE, again) == "🤔"
    assert len(here.messages(THREE)) == count


async def test_whose_it_is_by_the_households_names(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "周强66.3", THREE)
    await here.says(ZHOU, "36.3", THREE)
    assert "已报 0 / 7 人" in here.board(THREE), "nobody knows whose it is"
    await here.says(ZHOU, "我36.5", THREE)
    await here.says(ZHOU, "36.3", THREE)
    assert "已报 2 / 7 人" in here.board(THREE)


async def test_a_value_without_an_owner_needs_one_tap(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(ZHOU, "王大力 36.4", THREE)
    question = here.last(THREE)
    assert labels(question) == ["周敏", "周强", "周子涵", "不是体温"]
    await here.taps(ZHOU, question, "周强")
    assert here.reaction(THREE, message) == "👌"
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_a_slot_that_has_not_begun(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(TIAN, "晚上 36.4", THREE)
    question = here.last(THREE)
    assert labels(question) == ["早上", "晚上", "不是体温"]
    assert "还没" in await here.taps(TIAN, question, "晚上")
    await here.taps(TIAN, question, "早上")
    assert here.reaction(THREE, message) == "👌"
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_a_lead_may_answer_by_a_reply(here: Street) -> None:
    message, question = await asked(here)
    await here.says(ZHOU, "36.4", THREE, reply_to=question.id)
    assert here.reaction(THREE, message) == "👌"
    assert "已报 1 / 7 人" in here.board(THREE)
    assert "202" not in here.board(THREE)


async def test_an_unanswered_question_lapses_and_the_lead_sees_that_it_was_asked(here: Street) -> None:
    message, question = await asked(here)
    await here.until("11:05")
    assert labels(question) == []
    assert there(here, THREE, question)
    missing = next(m for m in reversed(here.messages(ZHOU)) if "还差" in m.text)
    assert "田小雨（问过，没回）" in missing.text
    assert "失效" in await here.sends_tap(TIAN, question, f"ask:{message}:whole:36")
    assert "已报 0 / 7 人" in here.board(THREE)
    await here.says(TIAN, "36.5", THREE)
    assert "问过" not in missing.text


async def test_on_either_database(tmp_path: Path, empty_database_url: str) -> None:
    async with street(tmp_path, database=empty_database_url) as here:
        message, question = await asked(here)
        await here.says(HAN, "66.5", THREE)
        await here.taps(TIAN, question, "36")
        await here.taps(TIAN, question, ".5")
        assert here.reaction(THREE, message) == "👌"
        await here.says(ZHOU, "/report")
        await here.taps(ZHOU, here.last(ZHOU), "周强")
        await here.until("11:05")
        assert labels(here.last(THREE)) == []
        missing = next(m for m in reversed(here.messages(ZHOU)) if "还差" in m.text)
        assert "韩秀珍（问过，没回）" in missing.text
        assert "周强（问过" not in missing.text


async def test_a_question_asked_after_the_close_does_not_stand_in_the_next_slot(here: Street) -> None:
    await here.until("12:00")
    await here.says(TIAN, "66.5", THREE)
    old = here.last(THREE)
    await here.until("16:30")
    again = await here.says(TIAN, "66.5", THREE)
    assert labels(old) == []
    assert here.last(THREE).reply_to == again


async def test_a_lead_who_types_it_answers_it_too(here: Street) -> None:
    message, question = await asked(here)
    await here.says(ZHOU, "202 田小雨 36.4")
    assert here.reaction(THREE, message) == "👌"
    assert not there(here, THREE, question)


async def test_a_neighbour_may_be_asked_about_but_not_tapped_for(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "吴波 66.5", THREE)
    question = here.last(THREE)
    assert labels(question) == ["不是体温"]
    await here.sends_tap(TIAN, question, f"ask:{question.reply_to}:whole:36")
    await here.sends_tap(TIAN, question, f"ask:{question.reply_to}:tenth:5")
    assert "已报 0 / 7 人" in here.board(THREE)


async def test_where_values_are_deleted_the_unclear_message_goes_once_it_is_answered(tmp_path: Path) -> None:
    strict = tmp_path / "site.toml"
    strict.write_text((HERE / "site.toml").read_text("utf-8").replace('"stay"', '"delete_all"'), "utf-8")
    async with street(tmp_path, site=strict) as here:
        message, question = await asked(here)
        await here.taps(TIAN, question, "36")
        await here.taps(TIAN, question, ".5")
        assert message not in here.world.chats[THREE].messages
        typed = await here.says(HAN, "66.5", THREE)
        await here.says(HAN, "36.5", THREE)
        assert typed not in here.world.chats[THREE].messages
