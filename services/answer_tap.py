"""A tap under a question: a name, a slot, whole degrees, tenths; every tap is authorised anew, and answered."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import cast

from models.report import Question
from rules.day import window
from rules.keypad import value
from rules.people import Person, quality
from rules.reading import Reading
from rules.site import SlotName
from services import authority, outbox
from services.accounts import language_of
from services.bind import Tap
from services.close_question import end, may_answer
from services.question_buttons import MANY, choices, finished, step_of
from services.question_message import show
from services.record_reading import hide, record
from services.said import Said
from services.who_is_meant import Place
from services.work import Work
from texts import say, say_plain


async def answer(work: Work, tap: Tap, about: int, what: str, choice: str) -> None:
    """Take in a tap under the question about message ``about``; what is stale, forged or not theirs does nothing."""
    row = await work.session.get(Question, (work.site.id, tap.chat, about))
    if row is None or row.closed_at is not None or row.asked_message not in (None, tap.message):
        await tell(work, tap, STALE)
    elif not may_answer(work, tap.actor, row):
        await tell(work, tap, "ask.not_yours")
    elif what == "no":
        await tell(work, tap, "ask.sorry")
        await end(work, row, "not_report", tap.query)
    elif refusal := STEPS[what](work, row, choice):
        await tell(work, tap, refusal)
    else:
        row.asked_message = tap.message
        await go_on(work, tap, row)


async def tell(work: Work, tap: Tap, key: str, name: str = "") -> None:
    """The toast, which only who tapped can see."""
    outbox.toast(work, tap.query, say_plain(await language_of(work, tap.actor), key, name=name))


STALE = "toast.old"
"""A step says this when the tap doesn't fit (any more), and nothing when it was taken in."""


def who(work: Work, row: Question, choice: str) -> str:
    """A name, of those that may be chosen here."""
    if int(choice) not in {p.id for p in choices(work, row.account, row.building)}:
        return STALE
    row.resident, row.whole = int(choice), None
    return ""


def slot(work: Work, row: Question, choice: str) -> str:
    """Morning or evening, once it has begun."""
    if step_of(row) != "slot" or choice not in work.site.slots:
        return STALE
    if window(work.site, row.day, choice).accepts > work.now:
        return "ask.not_yet"
    row.for_slot = choice
    return ""


def whole(work: Work, row: Question, choice: str) -> str:
    """The whole degrees; tapped again before the buttons changed, the last tap counts."""
    if step_of(row) not in ("whole", "tenth"):
        return STALE
    row.whole = int(choice)
    return ""


def tenth(work: Work, row: Question, choice: str) -> str:
    """The tenths make the value whole."""
    if step_of(row) != "tenth" or row.whole is None:
        return STALE
    row.celsius = value(row.whole, int(choice))
    return ""


def back(work: Work, row: Question, choice: str) -> str:
    """One step back: to the whole degrees, or to the names."""
    if step_of(row) == "whole":
        row.resident = None
    row.whole = None
    return ""


STEPS: dict[str, Callable[[Work, Question, str], str]] = {
    "who": who, "slot": slot, "whole": whole, "tenth": tenth, "back": back
}  # fmt: skip


async def go_on(work: Work, tap: Tap, row: Question) -> None:
    """Ask for what is still missing; or let what was tapped stand in the ledger."""
    now = step_of(row)
    person = work.community.by_id.get(row.resident) if row.resident is not None else None
    if now == "ready" and person is not None and row.celsius is not None:
        await stand(work, tap, row, person, row.celsius)
        return
    name = person.name if person else ""
    await tell(work, tap, f"ask.step_{now}", name=name)
    language = await language_of(work, row.account)
    text = say(language, f"ask.step_{now}", name=name) if row.chat_id > 0 else None
    await show(work, row, tap.query, text)


async def stand(work: Work, tap: Tap, row: Question, person: Person, celsius: Decimal) -> None:
    """Record it as if it had been typed, from the question's own message."""
    speakers = tuple(authority.residents_of(work.community, tap.actor))
    if quality(speakers, person) not in ("self", "household", "lead"):
        await tell(work, tap, "ask.not_yours")
        return
    w = window(work.site, row.day, cast("SlotName", row.for_slot))
    said = Said(0, tap.chat, tap.message, tap.actor, "", "", work.now, private=tap.chat > 0)
    reading = Reading(person.name, celsius, w.slot, row.symptoms)
    await record(work, said, Place(row.building, speakers, (person,)), w, person, reading)
    hide(work, replace(said, message=row.message_id))
    await tell(work, tap, "ask.recorded")
    await thank(work, tap, row, person, celsius)


async def thank(work: Work, tap: Tap, row: Question, person: Person, celsius: Decimal) -> None:
    """The question is closed; or, while somebody of the household is missing, goes on to who is next."""
    language = await language_of(work, row.account)
    done = say(language, "ask.recorded_of", name=person.name, celsius=celsius)
    if row.reason in MANY and not await finished(work, row):
        row.resident, row.celsius, row.symptoms, row.whole = None, None, (), None
        text = say(language, "ask.who_next", done=done) if row.chat_id > 0 else None
        await show(work, row, tap.query, text)
        return
    await end(work, row, "answered", tap.query, thanks=done)
