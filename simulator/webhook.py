"""Updates pushed to the bot's own address: in order per chat, chats side by side, again until it answers 2xx."""

import asyncio
import json
import re
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from simulator.errors import bad_request
from simulator.records import Json
from simulator.tasks import Tasks
from simulator.updates import Updates

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 a header's name
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
Answer = Callable[[Json], Awaitable[object]]


def check_url(url: str) -> None:
    """HTTPS as in Telegram; plain HTTP is taken on this machine. Raises Refusal."""
    parts = urlsplit(url)
    if parts.scheme == "http" and parts.hostname in _LOOPBACK:
        return
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    raise bad_request("bad webhook: Failed to resolve host: the simulator never leaves this machine")


def check_secret(secret: str) -> str:
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")
    return secret


class Webhook:
    """The webhook, if one is set. Delays between tries are in real seconds and double."""

    def __init__(
        self, updates: Updates, unix: Callable[[], int], answer: Answer, settled: Callable[[], None]
    ) -> None:
        self.url = ""
        self.first_delay, self.longest_delay = 0.05, 5.0
        self._updates, self._unix, self._answer, self._settled = updates, unix, answer, settled
        self._secret, self._most = "", 40
        self._lines: dict[int, deque[Json]] = {}
        self._room = asyncio.Semaphore(self._most)
        self._tasks = Tasks()
        self._session: aiohttp.ClientSession | None = None
        self._error: tuple[int, str] | None = None
        updates.on_push.append(self._queue)

    def set(self, url: str, secret: str, most: int) -> None:
        """Deliver to `url` from now on, beginning with what waits."""
        waiting = self._updates.first(len(self._updates))
        self.remove()
        self.url, self._secret, self._most = url, secret, most
        self._room = asyncio.Semaphore(most)
        for update in waiting:
            self._queue(update)

    def remove(self) -> None:
        self.url, self._error = "", None
        self._tasks.cancel()
        self._lines = {}

    @property
    def pending(self) -> bool:
        """Whether anything still has to be delivered; ids may arrive out of order, so a highest one says little."""
        return bool(self.url) and len(self._updates) > 0

    async def close(self) -> None:
        self.remove()
        await self._tasks.close()
        if self._session is not None:
            await self._session.close()

    def info(self) -> Json:
        """A WebhookInfo object."""
        answer: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates),
        }
        if self.url:
            answer |= {"max_connections": self._most, "ip_address": "127.0.0.1"}
        if self._error is not None:
            answer["last_error_date"], answer["last_error_message"] = self._error
        return answer

    def _queue(self, update: Json) -> None:
        if not self.url:
            return
        chat = _chat_of(update)
        if chat in self._lines:
            self._lines[chat].append(update)
            return
        self._lines[chat] = line = deque([update])
        self._tasks.start(self._drain(chat, line), f"webhook {chat}")

    async def _drain(self, chat: int, line: deque[Json]) -> None:
        while line:
            await self._until_taken(line[0])
            self._updates.drop(line.popleft()["update_id"])
            self._settled()
        if self._lines.get(chat) is line:
            del self._lines[chat]

    async def _until_taken(self, update: Json) -> None:
        delay = self.first_delay
        while not await self._deliver(update):
            await asyncio.sleep(delay)
            delay = min(delay * 2, self.longest_delay)

    async def _deliver(self, update: Json) -> bool:
        async with self._room:
            try:
                answer = await self._post(update)
            except (aiohttp.ClientError, TimeoutError, OSError) as trouble:
                self._error = (self._unix(), str(trouble) or type(trouble).__name__)
                return False
        if answer is not None:
            await self._answer(answer)
        return True

    async def _post(self, update: Json) -> Json | None:
        """The call that the bot answered with, if any. Raises ClientError unless it answered 2xx."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60))
        headers = {SECRET_HEADER: self._secret} if self._secret else {}
        async with self._session.post(self.url, json=update, headers=headers) as response:
            if not 200 <= response.status < 300:
                reason = f"{response.status} {response.reason}"
                raise aiohttp.ClientError(f"Wrong response from the webhook: {reason}")
            body = await response.read()
        return _call_in(body)


def _call_in(body: bytes) -> Json | None:
    """A bot may answer a webhook with one method call."""
    with suppress(ValueError):
        answer: Any = json.loads(body or b"null")
        if isinstance(answer, dict) and isinstance(answer.get("method"), str):
            return answer
    return None


def _chat_of(update: Json) -> int:
    """What keeps its order: the chat, or else the person."""
    content: Json = next(value for key, value in update.items() if key != "update_id")
    if "chat" in content:
        return int(content["chat"]["id"])
    if "message" in content:
        return int(content["message"]["chat"]["id"])
    return int(content.get("from", {}).get("id", 0))
