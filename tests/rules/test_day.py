"""Which roll call a moment belongs to: ordinary days, midnight, leap day, nights on which clocks change."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import day
from rules.site import Site, read_site

PLAN = """
[site]
id = "s"
name = "S"
timezone = "{zone}"
[slots.morning]
opens = "06:00"
due = "09:30"
closes = "11:00"
[slots.evening]
opens = "16:00"
due = "20:00"
closes = "{closes}"
[[buildings]]
name = "1"
"""


def site(zone: str = "Asia/Shanghai", closes: str = "22:00") -> Site:
    return read_site(PLAN.format(zone=zone, closes=closes))


def local(text: str, zone: str = "Asia/Shanghai") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("at", "slot", "of_day"),
    [
        ("2020-02-10 04:59", "evening", "2020-02-09"),
        ("2020-02-10 05:00", "morning", "2020-02-10"),
        ("2020-02-10 06:00", "morning", "2020-02-10"),
        ("2020-02-10 12:30", "morning", "2020-02-10"),
        ("2020-02-10 14:59", "morning", "2020-02-10"),
        ("2020-02-10 15:00", "evening", "2020-02-10"),
        ("2020-02-10 23:59", "evening", "2020-02-10"),
        ("2020-02-29 23:30", "evening", "2020-02-29"),
        ("2020-03-01 00:10", "evening", "2020-02-29"),
        ("2020-01-01 00:10", "evening", "2019-12-31"),
    ],
)
def test_a_value_belongs_to_the_open_slot_until_an_hour_before_the_next(
    at: str, slot: str, of_day: str
) -> None:
    found = day.current(site(), local(at))
    assert (found.slot, found.day.isoformat()) == (slot, of_day)


@pytest.mark.parametrize(
    ("at", "word", "expected"),
    [
        ("2020-02-10 17:00", "morning", ("2020-02-10", "morning")),
        ("2020-02-10 09:00", "evening", None),
        ("2020-02-10 05:30", "evening", None),
        ("2020-02-11 00:30", "morning", ("2020-02-10", "morning")),
        ("2020-02-10 09:00", None, ("2020-02-10", "morning")),
    ],
)
def test_a_slot_word_means_todays_slot_if_it_has_begun(at: str, word: str | None, expected: object) -> None:
    found = day.named(site(), local(at), word)  # type: ignore[arg-type]
    assert (found and (found.day.isoformat(), found.slot)) == expected


@pytest.mark.parametrize(
    ("at", "late"),
    [
        ("09:30", ""),
        ("09:31", "after_due"),
        ("11:00", "after_due"),
        ("11:01", "after_close"),
        ("14:00", "after_close"),
    ],
)
def test_lateness(at: str, late: str) -> None:
    w = day.window(site(), date(2020, 2, 10), "morning")
    assert day.lateness(w, local(f"2020-02-10 {at}")) == late


def test_a_slot_may_close_after_midnight() -> None:
    w = day.window(site(closes="00:30"), date(2020, 2, 28), "evening")
    assert w.closes == local("2020-02-29 00:30")
    assert day.current(site(closes="00:30"), local("2020-02-29 00:10")).day == date(2020, 2, 28)


def test_where_slots_are_close_a_value_stays_with_the_open_one_until_it_closes() -> None:
    near = read_site(PLAN.format(zone="Asia/Shanghai", closes="22:00").replace('"11:00"', '"15:30"'))
    assert day.current(near, local("2020-02-10 15:20")).slot == "morning"
    assert day.current(near, local("2020-02-10 15:30")).slot == "evening"


@pytest.mark.parametrize("change", ["2020-03-29", "2020-10-25"])
def test_on_a_night_when_clocks_change_each_slot_comes_once(change: str) -> None:
    berlin = site("Europe/Berlin")
    first = date.fromisoformat(change) - timedelta(days=1)
    found = list(day.windows(berlin, first, first + timedelta(days=2)))
    assert [(w.day, w.slot) for w in found] == sorted(
        {(w.day, w.slot) for w in found}, key=lambda k: (k[0], k[1] == "evening")
    )
    assert all(w.opens.astimezone(berlin.zone).hour in (6, 16) for w in found)


MOMENTS = st.datetimes(  # naive, as Hypothesis wants its bounds
    datetime(2019, 12, 1),  # noqa: DTZ001
    datetime(2021, 3, 1),  # noqa: DTZ001
).map(lambda m: m.replace(tzinfo=UTC))
ZONES = st.sampled_from(
    ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"]
)


@given(MOMENTS, ZONES)
def test_every_moment_belongs_to_exactly_one_window(at: datetime, zone: str) -> None:
    where = site(zone)
    w = day.current(where, at)
    assert w.accepts <= at
    later = [x for x in day.windows(where, w.day, w.day + timedelta(days=2)) if x.opens > w.opens]
    assert at < min(x.accepts for x in later)
