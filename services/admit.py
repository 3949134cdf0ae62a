"""Putting somebody into the roster whom it doesn't have: a lead knows who lives behind the doors."""

from collections import Counter
from dataclasses import replace

from sqlalchemy import select

from models.introduction import Introduction
from models.resident import Resident
from rules.people import Person
from services import audit
from services.community import person as as_person
from services.work import Work

LIVING = ("student", "family")


async def admit(work: Work, row: Introduction, actor: int, kind: str) -> Person:
    """The person of the roster that this introduction becomes, of that kind, expected from the next slot on.

    Who lived here once, and somebody whom the roster has got meanwhile, are the same person.
    """
    query = select(Resident).where(
        Resident.site == work.site.id, Resident.building == row.building, Resident.unit == row.unit,
        Resident.room == row.room, Resident.name == row.name,
    )  # fmt: skip
    there = (await work.session.scalars(query)).first()
    if there is None:
        there = Resident(
            site=work.site.id, id=await work.numbers("resident"), building=row.building, unit=row.unit, room=row.room,
            name=row.name, kind=kind, role="", telegram_id=None, reports_for="", left_on=None, moved_from="",
            added_at=work.now,
        )  # fmt: skip
        work.session.add(there)
    elif there.left_on is not None:
        there.left_on, there.kind, there.role, there.telegram_id, there.added_at = (
            None,
            kind,
            "",
            None,
            work.now,
        )
    await work.session.flush()
    await audit.note(work, actor, "resident.added", there.id)
    await work.changed()
    person = as_person(there)
    work.community = replace(work.community, people=(*work.community.people, person))
    return person


def usual_kind(work: Work, building: str) -> str:
    """What most who live there are, students or families; staff, tenants and visitors are never presumed."""
    kinds = Counter(p.kind for p in work.community.by_building.get(building, []) if p.kind in LIVING)
    return max(LIVING, key=lambda kind: (kinds[kind], kind == "family"))
