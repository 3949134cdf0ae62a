"""Troubles on order, and hooks at the moments where a bot may die."""

from typing import Any

import aiohttp
import pytest

from simulator.errors import Refusal
from simulator.fields import Fields
from simulator.server import Server
from simulator.world import World
from tests.simulator.conftest import GROUP, Api


async def test_down_does_nothing_and_lost_does_it_unseen(world: World, server: Server, api: Api) -> None:
    server.faults.add("down", "sendMessage", times=1)
    server.faults.add("lost", "sendMessage", times=1)
    for already in (0, 1):
        with pytest.raises(aiohttp.ClientError):
            await api("sendMessage", chat_id=GROUP, text="早")
        assert len(world.chats[GROUP].messages) == already
    assert (await api("sendMessage", chat_id=GROUP, text="早"))["result"]["message_id"] == 2


async def test_answers_instead_of_deeds(world: World, server: Server, api: Api) -> None:
    server.faults.add("bad_gateway", times=1)
    server.faults.add("too_many", times=1, seconds=7)
    server.faults.add("refuse", times=1, refusal=Refusal(500, "Internal Server Error"))
    answers = [await api("sendMessage", chat_id=GROUP, text="早") for _ in range(4)]
    assert [answer.get("error_code") for answer in answers] == [502, 429, 500, None]
    assert answers[1]["parameters"] == {"retry_after": 7}
    assert len(world.chats[GROUP].messages) == 1


async def test_a_predicate_chooses(server: Server, api: Api) -> None:
    def about_fever(method: str, fields: Fields) -> bool:
        return "发热" in fields.text("text")

    server.faults.add("bad_gateway", about_fever)
    assert (await api("sendMessage", chat_id=GROUP, text="早"))["ok"]
    assert not (await api("sendMessage", chat_id=GROUP, text="发热 1"))["ok"]
    server.faults.clear()
    assert (await api("sendMessage", chat_id=GROUP, text="发热 1"))["ok"]


async def test_a_delay_is_late_but_done(server: Server, api: Api) -> None:
    server.faults.add("delay", seconds=0.01)
    assert (await api("getMe"))["ok"]


async def test_hooks_surround_the_deed(world: World, server: Server, api: Api) -> None:
    seen: list[tuple[Any, ...]] = []

    def note(phase: str, number: int, method: str, fields: Fields) -> None:
        seen.append((phase, number, method, len(world.chats[GROUP].messages)))

    server.on_request(note)
    await api("sendMessage", chat_id=GROUP, text="早")
    await api("getUpdates")
    assert seen == [
        ("before", 1, "sendMessage", 0),
        ("after", 1, "sendMessage", 1),
        ("before", 2, "getUpdates", 1),
        ("after", 2, "getUpdates", 1),
    ]
    assert server.app.requests == {"sendMessage": 1, "getUpdates": 1}
