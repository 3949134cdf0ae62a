"""Questions and `chenhun parse`: one short sentence, never a value; a bad line named."""

import json
from itertools import product

import pytest

from bot.parse import parse
from rules.problem import Problem
from rules.reading import Ask, Outcome, Reason, read
from services.asking import question
from tests.rules.reading_cases import ENGLISH, FAMILY, reads
from texts import LANGUAGES


@pytest.mark.parametrize(("language", "reason", "who"), [*product(LANGUAGES, Reason, (None, "妈妈"))])
def test_every_reason_has_its_question(language: str, reason: Reason, who: str | None) -> None:
    asked = question(language, Outcome("unclear", asks=(Ask(reason, who),)))
    assert asked is not None
    assert (who is None) or who in asked
    assert not any(character.isdigit() for character in asked)
    assert len(asked) < 120


def test_nothing_to_ask_is_no_question() -> None:
    assert question("zh", Outcome("report")) is None


def test_different_faults_are_one_question_with_the_names() -> None:
    asks = (Ask(Reason.IMPLAUSIBLE, "妈妈"), Ask(Reason.PERSON, "爷爷"))
    assert question("zh", Outcome("unclear", asks=asks)) == "妈妈、爷爷的没看清，请再发一次，谢谢。"


def test_of_many_people_a_few_are_named() -> None:
    asks = tuple(Ask(Reason.NUMBER, f"<b>{name}") for name in "甲乙丙丁")
    asked = question("zh", Outcome("unclear", asks=asks))
    assert asked is not None
    assert asked.startswith("&lt;b&gt;甲、")
    assert "丁" not in asked


def line(text: str, **other: object) -> str:
    context = {
        "sender": FAMILY.sender,
        "household": list(FAMILY.household),
        "room": FAMILY.room,
        "slot": FAMILY.slot,
    }
    return json.dumps({"id": "x-1", "text": text, "context": context} | other, ensure_ascii=False)


def test_parse_carries_other_keys_and_tells_the_outcome() -> None:
    (written,) = parse([line("爸爸36.5 妈妈66.3"), "\n"])
    assert json.loads(written) == {
        "id": "x-1",
        "kind": "unclear",
        "readings": [{"who": "爸爸", "celsius": 36.5, "slot": None, "symptoms": []}],
        "ask": "妈妈的没看清，请再发一次。",
    }


def test_parse_asks_in_the_message_s_language() -> None:
    zh, en, none = (json.loads(told)["ask"] for told in parse([line("妈妈正常"), line("36"), line("36.5")]))
    assert zh.startswith("妈妈")
    assert en.startswith("Please")
    assert none is None


@pytest.mark.parametrize(
    ("bad", "key"),
    [
        ("{", "parse.json"),
        ("[1]", "parse.json"),
        ('{"id": 1}', "parse.text"),
        ('{"text": 36.5}', "parse.text"),
        ('{"text": "36.5", "context": []}', "parse.context"),
        ('{"text": "36.5", "context": {"household": "爸爸"}}', "parse.context"),
        ('{"text": "36.5", "context": {"slot": "noon"}}', "parse.context"),
    ],
)
def test_a_bad_line_is_named(bad: str, key: str) -> None:
    with pytest.raises(Problem) as problem:
        list(parse([line("36.5"), bad]))
    assert (problem.value.key, problem.value.values) == (key, {"line": 2})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("201发烧了", [("201", ("fever",))]),
        ("501发烧了", [(None, ("fever",))]),
        ("我36.5，201发烧了", [("201", ("fever",))]),
        ("201发烧了，我36.5", [("201", ("fever",))]),
        ("我咳嗽，3栋201发烧了", [("3栋201", ("fever",)), (None, ("cough",))]),
        ("201 发烧 301 咳嗽", [("201", ("fever",)), ("301", ("cough",))]),
        ("201有点发烧，我家都36.5", [("201", ("fever",))]),
        ("201没发烧", [(None, ())]),
    ],
)
def test_of_which_door_somebody_is_said_to_be_ill(
    text: str, expected: list[tuple[str | None, tuple[str, ...]]]
) -> None:
    outcome = read(text, FAMILY)
    assert [(ask.room, ask.symptoms) for ask in outcome.asks] == expected
    assert not any(reading.symptoms for reading in outcome.readings)


def test_a_flat_behind_a_stop_is_another_sentence() -> None:
    assert reads("I'm 36.5. 201 has a fever", ENGLISH) == "unclear; Grace Lim 36.5; ? number"
