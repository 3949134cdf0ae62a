"""Updates by webhook: 200 only after they are in the inbox; those that come together share one commit."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot
from telegram.error import BadRequest, NetworkError, TelegramError

from bot.health import Quiet
from bot.listening import listen as bind
from bot.patience import Patience
from bot.receiver import WANTED
from bot.settings import Settings
from services import inbox
from services.work import Desk

MOST = 100
LOOKS = 40
"""How many times we look whether Telegram has given us what waited, half a second apart."""
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Door:
    """Where Telegram posts; ``arrivals`` wait for the next commit."""

    def __init__(self, desk: Desk, secret: str) -> None:
        self.desk, self.secret = desk, secret
        self.arrivals: asyncio.Queue[tuple[dict[str, Any], asyncio.Future[None]]] = asyncio.Queue()

    async def receive(self, request: Request) -> Response:
        """One update; answered when it is safe."""
        if not secrets.compare_digest(request.headers.get(HEADER, "").encode(), self.secret.encode()):
            return Response(status_code=403)
        try:
            update = await request.json()
            update["update_id"] + 0
        except (ValueError, TypeError, KeyError):
            return Response(status_code=400)
        safe: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        await self.arrivals.put((update, safe))
        await safe
        return Response(status_code=200)

    async def keep(self) -> None:
        """Commit what has arrived, as often as there is something."""
        while True:
            batch = [await self.arrivals.get()]
            while len(batch) < MOST and not self.arrivals.empty():
                batch.append(self.arrivals.get_nowait())
            try:
                await self.desk.clock.catch_up()
                await inbox.keep(self.desk, [update for update, _ in batch])
            except Exception as fault:
                for _, safe in batch:
                    safe.set_exception(fault) if not safe.done() else None
                continue
            self.desk.clock.handled(max(update["update_id"] for update, _ in batch))
            for _, safe in batch:
                safe.set_result(None) if not safe.done() else None


async def listen(settings: Settings, desk: Desk, bot: Bot) -> Callable[[], Awaitable[None]]:
    """Bind, then tell Telegram where; returns the loop that receives. Raises Problem when the port is taken."""
    door = Door(desk, settings.secret)
    socket = bind(settings.webhook_listen)
    app = Starlette(routes=[Route("/{path:path}", door.receive, methods=["POST"])])
    server = Quiet(uvicorn.Config(app, log_config=None, lifespan="off", access_log=False))

    async def receiving() -> None:
        async with desk.work() as work:
            desk.clock.handled(await inbox.last_number(work))
        async with asyncio.TaskGroup() as group:
            group.create_task(server.serve(sockets=[socket]))
            group.create_task(door.keep())
            group.create_task(announce(settings, desk, bot))

    return receiving


async def announce(settings: Settings, desk: Desk, bot: Bot) -> None:
    """Tell Telegram the address; what waits there is kept, and let come before the clock is looked at.

    Raises BadRequest when Telegram doesn't want that address.
    """
    try:
        await tell_address(settings, desk, bot)
        for _ in range(LOOKS):
            if not (await bot.get_webhook_info()).pending_update_count:
                return
            await asyncio.sleep(0.5)
    except NetworkError as fault:
        if isinstance(fault, BadRequest):
            raise
    finally:
        desk.nothing_more_to_fetch()


async def tell_address(settings: Settings, desk: Desk, bot: Bot) -> None:
    """Until Telegram has heard it; meanwhile the clock goes on, and what is owed waits."""
    patience = Patience()
    while True:
        try:
            await bot.set_webhook(
                settings.webhook_url or "", secret_token=settings.secret, allowed_updates=WANTED,
                drop_pending_updates=False, max_connections=40,
            )  # fmt: skip
        except BadRequest:
            raise
        except TelegramError as fault:
            pause = patience.after(fault)
            desk.nothing_more_to_fetch()
            await asyncio.sleep(pause)
        else:
            return
