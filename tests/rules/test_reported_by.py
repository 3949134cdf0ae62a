"""Whose fortnight somebody may see: their own, and theirs whom they are named to report for; never a namesake's."""

import pytest

from rules.people import Person, reported_by


def person(number: int, room: str, name: str, *wards: str, building: str = "3栋") -> Person:
    return Person(number, building, "1", room, name, "family", "", None, wards)


ZHOU = person(1, "101", "周敏", "周强", "张伟")
SON, ROOMMATE = person(2, "101", "周强"), person(3, "101", "李雷")
NEAR, FAR, ELSEWHERE = (
    person(4, "102", "张伟"),
    person(5, "103", "张伟"),
    person(6, "1", "张伟", building="5栋"),
)
HOME = person(7, "101", "张伟")
STAFF = person(8, "", "卢医生", building="")


@pytest.mark.parametrize(("speakers", "people", "shown"), [
    ([], [ZHOU, SON], []),
    ([ZHOU], [ZHOU, SON, ROOMMATE], [ZHOU, SON]),
    ([ROOMMATE], [ZHOU, SON, ROOMMATE], [ROOMMATE]),
    ([ZHOU], [ZHOU, NEAR], [ZHOU, NEAR]),
    ([ZHOU], [ZHOU, NEAR, FAR], [ZHOU]),
    ([ZHOU], [ZHOU, NEAR, HOME], [ZHOU, HOME]),
    ([ZHOU], [ZHOU, ELSEWHERE], [ZHOU]),
    ([STAFF], [ZHOU, STAFF], []),
    ([ZHOU, SON], [ZHOU, SON], [ZHOU, SON]),
])  # fmt: skip
def test_whose(speakers: list[Person], people: list[Person], shown: list[Person]) -> None:
    assert reported_by(speakers, people) == shown
