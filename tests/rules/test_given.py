"""A room and a name that the roster doesn't have, out of an introduction."""

import pytest

from rules.given import Given, address, door, given, says_who
from rules.people import Person

BUILDINGS = ("3栋", "5栋", "Block A")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3栋 105 王小明", Given("3栋", "", "105", "王小明")),
        ("3栋1单元105室 王小明", Given("3栋", "1", "105", "王小明")),
        ("我是105的王小明", Given("", "", "105", "王小明")),
        ("大家好，我是新搬来的，105，欧阳雪", Given("", "", "105", "欧阳雪")),
        ("３栋　１０５　王小明", Given("3栋", "", "105", "王小明")),
        ("I'm Grace Lin, 401", Given("", "", "401", "Grace Lin")),
        ("Hello, this is Tom from room 12", Given("", "", "12", "Tom")),
        ("Block A unit 2 room 12, Tom Hill", Given("Block A", "2", "12", "Tom Hill")),
    ],
)
def test_what_is_given(text: str, found: Given) -> None:
    assert given(text, BUILDINGS) == found


@pytest.mark.parametrize(
    "text",
    ["", "502 水费", "105 有人吗", "3栋 105", "王小明", "36.5", "105 王小明 36.5", "105 106 王小明",
     "105 王小明家的快递到了",      "what is this bot for 2", "😀 105", "1" * 200],
)  # fmt: skip
def test_what_is_no_introduction(text: str) -> None:
    assert given(text, BUILDINGS) is None


def test_who_speaks_of_themselves() -> None:
    assert says_who("我是105的王小明")
    assert says_who("I’m Tom, 12")
    assert not says_who("105 王小明")


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("202", ("2", "202")),
        ("3栋202", ("2", "202")),
        ("3栋2单元101室", ("2", "101")),
        ("2-101", ("2", "101")),
        ("101", ("", "101")),  # of which unit, nobody knows
        ("1单元202", ("1", "202")),  # as written: there is no such flat in the roster
        ("3单元909", ("3", "909")),
        ("0305", ("", "0305")),
    ],
)
def test_a_door_as_the_roster_has_it(written: str, known: tuple[str, str]) -> None:
    doors = [("1", "101"), ("2", "101"), ("2", "202")]
    here = [Person(n, "3栋", unit, room, "x", "", "", None, ()) for n, (unit, room) in enumerate(doors)]
    assert door(written, here) == known


def test_the_unit_beside_a_room() -> None:
    assert address("2单元305 范思远 36.5", "305") == "2单元305"
    assert address("305 范思远 36.5", "305") == "305"
    assert address("2单元305 范思远", "2单元305") == "2单元305"
    assert address("1单元305和2单元305", "305") == "305"
