"""The absences and what they do to the ledger: a note until they are excused, then an excused line a slot."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from models.absence import Absence, of_resident, present
from rules import day
from rules.day import Window
from rules.line import Line
from rules.people import Person
from services import live_posts, roll_book
from services.work import Work

MISSING = ("pending", "missed")


async def keep(work: Work, account: int, person: Person, until: date) -> Absence:
    """A new absence from now to the end of that local day, which ends any earlier one; the open slot notes it."""
    await end(work, person)
    row = Absence(
        site=work.site.id, id=await work.numbers("absence"), resident=person.id, since=work.now, until=until,
        said_by=account, decided_at=None, decided_by=None, excused=False, ended_at=None,
    )  # fmt: skip
    work.session.add(row)
    w = day.current(work.site, work.now)
    if covers(row, w) and w.opens <= work.now:
        await apply(work, row, person, w)
    return row


def covers(absence: Absence, w: Window) -> bool:
    """Whether the slot falls into the absence."""
    return absence.since < w.closes and w.day <= absence.until


async def apply(work: Work, absence: Absence, person: Person, w: Window) -> None:
    """What the absence makes of one slot's line; a report wins."""
    line = await roll_book.of_person(work, w.day, w.slot, person)
    if line.status not in MISSING:
        return
    if absence.excused:
        excused = replace(line, status="excused", note="excused", by="lead", by_account=absence.decided_by)
        await write(work, excused, absence.decided_by)
    elif line.note != "away":
        await write(work, replace(line, note="away"), absence.said_by)


async def write(work: Work, line: Line, account: int | None) -> None:
    """One revision more, and whatever shows the line is made true again."""
    line = replace(line, revisions=line.revisions + 1)
    await roll_book.write(work, line, work.now, account=account, chat=None, message=None)
    await live_posts.refresh(work, line)


async def apply_whole(work: Work, absence: Absence, person: Person) -> None:
    """Every slot that has opened since it began."""
    first = day.local_day(work.site, absence.since)
    for w in day.windows(
        work.site, date.fromordinal(first.toordinal() - 1), day.local_day(work.site, work.now)
    ):
        if w.opens <= work.now and covers(absence, w):
            await apply(work, absence, person, w)


async def begin(work: Work, w: Window) -> None:
    """A slot has opened: who is away starts as excused, or with a note; who has reported early is back."""
    for absence in await present(work.session, work.site.id, w.day):
        person = work.community.by_id.get(absence.resident)
        if person is None or not person.building or not covers(absence, w):
            continue
        line = await roll_book.of_person(work, w.day, w.slot, person)
        if line.status == "reported" and line.measured_at is not None and line.measured_at > absence.since:
            absence.ended_at = work.now
        else:
            await apply(work, absence, person, w)


async def running(work: Work, person: Person) -> Sequence[Absence]:
    """What this person is away for now."""
    return await of_resident(work.session, work.site.id, person.id, day.local_day(work.site, work.now))


async def end(work: Work, person: Person, before: datetime | None = None) -> bool:
    """End what runs for this person (only what began before that moment); True when there was something."""
    ended = [absence for absence in await running(work, person) if before is None or absence.since < before]
    for absence in ended:
        absence.ended_at = work.now
    return bool(ended)


async def reported(work: Work, person: Person, before: Line, at: datetime) -> None:
    """A report was taken: somebody who was away is back. An absence always shows in the line it replaces."""
    if before.status == "excused" or before.note == "away":
        await end(work, person, at)


async def come_back(work: Work, person: Person) -> bool:
    """They say so: the open slot expects them again. True when they had been away."""
    was_away = await end(work, person)
    w = day.current(work.site, work.now)
    if not w.opens <= work.now < w.closes:
        return was_away
    line = await roll_book.of_person(work, w.day, w.slot, person)
    if line.status == "excused" or (line.status == "pending" and line.note == "away"):
        await write(
            work, replace(line, status="pending", note="", by="", by_account=None), person.telegram_id
        )
        return True
    return was_away
