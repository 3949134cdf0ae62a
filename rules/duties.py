"""What the clock makes due: a pure function of the site's configuration and the time.

What has been done is a row with a unique key, so a restart, a second worker, or a clock that jumps
can neither repeat nor skip a duty.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from rules.day import Window, current, local_day, moment, windows
from rules.site import Site, SlotName

Kind = Literal["open", "person", "group", "lead", "deputy", "leadership", "close", "summary"]


@dataclass(frozen=True, slots=True)
class Duty:
    """Something due once. Past ``expires`` it is recorded as missed; None means it is always done."""

    kind: Kind
    day: date
    slot: SlotName | None
    stage: int
    due: datetime
    expires: datetime | None

    @property
    def key(self) -> tuple[str, date, str, int]:
        return (self.kind, self.day, self.slot or "", self.stage)


def of_window(site: Site, w: Window) -> Iterator[Duty]:
    """The duties of one roll call, from its board to its close; a stage outside the slot is left out."""
    yield Duty("open", w.day, w.slot, 0, w.opens, None)
    plan: list[tuple[Kind, tuple[timedelta, ...], datetime]] = [
        ("person", site.reminders.person, first(w, site.reminders.group)),
        ("group", site.reminders.group, first(w, site.reminders.lead)),
        ("lead", site.reminders.lead, w.closes),
        ("deputy", site.reminders.deputy, w.closes),
        ("leadership", site.reminders.leadership, w.closes),
    ]
    for kind, offsets, expires in plan:
        for stage, offset in enumerate(sorted(offsets)):
            if w.opens <= w.due + offset < w.closes:
                yield Duty(kind, w.day, w.slot, stage, w.due + offset, expires)
    yield Duty("close", w.day, w.slot, 0, w.closes, None)


def first(w: Window, offsets: tuple[timedelta, ...]) -> datetime:
    """When the next stage begins; the slot's close when that stage isn't configured."""
    return w.due + min(offsets) if offsets else w.closes


def of_days(site: Site, start: date, end: date) -> list[Duty]:
    """Every duty of these local days, in the order in which they fall due."""
    found = [duty for w in windows(site, start, end) for duty in of_window(site, w)]
    for number in range((end - start).days + 1):
        day = start + timedelta(days=number)
        found.append(Duty("summary", day, None, 0, moment(site, day, site.summary.at), None))
    return sorted(found, key=lambda d: (d.due, ORDER[d.kind]))


ORDER: dict[Kind, int] = {
    "open": 0, "person": 1, "group": 2, "lead": 3, "deputy": 4, "leadership": 5, "close": 6, "summary": 7,
}  # fmt: skip


def beginning(site: Site, activated: datetime) -> datetime:
    """From when duties count: a site that starts in the middle of a slot still opens that slot."""
    w = current(site, activated)
    return min(activated, w.opens) if activated < w.closes else activated


def due(site: Site, since: datetime, now: datetime) -> list[Duty]:
    """The duties that fell due after ``since`` (inclusive) and up to now."""
    days = of_days(site, local_day(site, since) - timedelta(days=1), local_day(site, now))
    return [duty for duty in days if since <= duty.due <= now]


def next_due(site: Site, now: datetime) -> datetime:
    """When the next duty falls due, strictly after now."""
    today = local_day(site, now)
    return min(
        d.due for d in of_days(site, today - timedelta(days=1), today + timedelta(days=2)) if d.due > now
    )
