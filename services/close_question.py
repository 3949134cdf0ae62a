"""How a question ends: by a message, by a tap, by an edit; and who may answer it.

It is answered when nothing lacks any more of what it is about: a report about somebody else leaves it open.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from markupsafe import Markup
from sqlalchemy import select

from models.report import Question
from rules.lacking import Given, known, left, residents
from services import authority, outbox
from services.put_question import WAITING, put_next
from services.question_buttons import OFFER, aim, finished
from services.question_message import put_away, show, step_text
from services.record_reading import hide
from services.said import Said
from services.work import Work


async def fetch(work: Work, accounts: Iterable[int]) -> None:
    """Have the open questions of these accounts in hand, and those that wait."""
    wanted = [account for account in accounts if account not in work.questions]
    if not wanted:
        return
    query = select(Question).where(
        Question.site == work.site.id, Question.account.in_(wanted), Question.closed_at.is_(None)
    )
    work.questions.update(dict.fromkeys(wanted))
    work.waiting.update({account: [] for account in wanted})
    for row in await work.session.scalars(query.order_by(Question.asked_at, Question.message_id)):
        if row.how == WAITING:
            work.waiting[row.account].append(row)
        else:
            work.questions[row.account] = row


async def replied_to(work: Work, said: Said) -> Question | None:
    """The open question that a reply answers, when it is the person's own or they are that person's lead."""
    if said.reply_to is None:
        return None
    query = select(Question).where(
        Question.site == work.site.id, Question.chat_id == said.chat, Question.closed_at.is_(None),
        (Question.message_id == said.reply_to) | (Question.asked_message == said.reply_to),
    )  # fmt: skip
    row = (await work.session.scalars(query)).first()
    return row if row is not None and may_answer(work, said.account, row) else None


def may_answer(work: Work, account: int, row: Question) -> bool:
    """The person asked, or the lead or deputy of their building."""
    return account == row.account or authority.leads(work.community, account, row.building)


async def answered(
    work: Work, said: Said, given: Sequence[Given], wholly: bool, how: str = "answered"
) -> None:
    """A message gave these temperatures: every question that lacks nothing else is closed.

    ``wholly``: nothing in the message is unclear any more, so that it closes the question about itself.
    ``how``: answered; or kept, when it isn't decided yet who that is.
    """
    await fetch(work, [said.account])
    rows = [*work.waiting[said.account], work.questions[said.account], await replied_to(work, said)]
    rows += await about(work, said, {one.resident for one in given})
    found = {(row.chat_id, row.message_id): row for row in rows if row is not None}.values()
    await fetch(work, {row.account for row in found})
    for row in found:
        if (row.chat_id, row.message_id) != (said.chat, said.message):
            reply = said.chat == row.chat_id and said.reply_to in (row.message_id, row.asked_message)
            await learn(work, row, given, said, how, sure=reply and said.reply_to is not None)
        elif wholly:
            await close(work, row, "edited" if said.edited else how, said)
    for account in dict.fromkeys([said.account, *(row.account for row in found)]):
        await put_next(work, account, str(said.update))


async def learn(
    work: Work, row: Question, given: Sequence[Given], said: Said, how: str = "answered", sure: bool = False
) -> None:
    """Take off what a question lacks what was told since; it ends, or goes on with what is left.

    ``sure``: it was told in answer to this question, so that it is of those whom nobody knew.
    """
    cause = f"{said.chat}:{said.message}:{said.update}"
    if row.reason == OFFER:
        if await finished(work, row):
            await close(work, row, how, said)
        else:
            await show(work, row, cause)
        return
    rest = await still(work, row, given, sure)
    if not rest:
        row.resident = row.resident or next((one.resident for one in given if one.resident > 0), None)
        await close(work, row, how, said)
    elif rest != row.lacking:
        row.lacking = rest
        aim(row)
        await show(work, row, cause, await step_text(work, row))


async def still(work: Work, row: Question, given: Sequence[Given], sure: bool) -> tuple[str, ...]:
    """What a question lacks after that. An account we don't know has said who they are: that is what it was asked.

    Where it was about somebody unknown of a household that has now reported to the last, there is nobody left whom
    it could be about.
    """
    mine = [one for one in given if (one.day, one.slot) == (row.day, row.for_slot or row.slot)]
    ruled_out = set(map(int, row.ruled_out))
    sure = sure or not authority.residents_of(work.community, row.account)
    rest = left(row.lacking, mine, ruled_out, sure)
    filled = any(one.first and one.resident not in ruled_out for one in mine)
    if filled and await finished(work, row):
        return tuple(map(known, residents(rest)))
    return rest


async def close(work: Work, row: Question, how: str, said: Said) -> None:
    """It was answered by this message; where values are deleted from groups, the one it was about goes, too."""
    await end(work, row, how, str(said.update), said)
    hide(work, replace(said, chat=row.chat_id, message=row.message_id, private=row.chat_id > 0))


async def about(work: Work, said: Said, people: set[int]) -> Sequence[Question]:
    """What the lead's message answers, of what others were asked. Only leads answer for so many others."""
    others = people - {person.id for person in authority.residents_of(work.community, said.account)}
    led = authority.led_buildings(work.community, said.account)
    if not others or not led:
        return []
    query = select(Question).where(
        Question.site == work.site.id, Question.closed_at.is_(None), Question.building.in_(led),
        Question.account != said.account, Question.reason != OFFER,
    )  # fmt: skip
    return [row for row in await work.session.scalars(query) if others & set(residents(row.lacking))]


async def end(
    work: Work, row: Question, how: str, cause: str, said: Said | None = None, thanks: Markup | None = None
) -> None:
    """Close a question, and put its message away; 🤔 on the message it was about becomes 👌.

    ``cause`` names what closed it; ``said`` is the message that answered it, which has got its own sign.
    """
    row.closed_at, row.how, row.lacking, row.ruled_out = work.now, how, (), ()
    row.celsius, row.symptoms, row.whole = None, (), None
    if work.questions.get(row.account) is row:
        work.questions[row.account] = None
    work.waiting[row.account] = [other for other in work.waiting.get(row.account, []) if other is not row]
    await put_away(work, row, thanks)
    itself = said is not None and (said.chat, said.message) == (row.chat_id, row.message_id)
    if row.reason != OFFER and not itself and how in SIGNS:
        key = f"react:{row.chat_id}:{row.message_id}:{cause}"
        outbox.react(work, key, row.chat_id, row.message_id, SIGNS[how])


SIGNS = {"answered": "👌", "edited": "👌", "kept": "👀", "not_report": ""}
"""What 🤔 becomes; nothing where it was no report."""


async def withdrawn(work: Work, said: Said) -> None:
    """The message that was asked about was edited into chatter: there is nothing left to ask."""
    await fetch(work, [said.account])
    for row in (*work.waiting[said.account], work.questions[said.account]):
        if row is not None and (row.chat_id, row.message_id) == (said.chat, said.message):
            await end(work, row, "not_report", str(said.update))
    await put_next(work, said.account, str(said.update))


async def set_aside(work: Work, row: Question) -> None:
    """The keypad was asked for: what lacks is tapped there, and what still does is asked about after it."""
    work.questions[row.account] = None
    work.waiting[row.account].insert(0, row)
    row.how = WAITING
    aim(row)
    await put_away(work, row)
    row.asked_message = None
