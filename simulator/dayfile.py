"""What may stand in a day.toml: the cast, when people remember, how they write, and what happens to a few.

Times are local to the site. Unknown keys and bad times are refused with pydantic's own sentence.
"""

import re
from datetime import date, time, timedelta
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours"}


def _pair(value: Any) -> Any:
    """One value stands for a span of no length."""
    return value if isinstance(value, (list, tuple)) else (value, value)


def _length(value: Any) -> Any:
    """`40s`, `3m`, `2h`."""
    found = re.fullmatch(r"(\d+)([smh])", value) if isinstance(value, str) else None
    return timedelta(**{_UNITS[found[2]]: int(found[1])}) if found else value


Span = Annotated[tuple[time, time], BeforeValidator(_pair)]
Length = Annotated[timedelta, BeforeValidator(_length)]
Wait = Annotated[tuple[Length, Length], BeforeValidator(_pair)]
Slot = Literal["morning", "evening"]
SLOTS: tuple[Slot, ...] = ("morning", "evening")
NO_WAIT = (timedelta(seconds=20), timedelta(seconds=90))


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Day(_Table):
    """Which day is played, from when to when; and what the import prints for a building without a chat."""

    date: date
    begins: time
    ends: time
    claim_code: str


class Phones(_Table):
    """When everyone opens the bot, who never did, and whose Telegram speaks English."""

    press_start: Span
    never_started: list[str] = []
    english: list[str] = []


class Guest(_Table):
    """A phone that the roster doesn't know; `resident` is "building room name" of its holder, if any."""

    id: int
    name: str
    resident: str | None = None


class Group(_Table):
    """A group chat; a building's holds its residents' phones."""

    id: int
    title: str
    building: str | None = None
    also: list[str] = []


class Remembering(_Table):
    """A way to remember; weights are drawn per person and slot. Without spans: not at all."""

    name: str
    weight: int
    morning: Span | None = None
    evening: Span | None = None


class Household(_Table):
    """A flat in one message: one part a person (`me` for the writer), and what stands between and around."""

    each: str
    me: str
    between: str
    weight: int = 1
    before: str = ""
    after: str = ""


class Listing(_Table):
    """A lead's list of those without a phone."""

    header: str
    line: str


class Wordings(_Table):
    """How people write. Weighted texts with {t}, {name} and so on; °C as text."""

    together: int
    in_private: int
    lowest: str
    highest: str
    one: list[tuple[int, str]]
    one_english: list[tuple[int, str]]
    many: list[Household]
    many_english: list[Household]
    alike: int
    same: list[tuple[int, str]]
    answer: Household
    list: Listing
    list_morning: Span
    list_evening: Span


class Chatter(_Table):
    """What is said that is nobody's temperature."""

    how_many: int = 0
    between: Span
    lines: list[str]


class Sees(_Table):
    """What a person waits for: a message of the bot in `where_in` whose text or a button matches.

    `edited`: one that has changed; `question`: one that answers their own message, or asks in private.
    """

    where_in: str | None = Field(default=None, alias="in")
    text: str | None = None
    button: str | None = None
    edited: bool = False
    question: bool = False
    between: Span | None = None


class Step(_Table):
    """One thing somebody does: at a time, a while after the step before, or after something is seen.

    `english` is what a copy of the day in English has for its text.
    """

    does: Literal["say", "edit", "delete", "photo", "tap", "answer", "start", "join", "leave", "block"]
    at: Span | None = None
    after: Wait = NO_WAIT
    sees: Sees | None = None
    where: str = "group"
    text: str = ""
    english: str = ""
    file: str | None = None


class Story(_Table):
    """What happens to one person. In the slots it `replaces`, they and `also_for` do nothing else."""

    tells: str
    who: str
    replaces: list[Slot] = []
    also_for: list[str] = []
    steps: list[Step]


class Habit(_Table):
    """What `who` (a name, a role, everyone) does when they see something, at most so many times."""

    tells: str
    who: str
    sees: Sees
    does: Literal["say", "tap", "answer"]
    wait: Wait = NO_WAIT
    text: str = ""
    where: str = "private"
    times: int = 1


class DayFile(_Table):
    """day.toml, whole."""

    day: Day
    phones: Phones
    people: list[Guest] = []
    chats: list[Group]
    remembering: list[Remembering]
    wordings: Wordings
    chatter: Chatter
    habits: list[Habit] = []
    stories: list[Story] = []
