"""Fetch, commit, confirm: in this order and no other (promise 1).

Polling confirms with the offset of the next call, so an update is confirmed only once it is in the inbox.
"""

import asyncio
import json
from urllib.parse import urlencode

import structlog
from telegram import Bot
from telegram.error import Conflict, NetworkError, RetryAfter

from bot.transport import Transport
from services import inbox
from services.work import Desk

WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
LONG_POLL = 25
"""Seconds; while mail of the time away is fetched we don't wait for more of it."""
AT_ONCE = 100
RIVAL_PATIENCE = 8
"""How many times in a row another poller is tolerated: one that was just killed may still be hanging."""
NEWCOMER_PATIENCE = 3
"""The same before we were answered once: of two bots the newcomer yields."""

log = structlog.get_logger(__name__)


async def receive(desk: Desk, bot: Bot, transport: Transport) -> None:
    """Poll for ever. Raises Conflict when another bot keeps polling with this token, InvalidToken when it is wrong."""
    async with desk.work() as work:
        desk.clock.handled(await inbox.last_number(work))
    offset, rivals, pause, patience = 0, 0, 0.5, NEWCOMER_PATIENCE
    while True:
        try:
            updates = await fetch(bot, transport, offset, LONG_POLL if desk.fetched.is_set() else 0)
        except Conflict:
            rivals += 1
            if rivals > patience:
                raise
            await asyncio.sleep(2)
            continue
        except RetryAfter as fault:
            desk.nothing_more_to_fetch()
            await asyncio.sleep(seconds(fault))
            continue
        except NetworkError as fault:
            desk.nothing_more_to_fetch()
            log.warning("telegram.unreachable", fault=type(fault).__name__, again_in=pause)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 30)
            continue
        # Once all is confirmed nothing is named any more: after a week of silence Telegram may number anew.
        offset, rivals, pause, patience = 0, 0, 0.5, RIVAL_PATIENCE
        if updates:
            await desk.clock.catch_up()
            await inbox.keep(desk, updates)
            newest = max(item["update_id"] for item in updates)
            desk.clock.handled(newest)
            offset = newest + 1
        if len(updates) < AT_ONCE and not desk.fetched.is_set():
            desk.nothing_more_to_fetch()


async def fetch(bot: Bot, transport: Transport, offset: int, wait: int) -> list[dict[str, int]]:
    """One poll, ``wait`` seconds long at the most; ``offset`` confirms all updates before it, 0 confirms nothing."""
    query = {"timeout": wait, "limit": AT_ONCE, "allowed_updates": json.dumps(WANTED)}
    if offset:
        query["offset"] = offset
    found = await transport.post(f"{bot.base_url}/getUpdates?{urlencode(query)}", read_timeout=wait + 10)
    return found if isinstance(found, list) else []


def seconds(fault: RetryAfter) -> float:
    """How long Telegram wants us to wait."""
    wait = fault.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()
