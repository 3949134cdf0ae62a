"""Questions: 🤔 and one short sentence about a message we could not wholly read; at most one open a person."""

from collections.abc import Iterable

from sqlalchemy import select, update

from models.report import Question
from rules.day import Window
from rules.reading import Ask, Outcome
from services import outbox
from services.accounts import language_of
from services.asking import question
from services.outbox import Lane
from services.said import Said
from services.who_is_meant import Place
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


async def ask(work: Work, said: Said, where: Place, w: Window, outcome: Outcome) -> None:
    """React 🤔, and ask once; a second unclear message while a question is open gets the reaction only."""
    outbox.react(work, f"react:{said.chat}:{said.message}:{said.update}", said.chat, said.message, "🤔")
    await fetch(work, [said.account])
    if work.questions[said.account] is not None:
        return
    row = Question(
        site=work.site.id, chat_id=said.chat, message_id=said.message, account=said.account, day=w.day, slot=w.slot,
        building=where.building, who=about(outcome.asks, where), asked_at=work.now, closed_at=None, how="",
    )  # fmt: skip
    await work.session.merge(row)
    work.questions[said.account] = row
    language = await language_of(work, said.account) if said.private else work.site.language
    text = question(language, outcome)
    if text is not None:
        key = f"ask:{said.chat}:{said.message}:{said.update}"
        outbox.say_to(
            work, key, said.chat, text, kind="question", lane=Lane.ANSWER, reply_to=said.message, silent=True
        )


def about(asks: tuple[Ask, ...], where: Place) -> str:
    """The one person other than the sender that is asked about; empty otherwise."""
    names = {ask.who for ask in asks}
    sender = where.sender.name if where.sender else ""
    only = names.pop() if len(names) == 1 else None
    return only if only and only != sender else ""


async def close(work: Work, said: Said, how: str) -> None:
    """The person's open question is answered: 🤔 on the message it was about becomes 👌."""
    await fetch(work, [said.account])
    row = work.questions[said.account]
    if row is None:
        return
    this = update(Question).where(
        Question.site == work.site.id, Question.chat_id == row.chat_id, Question.message_id == row.message_id
    )
    await work.session.execute(this.values(closed_at=work.now, how=how))
    work.questions[said.account] = None
    if row.message_id != said.message:
        key = f"react:{row.chat_id}:{row.message_id}:{said.update}"
        outbox.react(work, key, row.chat_id, row.message_id, "👌")


async def lapse(work: Work, w: Window) -> None:
    """The slot has closed: what was not answered stays open no longer."""
    this = update(Question).where(
        Question.site == work.site.id,
        Question.day == w.day,
        Question.slot == w.slot,
        Question.closed_at.is_(None),
    )
    await work.session.execute(this.values(closed_at=work.now, how="lapsed"))
