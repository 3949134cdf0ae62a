"""What became of people's messages, counted from both sides: what Telegram saw, and what the ledger holds.

A *report* is a message of which it is certain that it tells a temperature: the script says so, or a resident
wrote nothing but one, where the bot has spoken before. It is *on its way* until the bot has reacted to it or
answered it, or the ledger has it; it is *lost* when the bot says that it has nothing left to do and none of
these has happened. A *repeat* is a new message of the bot with the very words of its last one in that chat,
within a minute, nobody having written there between.
"""

import re
from collections.abc import Awaitable, Callable, Collection, Container
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from simulator.records import Event
from simulator.world import World

Mark = tuple[int, int]
Ledger = Callable[[], Awaitable[Collection[Mark]]]
"""Asks for the (chat id, message id) of every message from which something stands in the ledger."""

_RECORDED = {"👌", "✍", "✍️"}
_TEMPERATURE = re.compile(r"\s*(?:3[4-9]|4[01])[.．]\d\s*(?:℃|度|°C)?\s*")
_REPEAT = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Figures:
    """`in_ledger` is None when nobody can look into the ledger."""

    written: int
    acknowledged: int
    in_ledger: int | None
    on_their_way: int
    lost: int
    repeated: int

    def json(self) -> dict[str, int | None]:
        return asdict(self)


class Strip:
    """Counts by listening to the world; `reports` is filled by the actors, and here for visitors."""

    def __init__(self, world: World, reports: set[Mark], residents: Container[int]) -> None:
        self._world = world
        self._residents = residents
        self._met: set[int] = set()
        self._reports = reports
        self._written = 0
        self._recorded: set[Mark] = set()
        self._noticed: set[Mark] = set()
        self._ledger: frozenset[Mark] | None = None
        self._last_words: dict[int, tuple[str, int | None, datetime]] = {}
        self._repeated = 0
        world.listeners.append(self.hear)

    def hear(self, event: Event) -> None:
        """Count one event."""
        mark = (event.chat_id, event.message or 0)
        if event.kind in ("message", "photo", "document"):
            if event.by == "bot":
                self._hear_bot(event)
            else:
                self._hear_person(event, mark)
        elif event.kind == "reaction" and event.by == "bot":
            self._noticed.add(mark)
            (self._recorded.add if event.text in _RECORDED else self._recorded.discard)(mark)
        elif event.kind == "delete":
            self._reports.discard(mark)

    def look(self, ledger: Collection[Mark]) -> None:
        """Take the newest of the ledger."""
        self._ledger = frozenset(ledger)

    def figures(self, idle: bool) -> Figures:
        """The figures now; `idle`: the bot says that it has nothing left to do."""
        open_ = self._reports - self._noticed - self._recorded - (self._ledger or frozenset())
        return Figures(
            self._written,
            len(self._recorded),
            None if self._ledger is None else len(self._ledger),
            0 if idle else len(open_),
            len(open_) if idle else 0,
            self._repeated,
        )

    def _hear_person(self, event: Event, mark: Mark) -> None:
        self._written += not event.text.startswith("/")
        self._last_words.pop(event.chat_id, None)
        sender = self._world.message(*mark).sender
        known = sender is not None and sender.id in self._residents and event.chat_id in self._met
        if known and _TEMPERATURE.fullmatch(event.text):
            self._reports.add(mark)

    def _hear_bot(self, event: Event) -> None:
        message = self._world.message(event.chat_id, event.message or 0)
        self._met.add(event.chat_id)
        if message.reply_to is not None:
            self._noticed.add((event.chat_id, message.reply_to))
        before = self._last_words.get(event.chat_id)
        if before and before[:2] == (event.text, message.reply_to) and event.at - before[2] < _REPEAT:
            self._repeated += 1
        self._last_words[event.chat_id] = (event.text, message.reply_to, event.at)
