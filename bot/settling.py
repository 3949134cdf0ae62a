"""What became of calls is written down whatever happens: what was made and not noted would be made again."""

import asyncio

import structlog
from sqlalchemy.exc import OperationalError

from bot.under_way import Ended
from services import settle
from services.work import Desk

log = structlog.get_logger(__name__)
PAUSE = 1.0
"""Seconds between two tries while the database is in trouble."""


async def write_down(desk: Desk, ended: Ended) -> None:
    """Settle all in one unit of work; when one can't be, each in its own, and that one is a dead letter."""
    while ended:
        try:
            async with desk.work() as work:
                for item, result in ended:
                    await settle.settle(work, item, result)
        except OperationalError as fault:
            log.warning("settle.trouble", fault=type(fault).__name__)
            await asyncio.sleep(PAUSE)
        except Exception as fault:
            await one_by_one(desk, ended, fault)
            return
        else:
            return


async def one_by_one(desk: Desk, ended: Ended, fault: Exception) -> None:
    """After a fault: it is that of a single call, or still to be found."""
    if len(ended) > 1:
        for one in ended:
            await write_down(desk, [one])
        return
    ((item, _),) = ended
    log.error("settle.failed", id=item.id, kind=item.kind, exc_info=fault)
    async with desk.work() as work:
        await settle.refused(work, item, type(fault).__name__)
