"""What the reader is told, and what it makes of a message."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Literal

Slot = Literal["morning", "evening"]
Kind = Literal["report", "correction", "absence", "unclear", "none"]


@dataclass(frozen=True, slots=True)
class Context:
    """All that is known when a message is read; an unregistered sender is ``""`` with no household."""

    sender: str
    household: tuple[str, ...]
    room: str
    slot: Slot | None


class Reason(StrEnum):
    """Why something must be asked."""

    NUMBER = "number"  # a report is meant, but it has no number
    DECIMAL = "decimal"  # a whole or cut-off number
    IMPLAUSIBLE = "implausible"  # no living person has it, or its digits were mistyped
    RANGE = "range"  # a range, a bound, or two alternatives
    UNIT = "unit"  # the unit contradicts the number
    PERSON = "person"  # whose it is
    SLOT = "slot"  # morning or evening
    WHICH_VALUE = "which_value"  # two values, one person
    ALL = "all"  # "all four of us" in a flat of three
    OTHER_DAY = "other_day"  # a value of yesterday or tomorrow only
    THERMOMETER = "thermometer"  # it is broken
    WITHDRAWN = "withdrawn"  # an earlier value is called wrong and no new one is given


@dataclass(frozen=True, slots=True)
class Reading:
    """One person's temperature (°C, 35.0 to 42.0 as written); slot None means the open one.

    ``room`` is the flat as written beside the name, for looking a neighbour up; ``denied`` are symptoms that the
    message says there are none of (any more).
    """

    who: str
    celsius: Decimal
    slot: Slot | None
    symptoms: tuple[str, ...] = ()
    room: str | None = None
    denied: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing to ask; ``who`` is the person it is about, None when that is unknown or the sender's whole message.

    ``people`` are the names of several whom it is about. The rest is what was understood all the same, so that only
    what lacks need be asked for: a safe value (°C), or its ``whole`` degrees alone, slot, symptoms, flat.
    """

    reason: Reason
    who: str | None = None
    people: tuple[str, ...] = ()
    celsius: Decimal | None = field(default=None, compare=False)
    whole: int | None = field(default=None, compare=False)
    slot: Slot | None = field(default=None, compare=False)
    symptoms: tuple[str, ...] = field(default=(), compare=False)
    room: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """``readings`` are safe to keep whatever the kind; ``replaced`` are the old values a correction names."""

    kind: Kind
    readings: tuple[Reading, ...] = ()
    asks: tuple[Ask, ...] = ()
    replaced: tuple[Decimal, ...] = ()


SILENCE = Outcome("none")
