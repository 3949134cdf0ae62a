"""What changed, to every open page: gathered for a moment, then sent as it stands, so a board that was edited
ten times is sent once.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

from simulator.page.views import chat_view, message_view
from simulator.records import Event, Json
from simulator.world import World

MOST_WAITING = 100
CLOSED = "closed"


class Feed:
    """Marks what is touched; `flush` makes one package of it. A page that reads too slowly begins anew."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._messages: set[tuple[int, int]] = set()
        self._chats: set[int] = set()
        self._notices: list[Json] = []
        self._pages: set[asyncio.Queue[str]] = set()
        world.listeners.append(self.hear)

    @property
    def watched(self) -> bool:
        return bool(self._pages)

    def hear(self, event: Event) -> None:
        """Mark what an event touches."""
        self._chats.add(event.chat_id)
        if event.message is not None and event.kind not in ("tap", "toast"):
            self._messages.add((event.chat_id, event.message))
        if event.kind == "pin":
            # The notice of it is posted next, and announced to nobody.
            self._messages.add((event.chat_id, self._world.chats[event.chat_id].last_message + 1))

    def touch(self, chat_id: int) -> None:
        """Mark a chat whose change nobody is told of, and its newest message."""
        self._chats.add(chat_id)
        self._messages.add((chat_id, self._world.chats[chat_id].last_message))

    def notice(self, notice: Json) -> None:
        """A word for one person: the answer to a tap."""
        self._notices.append(notice)

    def flush(self, more: Json) -> None:
        """Send what is marked, with `more`; nothing when there is nothing."""
        package = more | self._gather()
        if package and self._pages:
            self._send(json.dumps(package, ensure_ascii=False, separators=(",", ":")))

    async def packages(self) -> AsyncIterator[str]:
        """One page's packages, until it leaves."""
        queue: asyncio.Queue[str] = asyncio.Queue(MOST_WAITING)
        self._pages.add(queue)
        try:
            while (package := await queue.get()) != CLOSED:
                yield package
        finally:
            self._pages.discard(queue)

    def close(self) -> None:
        """Let every page go."""
        self._send(CLOSED)

    def _gather(self) -> Json:
        chats = self._world.chats
        for chat_id in self._chats:
            self._messages.update((chat_id, pin) for pin in chats[chat_id].pinned[-1:])
        there = [(c, chats[c].messages.get(i), i) for c, i in sorted(self._messages)]
        parts: dict[str, list[Any]] = {
            "messages": [message_view(self._world, m) for _, m, _ in there if m is not None],
            "gone": [[c, i] for c, m, i in there if m is None],
            "chats": [chat_view(self._world, chats[c]) for c in sorted(self._chats)],
            "notices": self._notices,
        }
        self._messages.clear()
        self._chats.clear()
        self._notices = []
        return {name: part for name, part in parts.items() if part}

    def _send(self, package: str) -> None:
        for queue in list(self._pages):
            if queue.full():
                self._pages.discard(queue)
                while not queue.empty():
                    queue.get_nowait()
            queue.put_nowait(package if queue in self._pages else CLOSED)
