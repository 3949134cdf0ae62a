"""Somebody says that they, or one of theirs, are unwell, and no number: it is kept, and the lead sees it.

What this site counts as a fever is told to lead and officer at once, in private; the rest stands in the ledger, and in
the lead's list while the person is missing. A group is shown nothing of it.
"""

from collections.abc import Iterable
from dataclasses import replace

from rules.day import Window
from rules.line import Line, is_fever
from rules.people import Person, quality
from rules.reading import Ask
from services import live_posts, outbox, raise_fever, roll_book, said_of_others
from services.absences import MISSING
from services.accounts import language_of
from services.fever_text import unwell
from services.outbox import Lane
from services.record_reading import said_before
from services.said import Said
from services.said_of_others import of_a_door
from services.taken_back import whose
from services.what_is_asked import called
from services.who_is_meant import Place
from services.work import Work


async def note(work: Work, said: Said, where: Place, w: Window, asks: Iterable[Ask]) -> None:
    """Keep what is told of those for whom the sender speaks; a neighbour's fever is told as the sender's word."""
    for ask in asks:
        person = called(work, where, ask.who) if ask.who else where.sender
        told = ask.symptoms if ask.celsius is None and not (ask.people or of_a_door(ask)) else ()
        if told and person is None and where.sender is not None:
            await of_somebody(work, said, w, replace(where.sender, name=ask.who or ""), told)
        elif told and person is not None and quality(where.speakers, person) != "neighbour":
            await keep(work, said, w, person, told)
        elif person is not None and grave(work, told):
            await said_of_others.tell(work, said, person.building, person.door, person.name, told)


async def of_somebody(work: Work, said: Said, w: Window, person: Person, symptoms: tuple[str, ...]) -> None:
    """老伴发烧了, of a flat whose roster has no such word: the door is known, so that somebody can look."""
    if grave(work, symptoms):
        line = Line(w.day, w.slot, person.building, person.id, person.unit, person.room, symptoms=symptoms)
        await tell(work, said, person, line)


async def keep(work: Work, said: Said, w: Window, person: Person, symptoms: tuple[str, ...]) -> None:
    """Into the line, beside whatever stands there."""
    before = await roll_book.of_person(work, w.day, w.slot, person)
    told = tuple(dict.fromkeys((*symptoms, *before.symptoms)))
    if told == before.symptoms:
        return
    after = replace(before, symptoms=told, revisions=before.revisions + 1)
    missing = before.status in MISSING
    # A report isn't this message's, so that it stays when this message is edited.
    chat, message = (said.chat, said.message) if missing else (None, None)
    await roll_book.write(work, after, said.at, account=said.account, chat=chat, message=message)
    await live_posts.refresh(work, after)
    alarmed = not missing and is_fever(work.site, after.celsius, after.symptoms)
    if alarmed:
        await raise_fever.weigh(work, person, before, after)
    elif grave(work, told) and not grave(work, before.symptoms):
        await tell(work, said, person, after)


def grave(work: Work, symptoms: tuple[str, ...]) -> bool:
    """What the site counts as a fever; and who says 发烧 and hasn't measured has one until the number is there."""
    return "fever" in symptoms or is_fever(work.site, None, symptoms)


async def tell(work: Work, said: Said, person: Person, line: Line) -> None:
    """Lead and officer, once for a message; the number, when it comes, raises the alarm that is told until seen."""
    for ear in await raise_fever.ears(work, line.building):
        if ear.detailed:
            text = unwell(await language_of(work, ear.chat), person, line)
            key = f"unwell:{line.resident}:{person.name}:{said.chat}:{said.message}:{ear.chat}"
            outbox.say_to(work, key, ear.chat, text, kind="alert", lane=Lane.FEVER, audience=ear.audience)


async def unsay(work: Work, said: Said, w: Window) -> None:
    """An edit: what the message told of somebody missing holds no more, unless it says so again."""
    for person in await whose(work, said):
        line = await roll_book.of_person(work, w.day, w.slot, person)
        gone = await said_before(work, said, line)
        if line.status in MISSING and gone & {*line.symptoms}:
            kept = tuple(one for one in line.symptoms if one not in gone)
            now = replace(line, symptoms=kept, revisions=line.revisions + 1)
            await roll_book.write(work, now, work.now, account=said.account, chat=None, message=None)
            await live_posts.refresh(work, now)
