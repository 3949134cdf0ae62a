"""Taking a report: what a resident wrote becomes lines of the ledger, a quiet reaction, and a truer board."""

from collections.abc import Iterable
from dataclasses import replace

from rules import day
from rules.day import Window
from rules.introduction import meant as named_in
from rules.people import Person
from rules.reading import Ask, Context, Outcome, Reason, read
from services import ask_back, bind, close_question, edits, offer_keypad, outbox, roll_book, taken_back
from services.accounts import language_of
from services.as_answer import as_an_answer
from services.record_reading import acknowledge, hide, note_absence, record
from services.said import Said
from services.who_is_meant import Place, place, subject
from services.work import Work
from texts import say

A_FEW = 3
"""Up to so many names we don't know are asked about; a longer list of strangers is somebody else's."""


async def prepare(work: Work, messages: Iterable[Said]) -> None:
    """Fetch at once what these messages are likely to concern: a query a table, not one a message."""
    messages = list(messages)
    await close_question.fetch(work, {said.account for said in messages})
    await edits.fetch(work, messages)
    people: dict[tuple[object, ...], dict[int, Person]] = {}
    for said in messages:
        where = place(work, said)
        if where is not None:
            w = day.current(work.site, said.at)
            people.setdefault((w.day, w.slot), {}).update({p.id: p for p in where.household})
    for (local_day, slot), found in people.items():
        await roll_book.of_people(work, local_day, slot, found.values())  # type: ignore[arg-type]


async def take(work: Work, said: Said) -> None:
    """Take in a message or an edit: record what is certain, ask about the rest, stay silent on chatter."""
    where = place(work, said)
    if where is None:
        return
    if await edits.overtaken(work, said):
        return
    w = day.current(work.site, said.at)
    outcome = read(said.text, context(where, w))
    if not said.counts:
        await tell_why_not(work, said, outcome)
        return
    if said.private and not where.speakers:
        await take_from_stranger(work, said, w, outcome)
        return
    outcome = await as_an_answer(work, said, where, w, outcome)
    if said.edited:
        await take_back(work, said, where, outcome)
    if outcome.kind == "absence":
        await note_absence(work, said, where, w)
    elif outcome.kind != "none":
        await record_and_ask(work, said, where, w, outcome)
    else:
        await nothing_read(work, said, where)


async def take_back(work: Work, said: Said, where: Place, outcome: Outcome) -> None:
    """An edit: what the message no longer says is withdrawn."""
    about = [subject(work, said, where, reading) for reading in outcome.readings]
    await taken_back.take_back(work, said, {(w.day, w.slot, p.id) for p, w in about if p and w})


async def nothing_read(work: Work, said: Said, where: Place) -> None:
    """Chatter gets silence in a group; a stranger may have said who they are; in private the keypad helps."""
    if said.edited:
        await close_question.withdrawn(work, said)
    elif not where.speakers:
        await introduce(work, said, where.building)
    elif said.private:
        await offer_keypad.offer_if_missing(work, said)


async def introduce(work: Work, said: Said, building: str | None) -> None:
    """Somebody we don't know may have said who they are."""
    await bind.introduce(
        work, said.account, said.shown_name, said.text, f"{said.chat}:{said.message}", building
    )


async def take_from_stranger(work: Work, said: Said, w: Window, outcome: Outcome) -> None:
    """In private from an account we don't know: room and name count at once, unconfirmed, and are always answered."""
    found = named_in(said.text, work.community.people)
    if len(found) == 1 and len(outcome.readings) == 1 and not said.edited:
        where = Place(found[0].building, (), ())
        if await record(work, said, where, w, found[0], outcome.readings[0]):
            sign = f"react:{said.chat}:{said.message}:{said.update}"
            outbox.react(work, sign, said.chat, said.message, "👌")
    await introduce(work, said, None)


def context(where: Place, w: Window) -> Context:
    """What the reader is told: the sender, their household, their room, the open slot."""
    sender = where.sender
    return Context(
        sender.name if sender else "",
        tuple(p.name for p in where.household),
        sender.room if sender else "",
        w.slot,
    )


async def record_and_ask(work: Work, said: Said, where: Place, w: Window, outcome: Outcome) -> None:
    """Record each reading; react once; ask about what is missing."""
    asks = list(outcome.asks)
    results: list[str] = []
    people: list[int] = []
    held = None
    for reading in outcome.readings:
        person, that = subject(work, said, where, reading)
        held = reading if len(outcome.readings) == 1 and not outcome.asks else None
        if person is None:
            asks += [Ask(Reason.PERSON, reading.who or None)] if len(outcome.readings) <= A_FEW else []
        elif that is None:
            asks.append(Ask(Reason.SLOT, reading.who))
        else:
            results.append(await record(work, said, where, that, person, reading))
            people += [person.id] if results[-1] else []
    if any(results):
        await close_question.answered(work, said, people, wholly=not asks)
    if asks:
        await ask_back.ask(work, said, where, w, replace(outcome, kind="unclear", asks=tuple(asks)), held)
    elif results:
        acknowledge(work, said, outcome, results)
    if any(results):
        hide(work, said)


async def ask_for_words(work: Work, said: Said) -> None:
    """A thermometer's picture or a voice note: asked once a slot, and only of who has not reported yet."""
    where = place(work, said)
    if where is None or where.sender is None:
        return
    w = day.current(work.site, said.at)
    line = await roll_book.of_person(work, w.day, w.slot, where.sender)
    if line.status in ("pending", "missed"):
        language = await language_of(work, said.account) if said.private else work.site.language
        text = say(language, "report.in_words")
        key = f"words:{said.account}:{w.day}:{w.slot}"
        outbox.say_to(work, key, said.chat, text, kind="question", reply_to=said.message, silent=True)


async def tell_why_not(work: Work, said: Said, outcome: Outcome) -> None:
    """A forwarded message is nobody's report; the sender is told so once, in private."""
    if outcome.kind == "none" or said.account <= 0:
        return
    text = say(await language_of(work, said.account), "report.forwarded")
    outbox.say_to(work, f"why:forwarded:{said.account}", said.account, text, kind="reply")
