"""What a watcher sees, over real HTTP on loopback."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot import health
from bot.listening import listen
from bot.settings import Settings
from models.mail import Inbox
from rules.problem import Problem
from services import outbox
from services.work import Desk
from tests.clock import MORNING
from texts import say


def free_address() -> str:
    with listen("0") as bound:
        return f"127.0.0.1:{bound.getsockname()[1]}"


@pytest.fixture
async def watched(village: Desk) -> AsyncIterator[str]:
    """The root of the pages."""
    address = free_address()
    async with asyncio.TaskGroup() as group:
        serving = group.create_task(health.serve(Settings(http_listen=address), village))
        yield f"http://{address}"
        serving.cancel()


async def get(url: str) -> tuple[int, str]:
    connector = aiohttp.TCPConnector(force_close=True)
    async with aiohttp.ClientSession(connector=connector) as session:
        for _ in range(200):
            try:
                async with session.get(url) as answer:
                    return answer.status, await answer.text()
            except aiohttp.ClientConnectorError:
                await asyncio.sleep(0.01)
    raise AssertionError("nobody answers")


async def test_it_lives_and_is_ready(watched: str) -> None:
    assert await get(f"{watched}/health") == (200, "ok\n")
    assert await get(f"{watched}/ready") == (200, '{"ready":true,"reason":""}')


async def test_counts_without_names(watched: str, village: Desk) -> None:
    async with village.work() as work:
        outbox.say_to(work, "hello:1", 7101, say("zh", "question.number"), kind="answer")
        row = {
            "chat_id": -1003,
            "received_at": MORNING,
            "raw": "{}",
            "attempts": 3,
            "retry_at": None,
            "fault": "x",
        }
        work.stage(Inbox, update_id=1, state="dead", **row)
    status, text = await get(f"{watched}/metrics")
    assert status == 200
    assert {"chenhun_outbox_waiting 1.0", "chenhun_inbox_dead 1.0", "chenhun_inbox_waiting 0.0"} <= set(
        text.splitlines()
    )
    assert "周" not in text


async def test_before_the_first_import_it_is_not_ready(desk: Desk) -> None:
    assert await health.unready(desk) == "site.none"


async def test_a_port_in_use_is_one_clear_problem(village: Desk) -> None:
    with listen("0") as taken:
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(Problem) as refused:
            await health.serve(Settings(http_listen=address), village)
    assert refused.value.key == "trouble.port"
    assert refused.value.values["address"] == address


async def test_without_the_setting_nothing_listens(village: Desk) -> None:
    async with asyncio.timeout(1):
        await health.serve(Settings(), village)
