"""When a day is counted anew after its bulletin, and what differs."""

from datetime import UTC, date, datetime, timedelta

import pytest

from rules.cases import Cases, Tally
from rules.correction import Difference, differences, recount_at
from rules.summary import Alike, Count, Figures, figures

DAY = date(2020, 2, 10)
AT = datetime(2020, 2, 10, 14, 20, tzinfo=UTC)
LONG_AGO = AT - timedelta(hours=1)
NONE = Cases((), 0, None)

WAITS = [
    # minutes from the first change to the last, version that was posted, minutes until it is counted anew
    (0, 1, 30),
    (20, 1, 50),
    (89, 1, 119),
    (119, 1, 120),
    (500, 1, 120),
    (0, 2, 60),
    (500, 2, 240),
    (0, 3, 120),
    (0, 6, 960),
    (0, 7, 1440),
    (0, 5000, 1440),
    (5000, 5000, 1440),
]


@pytest.mark.parametrize(("last", "version", "wait"), WAITS)
def test_changes_are_gathered(last: int, version: int, wait: int) -> None:
    found = recount_at(AT, AT + timedelta(minutes=last), version, LONG_AGO)
    assert found == AT + timedelta(minutes=wait)


def test_not_before_the_roll_calls_are_over() -> None:
    over = AT + timedelta(hours=5)
    assert recount_at(AT, AT, 1, over) == over
    assert recount_at(AT, over, 1, over) == over, "the first change waited long enough"


def day(*people: Alike, cases: Cases = NONE, buildings: tuple[str, ...] = ("1栋", "2栋")) -> Figures:
    return figures(DAY, people, ["evening"], buildings, cases)


def some(building: str, status: str, people: int = 1, *, late: bool = False, fever: bool = False) -> Alike:
    return Alike(DAY, "evening", building, status, late, fever, people)  # type: ignore[arg-type]


def cases(new: int, converted: int = 0, quiet: int | None = 0) -> Cases:
    return Cases((Tally("suspected", new, new, new, 0),), converted, quiet)


BEFORE = day(some("1栋", "reported", 41), some("1栋", "missed", 2), some("2栋", "reported", 9))
PAIRS = [
    (BEFORE, []),
    (day(some("1栋", "reported", 41), some("1栋", "pending", 2), some("2栋", "reported", 9)), []),
    (day(some("1栋", "reported", 41), some("1栋", "missed", 2), some("2栋", "reported", 9),
         buildings=("1栋", "2栋", "3栋")), []),
    (day(some("1栋", "reported", 41), some("1栋", "reported", 2, late=True, fever=True), some("2栋", "reported", 9)), [
        "building 1栋 evening reported 41 43 missing 2 0 fevers 0 2",
        "site  evening reported 50 52 missing 2 0 late 0 2 fevers 0 2",
    ]),
    (day(some("1栋", "reported", 41), some("1栋", "excused", 2), some("2栋", "reported", 9)), [
        "building 1栋 evening missing 2 0", "site  evening missing 2 0 excused 0 2",
    ]),
    (day(some("1栋", "reported", 43), some("2栋", "reported", 8), some("2栋", "reported", fever=True)), [
        "building 2栋 evening fevers 0 1", "building 1栋 evening reported 41 43 missing 2 0",
        "site  evening reported 50 52 missing 2 0 fevers 0 1",
    ]),
    (day(some("1栋", "reported", 41), some("1栋", "missed", 2), some("2栋", "reported", 9), cases=cases(2, 1, 3)), [
        "category suspected - new 0 2 active 0 2 cumulative 0 2", "cases  - converted 0 1 quiet_days 0 3",
    ]),
]  # fmt: skip


def told(difference: Difference) -> str:
    numbers = " ".join(f"{shift.what} {shift.before} {shift.after}" for shift in difference.shifts)
    return f"{difference.about} {difference.name} {difference.slot or '-'} {numbers}"


@pytest.mark.parametrize(("after", "expected"), PAIRS)
def test_what_differs(after: Figures, expected: list[str]) -> None:
    assert [told(difference) for difference in differences(BEFORE, after)] == expected


def test_there_and_back_are_each_others_opposite() -> None:
    after = PAIRS[-1][0]
    back = {(d.name, s.what): (s.after, s.before) for d in differences(after, BEFORE) for s in d.shifts}
    there = {(d.name, s.what): (s.before, s.after) for d in differences(BEFORE, after) for s in d.shifts}
    assert there == back


def test_the_day_before_is_its_own_correction() -> None:
    yesterday = Figures(DAY, BEFORE.counts, (Count("evening", "", 3),), NONE)
    assert differences(BEFORE, yesterday) == ()
