"""The only wiring: settings in, a running bot out, and a stop that loses nothing."""

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import structlog
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import NetworkError

from bot import health, schema, webhook
from bot.receiver import receive
from bot.sender import send_out
from bot.settings import Settings
from bot.transport import Transport
from bot.worker import work_through
from models.database import open_engine
from rules.problem import Problem
from scheduler.ticker import heartbeat, tick_on
from services import commands, lease
from services.clock import open_clock
from services.work import Desk

LOOPS = frozenset({"worker", "sender", "ticker"})
STOP_WITHIN = 8.0
"""Seconds that the loops get to finish what they have in hand."""

log = structlog.get_logger(__name__)
Loop = Callable[[], Awaitable[None]]


async def run(settings: Settings, stop: asyncio.Event | None = None) -> None:
    """Run the bot until ``stop`` is set, or (without one) until SIGTERM or SIGINT.

    Raises Problem for what the operator must mend, telegram's InvalidToken, Conflict and NetworkError.
    """
    transport = Transport()
    bot = Bot(settings.token, base_url=f"{settings.api_url}/bot", base_file_url=f"{settings.api_url}/file/bot",
              request=transport, get_updates_request=transport)  # fmt: skip
    async with opened(settings) as desk, bot, alone(desk):
        desk.bot_name = bot.username
        async with desk.work() as work:
            commands.offer(work)
        fetch: Loop = lambda: steadily(desk, lambda: receive(desk, bot, transport))  # noqa: E731
        if settings.webhook_url:
            fetch = await webhook.listen(settings, desk, bot)
        elif (await bot.get_webhook_info()).url:
            await bot.delete_webhook(drop_pending_updates=False)
        # What is loaded by now stays: the collector need not look through it again with every few batches.
        gc.freeze()
        log.info("bot.started", bot=bot.id)
        await serve(settings, desk, fetch, lambda: send_out(desk, bot), lambda: work_through(desk, bot),
                    stop or signalled())  # fmt: skip


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Desk]:
    """The desk on a database whose schema is at head."""
    engine = open_engine(settings.database_url)
    try:
        await schema.migrate(engine)
        yield Desk(engine, await open_clock(settings.clock, LOOPS))
    finally:
        await engine.dispose()


@asynccontextmanager
async def alone(desk: Desk) -> AsyncIterator[None]:
    """Hold the lease of this database, which is given back; wait for one that another machine may still hold."""
    site = await site_of(desk)
    while (until := await lease.acquire(desk.engine, site, desk.clock.now(), lease.myself())) is not None:
        log.warning("lease.held", until=until.isoformat())
        await asyncio.sleep(lease.RENEWAL.total_seconds() / 4)
    try:
        yield
    finally:
        await lease.release(desk.engine, site, lease.myself())


async def site_of(desk: Desk) -> str:
    async with desk.work() as work:
        return work.site.id


async def keep_lease(desk: Desk) -> None:
    """Hold the lease. Raises Problem when somebody else has taken it."""
    site = await site_of(desk)
    while not desk.closing:
        await asyncio.sleep(lease.RENEWAL.total_seconds())
        if not await lease.renew(desk.engine, site, desk.clock.now(), lease.myself()):
            raise Problem("trouble.lease_lost")


def signalled() -> asyncio.Event:
    """Set when the process is told to end."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop


async def serve(
    settings: Settings, desk: Desk, fetch: Loop, send: Loop, work: Loop, stop: asyncio.Event
) -> None:
    """Run every loop until one fails for good or we are told to stop; then let them finish, and stop."""
    at_once = [started(fetch), started(desk.clock.run), started(stop.wait)]
    at_once.append(started(lambda: steadily(desk, lambda: keep_lease(desk))))
    at_once.append(started(lambda: health.serve(settings, desk)))
    finishing = [
        started(lambda: steadily(desk, work)),
        started(lambda: steadily(desk, send)),
        started(lambda: steadily(desk, lambda: tick_on(desk))),
    ]
    beats = heartbeat(desk)
    beats.start()
    try:
        await first_end([*at_once, *finishing], optional=(at_once[1], at_once[4]))
    finally:
        beats.shutdown(wait=False)
        await end(desk, at_once, finishing)


def started(loop: Callable[[], Awaitable[object]]) -> "asyncio.Task[object]":
    """A loop under way."""

    async def running() -> object:
        return await loop()

    return asyncio.create_task(running())  # noqa: TID251 - the one home of tasks


async def first_end(
    tasks: "list[asyncio.Task[object]]", optional: "tuple[asyncio.Task[object], ...]"
) -> None:
    """Wait until one ends that should not, or that says stop; its exception is ours."""
    waiting = set(tasks)
    while True:
        done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
        if done - set(optional):
            return


async def end(
    desk: Desk, at_once: "list[asyncio.Task[object]]", finishing: "list[asyncio.Task[object]]"
) -> None:
    """No new mail; what is in hand is finished; what takes too long is cut off, and is durable anyway."""
    at_once[0].cancel()
    desk.close()
    await asyncio.wait(finishing, timeout=STOP_WITHIN)
    for task in [*at_once, *finishing]:
        task.cancel()
    await asyncio.gather(*at_once, *finishing, return_exceptions=True)
    log.info("bot.stopped")


async def steadily(desk: Desk, loop: Loop) -> None:
    """Begin a loop again after trouble outside (a locked database, a lost connection)."""
    while not desk.closing:
        try:
            await loop()
        except (SQLAlchemyError, NetworkError, OSError) as fault:
            log.warning("loop.trouble", fault=type(fault).__name__)
            await asyncio.sleep(1)
