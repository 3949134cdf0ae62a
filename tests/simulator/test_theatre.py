"""A day with visitors, without a browser: what the page is told, and what it may order."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from simulator import people
from simulator.dayline import stages
from simulator.page import Page
from simulator.rehearsal import Addresses, Commands
from simulator.scenario import load
from simulator.strip import Strip
from simulator.theatre import Programme, Theatre
from simulator.time import Clock
from simulator.world import World

ROOT = Path(__file__).parents[2]
DAY = ROOT / "scenarios" / "day"
ECHO = (sys.executable, "-m", "tests.simulator.echo_bot")
RESIDENT, GROUP, BOT = 120101, -1001920000011, 7000000001
MORNING = datetime(2020, 2, 10, 0, 0, tzinfo=UTC)


def test_the_line_of_a_day_is_the_sites_own() -> None:
    found = [
        (stage.at.strftime("%H:%M"), stage.name) for stage in stages(load(DAY)) if stage.slot != "evening"
    ]
    assert found == [
        ("06:00", "opens"),
        ("08:30", "person"),
        ("09:00", "group"),
        ("09:30", "due"),
        ("09:30", "lead"),
        ("10:00", "deputy"),
        ("10:30", "leadership"),
        ("11:00", "closes"),
        ("22:15", "summary"),
    ]


def _small_world() -> tuple[World, Strip]:
    world = World(Clock(MORNING))
    world.add_user(RESIDENT, "沈岚")
    world.add_chat(GROUP, "supergroup", "1栋", members={RESIDENT: "member", BOT: "administrator"})
    return world, Strip(world, set(), {RESIDENT})


def _bot_says(world: World, text: str, reply_to: int | None = None) -> None:
    chat = world.chat(GROUP)
    world.announce(chat, world.bot, world.post(chat, world.bot, text, reply_to=reply_to))


def test_what_is_a_report_on_its_way_and_what_is_lost() -> None:
    world, strip = _small_world()
    people.say(world, RESIDENT, GROUP, "36.5")
    assert strip.figures(idle=True).lost == 0, "the bot has never spoken here"
    _bot_says(world, "大家好")
    report = people.say(world, RESIDENT, GROUP, "36.5度")
    people.say(world, RESIDENT, GROUP, "谢谢")
    people.say(world, RESIDENT, GROUP, "/help")
    before = strip.figures(idle=False)
    assert (before.written, before.on_their_way, before.lost) == (3, 1, 0)
    assert strip.figures(idle=True).lost == 1
    strip.look({(GROUP, report)})
    assert (strip.figures(idle=True).lost, strip.figures(idle=True).in_ledger) == (0, 1)
    people.delete(world, RESIDENT, GROUP, report)
    strip.look(())
    assert strip.figures(idle=True).lost == 0, "who takes it back has lost nothing"


def test_the_figures_add_up_whatever_is_written() -> None:
    """An album is one message, a command and a deleted one none; what the ledger has of others isn't counted."""
    world, strip = _small_world()
    _bot_says(world, "大家好")
    report = people.say(world, RESIDENT, GROUP, "36.5")
    people.say(world, RESIDENT, GROUP, "36.6")
    undone = people.say(world, RESIDENT, GROUP, "/undo")
    first, *_ = people.album(world, RESIDENT, GROUP, [b"", b"", b""], "全家")
    gone = people.say(world, RESIDENT, GROUP, "写错了")
    people.delete(world, RESIDENT, GROUP, gone)
    strip.look({(GROUP, report), (GROUP, undone)})
    for idle in (False, True):
        now = strip.figures(idle)
        assert now.written == 3
        assert now.written == (now.in_ledger or 0) + now.talk + now.on_their_way + now.lost
    strip.look({(GROUP, report), (GROUP, first)})
    assert (strip.figures(idle=False).in_ledger, strip.figures(idle=False).talk) == (2, 0)


def test_a_sign_is_on_its_way_until_the_ledger_is_seen_to_have_it() -> None:
    world, strip = _small_world()
    _bot_says(world, "大家好")
    report = people.say(world, RESIDENT, GROUP, "三十六度五")
    strip.look(())
    world.message(GROUP, report).reactions[BOT] = ["👌"]
    world.tell(world.chat(GROUP), world.bot, "reaction", report, "👌")
    assert (strip.figures(idle=False).on_their_way, strip.figures(idle=False).talk) == (1, 0)
    strip.look({(GROUP, report)})
    assert (strip.figures(idle=False).on_their_way, strip.figures(idle=False).in_ledger) == (0, 1)


def test_an_answer_is_no_loss_and_the_same_words_again_are_a_repeat() -> None:
    world, strip = _small_world()
    _bot_says(world, "大家好")
    asked = people.say(world, RESIDENT, GROUP, "36.5")
    _bot_says(world, "谁的？", reply_to=asked)
    assert strip.figures(idle=True).lost == 0
    _bot_says(world, "谁的？", reply_to=asked)
    assert strip.figures(idle=True).repeated == 1
    people.say(world, RESIDENT, GROUP, "/help")
    _bot_says(world, "谁的？", reply_to=asked)
    assert strip.figures(idle=True).repeated == 1


class Visit:
    """A theatre with the little bot, and somebody who speaks to its page as a browser does."""

    def __init__(self, theatre: Theatre, session: aiohttp.ClientSession) -> None:
        self.theatre, self.session = theatre, session

    async def get(self, path: str) -> Any:
        async with self.session.get(path) as answer:
            assert answer.status == 200
            return await (answer.json() if answer.content_type == "application/json" else answer.text())

    async def post(self, path: str, **body: object) -> int:
        async with self.session.post(path, json=body) as answer:
            return answer.status

    async def do(self, does: str, **more: object) -> int:
        return await self.post("/page/do", does=does, who=RESIDENT, chat=GROUP, **more)

    async def reactions(self) -> list[str]:
        """What the bot put on the resident's messages, oldest first; empty where there is nothing yet."""
        found = (await self.get(f"/page/chats/{GROUP}"))["messages"]
        mine = [message for message in found if message["by"] == RESIDENT and message.get("text")]
        return ["".join(emoji for emoji, _ in message.get("reactions", [])) for message in mine]

    async def until(self, true: Callable[[], Awaitable[bool]]) -> None:
        """Look again and again, for at most 20 s."""
        for _ in range(400):
            if await true():
                return
            await asyncio.sleep(0.05)
        raise AssertionError("it never became so")

    async def until_reactions(self, *wanted: str) -> None:
        async def there() -> bool:
            return await self.reactions() == list(wanted)

        await self.until(there)


@pytest.fixture
async def visit(tmp_path: Path) -> AsyncIterator[Visit]:
    def env(at: Addresses) -> Mapping[str, str]:
        state = str(tmp_path / "echo.json")
        return {"ECHO_API": f"{at.api}/bot{at.token}", "ECHO_CLOCK": at.clock, "ECHO_STATE": state}

    commands = Commands((*ECHO, "import"), (*ECHO, "run"), (*ECHO, "ledger"), env, ROOT)
    theatre = Theatre(Programme(DAY, commands, tmp_path, "", speed=60))
    address: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    async with asyncio.TaskGroup() as group:
        playing = group.create_task(theatre.play(Page(theatre), opened=address.set_result))
        async with aiohttp.ClientSession(await asyncio.wait_for(address, 20)) as session:
            yield Visit(theatre, session)
        playing.cancel()
        with suppress(asyncio.CancelledError):
            await playing


async def test_time_waits_for_the_first_visitor(visit: Visit) -> None:
    assert (await visit.get("/page/state"))["clock"]["paused"]
    page = await visit.get("/?lang=en")
    assert '<html lang="en">' in page
    assert "跳到聊天" in await visit.get("/?lang=zh")

    async def going() -> bool:
        return not (await visit.get("/page/state"))["clock"]["paused"]

    await visit.until(going)


async def test_a_killed_bot_loses_nothing_that_a_visitor_writes(visit: Visit) -> None:
    await visit.get("/")
    assert await visit.do("say", text="36.5") == 200
    await visit.until_reactions("👌")
    assert await visit.post("/page/order", order="kill") == 200
    assert await visit.do("say", text="36.7") == 200
    state = await visit.get("/page/state")
    assert state["troubles"]["dead"]
    assert state["played"] == [RESIDENT]
    assert await visit.reactions() == ["👌", ""]
    assert await visit.post("/page/order", order="revive") == 200
    await visit.until_reactions("👌", "👌")


async def test_whoever_is_played_does_nothing_alone_and_goes_on_when_left(visit: Visit) -> None:
    await visit.get("/")
    assert await visit.do("take") == 200
    await visit.post("/page/order", order="hurry", moment="2020-02-10T07:40:00+08:00")

    async def arrived() -> bool:
        return visit.theatre.clock.now >= MORNING - timedelta(minutes=20)

    await visit.until(arrived)
    assert await visit.reactions() == []
    assert await visit.do("leave") == 200
    assert (await visit.get("/page/state"))["played"] == []


async def test_without_a_bot_nobody_leaps_over_the_day(visit: Visit) -> None:
    await visit.get("/")
    await visit.post("/page/order", order="hurry", moment="2020-02-10T22:00:00+08:00")
    await visit.post("/page/order", order="kill")
    await visit.post("/page/order", order="hurry", moment="2020-02-10T22:15:00+08:00")
    assert (await visit.get("/page/state"))["clock"]["hurrying"] is None
    await asyncio.sleep(0.3)
    assert visit.theatre.clock.now < MORNING + timedelta(hours=12)


async def test_the_next_day_can_be_reached_from_this_one(visit: Visit) -> None:
    """In the quarter of an hour between the summary and the end of the day, too; there is no halt at its end."""
    await visit.get("/")
    await visit.post("/page/order", order="hurry", moment="2020-02-10T22:20:00+08:00")

    async def evening() -> bool:
        return bool((await visit.get("/page/state"))["clock"]["now"].startswith("2020-02-10T22:2"))

    await visit.until(evening)
    assert await visit.post("/page/order", order="tomorrow") == 200

    async def morning() -> bool:
        state = await visit.get("/page/state")
        begun = bool(state["line"]["begins"].startswith("2020-02-11"))
        return begun and not state["clock"]["hurrying"] and not state["clock"]["paused"]

    await visit.until(morning)


async def test_a_visitor_sends_one_picture_or_an_album(visit: Visit) -> None:
    await visit.get("/")
    assert await visit.do("photo") == 200
    assert await visit.do("photo", pictures=3, text=" 全家 ") == 200
    shown = (await visit.get(f"/page/chats/{GROUP}"))["messages"]
    one, *album = [message for message in shown if message["by"] == RESIDENT]
    assert "album" not in one
    assert one["photo"]["w"] > 100
    assert len(album) == 3
    assert len({message["album"] for message in album}) == 1
    assert len({message["photo"]["url"] for message in album}) == 3
    assert [message["text"] for message in album] == ["全家", "", ""]
    rows = {row["id"]: row for row in (await visit.get("/page/state"))["chats"]}
    assert (rows[GROUP]["text"], rows[GROUP]["photo"]) == ("全家", True)


async def test_what_makes_no_sense_is_refused(visit: Visit) -> None:
    assert await visit.do("fly") == 400
    assert await visit.do("say", text="  ") == 400
    assert await visit.do("edit", message=1, text="36.5") == 400
    assert await visit.do("photo", pictures=11) == 400
    assert await visit.post("/page/do", does="say", who=1, chat=GROUP, text="36.5") == 400
    assert await visit.post("/page/order", order="hurry", moment="2020-02-10T07:40:00") == 400
    assert await visit.post("/page/order", order="speed", speed=100000) == 400
    async with visit.session.post("/page/do", data='{"does": "take"}') as answer:
        assert answer.status == 415
    async with visit.session.get("/page/files/../../../etc/passwd") as answer:
        assert answer.status == 404
