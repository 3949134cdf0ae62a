"""Signs that are no longer true: somebody's report was taken back, and older messages still say that it is noted."""

from collections.abc import Iterable

from sqlalchemy import select

from models.report import Question, from_message, of_line
from rules.line import Line
from services import outbox, roll_book
from services.question_buttons import MANY, OFFER
from services.work import Work

Place = tuple[int, int]
"""Chat and message."""


async def unsign(work: Work, line: Line, cause: str, but: Iterable[Place] = ()) -> None:
    """Take our sign from every message that told of this line, also from what was asked about it, unless something
    that it told still stands. ``cause`` names what took the report back; ``but`` are messages that have their sign.
    """
    await work.flush()
    told = await of_line(work.session, work.site.id, line.day, line.slot, line.building, line.resident)
    places = {(one.chat_id, one.message_id) for one in told if one.status == "reported"}
    accounts = {one.by_account for one in told if one.by_account is not None}
    theirs = Question.account.in_(accounts) & Question.reason.in_(MANY)
    asked = select(Question.chat_id, Question.message_id).where(
        Question.site == work.site.id, Question.day == line.day, Question.slot == line.slot,
        (Question.resident == line.resident) | theirs, Question.how == "answered", Question.reason != OFFER,
    )  # fmt: skip
    places |= {(chat, message) for chat, message in await work.session.execute(asked)}
    for chat, message in sorted(places - {*but} - {(None, None)}, key=str):
        if chat is not None and message is not None and not await stands(work, chat, message):
            outbox.react(work, f"unsign:{chat}:{message}:{cause}", chat, message, "")


async def stands(work: Work, chat: int, message: int) -> bool:
    """Whether the ledger has something of what this message told, or it is being asked about."""
    question = await work.session.get(Question, (work.site.id, chat, message))
    if question is not None and question.closed_at is None:
        return True
    for one in await from_message(work.session, work.site.id, chat, message):
        person = work.community.by_id.get(one.resident)
        if person is not None:
            line = await roll_book.of_person(work, one.day, one.slot, person)  # type: ignore[arg-type]
            if line.status == "reported":
                return True
    return False
