"""The day's figures: sums, rates, fevers, and the day before."""

from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.cases import count
from rules.site import SlotName
from rules.summary import Alike, Count, Figures, Status, difference, figures, from_json, percent, to_json

DAY = date(2020, 3, 31)
NO_CASES = count([], ["confirmed"], DAY)


def some(people: int, status: Status = "reported", building: str = "3栋", **about: object) -> Alike:
    told = {"day": DAY, "slot": "morning", "late": False, "fever": False} | about
    return Alike(building=building, status=status, people=people, **told)  # type: ignore[arg-type]


def made(*people: Alike) -> Figures:
    return figures(DAY, people, ("evening", "morning"), ["3栋", "5栋"], NO_CASES)


def test_a_day() -> None:
    day = made(
        some(37), some(2, late=True), some(1, fever=True), some(3, "missed"), some(2, "excused"),
        some(10, building="5栋"), some(5, slot="evening"), some(9, day=DAY - timedelta(days=1)),
    )  # fmt: skip
    assert day.slots == ("morning", "evening")
    assert day.of("morning", "3栋") == Count("morning", "3栋", 40, 3, 0, 2, 2, 1)
    assert day.of("morning", "3栋").expected == 43
    assert day.total("morning") == Count("morning", "", 50, 3, 0, 2, 2, 1)
    assert day.total("evening").reported == 5
    assert day.total_before("morning") == Count("morning", "", 9)
    assert day.total_before("evening") is None


RATES = [
    (0, 0, "—"), (0, 3, "0.0%"), (1, 0, "100%"), (2, 1, "66.7%"), (2999, 1, "99.9%"), (999, 1, "99.9%"),
]  # fmt: skip


@pytest.mark.parametrize(("reported", "missed", "shown"), RATES)
def test_rates(reported: int, missed: int, shown: str) -> None:
    assert percent(Count("morning", "", reported, missed).rate) == shown


@pytest.mark.parametrize(
    ("now", "before", "shown"), [(5, 2, "+3"), (2, 5, "−3"), (2, 2, "±0"), (2, None, "—"), (None, 2, "—")]
)
def test_differences(now: int | None, before: int | None, shown: str) -> None:
    assert difference(now, before) == shown


def test_excused_people_owe_nothing() -> None:
    whole = made(some(9), some(1, "excused")).total("morning")
    assert (whole.expected, whole.excused, percent(whole.rate)) == (9, 1, "100%")


def test_a_day_without_anybody() -> None:
    empty = made()
    assert empty.buildings == ("3栋", "5栋")
    assert empty.total("evening").rate is None


def test_a_building_and_a_slot_no_longer_configured_still_count() -> None:
    day = figures(DAY, [some(2, building="9栋", slot="evening")], ["morning"], ["3栋"], NO_CASES)
    assert (day.slots, day.buildings) == (("morning", "evening"), ("3栋", "9栋"))
    assert day.total("evening").reported == 2


people = st.builds(
    Alike,
    st.sampled_from([DAY, DAY - timedelta(days=1)]),
    st.sampled_from(get_args(SlotName)),
    st.sampled_from(["3栋", "5栋", "7栋"]),
    st.sampled_from(get_args(Status)),
    st.booleans(),
    st.booleans(),
    st.integers(1, 3000),
)


@given(st.lists(people, max_size=30))
def test_everyone_is_counted_once_and_only_all_is_all(rows: list[Alike]) -> None:
    day = made(*rows)
    counted = sum(c.expected + c.excused for c in day.counts)
    assert counted == sum(row.people for row in rows if row.day == DAY)
    for one in day.counts:
        assert (percent(one.rate) == "100%") == (one.reported == one.expected > 0)


@given(st.lists(people, max_size=10), st.booleans())
def test_a_bulletin_keeps_them_whole(rows: list[Alike], late: bool) -> None:
    day = figures(DAY, rows, ["morning"], ["3栋"], NO_CASES, late)
    assert from_json(to_json(day)) == day
