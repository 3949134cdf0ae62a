"""Whose places are worth taking: a resident who hasn't reported yet, their lead, the officer, the leadership."""

import tomllib

from simulator.acts import Script
from simulator.dayfile import SLOTS
from simulator.records import Json
from simulator.scenario import Person, Scenario
from simulator.script import write


def suggest(day: Scenario, seed: int) -> Json:
    """Ids by part (resident, lead, officer, leadership, stranger), as far as the scenario has them."""
    script, site = write(day, seed), tomllib.loads((day.folder / "site.toml").read_text("utf-8"))
    resident = _resident(day, script)
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
    return {
        "people": cast,
        "chats": {name: chats[name] for name in ("leadership", "notification") if name in chats},
    }


def _resident(day: Scenario, script: Script) -> Person | None:
    """Who lives alone with a phone in a group, has no story, and would report late: the visitor may be first."""
    busy = {story.who for story in day.plan.stories} | {n for s in day.plan.stories for n in s.also_for}
    buildings = {group.building for group in day.chats}
    reachable = {p.building for p in day.those("lead") if p.started}
    first = {item.actor.name: item.at for item in reversed(script.planned) if item.act.does == "say"}
    free = [
        p
        for p in day.people
        if p.phone and p.started and p.known and not p.english and not p.role
        and p.building in buildings & reachable and p.name not in busy
    ]  # fmt: skip
    alone = [p for p in free if len(day.flats[p.flat]) == len(SLOTS)] or free
    return max(alone, key=lambda p: (first.get(p.name, day.begins), p.flat), default=None)
