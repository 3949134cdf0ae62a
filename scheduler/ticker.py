"""The tick: do what is due, each duty in a unit of work of its own, and say when to look again.

APScheduler only wakes us, so that a suspended machine or a clock that jumps is noticed.
"""

from datetime import UTC, date, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from rules.duties import Duty
from scheduler.timetable import TIMETABLE
from services import claim_chat, correct_day, duties, forget, watch_fever
from services.work import Desk

HEARTBEAT = 20
"""Seconds of real time between two looks at the clock, whatever it says."""
AFTER_FAULT = timedelta(minutes=1)
FAR = datetime.max.replace(tzinfo=UTC)

log = structlog.get_logger(__name__)


def heartbeat(desk: Desk) -> AsyncIOScheduler:
    """The one job: wake the ticker."""
    scheduler = AsyncIOScheduler()
    scheduler.add_job(desk.time_to_look.set, "interval", seconds=HEARTBEAT, coalesce=True, max_instances=1)
    return scheduler


async def tick_on(desk: Desk) -> None:
    """When the mail of the time away is dealt with: tick, wait for the next moment, for ever."""
    await desk.caught_up.wait()
    while not desk.closing:
        until = await tick(desk)
        await desk.clock.wait("ticker", desk.time_to_look, until)


async def tick(desk: Desk) -> datetime:
    """Do everything that is due now; returns when something will be due next (UTC)."""
    async with desk.work() as work:
        await claim_chat.welcome_groups(work)
        owed = await duties.owed(work)
    well = all([await do(desk, duty) for duty in owed])
    well &= await correct_days(desk)
    async with desk.work() as work:
        await watch_fever.repeat(work)
        if any(duty.kind == "summary" for duty in owed):
            await forget.forget(work)
        await work.flush()
        moment = min(await duties.next_moment(work), await correct_day.next_moment(work) or FAR)
    return moment if well else min(moment, desk.clock.now() + AFTER_FAULT)


async def do(desk: Desk, duty: Duty) -> bool:
    """One duty, claimed and done in the same transaction; False when it failed and is still owed."""
    try:
        async with desk.work() as work:
            if await duties.claim(work, duty):
                await TIMETABLE[duty.kind](work, duty)
    except Exception:
        log.exception("duty.failed", kind=duty.kind, day=str(duty.day), slot=duty.slot)
        return False
    return True


async def correct_days(desk: Desk) -> bool:
    """The days that changed after their bulletin, each counted anew by itself; False when one failed."""
    async with desk.work() as work:
        days = await correct_day.due(work)
    return all([await correct(desk, day) for day in days])


async def correct(desk: Desk, day: date) -> bool:
    """One day; False when it failed and is still to be counted."""
    try:
        async with desk.work() as work:
            await correct_day.correct(work, day)
    except Exception:
        log.exception("correction.failed", day=str(day))
        return False
    return True
