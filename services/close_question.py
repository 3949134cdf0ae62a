"""How a question ends: by a message, by a tap, by an edit; and who may answer it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from markupsafe import Markup
from sqlalchemy import select

from models.report import Question
from services import authority, outbox
from services.question_buttons import MANY, OFFER, finished
from services.question_message import put_away, show
from services.record_reading import hide
from services.said import Said
from services.work import Work


async def fetch(work: Work, accounts: Iterable[int]) -> None:
    """Have the open questions of these accounts in hand."""
    wanted = [account for account in accounts if account not in work.questions]
    if not wanted:
        return
    query = select(Question).where(
        Question.site == work.site.id, Question.account.in_(wanted), Question.closed_at.is_(None)
    )
    work.questions.update(dict.fromkeys(wanted))
    for row in await work.session.scalars(query):
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


async def answered(work: Work, said: Said, people: Iterable[int], wholly: bool) -> None:
    """A message gave these people's temperatures: the open question that was about one of them is closed.

    ``wholly``: nothing in the message is unclear any more, so that it closes the question about itself.
    """
    await fetch(work, [said.account])
    given = set(people)
    rows = [row for row in (work.questions[said.account], await replied_to(work, said)) if row is not None]
    rows += await about(work, said, given)
    for row in {(row.chat_id, row.message_id): row for row in rows}.values():
        itself = wholly and (row.chat_id, row.message_id) == (said.chat, said.message)
        many = row.reason in MANY
        if many and not itself and not await finished(work, row):
            await show(work, row, f"{said.chat}:{said.message}:{said.update}")
        elif many or itself or row.resident is None or row.resident in given:
            await end(work, row, "edited" if said.edited else "answered", str(said.update), said)
            hide(work, replace(said, chat=row.chat_id, message=row.message_id, private=row.chat_id > 0))


async def about(work: Work, said: Said, people: set[int]) -> Sequence[Question]:
    """What the lead's message answers, of what others were asked. Only leads answer for so many others."""
    others = people - {person.id for person in authority.residents_of(work.community, said.account)}
    if not others or not authority.led_buildings(work.community, said.account):
        return []
    query = select(Question).where(
        Question.site == work.site.id, Question.closed_at.is_(None), Question.resident.in_(others)
    )
    return (await work.session.scalars(query)).all()


async def end(
    work: Work, row: Question, how: str, cause: str, said: Said | None = None, thanks: Markup | None = None
) -> None:
    """Close a question, and put its message away; 🤔 on the message it was about becomes 👌.

    ``cause`` names what closed it; ``said`` is the message that answered it, which has got its own sign.
    """
    row.closed_at, row.how, row.celsius, row.symptoms, row.whole = work.now, how, None, (), None
    if work.questions.get(row.account) is row:
        work.questions[row.account] = None
    await put_away(work, row, thanks)
    itself = said is not None and (said.chat, said.message) == (row.chat_id, row.message_id)
    if row.reason != OFFER and not itself and how in SIGNS:
        key = f"react:{row.chat_id}:{row.message_id}:{cause}"
        outbox.react(work, key, row.chat_id, row.message_id, SIGNS[how])


SIGNS = {"answered": "👌", "edited": "👌", "not_report": ""}
"""What 🤔 becomes; nothing where it was no report."""


async def withdrawn(work: Work, said: Said) -> None:
    """The message that was asked about was edited into chatter: there is nothing left to ask."""
    await fetch(work, [said.account])
    row = work.questions[said.account]
    if row is not None and (row.chat_id, row.message_id) == (said.chat, said.message):
        await end(work, row, "not_report", str(said.update))
