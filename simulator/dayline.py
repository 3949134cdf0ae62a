"""The line of a day: what the site's own file says will happen when, for people who watch."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from simulator.dayfile import SLOTS
from simulator.scenario import Scenario

_DEFAULTS = {
    "person": ["-60m"],
    "group": ["-30m"],
    "lead": ["+0m"],
    "deputy": ["+30m"],
    "leadership": ["+60m"],
}
_SPAN = re.compile(r"([+-]?)(\d+)([mh])")


@dataclass(frozen=True, slots=True)
class Stage:
    """One moment (aware, local): opens, person, group, due, lead, deputy, leadership, closes or summary."""

    at: datetime
    name: str
    slot: str


def stages(day: Scenario) -> list[Stage]:
    """The day's stages in order. A time at or before its slot's opening is after midnight."""
    site = tomllib.loads((day.folder / "site.toml").read_text("utf-8"))
    found = [stage for slot in SLOTS if slot in site["slots"] for stage in _slot(day, site, slot)]
    at = time.fromisoformat(site.get("summary", {}).get("at", "22:15"))
    return sorted([*found, Stage(day.moment(at), "summary", "")], key=lambda stage: stage.at)


def _slot(day: Scenario, site: dict[str, Any], slot: str) -> Iterator[Stage]:
    times = {name: time.fromisoformat(text) for name, text in site["slots"][slot].items()}
    for name in ("opens", "due", "closes"):
        late = timedelta(days=1 if name != "opens" and times[name] <= times["opens"] else 0)
        yield Stage(day.moment(times[name], late), name, slot)
    late = timedelta(days=1 if times["due"] <= times["opens"] else 0)
    for name, spans in (_DEFAULTS | site.get("reminders", {})).items():
        for span in spans:
            yield Stage(day.moment(times["due"], late + _length(span)), name, slot)


def _length(text: str) -> timedelta:
    sign, number, unit = _SPAN.fullmatch(text).groups()  # type: ignore[union-attr] # the import has checked it
    length = timedelta(minutes=int(number)) if unit == "m" else timedelta(hours=int(number))
    return -length if sign == "-" else length
