"""One community as its SITE.toml describes it: time zone, slots, thresholds, chats, buildings."""

import re
import tomllib
from datetime import time, timedelta
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from rules.problem import Problem

SlotName = Literal["morning", "evening"]
Language = Literal["zh", "en"]

OFFSET = re.compile(r"([+-]?)(\d+)([mh])")


def offset(value: Any) -> Any:
    """``"-60m"``, ``"+1h"`` or ``"30m"`` as a timedelta."""
    if not isinstance(value, str):
        return value
    found = OFFSET.fullmatch(value.strip())
    if not found:
        raise ValueError("offset")
    sign, number, unit = found.groups()
    span = timedelta(minutes=int(number)) if unit == "m" else timedelta(hours=int(number))
    return -span if sign == "-" else span


def clock_time(value: Any) -> Any:
    """``"06:00"`` as a local wall-clock time; anything else is refused."""
    if isinstance(value, str) and re.fullmatch(r"\d{1,2}:\d{2}", value):
        hour, minute = map(int, value.split(":"))
        return time(hour, minute)
    if isinstance(value, time):
        return value
    raise ValueError("time")


Offset = Annotated[timedelta, BeforeValidator(offset)]
WallTime = Annotated[time, BeforeValidator(clock_time)]


class Part(BaseModel):
    """A table of SITE.toml: frozen, and a key it doesn't know is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class SlotTimes(Part):
    """Local times of one slot; ``closes`` at or before ``opens`` means after midnight."""

    opens: WallTime
    due: WallTime
    closes: WallTime


class Reminders(Part):
    """When each stage of the escalation falls due, relative to the slot's due time."""

    person: tuple[Offset, ...] = (timedelta(minutes=-60),)
    group: tuple[Offset, ...] = (timedelta(minutes=-30),)
    lead: tuple[Offset, ...] = (timedelta(0),)
    deputy: tuple[Offset, ...] = (timedelta(minutes=30),)
    leadership: tuple[Offset, ...] = (timedelta(minutes=60),)


class FeverPlace(Part):
    """A body that is told of a fever at once: everyone of a role, or one chat."""

    name: str
    role: Literal["officer", "admin"] | None = None
    chat: int | None = None

    @model_validator(mode="after")
    def one_of_both(self) -> "FeverPlace":
        if (self.role is None) == (self.chat is None):
            raise ValueError("place")
        return self


class Fever(Part):
    """From which temperature (°C, inclusive) or symptom a report raises the alarm, and its rhythm."""

    from_: float = Field(37.3, alias="from", ge=35, le=42)
    symptoms: tuple[str, ...] = ()
    remeasure: Offset = timedelta(minutes=30)
    repeat: Offset = timedelta(minutes=5)
    upward: Offset = timedelta(minutes=15)
    places: tuple[FeverPlace, ...] = (FeverPlace(name="健康专员", role="officer"),)


class Category(Part):
    """A kind of case; the list is data because categories came and went."""

    key: str
    zh: str
    en: str
    observe_days: int = Field(14, ge=0)


class Summary(Part):
    at: WallTime = time(22, 15)


class Chats(Part):
    leadership: int | None = None
    notification: int | None = None


class Building(Part):
    name: str
    chat: int | None = None


class Identity(Part):
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,31}$")
    name: str
    timezone: str = "Asia/Shanghai"
    language: Language = "zh"
    group_values: Literal["stay", "delete_all"] = "stay"

    @model_validator(mode="after")
    def known_zone(self) -> "Identity":
        try:
            ZoneInfo(self.timezone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError("zone") from None
        return self


CATEGORIES = (
    Category(key="confirmed", zh="确诊", en="confirmed"),
    Category(key="suspected", zh="疑似", en="suspected"),
    Category(key="fever", zh="发热", en="fever"),
    Category(key="contact", zh="密切接触者", en="close contact"),
)


class Site(Part):
    """A whole SITE.toml. Times are local to ``zone``."""

    site: Identity
    slots: dict[SlotName, SlotTimes]
    reminders: Reminders = Reminders()
    fever: Fever = Fever.model_validate({})
    categories: tuple[Category, ...] = CATEGORIES
    summary: Summary = Summary()
    chats: Chats = Chats()
    buildings: tuple[Building, ...] = Field(min_length=1)

    @property
    def id(self) -> str:
        return self.site.id

    @property
    def language(self) -> Language:
        return self.site.language

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.site.timezone)

    @model_validator(mode="after")
    def consistent(self) -> "Site":
        names = [b.name for b in self.buildings]
        if len(names) != len(set(names)):
            raise ValueError("twice")
        if not self.slots:
            raise ValueError("slots")
        return self


def read_site(text: str) -> Site:
    """The site that a SITE.toml describes. Raises Problem naming the key and the way out."""
    try:
        return Site.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as fault:
        raise Problem("site.toml", fault=str(fault)) from None
    except ValidationError as faults:
        first = faults.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "SITE.toml"
        raise Problem(problem_key(first), key=place, value=str(first.get("input"))[:60]) from None


def problem_key(fault: Any) -> str:
    """Which sentence says it: pydantic's own kind of fault, or the word one of our validators raised."""
    if fault["type"] == "extra_forbidden":
        return "site.unknown_key"
    if fault["type"] == "missing":
        return "site.missing"
    if fault["type"] == "value_error":
        return f"site.{str(fault['ctx']['error'])}"
    return "site.value"
