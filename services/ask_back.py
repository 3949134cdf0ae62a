"""Questions: 🤔 and one short sentence about a message we could not wholly read; at most one open a person."""

from collections.abc import Collection

from models.report import Question
from rules.day import Window
from rules.reading import Outcome
from services import outbox
from services.close_question import end, fetch
from services.put_question import WAITING, put
from services.question_buttons import OFFER
from services.said import Said
from services.what_is_asked import about
from services.who_is_meant import Place
from services.work import Work


async def ask(
    work: Work, said: Said, where: Place, w: Window, outcome: Outcome, ruled_out: Collection[int] = ()
) -> None:
    """React 🤔, and ask once; a second unclear message while a question is open gets the reaction, and waits its turn.

    ``ruled_out``: residents of whom somebody unknown in it is none.
    """
    outbox.react(work, f"react:{said.chat}:{said.message}:{said.update}", said.chat, said.message, "🤔")
    await fetch(work, [said.account])
    row = await about(work, said, where, w, outcome, ruled_out)
    there = work.questions[said.account]
    if there is not None and not same(there, row):
        if there.reason != OFFER and (there.day, there.slot) == (w.day, w.slot):
            await wait(work, row)
            return
        await end(work, there, "replaced" if there.reason == OFFER else "lapsed", str(said.update))
    elif there is not None:
        row.asked_message = there.asked_message
    row = await keep(work, row)
    work.questions[said.account] = row
    await put(work, row, str(said.update), outcome)


def same(one: Question, other: Question) -> bool:
    """Whether they are about the same message."""
    return (one.chat_id, one.message_id) == (other.chat_id, other.message_id)


async def keep(work: Work, row: Question) -> Question:
    """In the place of what was asked about the same message before."""
    work.waiting[row.account] = [other for other in work.waiting[row.account] if not same(other, row)]
    return await work.session.merge(row)


async def wait(work: Work, row: Question) -> None:
    """It is asked when the one that is open is answered, unless that has answered it, too."""
    row.how = WAITING
    row = await keep(work, row)
    work.waiting[row.account].append(row)
