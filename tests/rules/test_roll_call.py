"""Roll call: who is expected, who is missing, and in what order doors are named."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from rules.line import Line
from rules.roll_call import call


def line(number: int, room: str, status: str = "pending", unit: str = "1") -> Line:
    return Line(date(2020, 2, 10), "morning", "3栋", number, unit, room, status, Decimal("36.5"))


def test_the_excused_are_not_expected_and_a_room_is_named_once() -> None:
    roll = call([line(1, "101"), line(2, "101"), line(3, "102", "reported"), line(4, "103", "excused")])
    assert (roll.expected, roll.reported, roll.excused, len(roll.missing)) == (3, 1, 1, 2)
    assert roll.rooms == {"1": ["101"]}
    assert roll.room_count == 1


def test_rooms_come_by_unit_and_number() -> None:
    roll = call([line(1, "1001"), line(2, "99"), line(3, "101", unit="2"), line(4, "101")])
    assert roll.rooms == {"1": ["99", "101", "1001"], "2": ["101"]}


def test_missed_counts_as_missing_after_the_close() -> None:
    assert not call([line(1, "101", "missed")]).complete
    assert call([line(1, "101", "reported"), line(2, "102", "excused")]).complete


STATUSES = st.lists(st.sampled_from(["pending", "missed", "reported", "excused"]), max_size=40)


@given(STATUSES)
def test_everyone_is_counted_exactly_once(statuses: list[str]) -> None:
    roll = call(line(n, str(n), status) for n, status in enumerate(statuses))
    assert roll.reported + len(roll.missing) + roll.excused == len(statuses)
    assert roll.complete == (roll.reported == roll.expected)
