"""What a check found, as a key of the wording and its values."""

from dataclasses import dataclass, field
from typing import Literal

from bot.language import language
from texts import say_plain

Level = Literal["good", "note", "bad"]
SIGNS: dict[Level, str] = {"good": "✓", "note": "!", "bad": "✗"}


@dataclass(frozen=True, slots=True)
class Finding:
    """``bad`` stops reports or keeps them from those who must know; ``note`` should be mended."""

    level: Level
    key: str
    values: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        words: dict[str, object] = {name: str(value) for name, value in self.values.items()}
        return f"{SIGNS[self.level]} {say_plain(language(), self.key, None, **words)}"


def good(key: str, **values: object) -> Finding:
    return Finding("good", key, values)


def note(key: str, **values: object) -> Finding:
    return Finding("note", key, values)


def bad(key: str, **values: object) -> Finding:
    return Finding("bad", key, values)
