"""The ladder of a roll call: the person, the group, the lead, the deputy, leadership; each stage once.

A building that is complete hears nothing more. Whoever can't be reached counts as not having opened it: we go
on at once, and say upward who.
"""

from collections import defaultdict
from collections.abc import Iterable

from markupsafe import Markup

from rules.day import Window
from rules.duties import Duty
from rules.line import Line
from rules.people import Person
from rules.roll_call import MANY_ROOMS, RollCall, call
from services import accounts, live_posts, outbox, roll_book
from services.board_text import LINE, join, title
from services.call_roll import of
from services.outbox import Lane
from services.work import Work
from texts import day_name, say

MENTIONED = 5
"""Telegram notifies no more than five people mentioned in one message."""
GROUP_MESSAGES = 2


async def open_rolls(work: Work, w: Window) -> dict[str, RollCall]:
    """The roll calls of this slot in which somebody is missing."""
    rolls = {name: call(lines) for name, lines in (await roll_book.of_slot(work, w.day, w.slot)).items()}
    return {name: roll for name, roll in rolls.items() if not roll.complete}


async def remind_people(work: Work, duty: Duty) -> None:
    """In private, one message an account: to those missing, or to who reports for them."""
    w = of(work, duty)
    missing: dict[int, list[Person]] = defaultdict(list)
    for roll in (await open_rolls(work, w)).values():
        for line in roll.missing:
            person = work.community.by_id.get(line.resident)
            for account in reporters(work, person) if person else ():
                missing[account].append(person)  # type: ignore[arg-type]
    for account in sorted(await accounts.reach(work, missing.keys())):
        remind(work, duty, w, account, missing[account])


def reporters(work: Work, person: Person) -> list[int]:
    """The person's own account, or else the accounts of their household."""
    if person.telegram_id is not None:
        return [person.telegram_id]
    household = work.community.by_door.get(person.door, [])
    return sorted({p.telegram_id for p in household if p.telegram_id is not None})


def remind(work: Work, duty: Duty, w: Window, account: int, people: list[Person]) -> None:
    """One private reminder; it names those of the household who are still missing."""
    language = work.site.language
    own = any(p.telegram_id == account for p in people)
    others = [p.name for p in people if p.telegram_id != account]
    due = f"{w.due.astimezone(work.site.zone):%H:%M}"
    if own and not others:
        text = say(language, f"remind.own.{w.slot}", due=due)
    else:
        names = join(language, [say(language, "remind.you").unescape()] * own + others)
        text = say(language, f"remind.household.{w.slot}", names=names, due=due)
    key = f"remind:{w.day}:{w.slot}:{duty.stage}:{account}"
    outbox.say_to(work, key, account, text, kind="nag", lane=Lane.NAG, expires=duty.expires)


async def remind_groups(work: Work, duty: Duty) -> None:
    """At most two messages a group, with the rooms still missing and at most five people mentioned in each."""
    w = of(work, duty)
    for building, roll in (await open_rolls(work, w)).items():
        chat = work.community.chat_of("building", building)
        if chat is None:
            continue
        for number, part in enumerate(parts(list(roll.households.items()))):
            text = group_text(work, w, building, roll, part, first=number == 0)
            key = f"group:{w.day}:{w.slot}:{duty.stage}:{building}:{number}"
            outbox.say_to(work, key, chat, text, kind="nag", lane=Lane.NAG, expires=duty.expires)


Door = tuple[tuple[str, str], list[Line]]


def parts(doors: list[Door]) -> list[list[Door]]:
    """The doors in one message, or two when more people could be mentioned in a second; the rest is counted."""
    if len(doors) <= MENTIONED:
        return [doors]
    half = max(MENTIONED, (len(doors) + 1) // 2)
    return [part for part in (doors[:half], doors[half:]) if part][:GROUP_MESSAGES]


def group_text(
    work: Work, w: Window, building: str, roll: RollCall, doors: list[Door], *, first: bool
) -> Markup:
    """Rooms only; a mention stands under a room's number, so that no name is written."""
    language = work.site.language
    shown = doors[: MANY_ROOMS // 2]
    mentioned: set[int] = set()
    rooms = [door_text(work, door, mentioned) for door in shown]
    heading = (
        title(work, building, w.day, w.slot) if first else say(language, "group.also", building=building)
    )
    due = f"{w.due.astimezone(work.site.zone):%H:%M}"
    lines = [heading, say(language, "group.missing", n=roll.room_count, due=due)] if first else [heading]
    lines.append(say(language, "list.comma").join(rooms))
    if len(doors) > len(shown):
        lines.append(say(language, "list.more", n=len(doors) - len(shown)))
    if first:
        lines.append(say(language, "group.how"))
    return LINE.join(lines)


def door_text(work: Work, door: Door, mentioned: set[int]) -> Markup:
    """A room, as a mention of one of its people while there is a mention left."""
    language = work.site.language
    (unit, room), lines = door
    place = say(language, "list.place", unit=unit, room=room) if unit else Markup.escape(room)
    people = (work.community.by_id.get(line.resident) for line in lines)
    phones = [account for p in people if p for account in reporters(work, p)]
    if not phones or len(mentioned) >= MENTIONED:
        return place
    mentioned.add(phones[0])
    return Markup('<a href="tg://user?id={}">{}</a>').format(phones[0], place)


async def list_for_leads(work: Work, duty: Duty) -> None:
    """Each building's lead gets the missing by name; where the lead can't be reached, the deputy at once."""
    w = of(work, duty)
    unreached = []
    for building in await open_rolls(work, w):
        if not await give_list(work, w, building, "lead"):
            unreached.append(building)
            await give_list(work, w, building, "deputy")
    await say_unreached(work, w, unreached, duty)


async def list_for_deputies(work: Work, duty: Duty) -> None:
    """Still missing half an hour later: the deputy gets the list, too."""
    w = of(work, duty)
    for building in await open_rolls(work, w):
        await give_list(work, w, building, "deputy")


async def give_list(work: Work, w: Window, building: str, role: str) -> bool:
    """Stage the list for everyone of that role; False when nobody of them can be reached."""
    holders = work.community.with_role(role, building)
    reachable = await accounts.reach(work, {p.telegram_id for p in holders if p.telegram_id is not None})
    for account in sorted(reachable):
        await live_posts.post(work, "list", account, w.day, w.slot, building)
    return bool(reachable)


async def say_unreached(work: Work, w: Window, buildings: Iterable[str], duty: Duty) -> None:
    """Leadership learns at once which buildings' leads the bot can't reach."""
    names = list(buildings)
    chat = work.community.chat_of("leadership")
    if chat is None or not names:
        return
    language = work.site.language
    text = say(
        language,
        f"leadership.unreached.{w.slot}",
        buildings=join(language, names),
        day=day_name(language, w.day),
    )
    key = f"unreached:{w.day}:{w.slot}:{duty.kind}:{duty.stage}:{','.join(names)}"
    outbox.say_to(work, key, chat, text, kind="nag", lane=Lane.NAG, audience="chat:leadership")


async def tell_leadership(work: Work, duty: Duty) -> None:
    """Buildings and counts, no names."""
    w = of(work, duty)
    rolls = await open_rolls(work, w)
    chat = work.community.chat_of("leadership")
    if chat is None or not rolls:
        return
    language = work.site.language
    total = sum(len(roll.missing) for roll in rolls.values())
    lines = [say(language, f"leadership.missing.{w.slot}", n=total, day=day_name(language, w.day))]
    for building, roll in rolls.items():
        lines.append(say(language, "leadership.building", n=len(roll.missing), building=building))
    key = f"leadership:{w.day}:{w.slot}:{duty.stage}"
    outbox.say_to(work, key, chat, LINE.join(lines), kind="nag", lane=Lane.NAG, audience="chat:leadership")


async def list_undeliverable(work: Work, building: str, w: Window, account: int) -> None:
    """A lead's list could not be delivered: the deputy gets it at once, and leadership learns of it."""
    leads = {p.telegram_id for p in work.community.with_role("lead", building)}
    if account in leads:
        await give_list(work, w, building, "deputy")
        await say_unreached(work, w, [building], Duty("lead", w.day, w.slot, 0, w.due, w.closes))
