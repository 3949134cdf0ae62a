"""Edits that take a report back: what a message no longer says is withdrawn, never overwritten."""

from collections.abc import Sequence

from models.report import from_message
from rules.day import window
from rules.line import withdrawn
from rules.people import Person
from services import live_posts, outbox, roll_book
from services.said import Said
from services.work import Work


async def take_back(work: Work, said: Said, still: Sequence[Person | None]) -> None:
    """Withdraw what was recorded from this message about people that its new text no longer names."""
    named = {person.id for person in still if person is not None}
    taken = False
    for revision in await from_message(work.session, work.site.id, said.chat, said.message):
        person = work.community.by_id.get(revision.resident)
        if person is None or person.id in named:
            continue
        w = window(work.site, revision.day, revision.slot)  # type: ignore[arg-type]
        line = await roll_book.of_person(work, w.day, w.slot, person)
        if line.status == "reported" and line.revisions == revision.n:
            back = withdrawn(line, closed=work.now >= w.closes)
            await roll_book.write(
                work, back, said.at, account=said.account, chat=said.chat, message=said.message
            )
            await live_posts.refresh(work, back)
            taken = True
    if taken and not still:
        outbox.react(work, f"unsign:{said.chat}:{said.message}:{said.update}", said.chat, said.message, "")
