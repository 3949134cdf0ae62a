"""The three troubles that a visitor may make: Telegram is down, the bot is killed, the network is slow."""

import asyncio
import time as real
from collections.abc import Callable
from contextlib import suppress

from simulator.faults import Fault
from simulator.server import Server
from simulator.supervisor import Supervisor
from simulator.tasks import Tasks
from simulator.time import Clock

DEAD_FOR = 20.0
SLOW_BY = 0.8


class Troubles:
    """While the bot can't hear anybody the clock goes on without it: people don't wait for machines.

    `dead_for` is how many real seconds a killed bot stays dead when nobody starts it.
    """

    def __init__(self, server: Server, bot: Supervisor, clock: Clock, changed: Callable[[], None]) -> None:
        self.dead_for = DEAD_FOR
        self.kills = 0
        self._server, self._bot, self._clock, self._changed = server, bot, clock, changed
        self._down: Fault | None = None
        self._slow: Fault | None = None
        self._due: float | None = None
        self._tasks = Tasks()

    @property
    def down(self) -> bool:
        return self._down is not None

    @property
    def slow(self) -> bool:
        return self._slow is not None

    @property
    def dead(self) -> bool:
        return not self._bot.running

    @property
    def back_in(self) -> float | None:
        """Real seconds until the bot is started again."""
        return None if self._due is None else max(0.0, self._due - real.monotonic())

    def set_down(self, on: bool) -> None:
        """Telegram answers nobody, or answers again."""
        self._down = self._switch(self._down, on, "down", 1.0)
        self._settle()

    def set_slow(self, on: bool) -> None:
        """Every call takes its time (real seconds), or goes as before."""
        self._slow = self._switch(self._slow, on, "delay", SLOW_BY)
        self._settle()

    async def kill(self) -> None:
        """kill -9; it is started again by `revive`, or after a while."""
        if self.dead:
            return
        self.kills += 1
        await self._bot.kill()
        self._due = real.monotonic() + self.dead_for
        self._tasks.start(self._revive_later(), "revive")
        self._settle()

    async def revive(self) -> None:
        """Start the bot again, if it is dead."""
        self._due = None
        if self.dead:
            await self._bot.start()
        self._settle()

    async def watch(self) -> None:
        """Treat a bot that ends by itself as one that was killed; for ever."""
        while True:
            await self._bot.died()
            self._due = real.monotonic() + self.dead_for / 4
            self._settle()
            await asyncio.sleep(self.dead_for / 4)
            await self.revive()

    async def close(self) -> None:
        with suppress(asyncio.CancelledError):
            await self._tasks.close()

    async def _revive_later(self) -> None:
        """After the time of this death; a later one has its own."""
        due = self._due
        await asyncio.sleep(self.dead_for)
        if self._due == due:
            await self.revive()

    def _switch(self, fault: Fault | None, on: bool, kind: str, seconds: float) -> Fault | None:
        active = self._server.faults.active
        if on and fault is None:
            return self._server.faults.add("down" if kind == "down" else "delay", seconds=seconds)
        if not on and fault in active:
            active.remove(fault)
        return fault if on else None

    def _settle(self) -> None:
        self._clock.touch()
        self._clock.without_bot = self.dead or self.down
        self._changed()
