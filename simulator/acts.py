"""The parts that a script is made of: acts at a moment, acts on a cue, and the dice that draw them.

Every person throws their own dice, so one more actor moves nobody else; nobody acts on a whole second,
so nobody meets a duty of the bot at the very same moment.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from zlib import crc32

from simulator.dayfile import Sees, Span, Wait
from simulator.scenario import Person, Scenario
from simulator.wording import Reading


@dataclass(frozen=True, slots=True)
class Act:
    """One thing done in a chat. `readings` are what the text tells, for whoever asks again."""

    does: str
    chat_id: int
    text: str = ""
    file: str | None = None
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Planned:
    """An act at a moment (aware UTC)."""

    at: datetime
    actor: Person
    act: Act


@dataclass(frozen=True, slots=True)
class Cue:
    """What somebody waits for: a message of the bot in `chat_id` (any, when None), between two moments."""

    chat_id: int | None
    opens: datetime
    closes: datetime
    text: re.Pattern[str] | None = None
    button: re.Pattern[str] | None = None
    edited: bool = False
    question: bool = False


@dataclass(frozen=True, slots=True)
class Watch:
    """When the cue is seen: these acts, each a while after the one before; at most `times` times."""

    name: str
    actor: Person
    cue: Cue
    acts: tuple[tuple[Wait, Act], ...]
    times: int = 1


@dataclass(frozen=True, slots=True)
class Script:
    """A whole day: `planned` sorted, moments distinct."""

    seed: int
    planned: tuple[Planned, ...]
    watches: tuple[Watch, ...]


@dataclass(frozen=True, slots=True)
class Author:
    """Draws for one scenario and seed."""

    scenario: Scenario
    seed: int

    def die(self, *names: object) -> Random:
        """A die of its own for whatever is named."""
        return Random("/".join(map(str, (self.seed, *names))))

    def moment(self, span: Span, actor: Person, die: Random) -> datetime:
        """A moment in the local span, at the actor's own odd millisecond; aware UTC."""
        first, last = (self.scenario.moment(clock) for clock in span)
        seconds = die.randrange(int((last - first).total_seconds()) + 1)
        return (first + timedelta(seconds=seconds)).astimezone(UTC) + odd(actor)

    def cue(self, sees: Sees, actor: Person) -> Cue:
        """A cue of day.toml, for one person."""
        chat_id = self.scenario.chat(sees.where_in, actor) if sees.where_in else None
        day = self.scenario.plan.day
        opens, closes = (self.scenario.moment(t) for t in sees.between or (day.begins, day.ends))
        text, button = (re.compile(p) if p else None for p in (sees.text, sees.button))
        return Cue(chat_id, opens, closes, text, button, sees.edited, sees.question)


def odd(actor: Person) -> timedelta:
    """The actor's own odd millisecond of every second."""
    return timedelta(milliseconds=crc32(actor.name.encode()) % 499 * 2 + 1)


def draw_wait(wait: Wait, die: Random) -> timedelta:
    """Whole seconds within the span."""
    return timedelta(seconds=die.randint(int(wait[0].total_seconds()), int(wait[1].total_seconds())))
