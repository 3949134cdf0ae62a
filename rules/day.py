"""Slots and local days: which roll call a moment belongs to, and how late it is.

Everything follows from the site's wall clock; a window's edges are kept in UTC so that a night on
which clocks change can neither repeat nor skip one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from rules.site import Site, SlotName

Lateness = Literal["", "after_due", "after_close"]
EARLY = timedelta(minutes=60)


@dataclass(frozen=True, slots=True)
class Window:
    """One slot of one local day; its moments are UTC.

    ``accepts`` is when values without a slot word begin to belong to it: an hour before it opens, but not while
    the slot before it is still open.
    """

    day: date
    slot: SlotName
    accepts: datetime
    opens: datetime
    due: datetime
    closes: datetime


def moment(site: Site, day: date, at: time) -> datetime:
    """A local wall-clock time as UTC; one that the clocks skip falls just after the gap."""
    return local(site.zone, day, at)


def local(zone: ZoneInfo, day: date, at: time) -> datetime:
    """A wall-clock time of a zone as UTC."""
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


Times = tuple[SlotName, time, time, time]
"""A slot's name, and when it opens, is due and closes, local."""


def window(site: Site, day: date, slot: SlotName) -> Window:
    """The window of that slot on that local day."""
    return next(w for w in of_day(*frame(site), day) if w.slot == slot)


def frame(site: Site) -> tuple[ZoneInfo, tuple[Times, ...]]:
    """All that the windows of a site depend on, in plain values."""
    return site.zone, tuple((name, t.opens, t.due, t.closes) for name, t in site.slots.items())


@lru_cache(maxsize=256)
def of_day(zone: ZoneInfo, slots: tuple[Times, ...], day: date) -> tuple[Window, ...]:
    """A local day's windows in order of opening; worked out once, because every message asks for them."""
    found = []
    for times in slots:
        slot, opens, due, _ = times
        begin = local(zone, day, opens)
        end = local(zone, day + timedelta(days=due < opens), due)
        before = [closing(zone, other, day - timedelta(days=back)) for other in slots for back in (0, 1)]
        accepts = max([begin - EARLY, *(closed for closed in before if closed <= begin)])
        found.append(Window(day, slot, accepts, begin, end, closing(zone, times, day)))
    return tuple(sorted(found, key=lambda w: w.opens))


def closing(zone: ZoneInfo, times: Times, day: date) -> datetime:
    """When a slot of that local day closes; it may be after midnight."""
    _, opens, _, closes = times
    return local(zone, day + timedelta(days=closes <= opens), closes)


def windows(site: Site, first: date, last: date) -> Iterator[Window]:
    """Every window from the first to the last local day, both included, in order of opening."""
    zone, slots = frame(site)
    for number in range((last - first).days + 1):
        yield from of_day(zone, slots, first + timedelta(days=number))


def over(site: Site, day: date) -> datetime:
    """When the last roll call of a local day closes."""
    return max(w.closes for w in windows(site, day, day))


def local_day(site: Site, at: datetime) -> date:
    """The calendar day at the site."""
    return at.astimezone(site.zone).date()


def current(site: Site, at: datetime) -> Window:
    """The window that a value without a slot word belongs to at this moment."""
    return next(w for w in latest_first(*frame(site), local_day(site, at)) if w.accepts <= at)


@lru_cache(maxsize=64)
def latest_first(zone: ZoneInfo, slots: tuple[Times, ...], today: date) -> tuple[Window, ...]:
    """The windows that a moment of this local day may belong to, the latest to open first."""
    found = [w for back in (-1, 0, 1, 2) for w in of_day(zone, slots, today - timedelta(days=back))]
    return tuple(sorted(found, key=lambda w: w.opens, reverse=True))


def named(site: Site, at: datetime, slot: SlotName | None) -> Window | None:
    """The window that a slot word means at this moment; None when today's hasn't begun yet."""
    now = current(site, at)
    if slot is None or slot == now.slot:
        return now
    if slot not in site.slots:
        return None
    that = window(site, now.day, slot)
    return that if that.accepts <= at else None


def lateness(w: Window, at: datetime) -> Lateness:
    """Empty, after the due time, or after the close."""
    if at > w.closes:
        return "after_close"
    return "after_due" if at > w.due else ""
