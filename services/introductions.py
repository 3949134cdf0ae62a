"""Introductions: the rooms and names that accounts we don't know gave, each kept once until it is decided."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, select

from models.introduction import HeldReading, Introduction, of_account
from rules.alike import plain, who_is_alike
from rules.day import current
from rules.given import door, may_be_unit
from rules.people import Person
from services import live_posts, outbox
from services.who_is_meant import same_room
from services.work import Work

MOST_OPEN = 5
"""So many may wait for one account: more is a list of others, or mischief."""
KEPT = timedelta(days=7)
"""How long somebody nobody decided about is kept after their last message."""
REMEMBERED = timedelta(days=30)
"""How long a decision is kept, so that nobody is asked the same again next morning."""


@dataclass(frozen=True, slots=True)
class Guess:
    """Where somebody says they live, what they call themselves, and whom of the roster that may be.

    ``counts`` when it is sure enough that a report counts at once, unconfirmed.
    """

    building: str
    unit: str
    room: str
    name: str
    person: Person | None
    counts: bool


def guess(work: Work, building: str, room: str, name: str) -> Guess:
    """Whom a room and a name mean: the one of exactly that name behind that door, in the unit if one is written.

    Anybody else who may be meant is only proposed: behind that door first, then in the building.
    """
    here = work.community.by_building.get(building, [])
    unit, room_number = door(room, here)
    at_door = [p for p in here if same_room(p, room) and may_be_unit(p.unit, unit)]
    exact = [p for p in at_door if plain(p.name) == plain(name)]
    if len(exact) == 1:
        return known(exact[0], exact[0].name)
    alike = who_is_alike(name, at_door) or who_is_alike(name, here)
    return Guess(building, unit, room_number, name, alike[0] if alike else None, counts=False)


def as_written(work: Work, row: Introduction) -> Person | None:
    """Whom the roster has by now behind that door under exactly that name."""
    room = f"{row.unit}单元{row.room}" if row.unit else row.room
    found = guess(work, row.building, room, row.name)
    return found.person if found.counts else None


def known(person: Person, name: str) -> Guess:
    """That resident, whatever was written."""
    return Guess(person.building, person.unit, person.room, name, person, counts=True)


async def note(work: Work, account: int, shown_name: str, this: Guess) -> Introduction | None:
    """Keep it, or find it again; None when this account has told us of too many people already.

    Somebody who was asked about in an earlier slot and wrote again is to be asked about again.
    """
    rows = await of_account(work.session, work.site.id, account)
    row = next((row for row in rows if same(row, this)), None)
    w = current(work.site, work.now)
    if row is None:
        if sum(row.decided_at is None for row in rows) >= MOST_OPEN:
            return None
        row = await new(work, account, this)
    elif row.asked_at is not None and row.asked_at < w.opens:
        row.asked_at = None
    if row.decided_at is not None and row.how != "ignored" and not holds(work, row):
        row.decided_at, row.decided_by, row.how, row.asked_at = None, None, "", None
    if row.decided_at is None and this.person is not None:
        row.resident = this.person.id
    row.came_at, row.shown_name = work.now, shown_name if row.decided_at is None else ""
    return row


def same(row: Introduction, this: Guess) -> bool:
    """Whether it is about the same person."""
    place = (row.building, row.unit, row.room, row.name) == (this.building, this.unit, this.room, this.name)
    if place or this.person is None or not this.counts:
        return place
    return row.name == this.name and row.resident == this.person.id


async def open_of(work: Work, account: int) -> list[Introduction]:
    """What this account said of who it is, and nobody has decided yet."""
    rows = await of_account(work.session, work.site.id, account)
    return [row for row in rows if row.decided_at is None]


async def ignored(work: Work, account: int, person: Person) -> bool:
    """Whether it was decided that what this account says of this person is nobody's."""
    rows = await of_account(work.session, work.site.id, account)
    return any((row.how, row.resident, row.name) == ("ignored", person.id, person.name) for row in rows)


def holds(work: Work, row: Introduction) -> bool:
    """Whether the account is that resident's now."""
    person = work.community.by_id.get(row.resident) if row.resident is not None else None
    return person is not None and person.telegram_id == row.telegram_id


async def new(work: Work, account: int, this: Guess) -> Introduction:
    row = Introduction(
        site=work.site.id, id=await work.numbers("introduction"), telegram_id=account, shown_name="",
        building=this.building, unit=this.unit, room=this.room, name=this.name,
        resident=this.person.id if this.person else None, came_at=work.now, asked_at=None, day=None, slot="",
        decided_at=None, decided_by=None, how="",
    )  # fmt: skip
    work.session.add(row)
    return row


async def put_into_digest(work: Work, row: Introduction) -> None:
    """Into the digest of this slot, if it is out already; else it waits for the next one."""
    w = current(work.site, work.now)
    shown = (await live_posts.of_slot(work, w.day, w.slot))[row.building]
    if row.decided_at is None and any(kind == "digest" for kind, _ in shown):
        row.day, row.slot = w.day, w.slot
        await refresh_digest(work, row)


async def refresh_digest(work: Work, row: Introduction) -> None:
    """Whatever shows it is made true again."""
    if row.day is None:
        return
    for kind, chat in (await live_posts.of_slot(work, row.day, row.slot))[row.building]:
        if kind == "digest":
            outbox.refresh(work, "digest_edit", chat, row.day.isoformat(), row.slot, row.building)


async def forget(work: Work) -> None:
    """Who was left undecided for days, and decisions of long ago; readings kept for them go, too."""
    this = (Introduction.site == work.site.id, Introduction.came_at < work.now - KEPT)
    old = (*this, Introduction.decided_at.is_(None) | (Introduction.decided_at < work.now - REMEMBERED))
    gone = select(Introduction.id).where(*old)
    held = delete(HeldReading).where(HeldReading.site == work.site.id, HeldReading.introduction.in_(gone))
    await work.session.execute(held)
    await work.session.execute(delete(Introduction).where(*old))
