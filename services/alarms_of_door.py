"""Several fevers behind one door in one slot: a nameless alert tells them apart by number, in the order they came."""

from datetime import datetime, timedelta

from sqlalchemy import select

from models.duty import Alarm
from models.introduction import Introduction
from rules.line import Line
from services.work import Work


async def number(work: Work, line: Line) -> int:
    """The how many-th alarm of the household in that slot this is, from 1 on."""
    there = await raised(work, line)
    mine = there.get(line.resident)
    return 1 + sum(mine is None or at < mine for who, at in there.items() if who != line.resident)


async def place_in_line(work: Work, line: Line) -> datetime:
    """When an alarm counts as raised: once and for all, and never at the same moment as another of that door."""
    there = await raised(work, line)
    return there.get(line.resident) or max(
        [work.now, *(at + timedelta(milliseconds=1) for at in there.values())]
    )


async def raised(work: Work, line: Line) -> dict[int, datetime]:
    """Whom the alarms of that slot behind this door are about, and since when.

    Whoever was unknown is who it was decided that they are, and nobody if they are to be ignored.
    """
    await work.flush()
    unknown = (Introduction.site == Alarm.site) & (Introduction.id == -Alarm.resident)
    query = (
        select(Alarm, Introduction)
        .outerjoin(Introduction, unknown)
        .where(Alarm.site == work.site.id, Alarm.day == line.day, Alarm.slot == line.slot,
               Alarm.building == line.building)
    )  # fmt: skip
    found: dict[int, datetime] = {}
    for alarm, row in await work.session.execute(query):
        who, place = whose(work, alarm, row)
        if place == (line.unit, line.room):
            found[who] = min(alarm.raised_at, found.get(who, alarm.raised_at))
    return found


def whose(work: Work, alarm: Alarm, row: Introduction | None) -> tuple[int, tuple[str, str] | None]:
    """Whom an alarm is about, and the unit and room; no place when that is nobody here."""
    who = alarm.resident
    if row is not None and row.decided_at is None:
        return who, (row.unit, row.room)
    if row is not None and row.resident is not None and row.how != "ignored":
        who = row.resident
    person = work.community.by_id.get(who)
    return who, (person.unit, person.room) if person is not None else None
