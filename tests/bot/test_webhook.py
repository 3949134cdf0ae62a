"""By webhook: Telegram may be away when we begin, and anybody may knock."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from pydantic import SecretStr
from starlette.requests import Request
from telegram import Bot
from telegram.error import BadRequest

from bot.settings import Settings
from bot.transport import Transport
from bot.webhook import Door, announce
from services.work import Desk
from simulator.server import Server, serve
from simulator.time import Clock
from simulator.world import World

URL = "http://127.0.0.1:9/hook"


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with serve(World(Clock(datetime(2020, 2, 9, tzinfo=UTC)))) as server:
        yield server


async def announced(server: Server, desk: Desk, url: str) -> None:
    token = server.app.world.token
    async with Transport() as transport:
        bot = Bot(token, base_url=f"{server.url}/bot", request=transport)
        await announce(Settings(bot_token=SecretStr(token), webhook_url=url), desk, bot)


async def test_telegram_is_told_the_address_however_late_it_is_there(server: Server, village: Desk) -> None:
    server.faults.add("bad_gateway", "setWebhook", times=1)
    await announced(server, village, URL)
    assert server.app.webhook.url == URL
    assert village.fetched.is_set()


async def test_an_address_that_telegram_does_not_want_is_said_so(server: Server, village: Desk) -> None:
    with pytest.raises(BadRequest, match="resolve"):
        await announced(server, village, "https://nowhere.example/hook")


@pytest.mark.parametrize("header", [[], [b"wrong"], ["密码".encode()]])
async def test_whoever_knocks_without_the_secret_is_sent_away(village: Desk, header: list[bytes]) -> None:
    name = b"x-telegram-bot-api-secret-token"
    request = Request({"type": "http", "method": "POST", "headers": [(name, value) for value in header]})
    assert (await Door(village, "secret").receive(request)).status_code == 403
