"""The kinds of value that stand in a SITE.toml, each with the fault it raises when it is something else."""

import re
from datetime import time, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError

OFFSET = re.compile(r"([+-]?)(\d{1,4})([mh])")
WALL_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
DAY = timedelta(days=1)
NAME_BYTES = 36  # of a button's 64; twelve Chinese characters
SYMPTOMS = frozenset({
    "fever", "cough", "sore_throat", "runny_nose", "headache", "dizziness", "fatigue", "body_ache", "chills",
    "short_of_breath", "diarrhea", "vomiting", "loss_of_smell_taste",
})  # fmt: skip
"""The symptoms that the reader can find in a message."""


def fault(kind: str, **found: object) -> PydanticCustomError:
    """A fault that the sentence ``site.KIND`` tells; ``found`` fills it, ``key`` names the place if given."""
    return PydanticCustomError(f"site.{kind}", kind, found)


def offset(value: Any) -> timedelta:
    """``"-60m"``, ``"+1h"`` or ``"30m"``, at most a day either way."""
    if isinstance(value, timedelta):
        return value
    found = OFFSET.fullmatch(value.strip()) if isinstance(value, str) else None
    if not found:
        raise fault("offset")
    sign, number, unit = found.groups()
    span = timedelta(minutes=int(number)) if unit == "m" else timedelta(hours=int(number))
    if span > DAY:
        raise fault("offset")
    return -span if sign == "-" else span


def positive(value: timedelta) -> timedelta:
    if value <= timedelta(0):
        raise fault("span")
    return value


def clock_time(value: Any) -> time:
    """``"06:00"`` as a local wall-clock time; anything else is refused."""
    if isinstance(value, time):
        return value
    found = WALL_TIME.fullmatch(value.strip()) if isinstance(value, str) else None
    if not found:
        raise fault("time")
    return time(int(found[1]), int(found[2]))


def zone_name(value: str) -> str:
    """A time zone that exists on this machine, by its name in the IANA list."""
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        raise fault("zone") from None
    return value


def plain_name(value: str) -> str:
    """A name to be shown: not empty, on one line, not what a spreadsheet takes for a formula."""
    name = value.strip()
    if not name or not name.isprintable() or name[0] in "=+-@":
        raise fault("name")
    return name


def building_name(value: str) -> str:
    """A building's name travels in buttons, beside other words: no colon, and short."""
    name = plain_name(value)
    if ":" in name or len(name.encode()) > NAME_BYTES:
        raise fault("building_name", bytes=NAME_BYTES)
    return name


def symptom(value: str) -> str:
    if value not in SYMPTOMS:
        raise fault("symptom", known=", ".join(sorted(SYMPTOMS)))
    return value


def group_chat(value: int) -> int:
    """The id of a group, which is negative in the Bot API; a missing minus is the usual slip."""
    if value >= 0:
        raise fault("group_chat")
    return value


Offset = Annotated[timedelta, BeforeValidator(offset)]
Span = Annotated[timedelta, BeforeValidator(offset), AfterValidator(positive)]
WallTime = Annotated[time, BeforeValidator(clock_time)]
ZoneName = Annotated[str, AfterValidator(zone_name)]
PlainName = Annotated[str, AfterValidator(plain_name)]
BuildingName = Annotated[str, AfterValidator(building_name)]
Symptom = Annotated[str, AfterValidator(symptom)]
GroupChat = Annotated[int, AfterValidator(group_chat)]
