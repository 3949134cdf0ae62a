"""Whose places are worth taking: a resident who hasn't reported yet, their lead, the officer, the leadership."""

import tomllib
from collections import Counter

from simulator.acts import Script
from simulator.dayline import stages
from simulator.records import Json
from simulator.scenario import Person, Scenario
from simulator.script import write


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
    return {
        "people": cast,
        "chats": {name: chats[name] for name in ("leadership", "notification") if name in chats},
    }


def _resident(day: Scenario, script: Script, ready: set[str]) -> Person | None:
    """Who has no story and would report last, in the building where most are late: there is something to see."""
    leads_flats = {p.flat for p in day.those("lead")}
    busy = {story.who for story in day.plan.stories} | {n for s in day.plan.stories for n in s.also_for}
    buildings = ready & {p.building for p in day.those("lead") if p.started}
    first = {item.actor.name: item.at for item in reversed(script.planned) if item.act.does == "say"}
    due = next(stage.at for stage in stages(day) if stage.name == "due")
    with_phone = [p for p in day.people if p.phone and p.building in buildings]
    late = Counter(p.building for p in with_phone if first.get(p.name, due) >= due)
    plain = [p for p in with_phone if p.started and p.known and not p.english and p.flat not in leads_flats]
    free = [p for p in plain if not p.role and p.name not in busy]
    return max(free, key=lambda p: (late[p.building], first.get(p.name, due), p.flat), default=None)
