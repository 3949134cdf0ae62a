"""`chenhun rehearse`, `demo` and `simulator`: a day in an invented Telegram, with the real bot as a child process."""

import asyncio
import os
import signal
import sys
import tempfile
import tomllib
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from rich.console import Console

from bot.commands.counting import recorded_messages
from bot.commands.in_english import in_english
from bot.language import language
from bot.listening import listen
from rules.problem import Problem
from services.clock import RealClock
from simulator import scenario as scenarios
from simulator.actors import populate
from simulator.page import Page
from simulator.records import Event
from simulator.rehearsal import Addresses, Commands, Outcome, play
from simulator.server import serve
from simulator.teller import Teller
from simulator.theatre import Programme, Theatre
from simulator.time import Clock
from simulator.world import World
from texts import say_plain

T = TypeVar("T")
HERE = Path(__file__).resolve().parents[2]
PATIENCE = 15.0
"""Seconds that the demo's day waits for somebody to open the page."""


def rehearse(name: str, out: Path, seed: int, database_url: str | None, webhook: bool) -> None:
    """Play a scenario as fast as it goes, and leave transcript, ledger and pictures in ``out``."""
    with tempfile.TemporaryDirectory(prefix="chenhun-") as folder:
        commands = command_lines(Path(folder), database_url, free_port() if webhook else None)
        done = to_its_end(play(find(name), commands, out.absolute(), seed))
    print_outcome(done, out)


def demo(name: str, port: int, speed: float, seed: int, english: bool = False) -> None:
    """Show a scenario in a browser, at a pace to watch and to take part in; Ctrl-C ends it well."""
    listen(f"127.0.0.1:{port}").close()
    with tempfile.TemporaryDirectory(prefix="chenhun-") as here, suppress(KeyboardInterrupt):
        scenario = in_english(find(name), Path(here)) if english else find(name)
        to_its_end(_show(scenario, Path(here), port, speed, seed, "/?lang=en" if english else ""))
    print(say_plain(language(), "command.demo_ended"))  # noqa: T201


async def _show(scenario: Path, folder: Path, port: int, speed: float, seed: int, query: str) -> None:
    """The theatre, its page, and a look into the ledger."""
    database = folder / "demo.db"

    site = tomllib.loads((scenario / "site.toml").read_text("utf-8"))

    def opened(url: str) -> None:
        for one in dict.fromkeys((language(), site.get("language", "zh"))):
            print(say_plain(one, "command.demo", url=url + query, speed=f"{speed:g}"), flush=True)  # noqa: T201

    async with recorded_messages(database) as recorded:
        programme = Programme(
            scenario, command_lines(folder, None, None), folder, f"sqlite+aiosqlite:///{database}",
            seed=seed, speed=speed, ledger=recorded, patience=PATIENCE,
        )  # fmt: skip
        theatre = Theatre(programme)
        theatre.world.listeners.append(teller(scenario))
        await theatre.play(Page(theatre), port, opened)


def teller(scenario: Path) -> Callable[[Event], None]:
    """Tells the terminal the beginning of what the bot posts in the groups, for those without a browser at hand."""
    day = scenarios.load(scenario)
    names = {group.id: group.title for group in day.chats}
    tell = Teller(Console(highlight=False), day.zone, lambda chat: names.get(chat, str(chat)))

    def hear(event: Event) -> None:
        if event.chat_id < 0 and event.by == "bot" and event.kind in ("message", "photo"):
            tell.hear(replace(event, text=" ".join(event.text.split("\n")[:2]), buttons=[]))

    return hear


def simulator(port: int) -> None:
    """The simulated Telegram alone, in real time, until Ctrl-C."""

    async def stand() -> None:
        world = World(Clock(RealClock().now(), speed=1))
        populate(world, scenarios.load(find("day")))
        async with serve(world, port=port) as server:
            url, clock = server.url, f"{server.url}/clock"
            print(say_plain(language(), "command.simulator", url=url, clock=clock, token=world.token))  # noqa: T201
            await world.clock.run(datetime.max.replace(tzinfo=UTC) - timedelta(days=1), without_bot=True)

    if port:
        listen(f"127.0.0.1:{port}").close()
    with suppress(KeyboardInterrupt):
        to_its_end(stand())


def to_its_end(playing: Coroutine[Any, Any, T]) -> T:
    """Run it. Raises KeyboardInterrupt when we are told to stop, once the bot we started has ended, too."""

    async def until_told() -> T:
        task = asyncio.current_task()
        assert task is not None
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        return await playing

    try:
        return asyncio.run(until_told())
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


def find(name: str) -> Path:
    """The folder of a scenario: one of ours by name, or any folder. Raises Problem when there is none."""
    for folder in (HERE / "scenarios" / name, Path(name)):
        if (folder / "day.toml").is_file():
            return folder
    known = sorted(path.parent.name for path in (HERE / "scenarios").glob("*/day.toml"))
    raise Problem("command.no_scenario", name=name, known=", ".join(known))


def command_lines(folder: Path, database_url: str | None, webhook_port: int | None) -> Commands:
    """How the bot is called: in a folder without a `.env`, and with none of the caller's settings."""
    bot = (sys.executable, "-m", "bot")

    def environment(given: Addresses) -> dict[str, str]:
        settings = {name: "" for name in os.environ if name.startswith("CHENHUN_")}
        settings |= {"CHENHUN_API_URL": given.api, "CHENHUN_CLOCK": given.clock, "CHENHUN_BOT_TOKEN": given.token,
                     "CHENHUN_DATABASE_URL": database_url or given.database}  # fmt: skip
        if webhook_port is not None:
            at = f"127.0.0.1:{webhook_port}"
            settings |= {"CHENHUN_WEBHOOK_URL": f"http://{at}", "CHENHUN_WEBHOOK_LISTEN": at}
        path = os.pathsep.join(filter(None, (str(HERE), os.environ.get("PYTHONPATH"))))
        return settings | {"PYTHONPATH": path, "PYTHONUTF8": "1"}

    return Commands((*bot, "import"), (*bot, "run"), (*bot, "ledger"), environment, cwd=folder)


def free_port() -> int:
    """A port that nobody listens at."""
    with listen("127.0.0.1:0") as found:
        return int(found.getsockname()[1])


def print_outcome(done: Outcome, out: Path) -> None:
    """What came of it, in a line or two."""
    print(  # noqa: T201
        say_plain(language(), "command.rehearsed", messages=done.messages, acknowledged=done.acknowledged,
                  events=done.events, seconds=f"{done.seconds:.1f}", out=out)
    )  # fmt: skip
    for mishap in done.mishaps:
        print(mishap, file=sys.stderr)  # noqa: T201
