"""A rehearsal with visitors: a scenario at a pace to watch, day after day, before an audience that takes part.

Time waits (a while) for the first visitor. At the end of a day it pauses until somebody begins the next one (or goes on
by itself, with `loop`, or when somebody hurried further). The bot is only known as command lines, as in `rehearsal`.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from starlette.routing import BaseRoute

from simulator.actors import Actors, Played, populate
from simulator.acts import Act
from simulator.rehearsal import Addresses, Commands, claim_codes
from simulator.scenario import Scenario, load
from simulator.script import write
from simulator.server import Server, serve
from simulator.strip import Ledger, Strip
from simulator.supervisor import Supervisor, run_once
from simulator.time import Clock
from simulator.troubles import Troubles
from simulator.world import World

_LOOK_EVERY = 1.0


@dataclass(frozen=True, slots=True)
class Programme:
    """What is played: a scenario's folder, the bot's commands, where its files go, how fast and how often.

    `patience` is how many real seconds time waits for the first visitor; None is for ever.
    """

    scenario: Path
    commands: Commands
    folder: Path
    database: str
    seed: int = 1
    speed: float = 60
    loop: bool = False
    ledger: Ledger | None = None
    patience: float | None = None


class Audience(Protocol):
    """Whoever shows the theatre to people: routes for the server, and work to be done while it plays."""

    visited: asyncio.Event

    def routes(self) -> Sequence[BaseRoute]: ...
    def attend(self, server: Server) -> None: ...
    def stir(self) -> None: ...
    async def run(self) -> None: ...
    def close(self) -> None: ...


class Theatre:
    """The stage and everything on it. `day` is the one being played; `over`: it has ended."""

    bot: Supervisor
    troubles: Troubles

    def __init__(self, programme: Programme) -> None:
        self.programme = programme
        self.day = load(programme.scenario)
        self.clock = Clock(self.day.begins, speed=programme.speed)
        self.world = World(self.clock)
        self.played = Played()
        populate(self.world, self.day)
        residents = {p.phone for p in self.day.people if p.phone and p.building and p.known}
        self.strip = Strip(self.world, self.played.reports, residents)
        self.over = False
        self.days = 0
        self.speed = programme.speed
        self.hurrying: datetime | None = None
        self._codes: dict[str, str] = {}

    async def play(
        self, audience: Audience, port: int = 0, opened: Callable[[str], object] = lambda url: None
    ) -> None:
        """Play for ever; `opened` is told the server's address.

        Raises OSError when the port is taken, CommandError when the site can't be imported.
        """
        async with serve(self.world, port=port, routes=audience.routes()) as server:
            await self._furnish(server, audience)
            try:
                await self._perform(audience, lambda: opened(server.url))
            finally:
                audience.close()
                await self.troubles.close()
                await self.bot.kill()

    async def _furnish(self, server: Server, audience: Audience) -> None:
        """Import the site; a bot, and somebody who can trouble it."""
        at = self.programme
        addresses = Addresses(server.url, f"{server.url}/clock", at.database, self.world.token)
        env, cwd = at.commands.env(addresses), at.commands.cwd
        files = (str(self.day.folder / name) for name in ("site.toml", "roster.csv"))
        self._codes = claim_codes(self.day, await run_once((*at.commands.import_site, *files), env, cwd))
        self.bot = Supervisor(at.commands.run, env, at.folder / "bot.log", cwd)
        self.troubles = Troubles(server, self.bot, self.clock, self._meet_trouble)
        audience.attend(server)

    async def _perform(self, audience: Audience, opened: Callable[[], object]) -> None:
        self.clock.pause()
        await self.bot.start()
        opened()
        async with asyncio.TaskGroup() as group:
            group.create_task(self.troubles.watch())
            group.create_task(audience.run())
            group.create_task(self._look())
            with suppress(TimeoutError):
                await asyncio.wait_for(audience.visited.wait(), self.programme.patience)
            self.clock.resume()
            while True:
                await self._play_day(audience)

    async def _play_day(self, audience: Audience) -> None:
        """One day, and the night after it."""
        actors = self._enter()
        await self.clock.run(self.day.ends)
        actors.go_home()
        self.over, tomorrow = True, _day_after(self.day)
        if self.programme.loop:
            self.hurry(tomorrow.begins)
        elif self.hurrying is None or self.hurrying <= self.day.ends:
            self.clock.pause()
            self.clock.see_through()
        audience.stir()
        await self.clock.run(tomorrow.begins)
        self.day, self.over = tomorrow, False
        audience.stir()

    def _enter(self) -> Actors:
        """Everyone takes their place; what is done once in a life isn't done again on the second day."""
        script = write(self.day, self.programme.seed + self.days)
        if self.days:
            script = replace(script, planned=tuple(p for p in script.planned if not _only_once(p.act)))
        self.days += 1
        actors = Actors(self.world, self.day, script, self._codes, self.played)
        actors.take_their_places()
        return actors

    async def _look(self) -> None:
        """Ask the ledger, now and then, for ever."""
        while self.programme.ledger is not None:
            self.strip.look(await self.programme.ledger())
            await asyncio.sleep(_LOOK_EVERY)

    # What visitors do with time

    def pace(self, speed: float) -> None:
        """So many times real speed from now on."""
        self.speed, self.hurrying = speed, None
        self.clock.speed = speed

    def pause(self) -> None:
        self.clock.pause()

    def resume(self) -> None:
        """Go on; after the end of a day: to the next morning, straight."""
        if self.over:
            self.tomorrow()
        self.clock.resume()

    def tomorrow(self) -> None:
        """To the next morning, straight, also from the middle of a day. Needs a bot that hears."""
        self.hurry(_day_after(self.day).begins)

    def hurry(self, moment: datetime) -> None:
        """As fast as the bot allows until `moment`, then at the usual pace again. Needs a bot that hears."""
        if moment <= self.clock.now or self.clock.without_bot:
            return
        self.hurrying = moment
        self.clock.at(moment, self._arrive)
        self.clock.speed = None
        self.clock.resume()

    def _meet_trouble(self) -> None:
        """Hurrying is as fast as the bot allows; without a bot it would be a leap over the whole day."""
        if self.hurrying is not None and self.clock.without_bot:
            self.pace(self.speed)

    def _arrive(self) -> None:
        if self.hurrying is not None and self.clock.now >= self.hurrying:
            self.pace(self.speed)


def _day_after(day: Scenario) -> Scenario:
    plan = day.plan.day.model_copy(update={"date": day.plan.day.date + timedelta(days=1)})
    return replace(day, plan=day.plan.model_copy(update={"day": plan}))


def _only_once(act: Act) -> bool:
    return act.does in ("start", "join", "leave", "block") or "{code:" in act.text
