"""Somebody we don't know says who they are: in private they are always answered, in a group they are not."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from markupsafe import Markup

from models.introduction import Introduction
from models.resident import accounts
from rules.given import given, says_who
from rules.introduction import meant, only_that, plain, stands_in
from rules.people import Person
from rules.reading import Context, Outcome, read
from rules.site import SlotName
from services import ask_who, building_link, from_stranger, introductions, outbox
from services.accounts import language_of
from services.from_stranger import Telling
from services.introductions import Guess, guess, known
from services.said import Said
from services.who_is_meant import Place
from services.work import Work
from texts import say


async def in_group(work: Work, said: Said, building: str) -> None:
    """Only what says nothing else is an introduction; it comes into the digest."""
    found = meant(said.text, work.community.by_building.get(building, []))
    this: Guess | None = None
    if len(found) == 1 and only_that(said.text, found[0]):
        this = known(found[0], found[0].name)
    elif not found and says_who(said.text):
        this = as_given(work, said.text, building)
    row = await introductions.note(work, said.account, said.shown_name, this) if this else None
    if row is not None and row.decided_at is None:
        await work.session.flush()
        await from_stranger.bring_up(work, row)


def as_given(work: Work, text: str, building: str) -> Guess | None:
    """A room and a name that the roster doesn't have as they were written."""
    written = given(text, work.community.buildings)
    building = (written.building if written else "") or building
    if written is None or not building:
        return None
    address = f"{written.unit}单元{written.room}" if written.unit else written.room
    return guess(work, building, address, written.name)


async def in_private(work: Work, said: Said, outcome: Outcome) -> Telling:
    """What an account we don't know writes in private: read as far as it says who they are, and answered."""
    found = await building_link.narrowed(work, said.account, meant(said.text, work.community.people))
    several = len(found) > 1 and not (outcome.readings and len({p.door for p in found}) == 1)
    if several:
        await answer(work, said, "member.which_one")
        return Telling()
    if len(found) == 1:
        told = await about_one(work, said, outcome, found[0])
    else:
        told = await about_unknown(work, said, outcome, found)
    await ask_and_answer(work, said, told)
    return told


async def about_one(work: Work, said: Said, outcome: Outcome, person: Person) -> Telling:
    """Room and name are in the roster: what they report under that name is theirs, the rest is others'."""
    readings = [
        replace(reading, room=reading.room or person.room) if reading.who == person.name else reading
        for reading in outcome.readings
    ]
    told = await from_stranger.take(work, said, Place(person.building, (), ()), readings)
    told.about += [
        row for row in await noted(work, said, known(person, person.name)) if row not in told.about
    ]
    return told


async def as_introduced(work: Work, said: Said, slot: SlotName, outcome: Outcome) -> tuple[Said, Outcome]:
    """Who has said before who they are needn't say it again: a temperature without a name is theirs.

    The message as if it began with that, when there is exactly one such introduction and it says nothing of who.
    """
    rows = await introductions.open_of(work, said.account)
    silent = not meant(said.text, work.community.people) and not any(r.room for r in outcome.readings)
    if outcome.kind == "none" or len(rows) != 1 or not silent:
        return said, outcome
    (row,) = rows
    room = f"{row.unit}单元{row.room}" if row.unit else row.room
    again = read(said.text, Context(row.name, (row.name,), row.room, slot))
    readings = tuple(replace(r, room=room) if r.who == row.name else r for r in again.readings)
    began = replace(said, text=f"{row.building} {room} {row.name} {said.text}")
    return began, replace(again, readings=readings)


async def about_unknown(work: Work, said: Said, outcome: Outcome, flat: Sequence[Person]) -> Telling:
    """A flat, or somebody the roster doesn't have; the building was written, or brought them here by its link."""
    building = flat[0].building if flat else await where(work, said)
    if building and any(reading.room and reading.who for reading in outcome.readings):
        return await from_stranger.take(work, said, Place(building, (), ()), outcome.readings)
    this = as_given(work, said.text, building)
    told = Telling()
    told.about += await noted(work, said, this) if this else []
    before = await introductions.open_of(work, said.account) if outcome.asks else []
    if not told.about and len(before) == 1:
        told.about += before
    return told


async def where(work: Work, said: Said) -> str:
    """The building somebody means; empty when that isn't known."""
    written = [b for b in work.community.buildings if stands_in(b, plain(said.text))]
    if len(written) == 1 or len(work.community.buildings) == 1:
        return (written or work.community.buildings)[0]
    there = (await accounts(work.session, work.site.id, [said.account])).get(said.account)
    return there.building if there is not None and there.building in work.community.buildings else ""


async def noted(work: Work, said: Said, this: Guess) -> list[Introduction]:
    row = await introductions.note(work, said.account, said.shown_name, this)
    return [] if row is None else [row]


async def ask_and_answer(work: Work, said: Said, told: Telling) -> None:
    """Whoever waits in private shouldn't wait for the digest: the lead is asked now, once, and they hear so."""
    await work.session.flush()
    if not told.about:
        await answer(work, said, "member.who_are_you")
        return
    new = [row for row in told.about if row.asked_at is None and row.decided_at is None]
    asked = [await ask_who.at_once(work, row) for row in new]
    word = "before" if not new else "asked" if all(asked) else "nobody"
    await answer(work, said, f"member.{word}", told.about, kept=bool(told.kept))


async def answer(
    work: Work, said: Said, key: str, about: Iterable[Introduction] = (), *, kept: bool = False
) -> None:
    """What they hear: nothing that they didn't write themselves."""
    language = await language_of(work, said.account)
    names = say(language, "question.comma").join(Markup.escape(row.name) for row in dict.fromkeys(about))
    text = say(language, key, name=names)
    if kept:
        text += Markup("\n") + say(language, "who.kept_in_private")
    outbox.say_to(
        work, f"introduced:{said.chat}:{said.message}:{said.update}", said.account, text, kind="answer"
    )
