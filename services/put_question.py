"""A question is put: sent under the message it is about, or, where it stands already, made to say what is asked now."""

from dataclasses import replace

from markupsafe import Markup

from models.report import Question
from rules.lacking import residents, strangers
from rules.reading import Ask, Outcome, Reason
from services import authority, outbox
from services.asking import question
from services.question_buttons import SEVERAL, answerable, keyboard
from services.question_message import language_for, show
from services.work import Work
from texts import say

WAITING = "waiting"
"""What a question is called that isn't put yet, since its account is asked another."""


async def put(work: Work, row: Question, cause: str, outcome: Outcome) -> None:
    """Send the question; or let it say what is asked now, when its message was edited and is still unclear."""
    language = await language_for(work, row)
    text = wording(work, language, row, outcome)
    if text is None:
        return
    buttons = await keyboard(work, language, row)
    if answerable(work, row):
        text = say(language, "ask.or_tap", question=text)
    if row.asked_message is not None:
        await show(work, row, f"{row.chat_id}:{row.message_id}:{cause}", text)
        return
    key = f"ask:{row.chat_id}:{row.message_id}:{cause}"
    outbox.say_to(
        work, key, row.chat_id, text, kind="question", buttons=buttons, reply_to=row.message_id, silent=True
    )


def wording(work: Work, language: str, row: Question, outcome: Outcome) -> Markup | None:
    """What is asked. Several whom nobody knows are asked about one by one."""
    if row.reason == Reason.PERSON and not authority.residents_of(work.community, row.account):
        return stranger(language, row)
    if of_another_door(work, row):
        return say(language, "question.other_door", who=row.who)
    if row.reason == Reason.PERSON and len(outcome.asks) > 1:
        outcome = replace(outcome, asks=outcome.asks[:1])
    return question(language, outcome)


def of_another_door(work: Work, row: Question) -> bool:
    """Whether the name is right, and only stood behind a room that isn't theirs."""
    person = work.community.by_id.get(row.proposed) if row.proposed is not None else None
    return person is not None and person.name == row.who


def stranger(language: str, row: Question) -> Markup:
    """An account we don't know can't be offered anyone: whoever it is about, it must write their room and name."""
    return (
        say(language, "question.stranger_who", who=row.who) if row.who else say(language, "question.stranger")
    )


async def put_next(work: Work, account: int, cause: str) -> None:
    """Nothing is asked of this account any more: the message that has waited longest is asked about now."""
    waiting = work.waiting.get(account)
    if waiting and work.questions.get(account) is None:
        row = waiting.pop(0)
        row.how, work.questions[account] = "", row
        await put(work, row, cause, Outcome("unclear", asks=asks_of(work, row)))


def asks_of(work: Work, row: Question) -> tuple[Ask, ...]:
    """What a question asks, out of what was kept of it."""
    if row.reason != SEVERAL:
        return (Ask(Reason(row.reason), row.who or None, symptoms=row.symptoms),)
    own = {p.id for p in authority.residents_of(work.community, row.account)}
    known = [work.community.by_id[n] for n in residents(row.lacking) if n in work.community.by_id]
    # Several things at once are asked in the words for what isn't clear: two reasons, as there were.
    names = [None if p.id in own else p.name for p in known] + [
        one.who or None for one in strangers(row.lacking)
    ]
    return tuple(Ask(reason, name) for name in names for reason in (Reason.NUMBER, Reason.IMPLAUSIBLE))
