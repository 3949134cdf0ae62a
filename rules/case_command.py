"""What an officer writes after /case, as one command; whoever is meant is looked up later."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rules.problem import Problem
from rules.site import Category

Verb = Literal["open", "move", "close"]
VERBS: dict[str, Verb] = {
    "open": "open", "开": "open", "立": "open", "move": "move", "转": "move", "close": "close", "结": "close",
}  # fmt: skip
OTHER_NAMES = {"contact": ("密接",)}
"""What everybody says for a category whose configured name is longer."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A case is to be opened for ``who``: a name, perhaps with building and room before it."""

    who: str
    category: str
    reason: str


@dataclass(frozen=True, slots=True)
class Moving:
    """A case is to go under another category."""

    case: int
    category: str
    reason: str


@dataclass(frozen=True, slots=True)
class Closing:
    """The person of a case has left isolation."""

    case: int
    reason: str


Command = Opening | Moving | Closing


def read_command(text: str, categories: Sequence[Category]) -> Command:
    """The command in what follows /case. Raises Problem naming what is wrong and the way out."""
    words = text.split()
    verb = VERBS.get(folded(words[0]))
    if verb is None:
        raise Problem("case.verb", given=words[0][:40])
    if verb == "open":
        return opening(words[1:], categories)
    number = case_number(words[1:])
    if verb == "close":
        return Closing(number, reason(words[2:]))
    found = category_at(words, 2, categories)
    if found is None:
        raise unknown_category(" ".join(words[2:3]), categories)
    return Moving(number, found[0], reason(words[2 + found[1] :]))


def opening(words: Sequence[str], categories: Sequence[Category]) -> Opening:
    """Who, then a category, then the reason; everything before the first category says who it is."""
    if not words:
        raise Problem("case.who")
    for place in range(1, len(words)):
        found = category_at(words, place, categories)
        if found is not None:
            who = " ".join(words[:place])
            return Opening(who, found[0], reason(words[place + found[1] :]))
    raise unknown_category(" ".join(words[1:]), categories)


def category_at(words: Sequence[str], place: int, categories: Sequence[Category]) -> tuple[str, int] | None:
    """The category named from that word on and how many words it takes; the longest name counts."""
    found = None
    for category in categories:
        for name in (category.key, category.zh, category.en, *OTHER_NAMES.get(category.key, ())):
            size = len(name.split())
            same = folded(" ".join(words[place : place + size])) == folded(name)
            if same and (found is None or size > found[1]):
                found = (category.key, size)
    return found


def case_number(words: Sequence[str]) -> int:
    """A case's number, also as ``#3``. Raises Problem when there is none."""
    given = words[0] if words else ""
    digits = folded(given).lstrip("#")
    if not (digits.isdecimal() and len(digits) < 10):
        raise Problem("case.number", given=given[:40] or "—")
    return int(digits)


def reason(words: Sequence[str]) -> str:
    """The rest of the command. Raises Problem when nothing is left."""
    if not words:
        raise Problem("case.reason")
    return " ".join(words)[:500]


def unknown_category(given: str, categories: Sequence[Category]) -> Problem:
    return Problem("case.category", given=given[:40] or "—", categories=categories)


def folded(text: str) -> str:
    """A text without differences of width and case."""
    return unicodedata.normalize("NFKC", text).strip().casefold()
