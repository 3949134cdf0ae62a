"""Taking a report: what a resident wrote becomes lines of the ledger, a quiet reaction, and a truer board."""

from collections.abc import Iterable
from dataclasses import replace

from rules import day
from rules.courtesy import merely_polite
from rules.day import Window
from rules.lacking import Given
from rules.people import Person, quality
from rules.reading import Ask, Context, Outcome, Reading, Reason, read
from services import (
    ask_back,
    call_for_help,
    close_question,
    edits,
    from_staff,
    from_stranger,
    held,
    introduce,
    note_symptoms,
    offer_keypad,
    roll_book,
    said_of_others,
    taken_back,
    why_not,
    wordless,
)
from services.as_answer import as_an_answer
from services.from_stranger import Telling
from services.record_reading import acknowledge, hide, note_absence, record, seen
from services.said import Said
from services.said_of_others import of_a_door
from services.what_is_asked import ruled_out
from services.who_is_meant import Place, place, proposed, subject
from services.work import Work

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
    if said.why_not:
        await why_not.tell(work, said, outcome)
    elif where.speakers:
        await take_from_resident(work, said, where, w, outcome)
    elif from_staff.is_staff(work, said.account):
        await from_staff.take(work, said, where, outcome)
    else:
        await take_from_stranger(work, said, where, w, outcome)


async def take_from_resident(work: Work, said: Said, where: Place, w: Window, outcome: Outcome) -> None:
    calls = await call_for_help.heard(work, said, where.speakers[0])
    outcome = await as_an_answer(work, said, where, w, outcome)
    if said.edited:
        await work.flush()
        await take_back(work, said, where, outcome)
    told: note_symptoms.Told = {}
    if outcome.kind == "absence":
        await note_absence(work, said, where, w)
    elif outcome.kind != "none":
        told = await record_and_ask(work, said, where, w, outcome)
    else:
        await nothing_read(work, said, calls)
    if said.edited:
        await note_symptoms.unsay(work, said, w, told)


async def take_from_stranger(work: Work, said: Said, where: Place, w: Window, outcome: Outcome) -> None:
    """A room and a name count at once, or are kept; without them we ask, in private who they are."""
    if said.private:
        said, outcome = await introduce.as_introduced(work, said, w.slot, outcome)
        told = await introduce.in_private(work, said, outcome)
    else:
        told = await from_stranger.take(work, said, where, outcome.readings)
    if said.edited:
        await taken_back.take_back(work, said, told.lines)
        await held.take_back(work, said, told.kept)
    asks = what_to_ask(said, outcome, told)
    if any(told.results) or told.kept:
        given = [Given(number, local_day, slot) for local_day, slot, number in told.lines]
        given += [Given(-number, local_day, slot) for number, local_day, slot in told.kept]
        how = "answered" if any(told.results) else "kept"
        await close_question.answered(work, said, given, wholly=not asks, how=how)
        hide(work, said)
    await said_of_others.of_strangers(work, said, where.building, outcome.asks)
    await said_of_others.of_somebody_hot(work, said, where.building, None, asks)
    if asks:
        await ask_back.ask(work, said, where, w, replace(outcome, kind="unclear", asks=asks))
    else:
        await sign_or_listen(work, said, where, outcome, told)


def what_to_ask(said: Said, outcome: Outcome, told: Telling) -> tuple[Ask, ...]:
    """What is unclear in a stranger's message; in private, whoever hasn't said who they are is asked that alone."""
    if said.private and not told.about:
        return ()
    return (*outcome.asks, *(unsure(reading) for reading in told.rest))


async def sign_or_listen(work: Work, said: Said, where: Place, outcome: Outcome, told: Telling) -> None:
    """The sign on a stranger's message; without a report it may say who they are."""
    if any(told.results):
        acknowledge(work, said, outcome, told.results)
    elif told.kept:
        from_stranger.acknowledge_kept(work, said)
    elif outcome.kind == "none" and not said.private:
        await nothing_read_of_stranger(work, said, where)


async def nothing_read_of_stranger(work: Work, said: Said, where: Place) -> None:
    """Chatter in a group; or they say who they are."""
    if said.edited:
        await close_question.withdrawn(work, said)
    else:
        await introduce.in_group(work, said, where.building)


async def take_back(work: Work, said: Said, where: Place, outcome: Outcome) -> None:
    """An edit: what the message no longer says is withdrawn."""
    about = [subject(work, said, where, reading) for reading in outcome.readings]
    await taken_back.take_back(work, said, {(w.day, w.slot, p.id) for p, w in about if p and w})


async def nothing_read(work: Work, said: Said, calls: bool) -> None:
    """Chatter gets silence in a group; in private the keypad helps, or a word on what we are. A call has its answer."""
    if said.edited:
        await close_question.withdrawn(work, said)
    elif said.private and not calls:
        offered = await offer_keypad.offer_if_missing(work, said)
        if not offered and not merely_polite(said.text):
            await wordless.say_what_we_are(work, said)


def context(where: Place, w: Window) -> Context:
    """What the reader is told: the sender, their household, their room, the open slot."""
    sender = where.sender
    return Context(
        sender.name if sender else "",
        tuple(p.name for p in where.household),
        sender.room if sender else "",
        w.slot,
    )


async def record_and_ask(
    work: Work, said: Said, where: Place, w: Window, outcome: Outcome
) -> note_symptoms.Told:
    """Record each reading; react once; ask about what is missing. Returns the symptoms told of residents."""
    asks = list(outcome.asks)
    results: list[str] = []
    given: list[Given] = []
    hearsay = list(outcome.asks)
    about = [subject(work, said, where, reading) for reading in outcome.readings]
    listed = len({person.door for person, _ in about if person}) > 1
    for reading, (person, that) in zip(outcome.readings, about, strict=True):
        if person is None or that is None:
            hearsay.append(unsure(reading))
            asks += why_unsure(work, where, outcome, reading, person)
        else:
            result = await record(work, said, where, that, person, reading, fills_only=listed)
            results.append(result)
            told = Given(person.id, that.day, that.slot, reading.celsius, result == "new")
            given += [told] if result else []
    if given:
        await close_question.answered(work, said, given, wholly=not asks)
    unwell = await note_symptoms.note(work, said, where, w, outcome.asks)
    await said_of_others.of_somebody_hot(work, said, where.building, where.sender, hearsay)
    elsewhere = await said_of_others.of_doors(work, said, where.building, outcome.asks)
    asks = [ask for ask in asks if not of_a_door(ask)]
    if asks:
        asked = replace(outcome, kind="unclear", asks=tuple(asks))
        nobody = ruled_out(work, said, where, outcome.asks, {one.resident for one in given})
        await ask_back.ask(work, said, where, w, asked, nobody)
    elif results:
        acknowledge(work, said, outcome, results)
    elif elsewhere:
        seen(work, said)
    if given:
        hide(work, said)
    return beside_numbers(unwell, zip(outcome.readings, about, strict=True))


def beside_numbers(
    told: note_symptoms.Told, readings: Iterable[tuple[Reading, tuple[Person | None, object]]]
) -> note_symptoms.Told:
    """What is told of residents without a number, and what with one."""
    for reading, (person, _) in readings:
        if person is not None:
            told[person.id] = (*told.get(person.id, ()), *reading.symptoms)
    return told


def why_unsure(
    work: Work, where: Place, outcome: Outcome, reading: Reading, person: Person | None
) -> list[Ask]:
    """What is to be asked about a reading: of which slot, or whose.

    In a long list only of those for whom the sender speaks: the others are somebody else's.
    """
    if person is not None:
        return [unsure(reading, Reason.SLOT)]
    alike = proposed(work, where, reading) if len(outcome.readings) > A_FEW else None
    theirs = alike is not None and quality(where.speakers, alike) != "neighbour"
    return [unsure(reading)] if len(outcome.readings) <= A_FEW or theirs else []


def unsure(reading: Reading, reason: Reason = Reason.PERSON) -> Ask:
    """A reading as something to ask about, with all that was understood of it."""
    who, value = reading.who or None, reading.celsius
    return Ask(reason, who, (), value, None, reading.slot, reading.symptoms, reading.room)
