"""What the clock makes due: every duty of every day once, whatever the clock does."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules import duties
from tests.rules.test_day import local, site


def test_a_day_has_its_duties_in_order() -> None:
    found = duties.of_days(site(), date(2020, 2, 10), date(2020, 2, 10))
    assert [(d.kind, d.due.astimezone(site().zone).strftime("%H:%M")) for d in found] == [
        ("open", "06:00"), ("person", "08:30"), ("group", "09:00"), ("lead", "09:30"), ("deputy", "10:00"),
        ("leadership", "10:30"), ("close", "11:00"),
        ("open", "16:00"), ("person", "19:00"), ("group", "19:30"), ("lead", "20:00"), ("deputy", "20:30"),
        ("leadership", "21:00"), ("close", "22:00"), ("summary", "22:15"),
    ]  # fmt: skip


def test_a_reminder_expires_when_the_next_stage_begins_and_a_summary_never() -> None:
    by_kind = {
        d.kind: d for d in duties.of_days(site(), date(2020, 2, 10), date(2020, 2, 10)) if d.slot != "morning"
    }
    assert by_kind["person"].expires == by_kind["group"].due
    assert by_kind["group"].expires == by_kind["lead"].due
    assert by_kind["lead"].expires == by_kind["close"].due
    assert by_kind["summary"].expires is by_kind["open"].expires is by_kind["close"].expires is None


def test_a_site_that_starts_in_the_middle_of_a_slot_still_opens_it() -> None:
    assert duties.beginning(site(), local("2020-02-10 07:00")) == local("2020-02-10 06:00")
    assert duties.beginning(site(), local("2020-02-10 12:00")) == local("2020-02-10 12:00")


MOMENTS = st.datetimes(  # naive, as Hypothesis wants its bounds
    datetime(2020, 1, 1),  # noqa: DTZ001
    datetime(2020, 12, 1),  # noqa: DTZ001
).map(lambda m: m.replace(tzinfo=UTC))
STEPS = st.lists(st.integers(1, 30 * 3600), min_size=1, max_size=12)


@given(MOMENTS, STEPS)
def test_however_often_one_looks_every_duty_comes_once(start: datetime, steps: list[int]) -> None:
    """Looking at any moments in between finds the same duties as looking once at the end."""
    where, now, seen = site("Europe/Berlin"), start, []
    for step in steps:
        before, now = now, now + timedelta(seconds=step)
        seen += [d.key for d in duties.due(where, before + timedelta(microseconds=1), now)]
    at_once = [d.key for d in duties.due(where, start + timedelta(microseconds=1), now)]
    assert seen == at_once
    assert len(seen) == len(set(seen))


@given(MOMENTS)
def test_the_next_duty_is_the_first_that_comes(now: datetime) -> None:
    moment = duties.next_due(site("Europe/Berlin"), now)
    assert not duties.due(
        site("Europe/Berlin"), now + timedelta(microseconds=1), moment - timedelta(microseconds=1)
    )
    assert duties.due(site("Europe/Berlin"), moment, moment)
