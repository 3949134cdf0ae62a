"""The ledger's lines that a unit of work has in hand: fetched once, changed, and written with a revision each."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import select, tuple_

from models.report import Report, Revision
from rules.day import moment
from rules.line import Line, blank
from rules.people import Person
from rules.site import SlotName
from services import correct_day
from services.work import Work

COLUMNS = (
    Report.day, Report.slot, Report.building, Report.resident, Report.unit, Report.room, Report.status,
    Report.celsius, Report.symptoms, Report.measured_at, Report.recorded_at, Report.by, Report.by_account,
    Report.late, Report.revisions, Report.note,
)  # fmt: skip
LINE = tuple(field.name for field in fields(Line))


def line_of(row: Sequence[Any]) -> Line:
    """A row of COLUMNS as a line."""
    return Line(*row)


async def of_people(work: Work, day: date, slot: SlotName, people: Iterable[Person]) -> None:
    """Have these people's lines of that slot in hand; who has none yet gets a blank one."""
    wanted = {p.id: p for p in people if p.building and (day, slot, p.id) not in work.lines}
    if not wanted:
        return
    places = {
        (building, p.id) for p in wanted.values() for building in (p.building, p.moved_from) if building
    }
    query = select(*COLUMNS).where(
        Report.site == work.site.id, Report.day == day, Report.slot == slot,
        Report.building.in_({building for building, _ in places}),
        tuple_(Report.building, Report.resident).in_(places),
    )  # fmt: skip
    for row in await work.session.execute(query):
        line = line_of(row)
        work.lines[line.key] = line
    for person in wanted.values():
        work.lines.setdefault((day, slot, person.id), blank(day, slot, person))


async def of_person(work: Work, day: date, slot: SlotName, person: Person) -> Line:
    """One person's line."""
    await of_people(work, day, slot, [person])
    return work.lines[day, slot, person.id]


async def of_building(work: Work, day: date, slot: str, building: str) -> list[Line]:
    """A building's roll call: one range of the clustered key, and what this unit of work changed in it."""
    query = select(*COLUMNS).where(
        Report.site == work.site.id, Report.day == day, Report.slot == slot, Report.building == building
    )
    return [
        work.lines.get((row.day, row.slot, row.resident), line_of(row))
        for row in await work.session.execute(query)
    ]


async def of_slot(work: Work, day: date, slot: str) -> dict[str, list[Line]]:
    """Every building's lines of one slot."""
    query = select(*COLUMNS).where(Report.site == work.site.id, Report.day == day, Report.slot == slot)
    found: dict[str, list[Line]] = {name: [] for name in work.community.buildings}
    for row in await work.session.execute(query):
        found.setdefault(row.building, []).append(
            work.lines.get((row.day, row.slot, row.resident), line_of(row))
        )
    return found


async def write(
    work: Work,
    line: Line,
    measured_at: datetime,
    *,
    account: int | None,
    chat: int | None,
    message: int | None,
) -> None:
    """Let this line stand, and keep what it became, when, by whom and from which message.

    A bulletin of that day that is out already is no longer right.
    """
    if work.now >= moment(work.site, line.day, work.site.summary.at):
        await correct_day.changed(work, line.day)
    work.lines[line.key] = line
    work.replace(Report, line.key, {name: getattr(line, name) for name in LINE})
    work.stage(
        Revision, day=line.day, slot=line.slot, building=line.building, resident=line.resident, n=line.revisions,
        status=line.status, celsius=line.celsius, symptoms=line.symptoms, measured_at=measured_at,
        recorded_at=work.now, by=line.by, by_account=account, chat_id=chat, message_id=message, note=line.note,
    )  # fmt: skip
