"""From the inbox to the handlers, in order per chat, in batches that share one unit of work.

Reports are taken many at a time; whatever else comes runs alone. When anything in a batch fails, the
same code runs again with batches of one, so that a fault touches its own update only.
"""

import json
from collections.abc import Sequence

import structlog
from sqlalchemy.exc import OperationalError
from telegram import Bot

from handlers.routes import Errand, errand
from services import inbox, take_report
from services.inbox import Waiting
from services.work import Desk, Work

log = structlog.get_logger(__name__)


async def work_through(desk: Desk, bot: Bot) -> None:
    """Handle what the inbox holds, then wait for more, for ever."""
    while not desk.closing:
        all_fetched = desk.fetched.is_set()
        async with desk.work() as work:
            rows = await inbox.waiting(work, inbox.AT_ONCE)
            retry = None if rows else await inbox.next_retry(work)
        if rows:
            await handle(desk, bot, rows)
            continue
        if all_fetched:
            desk.caught_up.set()
        await desk.clock.wait("worker", desk.mail_in, retry)


async def handle(desk: Desk, bot: Bot, rows: Sequence[Waiting]) -> bool:
    """Handle the leading run of rows that may share a unit of work; False when a single one failed.

    Raises OperationalError when the database is in trouble, which is nobody's fault and costs no attempt.
    """
    taken: Sequence[Waiting] = rows[:1]
    try:
        batch = together(rows, bot)
        taken = [row for row, _ in batch]
        async with desk.work() as work:
            await take(work, batch)
    except OperationalError:
        raise
    except Exception as fault:
        if len(taken) == 1:
            await give_up(desk, taken[0], fault)
            return False
        await one_by_one(desk, bot, taken)
    return True


async def one_by_one(desk: Desk, bot: Bot, rows: Sequence[Waiting]) -> None:
    """The same again with batches of one; after a failure the rest of that chat waits."""
    held: set[int] = set()
    for row in rows:
        if row.chat_id not in held and not await handle(desk, bot, [row]):
            held.add(row.chat_id)


Item = tuple[Waiting, Errand | None]


def together(rows: Sequence[Waiting], bot: Bot) -> list[Item]:
    """The updates from the first on that one unit of work may hold: many reports, or anything else alone.

    Raises whatever the first of them does that can't be read; a later one waits for its own turn, as the first.
    """
    batch: list[Item] = []
    for row in rows:
        try:
            found = errand(json.loads(row.raw), bot)
        except Exception:
            if batch:
                break
            raise
        alone = found is not None and found.said is None
        if batch and alone:
            break
        batch.append((row, found))
        if alone:
            break
    return batch


async def take(work: Work, batch: Sequence[Item]) -> None:
    """Let each update have its effect, and mark it handled in the same transaction."""
    await take_report.prepare(work, [found.said for _, found in batch if found and found.said])
    for _, found in batch:
        if found is not None:
            await found.run(work)
    await inbox.handled(work, [row.update_id for row, _ in batch])


async def give_up(desk: Desk, row: Waiting, fault: Exception) -> None:
    """Count the failure of one update; its chat waits, all others go on."""
    log.error("update.failed", update=row.update_id, attempt=row.attempts + 1, exc_info=fault)
    async with desk.work() as work:
        await inbox.failed(work, row, type(fault).__name__)
