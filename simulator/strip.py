"""What became of people's messages, counted from both sides: what Telegram saw, and what the ledger holds.

Every message is in one of five places, so they add up: *in the ledger*; *on its way*; *lost*; or it is *talk*: small
talk, and what was answered in words. What was deleted, and commands, are in none; an album is one message.

A *report* is a message of which it is certain that it tells a temperature: the script says so, or a resident
wrote nothing but one, where the bot has spoken before. It is *on its way* until the bot has reacted to it or
answered it, or the ledger has it; so is, while the bot works, what bears a 👌 and wasn't seen in the ledger yet. It
is *lost* when the bot says that it has nothing left to do and none of these has happened. A *repeat* is a new
message of the bot with the very words of its last one in that chat, within a minute, nobody having written between.
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
    """`written` is what the next four add up to; `in_ledger` is None when nobody can look into the ledger."""

    written: int
    in_ledger: int | None
    talk: int
    on_their_way: int
    lost: int
    acknowledged: int
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
        self._written: set[Mark] = set()
        self._albums: set[str] = set()
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
            self._written.discard(mark)

    def look(self, ledger: Collection[Mark]) -> None:
        """Take the newest of the ledger."""
        self._ledger = frozenset(ledger)

    def figures(self, idle: bool) -> Figures:
        """The figures now; `idle`: the bot says that it has nothing left to do."""
        ledger = self._written & (self._ledger or frozenset())
        signed = self._written & self._recorded
        settled = signed if self._ledger is None else ledger
        open_ = self._reports - self._noticed - self._recorded - ledger
        lost = len(open_) if idle else 0
        on_their_way = 0 if idle else len(open_ | (signed - settled))
        return Figures(
            len(self._written),
            None if self._ledger is None else len(ledger),
            len(self._written) - len(settled) - on_their_way - lost,
            on_their_way,
            lost,
            len(signed),
            self._repeated,
        )

    def _hear_person(self, event: Event, mark: Mark) -> None:
        self._last_words.pop(event.chat_id, None)
        message = self._world.message(*mark)
        album = str(message.extra.get("media_group_id", ""))
        if event.text.startswith("/") or message.service or album in self._albums:
            return
        self._written.add(mark)
        self._albums.update({album} - {""})
        known = message.sender is not None and message.sender.id in self._residents
        if known and event.chat_id in self._met and _TEMPERATURE.fullmatch(event.text):
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
