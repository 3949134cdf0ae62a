"""Who somebody is who writes a room and a name."""

import pytest

from rules.introduction import meant, only_that
from rules.people import Person


def person(number: int, building: str, unit: str, room: str, name: str) -> Person:
    return Person(number, building, unit, room, name, "family", "", None, ())


PEOPLE = [
    person(1, "3栋", "1", "101", "周敏"),
    person(2, "3栋", "1", "101", "周敏华"),
    person(3, "3栋", "2", "101", "何平"),
    person(4, "5栋", "1", "101", "何平"),
    person(5, "5栋", "2", "401", "Grace Lim"),
    person(6, "5栋", "3", "5", "袁静"),
    person(7, "3栋", "3", "1101", "何平"),
    person(8, "", "", "", "卢医生"),
]
INTRODUCTIONS = [
    ("101 周敏", [1]),
    ("3栋1单元101周敏", [1]),
    ("我是101的周敏", [1]),
    ("１０１　周敏", [1]),
    ("周敏华 101", [2]),
    ("101 何平", [3, 4]),
    ("3栋101何平", [3]),
    ("5栋 1单元 101 何平", [4]),
    ("1101 何平", [7]),
    ("3栋2-101 何平", [3]),
    ("I'm grace lim, room 401", [5]),
    ("5 袁静", [6]),
    ("袁静 36.5", []),
    ("周敏", []),
    ("101", []),
    ("102 周敏", []),
    ("卢医生", []),
    ("101 周敏" + "好" * 100, []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), INTRODUCTIONS)
def test_room_and_name_mean_a_person(text: str, expected: list[int]) -> None:
    assert [p.id for p in meant(text, PEOPLE)] == expected


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("101 周敏", True),
        ("我是3栋1单元101的周敏。", True),
        ("你好，我叫周敏，住101室", True),
        ("101周敏家的快递到了", False),
        ("101 周敏发烧了", False),
    ],
)
def test_in_a_group_nothing_else_may_be_said(text: str, alone: bool) -> None:
    assert only_that(text, PEOPLE[0]) is alone


def test_in_english_too() -> None:
    assert only_that("Hi, I'm Grace Lim, flat 401", PEOPLE[4])
    assert not only_that("Grace Lim 401 has my parcel", PEOPLE[4])
