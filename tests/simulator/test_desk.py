"""The clock over HTTP: the bot's word is a long poll, and dies with its connection."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import pytest

from simulator import people
from simulator.server import Server
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, Api

HOUR = timedelta(hours=1)


async def post(http: aiohttp.ClientSession, server: Server, **word: Any) -> str:
    async with http.post(f"{server.url}/clock", json=word) as response:
        answer: dict[str, str] = await response.json()
        return answer["now"]


async def test_asking_the_time_is_answered_at_once(
    http: aiohttp.ClientSession, server: Server, world: World
) -> None:
    now = world.clock.now.isoformat()
    assert await post(http, server, at=None, through=0, until=None) == now
    assert await post(http, server, at="2020-01-01T00:00:00+00:00", through=0, until=None) == now


async def test_time_goes_where_the_word_allows(
    http: aiohttp.ClientSession, server: Server, world: World
) -> None:
    start = world.clock.now
    running = asyncio.gather(world.clock.run(start + HOUR * 2))
    until = (start + HOUR).isoformat()
    assert await post(http, server, at=start.isoformat(), through=0, until=until) == until
    end = (start + HOUR * 2).isoformat()
    assert await post(http, server, at=until, through=0, until=None) == end
    assert not running.done(), "at the end too the bot must say that it is done"
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await post(http, server, at=end, through=0, until=None)
    await running


async def test_a_word_without_knowing_of_an_update_waits(
    http: aiohttp.ClientSession, server: Server, world: World, api: Api
) -> None:
    start = world.clock.now
    running = asyncio.gather(world.clock.run(start + HOUR))
    people.say(world, LI, GROUP, "36.5")
    server.app.desk.patience = 0.05
    assert await post(http, server, at=start.isoformat(), through=0, until=None) == start.isoformat()
    update = (await api("getUpdates"))["result"][0]["update_id"]
    end = (start + HOUR).isoformat()
    assert await post(http, server, at=start.isoformat(), through=update, until=None) == end
    running.cancel()


async def test_a_broken_connection_takes_the_word_back(
    http: aiohttp.ClientSession, server: Server, world: World
) -> None:
    start = world.clock.now
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await post(http, server, at=start.isoformat(), through=0, until=None)
    await asyncio.sleep(0.05)
    assert world.clock.heard() is None
    running = asyncio.gather(world.clock.run(start + HOUR))
    await asyncio.sleep(0.02)
    assert world.clock.now == start
    running.cancel()


async def test_a_call_after_the_word_contradicts_it(
    http: aiohttp.ClientSession, server: Server, world: World, api: Api
) -> None:
    start = world.clock.now.isoformat()
    word = asyncio.gather(post(http, server, at=start, through=0, until=None))
    await asyncio.wait_for(world.clock.changed(), 1)
    assert world.clock.heard() is not None
    await api("getMe")
    assert world.clock.heard() is None
    (answer,) = await word
    assert answer == start


@pytest.mark.parametrize("word", [{"at": "morning"}, {"at": "2020-01-01T00:00:00"}, {"at": 5}])
async def test_nonsense_is_refused(http: aiohttp.ClientSession, server: Server, word: dict[str, Any]) -> None:
    async with http.post(f"{server.url}/clock", json=word) as response:
        assert response.status == 400


async def test_a_walk_is_told_when_somebody_acts(
    http: aiohttp.ClientSession, server: Server, world: World
) -> None:
    start = world.clock.now
    world.clock.speed = 3600
    running = asyncio.gather(world.clock.run(start + HOUR * 2))
    word = asyncio.gather(post(http, server, at=start.isoformat(), through=0, until=None))
    await asyncio.sleep(0.1)
    people.say(world, LI, GROUP, "36.5")
    (answer,) = await asyncio.wait_for(word, 1)
    said = world.updates.first(1)[0]["message"]["date"]
    assert start < datetime.fromisoformat(answer) == world.clock.now < start + HOUR
    assert said == int(world.clock.now.timestamp())
    await asyncio.sleep(0.05)
    assert answer == world.clock.now.isoformat(), "the bot has not answered for the message yet"
    running.cancel()


async def test_patience_ends_during_a_walk(http: aiohttp.ClientSession, server: Server, world: World) -> None:
    start = world.clock.now
    world.clock.speed = 60
    server.app.desk.patience = 0.05
    running = asyncio.gather(world.clock.run(start + HOUR))
    told = [start.isoformat()]
    for _ in range(4):
        told.append(await post(http, server, at=told[-1], through=0, until=None))
    assert told == sorted(set(told)), "each answer is a later moment"
    running.cancel()
