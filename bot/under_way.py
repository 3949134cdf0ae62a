"""Calls to Telegram that were begun and have not ended yet."""

import asyncio
from collections.abc import Coroutine
from typing import Any, Self

from bot.failures import Result
from services.compose import Ready

Ended = list[tuple[Ready, Result]]
"""Calls, and what became of each."""


class UnderWay:
    """What was begun; whoever opens it leaves none behind."""

    def __init__(self) -> None:
        self.calls: dict[asyncio.Task[Result], Ready] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self.calls:
            task.cancel()
        await asyncio.gather(*self.calls, return_exceptions=True)

    @property
    def numbers(self) -> set[int]:
        return {item.id for item in self.calls.values()}

    @property
    def chats(self) -> set[int]:
        """The chats that a call is on its way to: none gets a second one meanwhile."""
        return {item.chat_id for item in self.calls.values()}

    async def begin(self, calls: list[tuple[Ready, Coroutine[Any, Any, Result]]], within: float) -> None:
        """Make these calls; returns when all have ended, or after so many seconds."""
        begun = {asyncio.create_task(call): item for item, call in calls}  # noqa: TID251 - ended in __aexit__
        self.calls |= begun
        if begun:
            await asyncio.wait(begun, timeout=within)

    async def one_ends(self, within: float) -> None:
        """Returns when any call has ended, or after so many seconds."""
        await asyncio.wait(self.calls, timeout=within, return_when=asyncio.FIRST_COMPLETED)

    async def all_end(self) -> None:
        if self.calls:
            await asyncio.wait(self.calls)

    def take_ended(self) -> Ended:
        """Those that have ended, which are under way no more."""
        ended = [task for task in self.calls if task.done()]
        return [(self.calls.pop(task), task.result()) for task in ended]
