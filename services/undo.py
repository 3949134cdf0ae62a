"""/undo: one's last report of the open slot is taken back, as a revision; the sign on its message goes, too."""

from sqlalchemy import select

from models.report import Revision
from rules import day
from rules.day import Window
from rules.line import Line, withdrawn
from rules.people import Person
from services import authority, live_posts, outbox, raise_fever, roll_book
from services.accounts import language_of
from services.board_text import join
from services.outbox import Lane
from services.said import Said
from services.unsign import unsign
from services.work import Work
from texts import say

Standing = tuple[Person, Line, Revision]
"""Somebody's line as this account's last message left it."""


async def undo(work: Work, said: Said) -> None:
    """Take back what this account's last report said, of everyone in it; a group is told by a sign alone."""
    if not said.private and said.chat not in work.community.building_of_chat:
        return
    w = day.current(work.site, said.at)
    closed = work.now >= w.closes
    taken = [] if closed else await last_report(work, said.account, w)
    for person, line, _ in taken:
        await take_back(work, said, person, line)
    for _, line, _ in taken:
        await unsign(work, line, str(said.update))
    if said.private:
        await answer(work, said, [person.name for person, _, _ in taken], "closed" if closed else "nothing")
    elif taken:
        outbox.react(work, f"react:{said.chat}:{said.message}:{said.update}", said.chat, said.message, "👌")


async def last_report(work: Work, account: int, w: Window) -> list[Standing]:
    """What still stands as this account last reported it: all that came out of one message."""
    query = select(Revision).where(
        Revision.site == work.site.id, Revision.day == w.day, Revision.slot == w.slot,
        Revision.by_account == account, Revision.status == "reported",
    )  # fmt: skip
    newest = query.order_by(Revision.recorded_at.desc(), Revision.resident)
    found: list[Standing] = []
    for revision in await work.session.scalars(newest):
        person = work.community.by_id.get(revision.resident)
        if person is None or (found and source(revision) != source(found[0][2])):
            continue
        line = await roll_book.of_person(work, w.day, w.slot, person)
        if line.status == "reported" and line.revisions == revision.n and line.by_account == account:
            found.append((person, line, revision))
    return found


def source(revision: Revision) -> object:
    """The message it came out of; without one, the moment it was recorded."""
    return (
        (revision.chat_id, revision.message_id) if revision.message_id is not None else revision.recorded_at
    )


async def take_back(work: Work, said: Said, person: Person, line: Line) -> None:
    """One person's line is open again; whoever was told of a fever hears that it was taken back."""
    back = withdrawn(line, closed=False)
    await roll_book.write(work, back, said.at, account=said.account, chat=said.chat, message=said.message)
    await raise_fever.weigh(work, person, line, back)
    await live_posts.refresh(work, back)


async def answer(work: Work, said: Said, names: list[str], why_not: str) -> None:
    """What the person hears in private."""
    language = await language_of(work, said.account)
    own = {p.name for p in authority.residents_of(work.community, said.account)}
    if not names:
        text = say(language, f"undo.{why_not}" if own else "member.help_stranger")
    elif set(names) <= own:
        text = say(language, "undo.own")
    else:
        text = say(language, "undo.of", names=join(language, sorted(names)))
    outbox.say_to(work, f"undo:{said.update}", said.account, text, kind="answer", lane=Lane.ANSWER)
