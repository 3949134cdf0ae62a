"""Duties: what the clock makes due is planned by the rules; here each is claimed once."""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from models.database import insert_into
from models.duty import DutyDone, done, next_alarm
from models.site import SiteRow
from rules import duties
from rules.day import local_day
from rules.duties import Duty
from services.work import Work

LOOK_BACK = timedelta(days=30)
"""How far back a bot that was down looks for duties it owes."""


async def activated(work: Work) -> datetime:
    """Since when the bot runs for this site; the first call sets it."""
    this = SiteRow.site == work.site.id
    since = await work.session.scalar(select(SiteRow.activated).where(this))
    if since is None:
        since = work.now
        await work.session.execute(update(SiteRow).where(this).values(activated=since))
    return since


async def owed(work: Work) -> list[Duty]:
    """The duties that are due and not yet recorded, oldest first."""
    since = max(duties.beginning(work.site, await activated(work)), work.now - LOOK_BACK)
    known = await done(work.session, work.site.id, local_day(work.site, since) - timedelta(days=1))
    return [duty for duty in duties.due(work.site, since, work.now) if duty.key not in known]


async def claim(work: Work, duty: Duty) -> bool:
    """Record the duty in this transaction; True when it is ours to do now.

    One that has expired is recorded as missed and not done; one that somebody else recorded has no effect.
    """
    expired = duty.expires is not None and work.now >= duty.expires
    kind, day, slot, stage = duty.key
    row = {
        "site": work.site.id, "kind": kind, "day": day, "slot": slot, "stage": stage, "done_at": work.now,
        "outcome": "missed" if expired else "done",
    }  # fmt: skip
    insert = insert_into(work.dialect, DutyDone.__table__).values(**row)  # type: ignore[arg-type]
    claimed = await work.session.scalar(insert.on_conflict_do_nothing().returning(DutyDone.kind))
    return claimed is not None and not expired


async def next_moment(work: Work) -> datetime:
    """When to look again: the next duty, or what is due about a fever."""
    moment = duties.next_due(work.site, work.now)
    alarm = await next_alarm(work.session, work.site.id)
    return moment if alarm is None else min(moment, alarm)
