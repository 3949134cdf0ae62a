"""Telegram's limits: 30 a second overall, one a second per chat with small bursts, 20 a minute per group.

Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this. Measured on the
rehearsal's clock. Whether reactions count is undocumented, so it is a switch.
"""

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from simulator.errors import too_many_requests
from simulator.records import Chat

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


@dataclass(slots=True)
class _Bucket:
    """Sends that a chat still takes at once; one more each second."""

    left: float
    since: datetime


@dataclass(slots=True)
class Flood:
    """Counts what is sent; `spend` refuses with 429 when it is too much."""

    on: bool = True
    reactions_count: bool = False
    overall: int = 30
    burst: int = 3
    per_group_minute: int = 20
    refused: int = 0
    _all: deque[datetime] = field(default_factory=deque)
    _groups: defaultdict[int, deque[datetime]] = field(default_factory=lambda: defaultdict(deque))
    _chats: dict[int, _Bucket] = field(default_factory=dict)

    def spend(self, chat: Chat, now: datetime, messages: int = 1) -> None:
        """Count `messages` sent or edited in `chat`, or raise 429."""
        if not self.on:
            return
        wait = max(
            self._wait_overall(now, messages),
            self._wait_group(chat, now, messages),
            self._wait_chat(chat, now, messages),
        )
        if wait > 0:
            self.refused += 1
            raise too_many_requests(max(1, math.ceil(wait)))
        self._all.extend([now] * messages)
        if chat.type != "private":
            self._groups[chat.id].extend([now] * messages)
        self._chats[chat.id].left -= messages

    def _wait_overall(self, now: datetime, messages: int) -> float:
        return _wait(self._all, now, SECOND, self.overall - messages)

    def _wait_group(self, chat: Chat, now: datetime, messages: int) -> float:
        if chat.type == "private":
            return 0
        return _wait(self._groups[chat.id], now, MINUTE, self.per_group_minute - messages)

    def _wait_chat(self, chat: Chat, now: datetime, messages: int) -> float:
        """An album larger than the burst is let through on a full bucket, which then owes the rest."""
        bucket = self._chats.setdefault(chat.id, _Bucket(self.burst, now))
        bucket.left = min(self.burst, bucket.left + (now - bucket.since).total_seconds())
        bucket.since = now
        return min(messages, self.burst) - bucket.left


def _wait(times: deque[datetime], now: datetime, span: timedelta, room: int) -> float:
    """Seconds until `times` holds no more than `room` entries of the last `span`."""
    while times and times[0] <= now - span:
        times.popleft()
    if len(times) <= room:
        return 0
    return (times[len(times) - max(room, 0) - 1] + span - now).total_seconds()
