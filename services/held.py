"""Readings of people whom the roster doesn't have: kept out of the ledger until it is decided who they are.

A fever among them is told at once. Where an alarm or a line names a resident by number, a negative number is that
of an introduction.
"""

from collections.abc import Collection
from datetime import date

from models.introduction import HeldReading, Introduction, held_from, held_of
from rules.day import Window, window
from rules.line import Line, withdrawn
from rules.people import Person
from rules.reading import Reading
from services import live_posts, raise_fever, roll_book
from services.said import Said
from services.work import Work


async def hold(
    work: Work, row: Introduction, said: Said, w: Window, reading: Reading, *, counted: bool
) -> None:
    """Keep what somebody reported; the newest of a slot counts.

    ``counted``: it stands in the ledger already, as the report of a resident whom it probably is.
    """
    key = (work.site.id, row.id, w.day, w.slot)
    there = await work.session.get(HeldReading, key)
    before = as_line(row, there) if there else blank(row, w)
    n = there.n + 1 if there else 1
    now = HeldReading(
        site=work.site.id, introduction=row.id, day=w.day, slot=w.slot, n=n, celsius=reading.celsius,
        symptoms=reading.symptoms, measured_at=said.at, recorded_at=work.now, chat_id=said.chat,
        message_id=said.message,
    )  # fmt: skip
    await work.session.merge(now)
    if not counted and (before.celsius, before.symptoms) != (now.celsius, now.symptoms):
        await raise_fever.weigh(work, as_person(row), before, as_line(row, now))


async def take_back(work: Work, said: Said, still: Collection[int]) -> None:
    """An edit: what a message no longer says isn't kept; ``still`` are the introductions it is about."""
    for kept in await held_from(work.session, work.site.id, said.chat, said.message):
        row = await work.session.get(Introduction, (work.site.id, kept.introduction))
        if row is None or row.id in still:
            continue
        gone = withdrawn(as_line(row, kept), closed=False)
        await raise_fever.weigh(work, as_person(row), as_line(row, kept), gone)
        await work.session.delete(kept)


async def of(work: Work, row: Introduction) -> list[HeldReading]:
    """What is kept for it, oldest first."""
    return list(await held_of(work.session, work.site.id, row.id))


async def take_from_resident(work: Work, row: Introduction, kept: HeldReading) -> None:
    """It was not the resident whom it probably meant: nobody has heard of that one in this slot."""
    person = work.community.by_id.get(row.resident) if row.resident is not None else None
    if person is None:
        return
    w = window(work.site, kept.day, kept.slot)  # type: ignore[arg-type]
    line = await roll_book.of_person(work, w.day, w.slot, person)
    if line.status == "reported" and (line.by, line.by_account) == ("unconfirmed", row.telegram_id):
        back = withdrawn(line, closed=work.now >= w.closes)
        await roll_book.write(work, back, work.now, account=None, chat=kept.chat_id, message=kept.message_id)
        await raise_fever.weigh(work, person, line, back)
        await live_posts.refresh(work, back)


async def behind(work: Work, number: int, day: date, slot: str) -> tuple[Person, Line] | None:
    """Who is behind the negative number of an alarm, and what they reported."""
    row = await work.session.get(Introduction, (work.site.id, -number))
    kept = await work.session.get(HeldReading, (work.site.id, -number, day, slot))
    return (as_person(row), as_line(row, kept)) if row is not None and kept is not None else None


def as_person(row: Introduction) -> Person:
    """Somebody of whom nobody knows yet who they are; their account is told nothing."""
    return Person(-row.id, row.building, row.unit, row.room, row.name, "", "", None, ())


def blank(row: Introduction, w: Window) -> Line:
    return Line(w.day, w.slot, row.building, -row.id, row.unit, row.room)


def as_line(row: Introduction, kept: HeldReading) -> Line:
    """What is kept, as a line that stands in no ledger."""
    return Line(
        kept.day, kept.slot, row.building, -row.id, row.unit, row.room, "reported", kept.celsius, kept.symptoms,  # type: ignore[arg-type]
        kept.measured_at, kept.recorded_at, "unconfirmed", row.telegram_id, "", kept.n,
    )  # fmt: skip
