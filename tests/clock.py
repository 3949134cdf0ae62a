"""A clock for tests: it stands until the test moves it."""

import asyncio
from datetime import UTC, datetime, timedelta

MORNING = datetime(2020, 3, 31, 22, 30, tzinfo=UTC)
"""06:30 on 1 April 2020 in Wuhan: the morning slot of the village is open."""


class StandingClock:
    """Time as the test says; ``wait`` returns when woken, or when the test moves time past ``until``."""

    def __init__(self, now: datetime = MORNING) -> None:
        self.moment = now
        self.through = 0
        self.moved = asyncio.Event()

    def now(self) -> datetime:
        return self.moment

    def set(self, now: datetime) -> None:
        """Go to a moment (aware)."""
        self.moment = now.astimezone(UTC)
        self.moved.set()
        self.moved = asyncio.Event()

    def forward(self, **span: float) -> datetime:
        """Go on by ``minutes=5`` or the like; returns the new moment."""
        self.set(self.moment + timedelta(**span))
        return self.moment

    async def wait(self, loop: str, wake: asyncio.Event, until: datetime | None) -> None:
        while not wake.is_set() and (until is None or until > self.moment):
            waits = [asyncio.ensure_future(event.wait()) for event in (wake, self.moved)]  # noqa: TID251 - a test's own
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            for task in waits:
                task.cancel()
        wake.clear()

    async def catch_up(self) -> None:
        return

    def handled(self, update_id: int) -> None:
        self.through = max(self.through, update_id)

    async def run(self) -> None:
        return
