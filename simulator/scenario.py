"""A scenario folder, read: site.toml, roster.csv and day.toml become the people and chats of a day."""

import csv
import tomllib
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from simulator.dayfile import DayFile, Group


class ScenarioError(ValueError):
    """A scenario folder that cannot be played; the sentence names the file and what is wrong."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the day. `phone` is their Telegram id, None without one; guests have no building.

    `started`: they opened the bot in private; `known`: the roster has their id.
    """

    name: str
    building: str = ""
    unit: str = ""
    room: str = ""
    role: str = ""
    phone: int | None = None
    english: bool = False
    started: bool = True
    known: bool = True

    @property
    def flat(self) -> str:
        """Where they live, such as `3栋 201`; empty for staff and guests."""
        return f"{self.building} {self.room}".strip()


@dataclass(frozen=True, slots=True)
class Scenario:
    """A day to be played: who and where, and how (`plan`). `begins` and `ends` are aware, local."""

    folder: Path
    name: str
    zone: ZoneInfo
    plan: DayFile
    people: tuple[Person, ...]
    chats: tuple[Group, ...]

    @property
    def begins(self) -> datetime:
        return self.moment(self.plan.day.begins)

    @property
    def ends(self) -> datetime:
        return self.moment(self.plan.day.ends)

    @property
    def flats(self) -> dict[str, list[Person]]:
        """Residents by flat, in the roster's order."""
        homes: dict[str, list[Person]] = {}
        for person in self.people:
            if person.building:
                homes.setdefault(person.flat, []).append(person)
        return homes

    def moment(self, clock: time, extra: timedelta = timedelta()) -> datetime:
        """The day's local `clock`, aware."""
        return datetime.combine(self.plan.day.date, clock, self.zone) + extra

    def called(self, name: str) -> Person:
        """The person of that name. Raises ScenarioError if there is none, or several with a phone."""
        found = [p for p in self.people if p.name == name]
        if len(found) != 1:
            raise ScenarioError(f"day.toml: {len(found)} people are called {name}")
        return found[0]

    def those(self, who: str) -> list[Person]:
        """The people with a phone who are meant by a name, a role or `everyone`."""
        if who == "everyone":
            return [p for p in self.people if p.phone]
        if who in ("lead", "deputy", "officer", "admin"):
            return [p for p in self.people if p.phone and p.role == who]
        return [self.called(who)]

    def chat(self, where: str, person: Person) -> int:
        """The chat id meant by `group`, `private` or a title, for this person."""
        if where == "private":
            return person.phone or 0
        home = "" if where == "group" else where
        for group in self.chats:
            if group.title == home or (not home and group.building and group.building == person.building):
                return group.id
        raise ScenarioError(f"day.toml: {person.name} has no chat {where}")


def load(folder: Path) -> Scenario:
    """Read a scenario folder. Raises ScenarioError, naming the file."""
    site, day = _toml(folder / "site.toml"), _toml(folder / "day.toml")
    try:
        plan = DayFile.model_validate(day)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ScenarioError(f"{folder / 'day.toml'}: {where}: {first['msg']}") from error
    people = _people(folder / "roster.csv", plan)
    zone = _zone(site, folder / "site.toml")
    return Scenario(folder, folder.name, zone, plan, tuple(people), tuple(plan.chats))


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ScenarioError(f"{path}: {error}") from error


def _zone(site: dict[str, Any], path: Path) -> ZoneInfo:
    """The site's time zone; what the bot takes when it isn't named is the bot's business, so it must be."""
    try:
        return ZoneInfo(site["site"]["timezone"])
    except (KeyError, TypeError, ValueError) as error:
        raise ScenarioError(f"{path}: [site] names no timezone such as Asia/Shanghai") from error


def _people(roster: Path, plan: DayFile) -> list[Person]:
    """The roster's people, then guests; a guest who is a resident without an id lends them the phone."""
    lent = {guest.resident: guest.id for guest in plan.people if guest.resident}
    try:
        with roster.open(encoding="utf-8-sig", newline="") as file:
            people = [_resident(row, lent, plan) for row in csv.DictReader(file)]
    except KeyError as error:
        raise ScenarioError(f"{roster}: there is no column {error}") from error
    except (OSError, ValueError, csv.Error) as error:
        raise ScenarioError(f"{roster}: {error}") from error
    shy = plan.phones.never_started
    guests = [Person(g.name, phone=g.id, started=g.name not in shy) for g in plan.people if not g.resident]
    return people + guests


def _resident(row: dict[str, str], lent: dict[str, int], plan: DayFile) -> Person:
    key = f"{row['building']} {row['room']} {row['name']}"
    own = int(row["telegram_id"]) if row["telegram_id"] else None
    return Person(
        row["name"],
        row["building"],
        row["unit"],
        row["room"],
        row["role"],
        own or lent.get(key),
        row["name"] in plan.phones.english,
        row["name"] not in plan.phones.never_started,
        own is not None,
    )
