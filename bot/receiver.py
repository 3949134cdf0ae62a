"""Fetch, commit, confirm: in this order and no other (promise 1).

Polling confirms with the offset of the next call, so an update is confirmed only once it is in the inbox.
"""

import asyncio
import json
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from telegram import Bot
from telegram.error import Conflict, TelegramError

from bot.patience import Patience
from bot.transport import Transport
from services import inbox
from services.work import Desk

WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
LONG_POLL = 25
"""Seconds; while mail of the time away is fetched we don't wait for more of it."""
AT_ONCE = 100


async def receive(desk: Desk, bot: Bot, transport: Transport) -> None:
    """Poll for ever. Raises Conflict when another bot keeps polling with this token, InvalidToken when it is wrong."""
    async with desk.work() as work:
        desk.clock.handled(await inbox.last_number(work))
    offset, patience = 0, Patience()
    while True:
        try:
            updates = await fetch(bot, transport, offset, LONG_POLL if desk.fetched.is_set() else 0)
        except TelegramError as fault:
            pause = patience.after(fault)
            if not isinstance(fault, Conflict):
                desk.nothing_more_to_fetch()
            await asyncio.sleep(pause)
            continue
        patience.answered()
        # Once all is confirmed nothing is named any more: after a week of silence Telegram may number anew.
        offset = await keep(desk, updates) if updates else 0
        if len(updates) < AT_ONCE and not desk.fetched.is_set():
            desk.nothing_more_to_fetch()


async def keep(desk: Desk, updates: Sequence[Mapping[str, int]]) -> int:
    """Commit these updates; returns the offset that confirms them."""
    await desk.clock.catch_up()
    await inbox.keep(desk, updates)
    newest = max(item["update_id"] for item in updates)
    desk.clock.handled(newest)
    return newest + 1


async def fetch(bot: Bot, transport: Transport, offset: int, wait: int) -> list[dict[str, int]]:
    """One poll, ``wait`` seconds long at the most; ``offset`` confirms all updates before it, 0 confirms nothing."""
    query = {"timeout": wait, "limit": AT_ONCE, "allowed_updates": json.dumps(WANTED)}
    if offset:
        query["offset"] = offset
    found = await transport.post(f"{bot.base_url}/getUpdates?{urlencode(query)}", read_timeout=wait + 10)
    return found if isinstance(found, list) else []
