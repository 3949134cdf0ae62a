"""What an account that we don't know reports: who is written exactly counts at once, all else is kept until decided.

Whoever posts lines of several doors is passing on a list: it fills blanks, and says nothing of who posted it. Only a
fever in it, of somebody we don't know, is kept and told.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from models.introduction import Introduction
from rules.day import Window, named
from rules.given import address, number
from rules.introduction import plain, stands_in
from rules.line import is_fever
from rules.people import Person, Quality
from rules.reading import Reading
from services import ask_who, held, introductions, outbox
from services.introductions import Guess
from services.record_reading import record, seen
from services.said import Said
from services.who_is_meant import Place, meant
from services.work import Work
from texts import say


@dataclass(slots=True)
class Telling:
    """What came of it: results as of recording and the lines they are about; the introductions; what is kept; the rest.

    ``kept`` are the (introduction, day, slot) of readings that are held.
    """

    results: list[str] = field(default_factory=list)
    lines: set[tuple[date, str, int]] = field(default_factory=set)
    about: list[Introduction] = field(default_factory=list)
    rest: list[Reading] = field(default_factory=list)
    kept: set[tuple[int, date, str]] = field(default_factory=set)


async def take(work: Work, said: Said, where: Place, readings: Iterable[Reading]) -> Telling:
    """Record or keep each reading that has a room and a name, or a name of ours; leave the rest to be asked about."""
    people = [(reading, meant(work, where, reading)) for reading in readings]
    told = Telling()
    for reading, person in people:
        that = named(work.site, said.at, reading.slot)
        if that is None:
            told.rest.append(reading)
        elif passed_on(people):
            await blank_filled(work, said, where, that, reading, person, told)
        elif person is not None and reading.room is None and person.telegram_id is not None:
            await put_down(work, said, where, that, person, reading, "neighbour", told)
        else:
            await introduced(work, said, where, that, whom(work, said, where, reading, person), reading, told)
    for row in told.about if not said.private else ():
        await bring_up(work, row)
    return told


async def blank_filled(
    work: Work, said: Said, where: Place, w: Window, reading: Reading, person: Person | None, told: Telling
) -> None:
    """A line of a list that is passed on: of somebody in the roster as written there; of others, only a fever."""
    if person is not None:
        await put_down(work, said, where, w, person, reading, "neighbour", told)
    elif is_fever(work.site, reading.celsius, reading.symptoms):
        this = whom(work, said, where, reading, person)
        row = await introductions.note(work, said.account, said.shown_name, this) if this else None
        if row is not None and row.decided_at is None:
            told.about.append(row)
            await keep(work, said, w, row, reading, told)


async def introduced(
    work: Work, said: Said, where: Place, w: Window, this: Guess | None, reading: Reading, told: Telling
) -> None:
    """A room and a name: recorded when it is sure enough whose it is, kept when it isn't, brought before the lead."""
    row = await introductions.note(work, said.account, said.shown_name, this) if this else None
    if this is None or (row is None and not this.counts):
        told.rest.append(reading)
        return
    counted = False
    if this.counts and this.person is not None:
        counted = await put_down(work, said, where, w, this.person, reading, "unconfirmed", told)
    if row is not None and row.decided_at is None:
        told.about.append(row)
        if not counted and (not this.counts or await matters(work, w, row, reading)):
            await keep(work, said, w, row, reading, told)


async def put_down(
    work: Work,
    said: Said,
    where: Place,
    w: Window,
    person: Person,
    reading: Reading,
    as_: Quality,
    told: Telling,
) -> bool:
    """Whether it stands in the ledger now. Whom this account isn't, as was decided, it doesn't report for."""
    if await introductions.ignored(work, said.account, person):
        return False
    told.results.append(await record(work, said, where, w, person, reading, as_))
    told.lines.add((w.day, w.slot, person.id))
    return bool(told.results[-1])


def passed_on(people: list[tuple[Reading, Person | None]]) -> bool:
    """Whether these are a list of others: of more doors than one."""
    doors = {number(person.room if person else reading.room or "") for reading, person in people}
    return len(doors) > 1


def whom(work: Work, said: Said, where: Place, reading: Reading, person: Person | None) -> Guess | None:
    """Whom it is about; None when nothing tells which door."""
    if person is not None and reading.room is None:
        return introductions.known(person, reading.who)
    building = where.building or (person.building if person else "")
    if not (building and reading.room and reading.who):
        return None
    written = [b for b in work.community.buildings if stands_in(b, plain(reading.room))]
    building = written[0] if len(written) == 1 else building
    return introductions.guess(work, building, address(said.text, reading.room), reading.who)


async def matters(work: Work, w: Window, row: Introduction, reading: Reading) -> bool:
    """Of somebody who has been heard of already: a fever is kept all the same, and what comes after it."""
    hot = is_fever(work.site, reading.celsius, reading.symptoms)
    return hot or await held.there(work, row, w) is not None


async def keep(work: Work, said: Said, w: Window, row: Introduction, reading: Reading, told: Telling) -> None:
    """Keep what doesn't surely count. A fever is asked about at once."""
    await held.hold(work, row, said, w, reading)
    told.kept.add((row.id, w.day, w.slot))
    if is_fever(work.site, reading.celsius, reading.symptoms):
        await work.session.flush()
        await ask_who.at_once(work, row)


async def bring_up(work: Work, row: Introduction) -> None:
    """Into the digest; about somebody with a role another is asked than reads the digest, so at once."""
    person = ask_who.resident(work, row)
    if person is not None and person.role and ask_who.exact(row, person):
        await ask_who.at_once(work, row)
    else:
        await introductions.put_into_digest(work, row)


def acknowledge_kept(work: Work, said: Said) -> None:
    """👀: seen, and kept until somebody says who that is; in a group an account is told once what that means."""
    seen(work, said)
    if not said.private:
        text = say(work.site.language, "who.kept_for_now")
        outbox.say_to(work, f"kept:{said.chat}:{said.account}", said.chat, text, kind="answer",
                      reply_to=said.message, silent=True)  # fmt: skip
