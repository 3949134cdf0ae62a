"""Whose places are worth taking: a resident who hasn't reported yet, their lead, the officer, the leadership.

And which group is worth watching first: the one whose board moves soon after the morning opens.
"""

import tomllib
from collections import Counter
from datetime import datetime, timedelta

from simulator.acts import Script
from simulator.dayline import stages
from simulator.records import Json
from simulator.scenario import Person, Scenario
from simulator.script import write

_SOON = timedelta(minutes=45)


def suggest(day: Scenario, seed: int) -> Json:
    """Ids by part (resident, lead, officer, leadership, stranger), as far as the scenario has them."""
    script, site = write(day, seed), tomllib.loads((day.folder / "site.toml").read_text("utf-8"))
    ready = {str(building["name"]) for building in site["buildings"] if "chat" in building}
    resident = _resident(day, script, ready)
    lead = next((p for p in day.those("lead") if resident and p.building == resident.building), None)
    chats: Json = site.get("chats", {})
    boards = [group for group in day.chats if group.id == chats.get("leadership")]
    leaders = [name for group in boards for name in group.also]
    guests = [p for p in day.people if p.phone and not p.building and not p.role]
    leader = next((p for p in guests if p.name in leaders), None)
    in_groups = {name for group in day.chats if group.building for name in group.also}
    stranger = next((p for p in guests if p.name in in_groups), None)
    officer = next(iter(day.those("officer")), None)
    parts = {
        "resident": resident,
        "lead": lead,
        "officer": officer,
        "leadership": leader,
        "stranger": stranger,
    }
    cast = {part: person.phone for part, person in parts.items() if person is not None}
    shown = {name: chats[name] for name in ("leadership", "notification") if name in chats}
    board = _lively(day, script, ready)
    return {"people": cast, "chats": shown | ({} if board is None else {"board": board})}


def _lively(day: Scenario, script: Script, ready: set[str]) -> int | None:
    """The building's group in which most is reported soon after the opening, and begins first."""
    opens = next(stage.at for stage in stages(day) if stage.name == "opens")
    groups = [group.id for group in day.chats if group.building in ready]
    told = {
        group: [i.at for i in script.planned if i.act.chat_id == group and i.act.readings] for group in groups
    }
    early = {group: [at for at in moments if at < opens + _SOON] for group, moments in told.items()}
    lively = [group for group in groups if early[group]]
    return max(lively, key=lambda group: (len(early[group]), opens - min(early[group])), default=None)


def _resident(day: Scenario, script: Script, ready: set[str]) -> Person | None:
    """Somebody without a story whose flat reports late if at all, where most flats do: there is something to see."""
    busy = {story.who for story in day.plan.stories} | {n for s in day.plan.stories for n in s.also_for}
    early = _reported_for(script, next(stage.at for stage in stages(day) if stage.name == "due"))
    buildings = ready & {p.building for p in day.those("lead") if p.started}
    late = {
        flat for flat, home in day.flats.items() if not any(p.name in early or p.name in busy for p in home)
    }
    doors = Counter(day.flats[flat][0].building for flat in late)
    free = [
        p for p in day.people if p.phone and p.started and p.known and not p.role and p.building in buildings
    ]
    return max(
        free,
        key=lambda p: (not p.english, p.flat in late, doors[p.building], -len(day.flats[p.flat]), p.flat),
        default=None,
    )


def _reported_for(script: Script, due: datetime) -> set[str]:
    """Everyone of whom somebody tells a temperature before `due`."""
    told = [item.act.readings for item in script.planned if item.at < due]
    return {reading.person.name for readings in told for reading in readings}
