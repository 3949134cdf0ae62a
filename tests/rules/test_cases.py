"""Cases by category: who is counted where, and when it is 清零."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.cases import Cases, Step, StepKind, Tally, count

FIRST = date(2020, 2, 27)
CATEGORIES = ("confirmed", "suspected", "fever", "contact")


def step(case: int, kind: StepKind, after: str, day: int, resident: int | None = None) -> Step:
    return Step(case, resident or case, kind, after, FIRST + timedelta(days=day))


def on(day: int, *steps: Step) -> Cases:
    return count(steps, CATEGORIES, FIRST + timedelta(days=day))


def of(cases: Cases, category: str) -> tuple[int, int, int, int]:
    found = next(t for t in cases.tallies if t.category == category)
    return (found.new, found.active, found.cumulative, found.left)


OPENED = step(1, "opened", "suspected", 0)
CONFIRMED = step(1, "moved", "confirmed", 2)
LEFT = step(1, "closed", "confirmed", 5)

DAYS = [
    # day, suspected, confirmed as (new, active, cumulative, left), converted, quiet days, standing
    (-1, (0, 0, 0, 0), (0, 0, 0, 0), 0, None, "none"),
    (0, (1, 1, 1, 0), (0, 0, 0, 0), 0, 0, "active"),
    (1, (0, 1, 1, 0), (0, 0, 0, 0), 0, 1, "active"),
    (2, (0, 0, 0, 0), (1, 1, 1, 0), 1, 0, "active"),
    (4, (0, 0, 0, 0), (0, 1, 1, 0), 0, 2, "active"),
    (5, (0, 0, 0, 0), (0, 0, 1, 1), 0, 3, "cleared"),
    (9, (0, 0, 0, 0), (0, 0, 1, 1), 0, 7, "cleared"),
]


@pytest.mark.parametrize(("day", "suspected", "confirmed", "converted", "quiet", "standing"), DAYS)
def test_a_suspected_person_is_confirmed_and_leaves(
    day: int,
    suspected: tuple[int, ...],
    confirmed: tuple[int, ...],
    converted: int,
    quiet: int | None,
    standing: str,
) -> None:
    cases = on(day, OPENED, CONFIRMED, LEFT)
    assert (of(cases, "suspected"), of(cases, "confirmed")) == (suspected, confirmed)
    assert (cases.converted, cases.quiet_days, cases.standing) == (converted, quiet, standing)


def test_suspected_and_confirmed_on_one_day_is_one_new_confirmed() -> None:
    cases = on(0, OPENED, step(1, "moved", "confirmed", 0))
    assert of(cases, "suspected") == (0, 0, 0, 0)
    assert of(cases, "confirmed") == (1, 1, 1, 0)
    assert cases.converted == 1
    assert cases.total == Tally("", 1, 1, 1, 0)


def test_moved_there_and_back_on_one_day_is_nobody_new() -> None:
    cases = on(3, OPENED, step(1, "moved", "contact", 3), step(1, "moved", "suspected", 3))
    assert of(cases, "suspected") == (0, 1, 1, 0)


def test_a_contact_who_is_confirmed_is_new_but_not_converted() -> None:
    cases = on(1, step(1, "opened", "contact", 0), step(1, "moved", "confirmed", 1))
    assert (of(cases, "confirmed"), cases.converted) == ((1, 1, 1, 0), 0)


def test_whoever_comes_back_counts_once() -> None:
    again = [
        step(1, "opened", "contact", 0),
        step(1, "closed", "contact", 1),
        step(2, "opened", "confirmed", 4, resident=1),
    ]
    assert on(4, *again).total == Tally("", 1, 1, 1, 0)


def test_opened_and_closed_on_one_day_is_new_and_left() -> None:
    cases = on(0, OPENED, step(1, "closed", "suspected", 0))
    assert (of(cases, "suspected"), cases.standing) == ((1, 0, 1, 1), "cleared")


def test_a_category_that_was_taken_out_of_the_configuration_still_counts() -> None:
    cases = on(0, step(1, "opened", "asymptomatic", 0))
    assert [t.category for t in cases.tallies] == [*CATEGORIES, "asymptomatic"]
    assert cases.standing == "active"


@st.composite
def histories(draw: st.DrawFn) -> list[Step]:
    """Cases as an officer can make them: opened, moved some times, perhaps closed; nobody has two at once."""
    steps: list[Step] = []
    for person in range(1, draw(st.integers(0, 6)) + 1):
        days = sorted(draw(st.lists(st.integers(0, 20), max_size=6)))
        open_case, place = 0, ""
        for number, day in enumerate(days):
            case = open_case or person * 100 + number
            ends = bool(open_case) and draw(st.booleans())
            place = place if ends else draw(st.sampled_from(CATEGORIES))
            steps.append(
                step(case, "closed" if ends else "moved" if open_case else "opened", place, day, person)
            )
            open_case = 0 if ends else case
    return sorted(steps, key=lambda s: s.day)


@given(histories(), st.integers(-1, 22))
def test_the_books_always_balance(steps: list[Step], day: int) -> None:
    cases = on(day, *steps)
    seen = {s.resident for s in steps if s.day <= FIRST + timedelta(days=day)}
    assert cases.total.cumulative == len(seen)
    assert all(t.cumulative == t.active + t.left and min(t.new, t.active, t.left) >= 0 for t in cases.tallies)
    assert (cases.standing == "none") == (cases.quiet_days is None) == (not seen)
    assert cases.quiet_days == 0 or cases.total.new == 0
    assert cases.converted <= of(cases, "confirmed")[0]


@given(histories(), st.integers(0, 22))
def test_what_happens_later_changes_no_earlier_day(steps: list[Step], day: int) -> None:
    until = [s for s in steps if s.day <= FIRST + timedelta(days=day)]
    assert on(day, *steps) == on(day, *until)
