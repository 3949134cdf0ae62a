"""The simulator's one home for background tasks: named, kept, and cancelled when the server closes."""

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any


class Tasks:
    """Running tasks; `close` cancels them all and waits for their end."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        task = asyncio.create_task(work, name=name)  # noqa: TID251 this is the one home
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    def cancel(self) -> None:
        for task in list(self._running):
            task.cancel()

    async def join(self) -> None:
        """Wait for every task's own end."""
        await asyncio.gather(*self._running)

    async def close(self) -> None:
        running = list(self._running)
        self.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def first_of(*waits: Awaitable[Any], timeout: float | None = None) -> int | None:
    """The place of whichever ends first, or None after `timeout` real seconds; the rest is cancelled."""
    futures = [asyncio.ensure_future(wait) for wait in waits]  # noqa: TID251 this is the one home
    try:
        done, _ = await asyncio.wait(futures, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        return next((place for place, future in enumerate(futures) if future in done), None)
    finally:
        for future in futures:
            future.cancel()
