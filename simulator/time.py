"""The rehearsal's time: it stands still while anyone works, and moves when there is nothing to do."""

import asyncio
import heapq
import inspect
import time as real
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count

from simulator.pace import Pace

Callback = Callable[[], Awaitable[object] | object]
NUDGE = timedelta(milliseconds=1)
NEAR = timedelta(seconds=10)
"""What the bot will do so soon belongs to what it is doing: it speaks once a second in a chat, and edits every five."""
ERRAND = timedelta(minutes=1)
"""So long an errand lasts at most, in the rehearsal's time."""


@dataclass(frozen=True, slots=True)
class Word:
    """The bot's word: at `at`, with all updates up to `through` handled, nothing to do before `until`."""

    at: datetime
    through: int
    until: datetime | None


class Clock:
    """Time as the simulator owns it, in aware UTC.

    `speed` None goes as fast as the bot allows; N walks at N times real time, the bot's work included. `busy`
    and `last_update` are filled in by server and world: whether an API request is in progress, and the last
    update id that the bot must have handled.
    """

    def __init__(self, start: datetime, *, speed: float | None = None) -> None:
        if start.tzinfo is None:
            raise ValueError("the clock's start must be aware")
        self._stand = start.astimezone(UTC)
        self._real = real.monotonic()
        self._target: datetime | None = None
        self._speed = speed
        self._rate = 0.0
        self._pace = Pace()
        self._paused = False
        self._without_bot = False
        self._word: Word | None = None
        self._heap: list[tuple[datetime, int, Callback]] = []
        self._taken: set[datetime] = set()
        self._passed: list[datetime] = []
        self._leap = False
        self._errand: datetime | None = None
        self._order = count()
        self._changed = asyncio.Event()
        self.busy: Callable[[], bool] = lambda: False
        self.last_update: Callable[[], int] = lambda: 0
        self.on_move: list[Callable[[datetime], None]] = []

    @property
    def now(self) -> datetime:
        """The present moment; between two stops of a walk it is interpolated."""
        if self._target is None:
            return self._stand
        walked = timedelta(seconds=(real.monotonic() - self._real) * self._rate)
        return min(self._stand + walked, self._target)

    @property
    def standing(self) -> datetime:
        """The moment at which time last stood: what the bot is told."""
        return self._stand

    def unix(self) -> int:
        """Now, in whole unix seconds, as Telegram dates messages."""
        return int(self.now.timestamp())

    # What a script and the page may do with time

    def at(self, moment: datetime, callback: Callback) -> datetime:
        """Have `callback` run at `moment`, or just after if that moment is taken or past; returns when."""
        moment = max(moment.astimezone(UTC), self.now)
        while moment in self._taken:
            moment += NUDGE
        self._taken.add(moment)
        heapq.heappush(self._heap, (moment, next(self._order), callback))
        self.stir()
        return moment

    @property
    def next_event(self) -> datetime | None:
        return self._heap[0][0] if self._heap else None

    @property
    def speed(self) -> float | None:
        return self._speed

    @speed.setter
    def speed(self, value: float | None) -> None:
        self.touch()
        self._speed = value
        self._pace.anew()
        self.stir()

    @property
    def paused(self) -> bool:
        return self._paused

    def pause(self) -> None:
        self.touch()
        self._paused = True
        self.stir()

    def resume(self) -> None:
        if self._paused:
            self._pace.anew()
        self._paused = False
        self.stir()

    @property
    def without_bot(self) -> bool:
        """Whether time moves although no bot says that it may (a story about an outage)."""
        return self._without_bot

    @without_bot.setter
    def without_bot(self, value: bool) -> None:
        self._without_bot = value
        self.stir()

    def jump(self) -> None:
        """Go straight to the next moment at which anything happens, also while paused."""
        self._leap = True
        self.stir()

    def see_through(self) -> None:
        """Also while paused, go on until the bot is done with what just happened: its next step is not `NEAR`."""
        self._errand = self.now + ERRAND
        self.stir()

    def touch(self) -> None:
        """Somebody acts now: time stands here, and the bot must be heard again before it moves."""
        if self._target is not None:
            self._move(self.now)

    # What the bot says

    def say(self, word: Word) -> None:
        """Take the bot's newest word; it replaces any earlier one."""
        self._word = word
        self.stir()

    def void(self, word: Word) -> None:
        """The bot that gave `word` is gone, or works again; a walk that it allowed ends here."""
        if self._word is word:
            self.touch()
            self._word = None
            self.stir()

    def heard(self) -> Word | None:
        """The bot's word, if it is valid at this very moment."""
        word = self._word
        if word is None or word.at != self._stand or word.through < self.last_update() or self.busy():
            return None
        return word

    def stir(self) -> None:
        """Something changed that could let time move, or stop it."""
        self._changed.set()
        self._changed = asyncio.Event()

    async def changed(self) -> None:
        await self._changed.wait()

    # How time moves

    async def run(self, until: datetime, *, without_bot: bool | None = None) -> None:
        """Let time go to `until`, running each callback at its moment; the bot is awaited between."""
        before = self._without_bot
        if without_bot is not None:
            self._without_bot = without_bot
        until = until.astimezone(UTC)
        try:
            while not await self._step(until):
                pass
        finally:
            self._without_bot = before

    async def _step(self, until: datetime) -> bool:
        """One stop further, or one wait; true when `until` is reached and everybody is done with it."""
        await self._run_due()
        changed = self._changed
        target = self._where_to(until) if self._may_move() else None
        if target is None:
            await changed.wait()
            return False
        if target > self._stand:
            await self._go(target, changed)
            return False
        return self._stand >= until

    def _may_move(self) -> bool:
        return not self._paused or self._leap or self._on_an_errand()

    def _on_an_errand(self) -> bool:
        """Whether the bot, by its own word, is soon to go on with what somebody began; if not, that is done."""
        word = self.heard()
        if self._errand is None or word is None:
            return False
        if word.until is None or word.until > min(self._errand, self._stand + NEAR):
            self._errand = None
        return self._errand is not None

    async def _run_due(self) -> None:
        while self._heap and self._heap[0][0] <= self._stand:
            moment, _, callback = heapq.heappop(self._heap)
            self._passed.append(moment)
            result = callback()
            if inspect.isawaitable(result):
                await result

    def _where_to(self, until: datetime) -> datetime | None:
        """The next stop, or None while the bot works."""
        stops = [until]
        if self._heap:
            stops.append(self._heap[0][0])
        if not self._without_bot:
            word = self.heard()
            if word is None or (word.until is not None and word.until <= self._stand):
                return None
            if word.until is not None:
                stops.append(word.until)
        return max(min(stops), self._stand)

    async def _go(self, target: datetime, changed: asyncio.Event) -> None:
        if self._speed is None or self._leap:
            if self._leap:
                self._leap, self._errand = False, target + ERRAND
            self._move(target)
            self._pace.anew()
            return
        duration = self._pace.duration(target - self._stand, self._speed)
        start, self._real, self._target = self._stand, real.monotonic(), target
        self._rate = (target - start).total_seconds() / duration
        try:
            async with asyncio.timeout(duration):
                await changed.wait()
        except TimeoutError:
            if self._stand == start:
                self._move(target)
        finally:
            if self._target is not None:
                self._move(self.now)

    def _move(self, moment: datetime) -> None:
        if self._target is not None and self._speed is not None:
            self._pace.walked(moment - self._stand, self._speed)
        self._target = None
        if moment == self._stand:
            return
        self._stand = moment
        self._word = None
        self._taken.difference_update(self._passed)
        self._passed.clear()
        for listener in self.on_move:
            listener(moment)
        self.stir()
