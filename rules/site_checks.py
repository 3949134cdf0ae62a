"""What must fit together in a SITE.toml: slots in a day, stages in a slot, and nothing named twice."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import time, timedelta
from itertools import pairwise
from typing import Literal, Protocol

from rules.site_values import DAY, fault

SlotName = Literal["morning", "evening"]


class Times(Protocol):
    """One slot's local times."""

    @property
    def opens(self) -> time: ...
    @property
    def due(self) -> time: ...
    @property
    def closes(self) -> time: ...


Stages = Sequence[tuple[str, tuple[timedelta, ...]]]


def since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second)


def until_due(slot: Times) -> timedelta:
    """From the opening to the due time, over midnight if need be."""
    return (since_midnight(slot.due) - since_midnight(slot.opens)) % DAY


def length(slot: Times) -> timedelta:
    """From the opening to the close; the same time of day means a whole day."""
    return (since_midnight(slot.closes) - since_midnight(slot.opens)) % DAY or DAY


def check_slots(slots: Mapping[SlotName, Times]) -> None:
    """Each slot opens, is due and closes in this order, the morning comes first, and neither runs into the other."""
    if not slots:
        raise fault("no_slots", key="slots")
    for name, slot in slots.items():
        if not timedelta(0) < until_due(slot) <= length(slot):
            found = f"{slot.opens:%H:%M} / {slot.due:%H:%M} / {slot.closes:%H:%M}"
            raise fault("slot_order", key=f"slots.{name}", value=found)
    if len(slots) == 2:
        check_apart(slots["morning"], slots["evening"])


def check_apart(morning: Times, evening: Times) -> None:
    between = since_midnight(evening.opens) - since_midnight(morning.opens)
    if between <= timedelta(0):
        raise fault("slots_swapped", key="slots.evening.opens", value=f"{evening.opens:%H:%M}")
    if length(morning) > between:
        raise fault("slots_overlap", key="slots.morning.closes", value=f"{morning.closes:%H:%M}")
    if length(evening) > DAY - between:
        raise fault("slots_overlap", key="slots.evening.closes", value=f"{evening.closes:%H:%M}")


def check_stages(stages: Stages, slots: Mapping[SlotName, Times]) -> None:
    """Each stage falls between a slot's opening and its close, once, and in the order of the escalation."""
    for name, offsets in stages:
        once(f"reminders.{name}", map(minutes, offsets))
        for slot_name, slot in slots.items():
            early, late = -until_due(slot), length(slot) - until_due(slot)
            for one in offsets:
                if not early <= one <= late:
                    raise fault("stage_outside", key=f"reminders.{name}", value=minutes(one), slot=slot_name)
    for (before, first), (after, second) in pairwise((name, o) for name, o in stages if o):
        check_order(before, first, after, second)


def check_order(before: str, first: tuple[timedelta, ...], after: str, second: tuple[timedelta, ...]) -> None:
    """A reminder to a person or a group lapses when the next stage begins; the lists overlap, but begin in order."""
    lapses = before in ("person", "group")
    if (max(first) >= min(second)) if lapses else (min(first) > min(second)):
        raise fault("stage_order", key=f"reminders.{after}", value=minutes(min(second)), before=before)


def minutes(span: timedelta) -> str:
    """A span as SITE.toml writes it, such as ``-60m``."""
    return f"{int(span.total_seconds() // 60):+d}m"


def once(key: str, values: Iterable[Hashable]) -> None:
    """Nothing may stand twice in this place."""
    seen: set[Hashable] = set()
    for value in values:
        if value in seen:
            raise fault("twice", key=key, value=value)
        seen.add(value)
