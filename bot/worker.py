"""From the inbox to the handlers, in order per chat, in batches that share one unit of work.

Reports are taken a hundred at a time; whatever else comes runs alone. When anything in a batch fails, the
same code runs again with batches of one, so that a fault touches its own update only.
"""

import json
from collections.abc import Sequence

import structlog
from telegram import Bot, Update

from handlers.routes import Route, route
from models.mail import Inbox
from services import inbox
from services.work import Desk, Work

BATCH = 100

log = structlog.get_logger(__name__)


async def work_through(desk: Desk, bot: Bot) -> None:
    """Handle what the inbox holds, then wait for more, for ever."""
    while not desk.closing:
        async with desk.work() as work:
            rows = await inbox.waiting(work, BATCH)
            retry = None if rows else await inbox.next_retry(work)
        if rows:
            await handle(desk, bot, rows)
        else:
            await desk.clock.wait("worker", desk.mail_in, retry)


async def handle(desk: Desk, bot: Bot, rows: Sequence[Inbox]) -> None:
    """Handle the leading run of rows that may share a unit of work."""
    batch = together([(row, Update.de_json(json.loads(row.raw), bot)) for row in rows])
    try:
        async with desk.work() as work:
            await take(work, batch)
    except Exception as fault:
        if len(batch) == 1:
            await give_up(desk, batch[0][0], fault)
            return
        for row in batch:
            await handle(desk, bot, [row[0]])


Item = tuple[Inbox, Update, Route | None]


def together(updates: Sequence[tuple[Inbox, Update]]) -> list[Item]:
    """The updates from the first on that one unit of work may hold: many reports, or anything else alone."""
    batch: list[Item] = []
    for row, update in updates:
        found = route(update)
        if batch and not (found is None or found.shared):
            break
        batch.append((row, update, found))
        if not (found is None or found.shared):
            break
    return batch


async def take(work: Work, batch: Sequence[Item]) -> None:
    """Let each update have its effect, and mark it handled in the same transaction."""
    prepare = next((found.prepare for _, _, found in batch if found and found.prepare), None)
    if prepare:
        await prepare(work, [update for _, update, found in batch if found and found.shared])
    for _, update, found in batch:
        if found is not None:
            await found.handle(update, work)
    await inbox.handled(work, [row.update_id for row, _, _ in batch])


async def give_up(desk: Desk, row: Inbox, fault: Exception) -> None:
    """Count the failure of one update; its chat waits, all others go on."""
    log.error("update.failed", update=row.update_id, attempt=row.attempts + 1, exc_info=fault)
    async with desk.work() as work:
        await inbox.failed(work, row, type(fault).__name__)
