"""getUpdates: an update is kept until an offset above it comes, and forgotten then, whatever became of it."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from simulator import people
from simulator.server import Server
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, WANG, Api


async def ids(api: Api, **fields: Any) -> list[int]:
    return [update["update_id"] for update in (await api("getUpdates", **fields))["result"]]


@pytest.fixture
def five(world: World) -> None:
    for number in range(5):
        people.say(world, LI, GROUP, f"36.{number}")


@pytest.mark.usefixtures("five")
async def test_confirm_by_offset(api: Api) -> None:
    assert await ids(api) == [1, 2, 3, 4, 5]
    assert await ids(api) == [1, 2, 3, 4, 5], "not confirmed, so given again"
    assert await ids(api, limit=2) == [1, 2]
    assert await ids(api, offset=3) == [3, 4, 5]
    assert await ids(api, offset=1) == [3, 4, 5], "what was confirmed is gone"
    assert await ids(api, offset=6) == []
    assert await ids(api) == []


@pytest.mark.usefixtures("five")
async def test_a_negative_offset_keeps_the_newest(api: Api) -> None:
    assert await ids(api, offset=-2) == [4, 5]
    assert await ids(api) == [4, 5]


@pytest.mark.usefixtures("five")
async def test_telegram_forgets_after_a_day(world: World, api: Api) -> None:
    await world.clock.run(world.clock.now + timedelta(hours=24), without_bot=True)
    people.say(world, LI, GROUP, "36.5")
    assert await ids(api) == [1, 2, 3, 4, 5, 6]
    await world.clock.run(world.clock.now + timedelta(seconds=1), without_bot=True)
    assert await ids(api) == [6]


async def test_a_poll_waits_for_the_next_update(world: World, api: Api) -> None:
    poll = asyncio.gather(ids(api, timeout=5))
    await asyncio.sleep(0.05)
    people.say(world, LI, GROUP, "36.5")
    assert (await asyncio.wait_for(poll, 1))[0] == [1]


async def test_a_poll_ends_empty_after_its_timeout(api: Api) -> None:
    assert await ids(api, timeout=1) == []


async def test_the_older_of_two_pollers_is_terminated(world: World, api: Api) -> None:
    older = asyncio.gather(api("getUpdates", timeout=5))
    await asyncio.sleep(0.05)
    newer = asyncio.gather(ids(api, timeout=5))
    (answer,) = await asyncio.wait_for(older, 1)
    assert answer["error_code"] == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    people.say(world, LI, GROUP, "36.5")
    assert (await asyncio.wait_for(newer, 1))[0] == [1]


async def test_a_webhook_excludes_polling(api: Api) -> None:
    await api("setWebhook", url="http://127.0.0.1:1/hook")
    answer = await api("getUpdates")
    assert answer["error_code"] == 409
    assert answer["description"] == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    assert (await api("deleteWebhook"))["description"] == "Webhook was deleted"
    assert await ids(api) == []


async def test_allowed_updates_are_remembered(world: World, api: Api) -> None:
    people.leave(world, LI, GROUP)
    people.join(world, LI, GROUP)
    (left, joined) = (await api("getUpdates"))["result"]
    assert "message" in left
    assert "message" in joined, "chat_member comes only when asked for"
    await api("getUpdates", offset=3, allowed_updates=["chat_member", "message_reaction", "nonsense"])
    message = people.say(world, WANG, GROUP, "早")
    people.react(world, LI, GROUP, message, "👍")
    people.leave(world, LI, GROUP)
    reaction, member = (await api("getUpdates"))["result"]
    assert reaction["message_reaction"]["new_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert member["chat_member"]["new_chat_member"]["status"] == "left"


async def test_closing_lets_a_poller_go(api: Api, server: Server) -> None:
    poll = asyncio.gather(ids(api, timeout=30))
    await asyncio.sleep(0.05)
    await server.app.close()
    assert (await asyncio.wait_for(poll, 1))[0] == []
