"""A fever: told at once and in private to the lead and the places the site names, until one of them has seen it."""

from decimal import Decimal

from markupsafe import Markup
from sqlalchemy import or_, update

from models.duty import Alarm
from rules.line import Line, Measurement, is_fever, reported
from rules.people import Person
from services import accounts, alarms_of_door, authority, outbox
from services.fever_text import Ear, details, wording
from services.outbox import Lane
from services.see_fever import folded, mark_seen, strike_out
from services.work import Work
from texts import say, say_plain

ROUNDS = 1000
"""Rounds are numbered from the line's revision on, so that a second fever has rounds of its own."""

CLIMB = Decimal("0.5")
"""So many degrees more within a slot raise the alarm anew; ours to choose: less would alarm at every measurement."""


async def weigh(work: Work, person: Person, before: Line, after: Line) -> None:
    """Raise the alarm when the new line is a fever and the old was none or clearly lower; take it back otherwise."""
    hot = is_fever(work.site, after.celsius, after.symptoms)
    was = before.status == "reported" and is_fever(work.site, before.celsius, before.symptoms)
    if hot and (not was or risen(before, after)):
        await sound(work, person, after)
    elif was and not hot:
        await take_back(work, person, after)


def risen(before: Line, after: Line) -> bool:
    """A fever that climbs is news, also to those who have seen the first alert."""
    return (
        before.celsius is not None and after.celsius is not None and after.celsius - before.celsius >= CLIMB
    )


async def sound(work: Work, person: Person, line: Line) -> None:
    """Tell everyone now, and have it told again until somebody taps *seen*."""
    fever = work.site.fever
    await fold(work, line)
    first = round_after(await alarm_of(work, line), line)
    raised_at = await alarms_of_door.place_in_line(work, line)
    work.replace(
        Alarm,
        (line.day, line.slot, line.resident),
        {
            "resident": line.resident, "day": line.day, "slot": line.slot, "building": line.building,
            "raised_at": raised_at, "told": first, "next_at": work.now + fever.repeat,
            "upward_at": work.now + fever.upward, "remeasure_at": work.now + fever.remeasure,
            "seen_at": None, "seen_by": None,
        },
    )  # fmt: skip
    work.new_moment = True
    told = await tell(work, person, line, first)
    if told:
        await thank(work, person, line)
    else:
        await tell_upward(work, line.building, f"{line.resident}:{line.day}:{line.slot}:{first}")


async def alarm_of(work: Work, line: Line) -> Alarm | None:
    """The alarm about this line, as it stands."""
    await work.flush()
    key = (work.site.id, line.resident, line.day, line.slot)
    return await work.session.get(Alarm, key, populate_existing=True)


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


async def thank(work: Work, person: Person, line: Line) -> None:
    """Nobody is left alone with a fever: who has or reported one hears once, in private, that it is known."""
    account = person.telegram_id or (line.by_account if line.by == "household" else None)
    told = authority.residents_of(work.community, account) if account is not None else []
    if account is None or not told or not await accounts.reach(work, {account}):
        return
    text = say(await accounts.language_of(work, account), "fever.known")
    key = f"heard:{line.resident}:{line.day}:{line.slot}"
    outbox.say_to(work, key, account, text, kind="answer", audience=f"person:{told[0].id}")


async def ears(work: Work, building: str) -> list[Ear]:
    """Who is told: the lead (the deputy too, when the lead can't be reached) and every fever place."""
    found = [Ear(a, f"lead:{building}") for a in await lead_accounts(work, building)]
    for place in work.site.fever.places:
        if place.chat is not None:
            found.append(Ear(place.chat, f"place:{place.chat}"))
        else:
            people = work.community.with_role(place.role or "officer")
            found.extend(Ear(p.telegram_id, "officer") for p in people if p.telegram_id is not None)
    reachable = await accounts.reach(work, {ear.chat for ear in found})
    return list({ear.chat: ear for ear in reversed(found) if ear.chat in reachable}.values())[::-1]


async def lead_accounts(work: Work, building: str) -> list[int]:
    """The lead's account; when there is none that can be reached, the deputy's."""
    for role in ("lead", "deputy"):
        holders = work.community.with_role(role, building)
        reachable = await accounts.reach(work, {p.telegram_id for p in holders if p.telegram_id is not None})
        if reachable:
            return sorted(reachable)
    return []


async def tell(work: Work, person: Person, line: Line, round_: int, *, seen: bool = False) -> int:
    """Stage one round of alerts about the line as it stands; returns how many were told.

    ``seen``: somebody has it in hand already, so that no button asks for it.
    """
    told = await ears(work, line.building)
    languages = await accounts.languages(work, {ear.chat for ear in told})
    number = await alarms_of_door.number(work, line)
    again = round_ % ROUNDS
    for ear in told:
        language = languages[ear.chat]
        key = f"alert:{line.resident}:{line.day}:{line.slot}:{round_}:{ear.chat}"
        button = (say_plain(language, "fever.seen"), f"seen:{line.resident}:{line.day}:{line.slot}")
        text = wording(work, language, person, line, ear, number)
        if again:
            text = Markup("\n").join([text, say(language, "fever.again", count=again + 1)])
        outbox.say_to(work, key, ear.chat, text, kind="alert", lane=Lane.FEVER, audience=ear.audience,
                      buttons=[] if seen else [[button]])  # fmt: skip
    return len(told)


async def heard(work: Work, person: Person, before: Line, given: Measurement) -> None:
    """A fever that may not stand, since others have said otherwise: told once to those who can find out.

    Not of an account we don't know who says it is that person: that is kept, and an alarm of its own.
    """
    after = reported(before, given)
    was = is_fever(work.site, before.celsius, before.symptoms)
    if given.quality == "unconfirmed" or was or not is_fever(work.site, given.celsius, given.symptoms):
        return
    for ear in await ears(work, before.building):
        if ear.detailed:
            language = await accounts.language_of(work, ear.chat)
            text = say(language, "fever.heard", before=before.celsius, account=given.account,
                       **details(work, language, person, after))  # fmt: skip
            key = f"heard:{before.resident}:{before.day}:{before.slot}:{given.account}:{given.celsius}:{ear.chat}"
            outbox.say_to(work, key, ear.chat, text, kind="alert", lane=Lane.FEVER, audience=ear.audience)


async def take_back(work: Work, person: Person, line: Line) -> None:
    """It is no fever any more: those who were told learn that, and are told again until one of them has seen it.

    Who fears being taken away lowers the number, too. Only a lead's own correction counts as seen.
    """
    alarm = await alarm_of(work, line)
    if alarm is None:
        return
    alarm.remeasure_at = None
    if line.by == "lead" and alarm.seen_at is None and line.by_account is not None:
        await settled(work, alarm, line.by_account)
    elif alarm.next_at is not None:
        alarm.next_at = work.now + work.site.fever.repeat
    alarm.told = round_after(alarm, line)
    await tell(work, person, line, alarm.told, seen=alarm.next_at is None)


async def settled(work: Work, alarm: Alarm, account: int) -> None:
    """The lead has seen to it; an older alarm of the same person, which rested meanwhile, goes on."""
    for older in await folded(work, alarm):
        older.next_at = work.now
        work.new_moment = True
    await mark_seen(work, alarm, account)
    await strike_out(work, alarm)


async def tell_upward(work: Work, building: str, about: str) -> None:
    """Nobody has seen it: leadership (or the admins, where it has no chat) learns the building, no more."""
    text = say(work.site.language, "fever.upward", building=building)
    chat = work.community.chat_of("leadership")
    if chat is not None:
        outbox.say_to(
            work, f"upward:{about}", chat, text, kind="alert", lane=Lane.FEVER, audience="chat:leadership"
        )
        return
    for admin in work.community.with_role("admin"):
        if admin.telegram_id is not None:
            key = f"upward:{about}:{admin.telegram_id}"
            outbox.say_to(work, key, admin.telegram_id, text, kind="alert", lane=Lane.FEVER, audience="admin")
