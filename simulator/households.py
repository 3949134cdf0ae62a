"""The ordinary reports of a day: in every flat somebody remembers, early or late, for one or for all."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random

from simulator.acts import Act, Author, Planned
from simulator.dayfile import SLOTS, Remembering, Slot
from simulator.scenario import Person
from simulator.wording import Reading, all_alike, alone, listing, measure, together


def ordinary_reports(author: Author) -> list[Planned]:
    """What everyone does who has no story of their own in a slot."""
    return [item for slot in SLOTS for item in _slot(author, slot)]


def _slot(author: Author, slot: Slot) -> Iterator[Planned]:
    away, words = _with_story(author, slot), author.scenario.plan.wordings
    without_phone: dict[str, list[Reading]] = {}
    for flat, everyone in author.scenario.flats.items():
        home = [p for p in everyone if p.name not in away and (p.known or not p.phone)]
        readings = [Reading(p, measure(words, author.die(p.name, slot))) for p in home]
        if any(p.phone for p in home):
            yield from _flat(author, slot, flat, readings)
        elif not any(p.phone for p in everyone):
            without_phone.setdefault(everyone[0].building, []).extend(readings)
    for building, listed in without_phone.items():
        if listed:
            yield _list(author, slot, building, listed)


def _with_story(author: Author, slot: Slot) -> set[str]:
    """Those whose report in this slot is told by a story."""
    stories = [story for story in author.scenario.plan.stories if slot in story.replaces]
    return {name for story in stories for name in (story.who, *story.also_for)}


def _flat(author: Author, slot: Slot, flat: str, readings: list[Reading]) -> Iterator[Planned]:
    """One message for the whole flat, or each phone for itself and the first for those without."""
    words, die = author.scenario.plan.wordings, author.die(flat, slot)
    phones = [r for r in readings if r.person.phone]
    whole = len(readings) == len(author.scenario.flats[flat]) > 1
    if die.randrange(100) < words.together:
        same = whole and not phones[0].person.english and die.randrange(words.alike) == 0
        told = [Reading(r.person, phones[0].celsius) for r in readings] if same else readings
        yield from _report(author, slot, phones[0].person, told, alike=same)
        return
    for phone in phones:
        others = [r for r in readings if not r.person.phone] if phone is phones[0] else []
        yield from _report(author, slot, phone.person, [phone, *others])


def _report(
    author: Author, slot: Slot, writer: Person, readings: list[Reading], *, alike: bool = False
) -> Iterator[Planned]:
    """The writer's message, when they remember."""
    words, die = author.scenario.plan.wordings, author.die(writer.name, slot, "report")
    how = _remembers(author, die)
    alone_with_bot = writer.started and die.randrange(100) < words.in_private
    chat_id = author.scenario.chat("private" if alone_with_bot else "group", writer)
    if alike:
        text = all_alike(words, readings, slot, die)
    elif len(readings) > 1:
        text = together(words, writer, readings, slot, die)
    else:
        text = alone(words, readings[0], slot, die)
    act = Act("say", chat_id, text, readings=tuple(readings))
    span = how.morning if slot == "morning" else how.evening
    if span is not None:
        yield Planned(author.moment(span, writer, die), writer, act)


def _remembers(author: Author, die: Random) -> Remembering:
    ways = author.scenario.plan.remembering
    return die.choices(ways, [way.weight for way in ways])[0]


def _list(author: Author, slot: Slot, building: str, readings: list[Reading]) -> Planned:
    """The lead's list of the flats without a phone."""
    words = author.scenario.plan.wordings
    lead = next(p for p in author.scenario.those("lead") if p.building == building)
    text = listing(words, readings, slot, author.scenario.plan.day.date)
    span = words.list_morning if slot == "morning" else words.list_evening
    at = author.moment(span, lead, author.die(building, slot, "list")) + timedelta(milliseconds=2)
    return Planned(at, lead, Act("say", author.scenario.chat("group", lead), text, readings=tuple(readings)))
