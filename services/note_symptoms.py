"""Somebody says that they, or one of theirs, are unwell, and no number: it is kept, and the lead sees it.

What this site counts as a fever raises the alarm, as a number would; the rest stands in the ledger, and in the lead's
list while the person is missing. A group is shown nothing of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from rules.day import Window
from rules.line import Line, is_fever, says_fever
from rules.people import Person, quality
from rules.reading import Ask
from services import live_posts, raise_fever, roll_book, said_of_others, tell_fever
from services.fever_text import unwell
from services.record_reading import said_before
from services.said import Said
from services.said_of_others import of_a_door
from services.taken_back import whose
from services.what_is_asked import called
from services.who_is_meant import Place
from services.work import Work

Told = dict[int, tuple[str, ...]]
"""By resident, the symptoms that a message tells of."""


async def note(work: Work, said: Said, where: Place, w: Window, asks: Iterable[Ask]) -> Told:
    """Keep what is told of those for whom the sender speaks; a neighbour's fever is told as the sender's word.

    Returns what was kept.
    """
    kept: Told = {}
    for ask in asks:
        person = called(work, where, ask.who) if ask.who else where.sender
        told = ask.symptoms if ask.celsius is None and not (ask.people or of_a_door(ask)) else ()
        if told and person is None and where.sender is not None:
            await of_somebody(work, said, w, replace(where.sender, name=ask.who or ""), told)
        elif told and person is not None and (as_ := quality(where.speakers, person)) != "neighbour":
            await keep(work, said, w, person, told, by_word_of=None if as_ == "lead" else said.account)
            kept[person.id] = (*kept.get(person.id, ()), *told)
        elif person is not None and says_fever(work.site, told):
            await said_of_others.tell(work, said, person.building, person.door, person.name, told)
    return kept


async def of_somebody(work: Work, said: Said, w: Window, person: Person, symptoms: tuple[str, ...]) -> None:
    """老伴发烧了, of a flat whose roster has no such word: the door is known, so that somebody can look.

    Lead and officer are told once for a message: there is nobody yet whose alarm it could be.
    """
    if not says_fever(work.site, symptoms):
        return
    line = Line(w.day, w.slot, person.building, person.id, person.unit, person.room, symptoms=symptoms)
    about = f"unwell:{line.resident}:{person.name}:{said.chat}:{said.message}"
    await tell_fever.tell_once(
        work, line.building, about, lambda language: unwell(work, language, person, line)
    )


async def keep(
    work: Work, said: Said, w: Window, person: Person, symptoms: tuple[str, ...], by_word_of: int | None
) -> None:
    """Into the line, beside whatever stands there; a fever is told, also one that comes back."""
    before = await roll_book.of_person(work, w.day, w.slot, person)
    told = tuple(dict.fromkeys((*symptoms, *before.symptoms)))
    after = before
    if told != before.symptoms:
        after = replace(before, symptoms=told, revisions=before.revisions + 1)
        at = before.measured_at or said.at
        await roll_book.write(work, after, at, account=said.account, chat=said.chat, message=said.message)
        await live_posts.refresh(work, after)
    if after.celsius is None or is_fever(work.site, after.celsius, after.symptoms):
        await raise_fever.weigh(work, person, before, after, by_word_of)
    elif says_fever(work.site, symptoms) and await raise_fever.told_in_words(work, after) is None:
        await raise_fever.sound(work, person, after, in_words=True, by_word_of=by_word_of)


async def unsay(work: Work, said: Said, w: Window, still: Mapping[int, tuple[str, ...]]) -> None:
    """An edit: what the message told of somebody holds no more, unless it ``still`` says so."""
    for person in await whose(work, said):
        line = await roll_book.of_person(work, w.day, w.slot, person)
        gone = await said_before(work, said, line) - {*still.get(person.id, ())}
        if gone & {*line.symptoms}:
            kept = tuple(one for one in line.symptoms if one not in gone)
            now = replace(line, symptoms=kept, revisions=line.revisions + 1)
            at = line.measured_at or work.now
            await roll_book.write(work, now, at, account=said.account, chat=None, message=None)
            await live_posts.refresh(work, now)
            await raise_fever.weigh(work, person, line, now)
