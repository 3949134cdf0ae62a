"""One community as its SITE.toml describes it: time zone, slots, thresholds, chats, buildings."""

import tomllib
from datetime import time, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from rules.problem import Problem
from rules.site_checks import SlotName, check_slots, check_stages, once
from rules.site_values import (
    BuildingName,
    GroupChat,
    Offset,
    PlainName,
    Span,
    Symptom,
    WallTime,
    ZoneName,
    fault,
)

Language = Literal["zh", "en"]


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

    name: PlainName
    role: Literal["officer", "admin"] | None = None
    chat: int | None = None

    @model_validator(mode="after")
    def one_of_both(self) -> "FeverPlace":
        if (self.role is None) == (self.chat is None):
            raise fault("place", key="fever.places", value=self.name)
        return self


class Fever(Part):
    """From which temperature (°C, inclusive) or symptom a report raises the alarm, and its rhythm."""

    from_: Annotated[Decimal, Field(ge=35, le=42)] = Field(Decimal("37.3"), alias="from")
    symptoms: tuple[Symptom, ...] = ()
    remeasure: Span = timedelta(minutes=30)
    repeat: Span = timedelta(minutes=5)
    upward: Span = timedelta(minutes=15)
    places: tuple[FeverPlace, ...] = (FeverPlace(name="健康专员", role="officer"),)


class Category(Part):
    """A kind of case; the list is data because categories came and went."""

    key: str = Field(pattern=r"^[a-z][a-z0-9_]{0,23}$")
    zh: PlainName
    en: PlainName
    observe_days: int = Field(14, ge=0, le=365)


class Summary(Part):
    """When the day's summary is posted, local time."""

    at: WallTime = time(22, 15)


class Chats(Part):
    """The groups of the leadership (领导小组) and of the notices (信息通报群); None until claimed."""

    leadership: GroupChat | None = None
    notification: GroupChat | None = None


class Building(Part):
    """A building and its group; the group may be claimed later with its code."""

    name: BuildingName
    chat: GroupChat | None = None


class Identity(Part):
    """Who the community is; ``id`` stands in every key of the database and never changes."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,31}$")
    name: PlainName
    timezone: ZoneName = "Asia/Shanghai"
    language: Language = "zh"
    group_values: Literal["stay", "delete_all"] = "stay"


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

    @property
    def chat_ids(self) -> list[int]:
        """The groups that SITE.toml names, fever places aside."""
        named = (self.chats.leadership, self.chats.notification, *(b.chat for b in self.buildings))
        return [chat for chat in named if chat is not None]

    @property
    def stages_as_written(self) -> list[tuple[str, tuple[timedelta, ...]]]:
        """The stages that SITE.toml sets; a default that doesn't fit a short slot isn't anyone's mistake."""
        written = self.reminders.model_fields_set
        return [(name, getattr(self.reminders, name)) for name in Reminders.model_fields if name in written]

    @model_validator(mode="after")
    def consistent(self) -> "Site":
        check_slots(self.slots)
        check_stages(self.stages_as_written, self.slots)
        once("buildings.name", (b.name for b in self.buildings))
        once("categories.key", (c.key for c in self.categories))
        once("chat", self.chat_ids)
        once("fever.places", (place.chat or place.role for place in self.fever.places))
        once(
            "chat",
            [*(b.chat for b in self.buildings if b.chat), *(p.chat for p in self.fever.places if p.chat)],
        )
        return self


def read_site(text: str) -> Site:
    """The site that a SITE.toml describes. Raises Problem naming the key, what was found and the way out."""
    try:
        return Site.model_validate(tomllib.loads(text.removeprefix("\ufeff")))
    except tomllib.TOMLDecodeError as bad:
        raise Problem("site.toml", fault=str(bad)) from None
    except ValidationError as faults:
        first = faults.errors()[0]
        raise Problem(problem_key(first["type"]), **problem_values(first)) from None


def problem_key(kind: str) -> str:
    """Which sentence says it: our own kinds of fault name theirs, pydantic's are sorted here."""
    if kind.startswith("site."):
        return kind
    if kind in ("extra_forbidden", "invalid_key"):
        return "site.unknown_key"
    if kind == "missing":
        return "site.missing"
    return "site.choice" if kind == "literal_error" else "site.value"


def problem_values(first: Any) -> dict[str, object]:
    """Where it stands (``buildings.2.chat``, counted from 1), what was found there, and what else the fault tells."""
    place = [part + 1 if isinstance(part, int) else part for part in first["loc"] if part != "[key]"]
    found = {"key": ".".join(map(str, place)) or "SITE.toml", "value": str(first.get("input"))[:60]}
    return found | {
        name: value for name, value in first.get("ctx", {}).items() if name not in ("error", "pattern")
    }


__all__ = [
    "Building", "Category", "Chats", "Fever", "FeverPlace", "Identity", "Language", "Reminders", "Site", "SlotName",
    "SlotTimes", "Summary", "read_site",
]  # fmt: skip
