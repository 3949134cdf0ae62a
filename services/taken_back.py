"""Edits that take a report back: what a message no longer says is withdrawn, never overwritten."""

from collections.abc import Collection, Mapping
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
    """Whether the line still has the number this revision brought; a symptom that was told later changes no value."""
    where = (work.session, work.site.id, line.day, line.slot, line.building, line.resident)
    told = {one.n: one for one in await of_line(*where)}
    later = [one for one in told.values() if one.n > revision.n]
    return not words_alone(told, revision) and all(
        one.status == "reported"
        and one.celsius == revision.celsius
        and (one.message_id is None or words_alone(told, one))
        for one in later
    )


def words_alone(told: Mapping[int, Revision], one: Revision) -> bool:
    """Whether a revision brought symptoms to a number that was there before: the moment of measuring is that one's."""
    before = told.get(one.n - 1)
    return before is not None and (before.status, before.celsius, before.measured_at) == (
        "reported", one.celsius, one.measured_at
    )  # fmt: skip


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
