"""The tick: do what is due, each duty in a unit of work of its own, and say when to look again.

APScheduler only wakes us, so that a suspended machine or a clock that jumps is noticed.
"""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from rules.duties import Duty
from scheduler.timetable import TIMETABLE
from services import claim_chat, correct_day, duties, forget, watch_fever
from services.work import Desk, Work

HEARTBEAT = 20
"""Seconds of real time between two looks at the clock, whatever it says."""
AFTER_FAULT = timedelta(minutes=1)
FAR = datetime.max.replace(tzinfo=UTC)

log = structlog.get_logger(__name__)


def heartbeat(desk: Desk) -> AsyncIOScheduler:
    """The one job: wake the ticker."""
    scheduler = AsyncIOScheduler(timezone=UTC)  # not the machine's, which may be one that nobody knows
    scheduler.add_job(desk.time_to_look.set, "interval", seconds=HEARTBEAT, coalesce=True, max_instances=1)
    return scheduler


async def tick_on(desk: Desk) -> None:
    """When the mail of the time away is dealt with: tick, wait for the next moment, for ever."""
    await desk.caught_up.wait()
    while not desk.closing:
        until = await tick(desk)
        await desk.clock.wait("ticker", desk.time_to_look, until)


async def tick(desk: Desk) -> datetime:
    """Do everything that is due now; returns when something will be due next (UTC).

    Whatever fails is tried again after a minute, and keeps nothing else from being done.
    """
    well = await attempt(desk, "welcome.failed", claim_chat.welcome_groups)
    async with desk.work() as work:
        owed = await duties.owed(work)
    well &= all([await do(desk, duty) for duty in owed])
    well &= await correct_days(desk)
    well &= await repeat_alarms(desk)
    if any(duty.kind == "summary" for duty in owed):
        well &= await attempt(desk, "forgetting.failed", forget.forget)
    async with desk.work() as work:
        moment = min(await duties.next_moment(work), await correct_day.next_moment(work) or FAR)
    return moment if well else min(moment, desk.clock.now() + AFTER_FAULT)


async def attempt(desk: Desk, fault: str, step: Callable[[Work], Awaitable[object]], **about: object) -> bool:
    """One thing in a unit of work of its own; False when it failed, which is logged under that name."""
    try:
        async with desk.work() as work:
            await step(work)
    except Exception:
        log.exception(fault, **about)
        return False
    return True


async def do(desk: Desk, duty: Duty) -> bool:
    """One duty, claimed and done in the same transaction; False when it failed and is still owed."""

    async def claimed(work: Work) -> None:
        if await duties.claim(work, duty):
            await TIMETABLE[duty.kind](work, duty)

    return await attempt(desk, "duty.failed", claimed, kind=duty.kind, day=str(duty.day), slot=duty.slot)


async def correct_days(desk: Desk) -> bool:
    """The days that changed after their bulletin, each counted anew by itself; False when one failed."""
    async with desk.work() as work:
        days = await correct_day.due(work)
    steps = [(partial(correct_day.correct, day=day), str(day)) for day in days]
    return all([await attempt(desk, "correction.failed", step, day=day) for step, day in steps])


async def repeat_alarms(desk: Desk) -> bool:
    """What is due about unseen fevers, each by itself: one that can't be told silences no other."""
    async with desk.work() as work:
        fevers = await watch_fever.due(work)
    steps = [(partial(watch_fever.repeat, fever=fever), fever.resident) for fever in fevers]
    return all([await attempt(desk, "alarm.failed", step, resident=resident) for step, resident in steps])
