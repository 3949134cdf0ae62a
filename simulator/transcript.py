"""The day as it can be read afterwards: transcript.jsonl, and beside it the pictures and documents."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from simulator.records import Event

Title = Callable[[int], str]


class Transcript:
    """Collects events and writes them: one JSON object a line, sorted by clock, chat and number.

    `secrets` maps what must not be written (a claim code, other each time) to what stands in its place.
    """

    def __init__(self, zone: ZoneInfo, title: Title, secrets: Mapping[str, str]) -> None:
        self.events: list[Event] = []
        self._zone = zone
        self._title = title
        self._secrets = secrets

    def hear(self, event: Event) -> None:
        self.events.append(event)

    def write(self, out: Path) -> Path:
        """Write transcript.jsonl and every picture and document into `out`, in place of an older day's."""
        path = out / "transcript.jsonl"
        _clear(path)
        lines = [self._line(event) for event in self.events]
        for event, line in zip(self.events, lines, strict=True):
            if event.file is not None:
                (out / line["file"]).write_bytes(event.file)
        lines.sort(key=lambda line: (line["at"], line["chat"], line["chat_id"], line["n"]))
        text = "".join(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n" for line in lines)
        path.write_text(text, "utf-8")
        return path

    def _line(self, event: Event) -> dict[str, Any]:
        return {
            "at": event.at.astimezone(self._zone).isoformat(timespec="seconds"),
            "chat": self._title(event.chat_id),
            "chat_id": event.chat_id,
            "n": event.n,
            "by": event.by,
            "kind": event.kind,
            "message": event.message,
            "text": self._masked(event.text),
            "buttons": event.buttons,
            "file": self._file_name(event) if event.file is not None else None,
        }

    def _masked(self, text: str) -> str:
        for secret, mask in self._secrets.items():
            text = text.replace(secret, mask)
        return text

    def _file_name(self, event: Event) -> str:
        """Unique within the folder, and the same for the same seed."""
        clock = event.at.astimezone(self._zone).strftime("%m%d-%H%M%S")
        return f"{clock}-{abs(event.chat_id)}-{event.n}-{Path(event.file_name or 'file').name}"


def _clear(path: Path) -> None:
    """Remove an older transcript and the files that it names."""
    if path.exists():
        for line in path.read_text("utf-8").splitlines():
            name = json.loads(line)["file"]
            if name:
                (path.parent / Path(name).name).unlink(missing_ok=True)
        path.unlink()
