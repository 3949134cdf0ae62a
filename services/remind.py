"""Reminders: those missing in private, then their group. A building that is complete hears nothing more."""

from collections import defaultdict
from collections.abc import Collection

from markupsafe import Markup

from rules.day import Window
from rules.duties import Duty
from rules.line import Line
from rules.people import Person
from rules.roll_call import MANY_ROOMS, RollCall
from services import accounts, authority, outbox
from services.board_text import LINE, join, title
from services.call_roll import of, open_rolls
from services.outbox import Lane
from services.work import Work
from texts import say

MENTIONED = 5
"""Telegram notifies no more than five people mentioned in one message."""
GROUP_MESSAGES = 2


async def remind_people(work: Work, duty: Duty) -> None:
    """In private, one message an account: to those missing, or to their household where they can't be reached."""
    w = of(work, duty)
    lines = [line for roll in (await open_rolls(work, w)).values() for line in roll.missing]
    people = [p for line in lines if (p := work.community.by_id.get(line.resident)) is not None]
    reachable = await accounts.reach(work, {phone for person in people for phone in phones(work, person)})
    missing: dict[int, list[Person]] = defaultdict(list)
    for person in people:
        for account in reporters(work, person, reachable):
            missing[account].append(person)
    languages = await accounts.languages(work, missing)
    for account in sorted(missing):
        remind(work, duty, w, account, missing[account], languages[account])


def phones(work: Work, person: Person) -> list[int]:
    """The accounts behind the person's door, their own first."""
    household = work.community.by_door.get(person.door, [])
    there = sorted({p.telegram_id for p in household if p.telegram_id is not None})
    return sorted(there, key=lambda account: account != person.telegram_id)


def reporters(work: Work, person: Person, reachable: Collection[int]) -> list[int]:
    """The person's own account, or else those of their household, as far as they can be reached."""
    there = [account for account in phones(work, person) if account in reachable]
    return there[:1] if person.telegram_id in there else there


def remind(work: Work, duty: Duty, w: Window, account: int, people: list[Person], language: str) -> None:
    """One private reminder; it names those who are still missing, but the phone's own (the first of two)."""
    you = authority.residents_of(work.community, account)[0]
    own = you in people
    others = [p.name for p in people if p != you]
    due = f"{w.due.astimezone(work.site.zone):%H:%M}"
    if own and not others:
        text = say(language, f"remind.own.{w.slot}", due=due)
    else:
        names = join(language, [say(language, "remind.you").unescape()] * own + others)
        text = say(language, f"remind.household.{w.slot}", names=names, due=due, example=others[0])
    key = f"remind:{w.day}:{w.slot}:{duty.stage}:{account}"
    outbox.say_to(work, key, account, text, kind="nag", lane=Lane.NAG, expires=duty.expires,
                  audience=f"person:{you.id}")  # fmt: skip


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
        title(language, building, w.day, w.slot) if first else say(language, "group.also", building=building)
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
    account = next((account for p in people if p for account in phones(work, p)), None)
    if account is None or len(mentioned) >= MENTIONED:
        return place
    mentioned.add(account)
    return Markup('<a href="tg://user?id={}">{}</a>').format(account, place)
