"""A tap under a question: a name, a slot, whole degrees, tenths; every tap is authorised anew, and answered."""

from dataclasses import replace
from decimal import Decimal
from typing import cast

from models.report import Question
from rules.day import window
from rules.lacking import Given, left
from rules.people import Person, quality
from rules.reading import Reading
from rules.site import SlotName
from services import authority, outbox
from services.accounts import language_of
from services.bind import Tap
from services.close_question import end, fetch, learn, may_answer
from services.put_question import WAITING, put_next
from services.question_buttons import OFFER, aim, finished, step_of
from services.question_message import show, step_text
from services.record_reading import hide, record
from services.said import Said
from services.tap_steps import STALE, STEPS
from services.who_is_meant import Place
from services.work import Work
from texts import say, say_plain


async def answer(work: Work, tap: Tap, about: int, what: str, choice: str) -> None:
    """Take in a tap under the question about message ``about``; what is stale, forged or not theirs does nothing."""
    row = await work.session.get(Question, (work.site.id, tap.chat, about))
    if (
        row is None
        or row.closed_at is not None
        or row.how == WAITING
        or row.asked_message not in (None, tap.message)
    ):
        await tell(work, tap, STALE)
    elif not may_answer(work, tap.actor, row):
        await tell(work, tap, "ask.not_yours")
    elif what == "no":
        await tell(work, tap, "ask.sorry")
        await fetch(work, [row.account])
        offered = row.reason == OFFER
        await end(work, row, "not_report", tap.query)
        if not offered:
            await put_next(work, row.account, tap.query)
    elif refusal := STEPS[what](work, row, choice):
        await tell(work, tap, refusal)
    else:
        row.asked_message = tap.message
        await go_on(work, tap, row)


async def tell(work: Work, tap: Tap, key: str, name: str = "") -> None:
    """The toast, which only who tapped can see."""
    outbox.toast(work, tap.query, say_plain(await language_of(work, tap.actor), key, name=name))


async def go_on(work: Work, tap: Tap, row: Question) -> None:
    """Ask for what is still missing; or let what was tapped stand in the ledger."""
    now = step_of(row)
    person = work.community.by_id.get(row.resident) if row.resident is not None else None
    if now == "ready" and person is not None and row.celsius is not None:
        await stand(work, tap, row, person, row.celsius)
        return
    await tell(work, tap, f"ask.step_{now}", name=person.name if person else "")
    await show(work, row, tap.query, await step_text(work, row))


async def stand(work: Work, tap: Tap, row: Question, person: Person, celsius: Decimal) -> None:
    """Record it as if it had been typed, from the question's own message."""
    speakers = tuple(authority.residents_of(work.community, tap.actor))
    if quality(speakers, person) not in ("self", "household", "lead") and person.id != row.proposed:
        await tell(work, tap, "ask.not_yours")
        return
    w = window(work.site, row.day, cast("SlotName", row.for_slot))
    said = Said(0, tap.chat, tap.message, tap.actor, "", "", work.now, private=tap.chat > 0)
    reading = Reading(person.name, celsius, w.slot, row.symptoms)
    result = await record(work, said, Place(row.building, speakers, (person,)), w, person, reading)
    if result:
        hide(work, replace(said, message=row.message_id))
    await tell(work, tap, "ask.recorded" if result else "toast.already", person.name)
    given = Given(person.id, w.day, w.slot, celsius, result == "new")
    row.lacking = left(row.lacking, [given], sure=True)
    await fetch(work, [row.account])
    for other in list(work.waiting[row.account]):
        await learn(work, other, [given], said)
    await thank(work, tap, row, person, celsius if result else None)
    await put_next(work, row.account, tap.query)


async def thank(work: Work, tap: Tap, row: Question, person: Person, celsius: Decimal | None) -> None:
    """The question is closed; or, while somebody lacks whom it is about, goes on to who is next."""
    language = await language_of(work, row.account)
    done = (
        say(language, "ask.recorded_of", name=person.name, celsius=celsius) if celsius is not None else None
    )
    if row.lacking or (row.reason == OFFER and not await finished(work, row)):
        aim(row)
        text = await step_text(work, row)
        if row.chat_id > 0 and done is not None:
            offered = row.reason == OFFER
            text = say(language, "ask.who_next" if offered else "ask.done_next", done=done, next=text)
        await show(work, row, tap.query, text)
        return
    await end(work, row, "answered", tap.query, thanks=done)
