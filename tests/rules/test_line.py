"""Who may report for whom, and what may stand in a line of the ledger (promise 6)."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from rules.line import Line, Measurement, blank, is_fever, may_replace, reported, says_fever, withdrawn
from rules.people import Person, quality
from tests.rules.test_day import site

NOW = datetime(2020, 2, 10, 0, 0, tzinfo=UTC)


def person(number: int, room: str = "101", name: str = "", role: str = "", reports_for: tuple[str, ...] = (),
           building: str = "3栋") -> Person:  # fmt: skip
    return Person(number, building, "1", room, name or f"住户{number}", "family", role, None, reports_for)


LINE = blank(date(2020, 2, 10), "morning", person(1))


def measured(celsius: str = "36.5", by: str = "self", account: int = 1) -> Measurement:
    return Measurement(Decimal(celsius), (), NOW, NOW, by, account, "")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        (person(1), "self"),
        (person(2), "household"),
        (person(3, "202", reports_for=("住户1",)), "household"),
        (person(4, "303", role="lead"), "lead"),
        (person(5, "303", role="deputy"), "lead"),
        (person(6, "303"), "neighbour"),
        (person(7, "101", building="5栋"), "neighbour"),
        (person(8, "303", role="lead", building="5栋"), "neighbour"),
        (person(9, "303", reports_for=("住户1",), building="5栋"), "neighbour"),
    ],
)
def test_in_what_quality_somebody_speaks(speaker: Person, expected: str) -> None:
    assert quality([speaker], person(1)) == expected


def test_the_best_of_the_people_on_one_phone_counts() -> None:
    assert quality([person(6, "303"), person(2)], person(1)) == "household"


@pytest.mark.parametrize(
    ("before", "by", "account", "allowed"),
    [
        (None, "neighbour", 9, True),
        (None, "unconfirmed", 9, True),
        (measured(by="self"), "neighbour", 9, False),
        (measured(by="self"), "unconfirmed", 9, False),
        (measured(by="neighbour", account=9), "neighbour", 9, True),
        (measured(by="neighbour", account=8), "neighbour", 9, False),
        (measured(by="unconfirmed", account=9), "self", 1, True),
        (measured(by="self"), "lead", 3, True),
    ],
)
def test_a_neighbours_word_only_fills_a_blank(
    before: Measurement | None, by: str, account: int, allowed: bool
) -> None:
    line = reported(LINE, before) if before else LINE
    assert may_replace(line, by, account) is allowed  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "by", "account", "allowed"),
    [
        (None, "household", 2, True),
        (measured(by="self"), "household", 2, False),
        (measured(by="self"), "lead", 3, False),
        (measured(by="lead", account=3), "lead", 3, True),
        (measured(by="household", account=2), "self", 1, False),
    ],
)
def test_in_a_list_of_several_doors_so_does_everyones(
    before: Measurement | None, by: str, account: int, allowed: bool
) -> None:
    line = reported(LINE, before) if before else LINE
    assert may_replace(line, by, account, fills_only=True) is allowed  # type: ignore[arg-type]


def test_each_change_is_one_revision_more() -> None:
    twice = reported(reported(LINE, measured("36.5")), measured("36.8"))
    assert (twice.revisions, twice.celsius, twice.status) == (2, Decimal("36.8"), "reported")
    back = withdrawn(twice, closed=False)
    assert (back.revisions, back.celsius, back.status) == (3, None, "pending")
    assert withdrawn(twice, closed=True).status == "missed"


@pytest.mark.parametrize(
    ("celsius", "symptoms", "fever"),
    [
        ("37.2", (), False),
        ("37.29", (), False),
        ("37.3", (), True),
        ("41.0", (), True),
        ("36.5", ("cough",), False),
        (None, (), False),
    ],
)
def test_from_the_threshold_on_it_is_a_fever(
    celsius: str | None, symptoms: tuple[str, ...], fever: bool
) -> None:
    assert is_fever(site(), Decimal(celsius) if celsius else None, symptoms) is fever


def test_the_site_may_name_symptoms_that_raise_the_alarm() -> None:
    strict = site().model_copy(
        update={"fever": site().fever.model_copy(update={"symptoms": ("short_of_breath",)})}
    )
    assert is_fever(strict, Decimal("36.5"), ("short_of_breath",))
    assert says_fever(strict, ("cough", "short_of_breath"))


@pytest.mark.parametrize(
    ("symptoms", "fever"), [((), False), (("cough",), False), (("cough", "fever"), True)]
)
def test_a_fever_in_words_is_one_until_a_number_says_otherwise(
    symptoms: tuple[str, ...], fever: bool
) -> None:
    assert says_fever(site(), symptoms) is fever
    assert not is_fever(site(), Decimal("36.6"), symptoms)


def test_a_line_knows_its_key() -> None:
    assert LINE.key == (date(2020, 2, 10), "morning", 1)
    assert isinstance(LINE, Line)
