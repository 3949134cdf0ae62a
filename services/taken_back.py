"""Edits that take a report back: what a message no longer says is withdrawn, never overwritten."""

from collections.abc import Collection
from datetime import date

from models.report import Revision, from_message, of_line
from rules.day import window
from rules.line import Line, withdrawn
from rules.people import Person
from services import live_posts, outbox, raise_fever, roll_book
from services.record_reading import said_before
from services.said import Said
from services.unsign import unsign
from services.work import Work


async def whose(work: Work, said: Said) -> list[Person]:
    """The people about whom something was recorded from this message."""
    found = await from_message(work.session, work.site.id, said.chat, said.message)
    people = (work.community.by_id.get(number) for number in dict.fromkeys(one.resident for one in found))
    return [person for person in people if person is not None]


async def stands(work: Work, line: Line, revision: Revision) -> bool:
    """Whether the line still has what this revision brought; a symptom that was told later changes no value."""
    where = (work.session, work.site.id, line.day, line.slot, line.building, line.resident)
    later = [one for one in await of_line(*where) if one.n > revision.n]
    return all(
        one.status == "reported" and one.message_id is None and one.celsius == revision.celsius
        for one in later
    )


async def take_back(work: Work, said: Said, still: Collection[tuple[date, str, int]]) -> None:
    """Withdraw what was recorded from this message into lines (day, slot, resident) that its new text leaves out.

    When it says nothing any more, its sign goes, too.
    """
    taken = False
    for revision in await from_message(work.session, work.site.id, said.chat, said.message):
        person = work.community.by_id.get(revision.resident)
        if person is None or (revision.day, revision.slot, revision.resident) in still:
            continue
        w = window(work.site, revision.day, revision.slot)  # type: ignore[arg-type]
        line = await roll_book.of_person(work, w.day, w.slot, person)
        if line.status == "reported" and await stands(work, line, revision):
            gone = await said_before(work, said, line)
            lasting = tuple(one for one in line.symptoms if one not in gone)
            back = withdrawn(line, work.now >= w.closes, lasting)
            await roll_book.write(
                work, back, said.at, account=said.account, chat=said.chat, message=said.message
            )
            await raise_fever.weigh(work, person, line, back)
            await live_posts.refresh(work, back)
            await unsign(work, back, str(said.update), but=[(said.chat, said.message)])
            taken = True
    if taken and not still:
        outbox.react(work, f"unsign:{said.chat}:{said.message}:{said.update}", said.chat, said.message, "")
