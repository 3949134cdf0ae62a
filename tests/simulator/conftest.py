"""A small Telegram: one building's group, two people, the bot; and a caller that speaks plain HTTP."""

import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
import telegram

from simulator.server import Server, serve
from simulator.time import Clock
from simulator.world import Event, World

GROUP, WANG, LI, STRANGER = -5001, 101, 102, 103
Api = Callable[..., Awaitable[Any]]


@pytest.fixture
def world() -> World:
    """Wang owns the group, Li is in it, the bot is an administrator; nobody has pressed Start."""
    world = World(Clock(datetime(2020, 2, 1, tzinfo=UTC)))
    for user_id, name in ((WANG, "王建国"), (LI, "李梅"), (STRANGER, "路人")):
        world.add_user(user_id, name)
    members = {WANG: "creator", LI: "member", world.bot.id: "administrator"}
    world.add_chat(GROUP, "group", "一栋", members=members)
    return world


@pytest.fixture
def events(world: World) -> list[Event]:
    seen: list[Event] = []
    world.listeners.append(seen.append)
    return seen


@pytest.fixture
async def server(world: World) -> AsyncIterator[Server]:
    async with serve(world) as server:
        yield server


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def api(world: World, server: Server, http: aiohttp.ClientSession) -> Api:
    """`await api("sendMessage", chat_id=1, text="x")`: the whole answer, `ok` and all."""

    async def call(method: str, **fields: Any) -> Any:
        async with http.post(f"{server.url}/bot{world.token}/{method}", json=fields) as response:
            answer = await response.json()
            assert answer["ok"] == (response.status == 200)
            return answer

    return call


@pytest.fixture
async def bot(world: World, server: Server) -> AsyncIterator[telegram.Bot]:
    """The real python-telegram-bot."""
    root = server.url
    async with telegram.Bot(world.token, base_url=f"{root}/bot", base_file_url=f"{root}/file/bot") as bot:
        yield bot


@pytest.fixture
def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
