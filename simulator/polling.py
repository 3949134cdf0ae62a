"""Long polling: one poller at a time; the older of two is told so."""

import asyncio

from simulator.errors import conflict
from simulator.records import Json
from simulator.updates import Updates

_TERMINATED = "terminated by other getUpdates request; make sure that only one bot instance is running"


class Poll:
    """The waiting getUpdates request, if there is one."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates
        self._waiting: asyncio.Future[bool] | None = None
        updates.on_push.append(self._wake)

    async def next(self, *, offset: int, limit: int, timeout: float) -> list[Json]:
        """Confirm everything below `offset`, then give what there is, waiting up to `timeout` real seconds.

        Raises Refusal 409 when another poller comes meanwhile.
        """
        self._end(still_mine=False)
        if offset:
            self._updates.confirm(offset)
        if not len(self._updates) and timeout:
            await self._wait(timeout)
        return self._updates.first(limit)

    async def _wait(self, timeout: float) -> None:
        waiting = self._waiting = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(timeout):
                still_mine = await waiting
        except TimeoutError:
            still_mine = True
        finally:
            if self._waiting is waiting:
                self._waiting = None
        if not still_mine:
            raise conflict(_TERMINATED)

    def close(self) -> None:
        """Let the waiting request go, with what there is."""
        self._end(still_mine=True)

    def _wake(self, update: Json) -> None:
        self._end(still_mine=True)

    def _end(self, *, still_mine: bool) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(still_mine)
        self._waiting = None
