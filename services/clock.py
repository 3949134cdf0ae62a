"""The only reader of time. Every wait of the bot's loops passes here, so that a rehearsal can own time."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

import aiohttp


class Clock(Protocol):
    """What the loops know of time: the moment (UTC), and how to wait for one."""

    def now(self) -> datetime: ...

    async def wait(self, loop: str, wake: asyncio.Event, until: datetime | None) -> None:
        """Return when woken or when the moment has come, whichever is first."""

    async def catch_up(self) -> None:
        """Mail came: have the time at which it was given to us, before anything is done about it."""

    def handled(self, update_id: int) -> None:
        """Everything up to this update is safely in the inbox."""

    async def run(self) -> None:
        """Whatever the clock itself must do while the bot runs."""


class RealClock:
    """Wall time, or (for test servers) a start that runs N times as fast since a real moment."""

    def __init__(self, start: datetime | None = None, rate: float = 1, epoch: float = 0) -> None:
        self.start, self.rate, self.epoch = start or datetime.fromtimestamp(0, UTC), rate, epoch

    def now(self) -> datetime:
        return self.start + timedelta(seconds=(time.time() - self.epoch) * self.rate)  # noqa: TID251 - home of time

    async def wait(self, loop: str, wake: asyncio.Event, until: datetime | None) -> None:
        seconds = None if until is None else max((until - self.now()).total_seconds() / self.rate, 0)
        try:
            async with asyncio.timeout(seconds):
                await wake.wait()
        except TimeoutError:
            return
        wake.clear()

    async def catch_up(self) -> None:
        return

    def handled(self, update_id: int) -> None:
        return

    async def run(self) -> None:
        return


class RehearsalClock:
    """Time as the rehearsal's simulator tells it.

    When every loop waits, the clock says so: "knowing time ``at`` and updates up to ``through``, there is
    nothing to do before ``until``". Time never moves while anyone works; a killed bot's word is void.
    """

    def __init__(self, url: str, now: datetime, loops: frozenset[str]) -> None:
        self.url, self.moment, self.loops = url, now, loops
        self.through = 0
        self.waiting: dict[str, tuple[asyncio.Event, datetime | None]] = {}
        self.changed = asyncio.Event()
        self.talk: asyncio.Timeout | None = None
        self.session: aiohttp.ClientSession | None = None

    def now(self) -> datetime:
        return self.moment

    async def catch_up(self) -> None:
        """Our answer about the time and our mail come by two ways, and the mail may be quicker."""
        if self.session is not None:
            self.advance(await ask_time(self.session, self.url, ASK_ONLY))

    def handled(self, update_id: int) -> None:
        self.through = max(self.through, update_id)
        self.stir()

    async def wait(self, loop: str, wake: asyncio.Event, until: datetime | None) -> None:
        if until is None or until > self.moment:
            self.waiting[loop] = (wake, until)
            self.stir()
            await wake.wait()
            self.waiting.pop(loop, None)
        wake.clear()

    def stir(self) -> None:
        """Something changed: a word already given must be given anew."""
        self.changed.set()
        if self.talk is not None and not self.talk.expired():
            self.talk.reschedule(asyncio.get_running_loop().time())

    def quiet(self) -> bool:
        return self.waiting.keys() == self.loops and not any(
            wake.is_set() for wake, _ in self.waiting.values()
        )

    async def run(self) -> None:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None)) as self.session:
            while True:
                await self.changed.wait()
                self.changed.clear()
                while self.quiet() and not self.changed.is_set():
                    await self.say_quiet(self.session)

    async def say_quiet(self, session: aiohttp.ClientSession) -> None:
        """Give our word, and take the new time when it comes."""
        moments = [until for _, until in self.waiting.values() if until is not None]
        word = {
            "at": self.moment.isoformat(),
            "through": self.through,
            "until": min(moments).isoformat() if moments else None,
        }
        try:
            async with asyncio.timeout(None) as self.talk:
                self.advance(await ask_time(session, self.url, word))
        except TimeoutError:
            return
        except aiohttp.ClientError:
            await asyncio.sleep(0.05)
        finally:
            self.talk = None

    def advance(self, now: datetime) -> None:
        self.moment = max(now, self.moment)
        for wake, until in self.waiting.values():
            if until is not None and until <= self.moment:
                wake.set()


ASK_ONLY: dict[str, object] = {"at": None, "through": 0, "until": None}
"""A word that promises nothing: it is answered with the time, at once."""


async def ask_time(session: aiohttp.ClientSession, url: str, word: dict[str, object]) -> datetime:
    """The simulator's answer to our word: its time, which may have moved."""
    async with session.post(url, json=word) as answer:
        return datetime.fromisoformat((await answer.json())["now"]).astimezone(UTC)


async def open_clock(setting: str | None, loops: frozenset[str]) -> Clock:
    """The clock that the setting names: none for wall time, an address, or ``START xN @REAL_EPOCH``.

    Raises ValueError when it is neither, and OSError (aiohttp.ClientError) when nobody answers there.
    """
    if not setting:
        return RealClock()
    if setting.startswith(("http://", "https://")):
        async with aiohttp.ClientSession() as session:
            now = await ask_time(session, setting, ASK_ONLY)
        return RehearsalClock(setting, now, loops)
    start, rate, epoch = setting.split()
    if not rate.startswith("x") or not epoch.startswith("@"):
        raise ValueError(setting)
    return RealClock(datetime.fromisoformat(start).astimezone(UTC), float(rate[1:]), float(epoch[1:]))
