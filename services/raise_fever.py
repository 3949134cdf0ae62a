"""A fever: told at once and in private to the lead and the places the site names, until one of them has seen it."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import or_, update

from models.duty import Alarm
from rules.line import Line, is_fever, says_fever
from rules.people import Person
from services import alarms_of_door
from services.see_fever import folded, mark_seen, remove, strike_out
from services.tell_fever import ROUNDS, tell, tell_upward, thank
from services.work import Work

CLIMB = Decimal("0.5")
"""So many degrees more within a slot raise the alarm anew; ours to choose: less would alarm at every measurement."""


async def weigh(work: Work, person: Person, before: Line, after: Line, by_word_of: int | None = None) -> None:
    """Raise the alarm when the new line is a fever and the old was none or clearly lower; take it back otherwise.

    ``by_word_of``: the account that says so in words, of itself or its household.
    """
    words = await told_in_words(work, before)
    was = before.status == "reported" and is_fever(work.site, before.celsius, before.symptoms)
    if after.celsius is None and says_fever(work.site, after.symptoms):
        if words is None or (words.seen_at is not None and graver(work, before, after)):
            await sound(work, person, after, in_words=True, by_word_of=by_word_of)
    elif is_fever(work.site, after.celsius, after.symptoms):
        if words is not None or not was or risen(before, after):
            await sound(work, person, after)
    elif was or words is not None:
        await take_back(work, person, after, leads_number(before, after))


async def told_in_words(work: Work, line: Line) -> Alarm | None:
    """The alarm about a fever that was only told in words, of which no number has come since."""
    alarm = await alarm_of(work, line) if says_fever(work.site, line.symptoms) else None
    return alarm if alarm is not None and alarm.in_words else None


def graver(work: Work, before: Line, after: Line) -> bool:
    """A symptom that the site itself names is news, also to those who have seen a fever in words."""
    return any(one in work.site.fever.symptoms for one in after.symptoms if one not in before.symptoms)


def risen(before: Line, after: Line) -> bool:
    """A fever that climbs is news, also to those who have seen the first alert."""
    return (
        before.celsius is not None and after.celsius is not None and after.celsius - before.celsius >= CLIMB
    )


async def sound(
    work: Work, person: Person, line: Line, *, in_words: bool = False, by_word_of: int | None = None
) -> None:
    """Tell everyone now, and have it told again until somebody taps *seen*.

    While it is only words the question for the number is open, so that no second measurement is asked for.
    """
    fever = work.site.fever
    await fold(work, line)
    before = await alarm_of(work, line)
    await stand_for(work, before)
    first = round_after(before, line)
    raised_at = await alarms_of_door.place_in_line(work, line)
    work.replace(
        Alarm,
        (line.day, line.slot, line.resident),
        {
            "resident": line.resident, "day": line.day, "slot": line.slot, "building": line.building,
            "raised_at": raised_at, "told": first, "next_at": work.now + fever.repeat,
            "upward_at": upward_at(work, before),
            "remeasure_at": None if in_words else work.now + fever.remeasure,
            "seen_at": None, "seen_by": None, "in_words": in_words,
        },
    )  # fmt: skip
    work.new_moment = True
    told = await tell(work, person, line, first, in_words=in_words)
    if told:
        await thank(work, person, line, in_words=in_words, by_word_of=by_word_of)
    else:
        await tell_upward(work, line.building, f"{line.resident}:{line.day}:{line.slot}:{first}")


async def alarm_of(work: Work, line: Line) -> Alarm | None:
    """The alarm about this line, as it stands."""
    await work.flush()
    key = (work.site.id, line.resident, line.day, line.slot)
    return await work.session.get(Alarm, key, populate_existing=True)


def upward_at(work: Work, before: Alarm | None) -> datetime:
    """When leadership learns of it unless somebody sees it: news of what nobody has seen yet doesn't put that off."""
    at = work.now + work.site.fever.upward
    return min(at, before.upward_at) if before is not None and before.upward_at is not None else at


async def stand_for(work: Work, alarm: Alarm | None) -> None:
    """What is told next stands for the newest reminder, too, and for a first alert that nobody has got yet."""
    if alarm is not None and alarm.seen_at is None:
        await remove(work, alarm, alarm.told, sent=alarm.told % ROUNDS > 0)


def round_after(alarm: Alarm | None, line: Line) -> int:
    """The number of the first round about what the line says now; never one that was told before."""
    told = alarm.told // ROUNDS + 1 if alarm is not None else 0
    return max(line.revisions, told) * ROUNDS


async def fold(work: Work, line: Line) -> None:
    """Of one person one alarm is told again and again, the newest: an older one of another slot rests."""
    older = (Alarm.site == work.site.id, Alarm.resident == line.resident, Alarm.seen_at.is_(None))
    another = or_(Alarm.day != line.day, Alarm.slot != line.slot)
    await work.flush()
    await work.session.execute(
        update(Alarm).where(*older, another).values(next_at=None, upward_at=None, remeasure_at=None)
    )


def leads_number(before: Line, after: Line) -> int | None:
    """The lead who has just reported a number, if one has."""
    new = (before.celsius, before.recorded_at) != (after.celsius, after.recorded_at)
    return after.by_account if new and after.status == "reported" and after.by == "lead" else None


async def take_back(work: Work, person: Person, line: Line, lead: int | None) -> None:
    """It is no fever any more: those who were told learn that, and are told again until one of them has seen it.

    Who fears being taken away lowers the number, too. Only the number of a ``lead`` counts as seen.
    """
    alarm = await alarm_of(work, line)
    if alarm is None:
        return
    await stand_for(work, alarm)
    alarm.remeasure_at, alarm.in_words = None, False
    if lead is not None and alarm.seen_at is None:
        await settled(work, alarm, lead)
    elif alarm.next_at is not None:
        alarm.next_at = work.now + work.site.fever.repeat
    alarm.told = round_after(alarm, line)
    await tell(work, person, line, alarm.told, in_words=False, seen=alarm.next_at is None)


async def settled(work: Work, alarm: Alarm, account: int) -> None:
    """The lead has seen to it; an older alarm of the same person, which rested meanwhile, goes on."""
    for older in await folded(work, alarm):
        older.next_at = work.now
        work.new_moment = True
    await mark_seen(work, alarm, account)
    await strike_out(work, alarm)
