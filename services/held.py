"""Readings of people whom the roster doesn't have: kept out of the ledger until it is decided who they are.

A fever among them is told at once. Where an alarm or a line names a resident by number, a negative number is that
of an introduction.
"""

from collections.abc import Collection
from datetime import date

from models.introduction import HeldReading, Introduction, held_from, held_of
from rules.day import Window
from rules.line import Line, withdrawn
from rules.people import Person
from rules.reading import Reading
from services import outbox, raise_fever
from services.said import Said
from services.work import Work


async def there(work: Work, row: Introduction, w: Window) -> HeldReading | None:
    """What is kept of that slot."""
    return await work.session.get(HeldReading, (work.site.id, row.id, w.day, w.slot))


async def hold(work: Work, row: Introduction, said: Said, w: Window, reading: Reading) -> None:
    """Keep what somebody reported; the newest of a slot counts."""
    kept = await there(work, row, w)
    before = as_line(row, kept) if kept else blank(row, w)
    n = kept.n + 1 if kept else 1
    same = kept is not None and (kept.chat_id, kept.message_id) == (said.chat, said.message)
    lasting = () if same else (one for one in before.symptoms if one not in reading.denied)
    now = HeldReading(
        site=work.site.id, introduction=row.id, day=w.day, slot=w.slot, n=n, celsius=reading.celsius,
        symptoms=tuple(dict.fromkeys((*reading.symptoms, *lasting))), measured_at=said.at, recorded_at=work.now,
        chat_id=said.chat, message_id=said.message,
    )  # fmt: skip
    await work.session.merge(now)
    if (before.celsius, before.symptoms) != (now.celsius, now.symptoms):
        await raise_fever.weigh(work, as_person(row), before, as_line(row, now))


async def take_back(work: Work, said: Said, still: Collection[tuple[int, date, str]]) -> None:
    """An edit: what a message no longer says isn't kept; ``still`` are (introduction, day, slot) that it says.

    When nothing is kept from it any more, its sign goes, too.
    """
    gone = [
        kept
        for kept in await held_from(work.session, work.site.id, said.chat, said.message)
        if (kept.introduction, kept.day, kept.slot) not in still
    ]
    for kept in gone:
        await let_go(work, kept)
    if gone and not still:
        outbox.react(work, f"unsign:{said.chat}:{said.message}:{said.update}", said.chat, said.message, "")


async def let_go(work: Work, kept: HeldReading) -> None:
    """It was taken back; so is the alarm about it."""
    row = await work.session.get(Introduction, (work.site.id, kept.introduction))
    if row is not None:
        before = as_line(row, kept)
        await raise_fever.weigh(work, as_person(row), before, withdrawn(before, closed=False))
    await work.session.delete(kept)


async def of(work: Work, row: Introduction) -> list[HeldReading]:
    """What is kept for it, oldest first."""
    return list(await held_of(work.session, work.site.id, row.id))


async def behind(work: Work, number: int, day: date, slot: str) -> tuple[Person, Line] | None:
    """Who is behind the negative number of an alarm, and what they reported, or that they took it back.

    Nobody once it is decided who they are: then the alarm is about that resident, or ended.
    """
    row = await work.session.get(Introduction, (work.site.id, -number))
    if row is None or row.decided_at is not None:
        return None
    kept = await work.session.get(HeldReading, (work.site.id, -number, day, slot))
    return as_person(row), as_line(row, kept) if kept is not None else gone(row, day, slot)


def as_person(row: Introduction) -> Person:
    """Somebody of whom nobody knows yet who they are; their account is told nothing."""
    return Person(-row.id, row.building, row.unit, row.room, row.name, "", "", None, ())


def blank(row: Introduction, w: Window) -> Line:
    return Line(w.day, w.slot, row.building, -row.id, row.unit, row.room)


def gone(row: Introduction, day: date, slot: str) -> Line:
    """A slot of which nothing is kept any more."""
    return Line(day, slot, row.building, -row.id, row.unit, row.room, by_account=row.telegram_id)  # type: ignore[arg-type]


def as_line(row: Introduction, kept: HeldReading) -> Line:
    """What is kept, as a line that stands in no ledger."""
    return Line(
        kept.day, kept.slot, row.building, -row.id, row.unit, row.room, "reported", kept.celsius, kept.symptoms,  # type: ignore[arg-type]
        kept.measured_at, kept.recorded_at, "unconfirmed", row.telegram_id, "", kept.n,
    )  # fmt: skip
