"""Plays a scenario's day against a bot that it only knows as command lines: import, run, ledger.

The same scenario, seed and bot write the same bytes into the same folder.
"""

import asyncio
import re
import tempfile
import time as real
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from simulator.actors import Actors, populate
from simulator.errors import Refusal
from simulator.fields import Fields
from simulator.records import Event
from simulator.scenario import Scenario, load
from simulator.script import write
from simulator.server import Server, serve
from simulator.supervisor import CommandError, Supervisor, run_once
from simulator.time import Clock
from simulator.transcript import Transcript
from simulator.world import World

_RECORDED = ("👌", "✍", "✍️")


@dataclass(frozen=True, slots=True)
class Addresses:
    """What the rehearsal offers the bot: the API's root, where time is told, the database, the token."""

    api: str
    clock: str
    database: str
    token: str


@dataclass(frozen=True, slots=True)
class Commands:
    """The bot's command lines. `import_site` gets the two files, `ledger` --from, --to, --out."""

    import_site: tuple[str, ...]
    run: tuple[str, ...]
    ledger: tuple[str, ...]
    env: Callable[[Addresses], Mapping[str, str]]
    cwd: Path | None = None


@dataclass(frozen=True, slots=True)
class Kill:
    """kill -9 at the bot's n-th API request (from 1), before or after it has been done."""

    request: int
    when: Literal["before", "after"] = "before"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went. `messages` people wrote, `acknowledged` got a 👌 or ✍; `seconds` are real ones.

    `requests` counts the bot's API calls.
    """

    transcript: Path
    ledger: Path
    messages: int
    acknowledged: int
    events: int
    kills: int
    requests: int
    seconds: float
    mishaps: tuple[str, ...] = field(default=())


async def play(
    scenario: Path,
    commands: Commands,
    out: Path,
    seed: int,
    *,
    speed: float | None = None,
    kills: Sequence[Kill] = (),
    on_event: Callable[[Event], None] | None = None,
    port: int = 0,
    database: str | None = None,
) -> Outcome:
    """Play the whole day and write transcript.jsonl, ledger.csv and the pictures into `out`.

    `speed` None is as fast as the bot allows. `database` is a fresh one's address, or a temporary file.
    Raises ScenarioError for a folder that can't be played, CommandError when the bot fails.
    """
    began = real.monotonic()
    day, out = load(scenario.absolute()), out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rehearsal-") as folder:
        stage = _Stage(day, seed, commands, Path(folder), speed)
        async with serve(stage.world, port=port) as server:
            stage.furnish(server, database)
            await stage.open(on_event)
            await stage.perform(kills)
            ledger = await stage.keep_ledger(out / "ledger.csv")
        transcript = stage.transcript.write(out)
    return stage.outcome(transcript, ledger, real.monotonic() - began)


class _Stage:
    """Everything that one rehearsal needs at hand."""

    def __init__(
        self, day: Scenario, seed: int, commands: Commands, folder: Path, speed: float | None
    ) -> None:
        self.day = day
        self.script = write(day, seed)
        self.commands = commands
        self.folder = folder
        self.clock = Clock(day.begins, speed=speed)
        self.world = World(self.clock)
        self.env: Mapping[str, str] = {}
        self.codes: dict[str, str] = {}
        populate(self.world, day)

    def furnish(self, server: Server, database: str | None) -> None:
        """Tell the bot's command lines where everything is."""
        self.server = server
        file = f"sqlite+aiosqlite:///{self.folder / 'rehearsal.db'}"
        self.env = self.commands.env(
            Addresses(server.url, f"{server.url}/clock", database or file, self.world.token)
        )

    async def open(self, on_event: Callable[[Event], None] | None) -> None:
        """Import the site and its people; everyone takes their place."""
        site, roster = (str(self.day.folder / name) for name in ("site.toml", "roster.csv"))
        printed = await self._once(*self.commands.import_site, site, roster)
        self.codes = claim_codes(self.day, printed)
        masks = {code: f"<code:{building}>" for building, code in self.codes.items()}
        self.transcript = Transcript(self.day.zone, lambda chat_id: self.world.chats[chat_id].title, masks)
        self.world.listeners.append(self.transcript.hear)
        if on_event is not None:
            self.world.listeners.append(on_event)
        self.actors = Actors(self.world, self.day, self.script, self.codes)
        self.actors.take_their_places()

    async def perform(self, kills: Sequence[Kill]) -> None:
        """The day itself, from the bot's start to its clean stop."""
        self.bot = Supervisor(self.commands.run, self.env, self.folder / "bot.log", self.commands.cwd)
        _arm(self.server, self.bot, kills)
        await self.bot.start()
        try:
            async with asyncio.TaskGroup() as group:
                watch = group.create_task(self._watch())
                await self.clock.run(self.day.ends)
                watch.cancel()
            await self.bot.stop()
        except* CommandError as errors:
            raise errors.exceptions[0] from None
        finally:
            await self.bot.kill()

    async def _watch(self) -> None:
        """Raise CommandError when the bot ends by itself."""
        status = await self.bot.died()
        now = self.clock.now.astimezone(self.day.zone).isoformat(" ", "seconds")
        raise CommandError(f"the bot ended by itself with {status} at {now}:\n{self.bot.last_lines()}")

    async def keep_ledger(self, path: Path) -> Path:
        """Have the day's ledger written."""
        day = self.day.plan.day.date.isoformat()
        await self._once(*self.commands.ledger, "--from", day, "--to", day, "--out", str(path))
        return path

    async def _once(self, *argv: str) -> str:
        return await run_once(argv, self.env, self.commands.cwd)

    def outcome(self, transcript: Path, ledger: Path, seconds: float) -> Outcome:
        """The figures of the day."""
        events = self.transcript.events
        written = [e for e in events if e.by != "bot" and e.kind in ("message", "photo", "document")]
        done = {(e.chat_id, e.message) for e in events if e.kind == "reaction" and e.text in _RECORDED}
        return Outcome(
            transcript,
            ledger,
            len(written),
            len(done),
            len(events),
            self.bot.starts - 1,
            self.server.app.requests.total(),
            seconds,
            tuple(self.actors.mishaps),
        )


def claim_codes(day: Scenario, printed: str) -> dict[str, str]:
    """The codes by building, out of what the import printed."""
    return {found["building"]: found["code"] for found in re.finditer(day.plan.day.claim_code, printed)}


def _arm(server: Server, bot: Supervisor, kills: Sequence[Kill]) -> None:
    """Have the bot killed and started again at these requests."""
    orders = {(kill.when, kill.request) for kill in kills}
    one_at_a_time = asyncio.Lock()

    async def strike(phase: Literal["before", "after"], number: int, method: str, fields: Fields) -> None:
        if (phase, number) in orders:
            caller = bot.starts
            async with one_at_a_time:
                if bot.starts == caller:
                    await bot.restart()
            if phase == "before":
                raise Refusal(500, "the caller is dead")

    server.on_request(strike)
