"""Import of SITE.toml and roster: the difference, and writing it down, all or nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from models.resident import Resident, accounts
from models.site import SiteRow, chats
from rules.day import local_day
from rules.problem import Problem
from rules.roster import Entry
from rules.roster_change import Difference, Known, compare
from rules.site import Site
from services import keep_chats
from services.community import Community
from services.keep_chats import ChatPlan, Place
from services.work import Desk, Work

ANSWERABLE = ("lead", "deputy", "officer", "admin")


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or (``dry_run``, ``refused``) would do.

    ``refused`` means that more people would leave than is likely. ``codes`` are the claim codes of the groups that
    have no chat yet (empty before they are made); ``unreachable`` are those who must be reachable and aren't, each
    with the reason: no_telegram, not_started or blocked.
    """

    site: Site
    difference: Difference
    chats: ChatPlan
    dry_run: bool
    refused: bool
    changed: bool
    codes: tuple[tuple[Place, str], ...]
    unreachable: tuple[tuple[Entry, str], ...]


async def import_community(
    desk: Desk, site: Site, config: str, entries: Sequence[Entry], *, dry_run: bool, allow_leavers: bool
) -> Imported:
    """Make the community what SITE.toml and roster say. Safe to repeat: the same files change nothing.

    Raises Problem when the database belongs to another site, or one group would serve two purposes.
    """
    async with desk.work(founding=Community(0, site, (), ())) as work:
        row = await the_row(work)
        residents = await everyone(work)
        difference = compare([known(one) for one in residents.values()], entries)
        planned = keep_chats.plan(site, row.config if row else None, await chats(work.session, site.id))
        refused = difference.too_many_leave and not allow_leavers
        changed = row is None or row.config != config or not (difference.nothing and planned.nothing)
        if changed and not dry_run and not refused:
            await keep_site(work, row, config)
            await keep_chats.keep(work, planned)
            await keep_residents(work, residents, difference)
            await work.flush()
        return Imported(
            site, difference, planned, dry_run, refused, changed,
            codes=await codes(work, planned), unreachable=await unreachable(work, difference.entries),
        )  # fmt: skip


async def the_row(work: Work) -> SiteRow | None:
    """The site of this database; None before the first import. Raises Problem when it is another one."""
    row = (await work.session.scalars(select(SiteRow))).first()
    if row is not None and row.site != work.site.id:
        raise Problem("roster.other_site", found=row.site, wanted=work.site.id)
    return row


async def everyone(work: Work) -> dict[int, Resident]:
    """All who live here or ever did."""
    found = await work.session.scalars(
        select(Resident).where(Resident.site == work.site.id).order_by(Resident.id)
    )
    return {row.id: row for row in found}


def known(row: Resident) -> Known:
    names = tuple(name for name in row.reports_for.split(";") if name)
    entry = Entry(row.building, row.unit, row.room, row.name, row.kind, row.telegram_id, row.role, names)
    return Known(row.id, entry, row.left_on is not None, row.added_at is not None)


async def keep_site(work: Work, row: SiteRow | None, config: str) -> None:
    """The configuration as it was written; when the bot first ran stays as it is."""
    if row is None:
        work.stage(SiteRow, config=config, version=1, imported_at=work.now, activated=None)
        return
    row.config, row.imported_at = config, work.now
    await work.changed()


async def keep_residents(work: Work, residents: Mapping[int, Resident], difference: Difference) -> None:
    """Who is new gets a number; who moved keeps theirs, and the building that an open slot knows them in."""
    for one, entry in (*difference.changed, *difference.moved, *difference.back):
        row = residents[one.id]
        row.moved_from = row.building if row.building != entry.building else row.moved_from
        row.left_on = None
        for column, value in columns(entry).items():
            setattr(row, column, value)
    keep_added(residents, difference)
    for one in difference.left:
        residents[one.id].left_on = local_day(work.site, work.now)
    if difference.added:
        first = await work.numbers("resident", len(difference.added))
        for number, entry in enumerate(difference.added, first):
            work.stage(Resident, id=number, left_on=None, moved_from="", **columns(entry))


def keep_added(residents: Mapping[int, Resident], difference: Difference) -> None:
    """Whom a lead added stays, without an account that the file gives to another flat; or is like all others now."""
    taken = {entry.telegram_id: entry.door for entry in difference.entries}
    for one in difference.unlisted:
        if taken.get(one.entry.telegram_id, one.entry.door) != one.entry.door:
            residents[one.id].telegram_id = None
    for one in difference.listed:
        residents[one.id].added_at = None


def columns(entry: Entry) -> dict[str, Any]:
    return {
        "building": entry.building, "unit": entry.unit, "room": entry.room, "name": entry.name, "kind": entry.kind,
        "role": entry.role, "telegram_id": entry.telegram_id, "reports_for": ";".join(entry.reports_for),
    }  # fmt: skip


async def codes(work: Work, planned: ChatPlan) -> tuple[tuple[Place, str], ...]:
    """The codes of the groups that still wait to be claimed; an empty one isn't made yet."""
    made = {(row.purpose, row.name): row.code for row in await chats(work.session, work.site.id)}
    return tuple((place, made.get(place, "")) for place in planned.unclaimed)


async def unreachable(work: Work, entries: Sequence[Entry]) -> tuple[tuple[Entry, str], ...]:
    """Leads, deputies, officers and admins whom the bot can't write to, and why."""
    asked = [entry for entry in entries if entry.role in ANSWERABLE]
    phones = [entry.telegram_id for entry in asked if entry.telegram_id is not None]
    there = await accounts(work.session, work.site.id, phones)
    found = []
    for entry in asked:
        account = there.get(entry.telegram_id or 0)
        if entry.telegram_id is None:
            found.append((entry, "no_telegram"))
        elif account is None or account.opened is None:
            found.append((entry, "not_started"))
        elif account.blocked is not None:
            found.append((entry, "blocked"))
    return tuple(found)
