"""Webhooks: in order per chat, with the secret, again and again until the bot answers 2xx."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web

from simulator import people
from simulator.server import Server
from simulator.time import Word
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, WANG, Api

HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Receiver:
    """A bot's own little server. `statuses` are answered first, then 200."""

    def __init__(self) -> None:
        self.updates: list[dict[str, Any]] = []
        self.secrets: set[str | None] = set()
        self.statuses: list[int] = []
        self.reply: dict[str, Any] = {}
        self.seen = asyncio.Condition()
        self.at_once = self.most_at_once = 0

    async def take(self, request: web.Request) -> web.Response:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        update = await request.json()
        await asyncio.sleep(0.002)
        self.at_once -= 1
        self.secrets.add(request.headers.get(HEADER))
        status = self.statuses.pop(0) if self.statuses else 200
        async with self.seen:
            if status == 200:
                self.updates.append(update)
            self.seen.notify_all()
        return web.json_response(self.reply, status=status)

    async def until(self, count: int) -> list[dict[str, Any]]:
        async with asyncio.timeout(5), self.seen:
            await self.seen.wait_for(lambda: len(self.updates) >= count)
        return self.updates


@pytest.fixture
async def receiver(unused_port: int) -> AsyncIterator[Receiver]:
    receiver = Receiver()
    application = web.Application()
    application.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", unused_port).start()
    yield receiver
    await runner.cleanup()


@pytest.fixture
def url(unused_port: int) -> str:
    return f"http://127.0.0.1:{unused_port}/hook"


async def test_delivery_with_the_secret(world: World, api: Api, receiver: Receiver, url: str) -> None:
    people.say(world, LI, GROUP, "先来的")
    answer = await api("setWebhook", url=url, secret_token="s3cret_-")
    assert answer["description"] == "Webhook was set"
    people.say(world, LI, GROUP, "后来的")
    updates = await receiver.until(2)
    assert [update["message"]["text"] for update in updates] == ["先来的", "后来的"]
    assert receiver.secrets == {"s3cret_-"}
    await asyncio.sleep(0.02)
    info = (await api("getWebhookInfo"))["result"]
    assert (info["url"], info["pending_update_count"], info["max_connections"]) == (url, 0, 40)


async def test_an_update_comes_again_until_it_is_taken(
    world: World, api: Api, receiver: Receiver, url: str
) -> None:
    receiver.statuses = [500, 502, 404]
    await api("setWebhook", url=url)
    people.say(world, LI, GROUP, "1")
    people.say(world, LI, GROUP, "2")
    assert [update["message"]["text"] for update in await receiver.until(2)] == ["1", "2"]
    info = (await api("getWebhookInfo"))["result"]
    assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"


async def test_nothing_is_lost_while_nobody_listens(world: World, api: Api, server: Server) -> None:
    server.app.webhook.longest_delay = 0.05
    await api("setWebhook", url="http://127.0.0.1:1/hook", allowed_updates=["message"])
    people.say(world, LI, GROUP, "36.5")
    await asyncio.sleep(0.1)
    info = (await api("getWebhookInfo"))["result"]
    assert (info["pending_update_count"], info["allowed_updates"]) == (1, ["message"])
    await api("deleteWebhook")
    assert len((await api("getUpdates"))["result"]) == 1
    await api("setWebhook", url="http://127.0.0.1:1/hook", drop_pending_updates=True)
    assert (await api("getWebhookInfo"))["result"]["pending_update_count"] == 0


async def test_order_within_a_chat_and_speed_between_chats(
    world: World, api: Api, receiver: Receiver, url: str
) -> None:
    chats = list(range(-120, -100))
    for chat_id in chats:
        world.add_chat(chat_id, "group", "群", members={LI: "member", world.bot.id: "administrator"})
    await api("setWebhook", url=url, max_connections=7)
    for number in range(5):
        for chat_id in chats:
            people.say(world, LI, chat_id, str(number))
    updates = [update["message"] for update in await receiver.until(100)]
    for chat_id in chats:
        texts = [message["text"] for message in updates if message["chat"]["id"] == chat_id]
        assert texts == ["0", "1", "2", "3", "4"]
    assert 1 < receiver.most_at_once <= 7


async def test_the_answer_may_be_a_call(world: World, api: Api, receiver: Receiver, url: str) -> None:
    receiver.reply = {"method": "sendMessage", "chat_id": GROUP, "text": "收到"}
    await api("setWebhook", url=url)
    people.say(world, WANG, GROUP, "36.5")
    await receiver.until(1)
    await asyncio.sleep(0.05)
    assert world.chats[GROUP].messages[2].text == "收到"


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"url": "http://example.org/x"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "http://127.0.0.1:1/", "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "http://127.0.0.1:1/", "secret_token": "a" * 257}, "secret token is too long"),
    ],
)
async def test_bad_webhooks(api: Api, fields: dict[str, str], complaint: str) -> None:
    assert (await api("setWebhook", **fields))["description"] == f"Bad Request: {complaint}"


async def test_time_waits_for_the_delivery(
    world: World, api: Api, server: Server, receiver: Receiver, url: str
) -> None:
    receiver.statuses = [500, 500]
    await api("setWebhook", url=url)
    people.say(world, LI, GROUP, "36.5")
    start = world.clock.now
    world.clock.say(Word(start, 1, None))
    assert world.clock.heard() is None, "whatever number the bot names"
    running = asyncio.gather(world.clock.run(start + timedelta(hours=1)))
    await receiver.until(1)
    await asyncio.sleep(0.02)
    assert world.clock.now == start + timedelta(hours=1)
    running.cancel()
