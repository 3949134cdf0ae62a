"""The day as it goes, in a terminal: for a newcomer who sees such a bot for the first time."""

from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

from rich.cells import set_cell_size
from rich.console import Console
from rich.text import Text

from simulator.records import Event

_CHAT, _WHO = 12, 8
_INDENT = 8 + 2 + _CHAT + 2 + _WHO + 2
_BEFORE: Mapping[str, str] = {
    "edit": "✎ ",
    "photo": "[picture] ",
    "document": "[file] ",
    "tap": "taps ",
    "toast": "(toast) ",
    "pin": "pins ",
    "delete": "deletes ",
}
_ABOUT_ANOTHER = ("reaction", "pin", "delete")


class Teller:
    """Prints events: the time, the chat (✉ is a private one), who, what, and the buttons under it."""

    def __init__(self, console: Console, zone: ZoneInfo, title: Callable[[int], str]) -> None:
        self._console = console
        self._zone = zone
        self._title = title
        self._starts: set[int] = set()
        self._texts: dict[tuple[int, int | None], str] = {}

    def hear(self, event: Event) -> None:
        """Print one event; the hundred people who press Start at dawn become one line."""
        if event.kind not in _ABOUT_ANOTHER:
            self._texts[event.chat_id, event.message] = event.text
        if event.kind == "message" and event.text.startswith("/start"):
            self._starts.add(event.chat_id)
        elif event.chat_id not in self._starts or event.by != "bot":
            self._tell_starts()
            self._console.print(self._line(event))

    def _tell_starts(self) -> None:
        if self._starts:
            people = f"{len(self._starts)} people press Start in private, and are told what is kept"
            self._console.print(Text(" " * 10 + people, style="dim"))
            self._starts.clear()

    def _line(self, event: Event) -> Text:
        clock = event.at.astimezone(self._zone).strftime("%H:%M:%S")
        place = self._title(event.chat_id) if event.chat_id < 0 else f"✉ {self._title(event.chat_id)}"
        who, style = ("晨昏", "cyan") if event.by == "bot" else (event.by, "bold")
        columns = (set_cell_size(place, _CHAT), "magenta"), "  ", (set_cell_size(who, _WHO), style)
        line = Text.assemble((clock, "dim"), "  ", *columns, "  ")
        line.append(_indented(_BEFORE.get(event.kind, "") + event.text))
        if event.kind in _ABOUT_ANOTHER:
            line.append(" " + self._about(event), "dim")
        for row in event.buttons:
            line.append("\n" + " " * _INDENT + " ".join(f"[{label}]" for label in row), "green")
        return line

    def _about(self, event: Event) -> str:
        """The beginning of the message that is meant."""
        first, *more = self._texts.get((event.chat_id, event.message), "").split("\n")
        return first[:24] + ("…" if more or len(first) > 24 else "")


def _indented(text: str) -> str:
    return text.replace("\n", "\n" + " " * _INDENT)
