"""Which resident a misspelt name probably means: one that sounds the same, or one slip away."""

import os
import unicodedata
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from rules.people import Person

COMMON_READINGS = 3
"""So many of a character's readings count, the commonest first; the rest are rare or archaic."""
SHORTEST_LATIN = 4
"""Below that, one letter makes another name: Ben, Ken, Dan."""


class Likeness(IntEnum):
    """How a written name may be a resident's, the surest first.

    ``HALF`` is one other character of two: as likely a brother's name, so it is proposed and never taken for granted.
    """

    SAME = 0
    SOUND = 1
    SLIP = 2
    HALF = 3


def who_is_alike(written: str, people: Iterable[Person]) -> tuple[Person, Likeness] | None:
    """The one resident the name probably means; None when it means nobody, or two of them equally."""
    found: dict[Likeness, list[Person]] = {}
    for person in people:
        how = likeness(written, person.name)
        if how is not None:
            found.setdefault(how, []).append(person)
    if not found:
        return None
    best = min(found)
    return (found[best][0], best) if len(found[best]) == 1 else None


def likeness(written: str, name: str) -> Likeness | None:
    """How the written name resembles this one; None when it doesn't."""
    one, other = plain(written), plain(name)
    if one == other:
        return Likeness.SAME
    if is_han(one) and is_han(other):
        return chinese(one, other)
    return latin(one, other)


def chinese(one: str, other: str) -> Likeness | None:
    """Two characters at least; another character, or one that is missing, is a slip; one too many is another name."""
    if min(len(one), len(other)) < 2:
        return None
    if sounds_alike(one, other):
        return Likeness.SOUND
    if len(one) - len(other) not in (0, -1) or slips(one, other) != 1:
        return None
    return Likeness.HALF if len(one) == 2 and len(other) == 2 else Likeness.SLIP


def latin(one: str, other: str) -> Likeness | None:
    """The whole name, or one word of it as friends say it: the same letters, or one slip in a word long enough."""
    names: Sequence[str] = (other, *(word for word in other.split() if len(word) > 1))
    if one in names:
        return Likeness.SAME
    long_enough = [name for name in names if min(len(one), len(name)) >= SHORTEST_LATIN]
    return Likeness.SLIP if any(slips(one, name) == 1 for name in long_enough) else None


def slips(one: str, other: str) -> int:
    """How many letters are put in, left out or exchanged; 2 stands for more."""
    return Levenshtein.distance(one, other, score_cutoff=1)


def sounds_alike(one: str, other: str) -> bool:
    """Whether each character can be read as its counterpart, tones aside."""
    return len(one) == len(other) and all(
        a == b or readings(a) & readings(b) for a, b in zip(one, other, strict=True)
    )


@lru_cache(maxsize=8_192)
def readings(character: str) -> frozenset[str]:
    """A character's common readings without tones; none for what is no Chinese character."""
    # Names are read one character at a time: without its phrases the library takes 13 MB instead of 57.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, pinyin

    (found,) = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore") or [[]]
    return frozenset(found[:COMMON_READINGS])


def is_han(text: str) -> bool:
    return bool(text) and all("\u3400" <= c <= "\u9fff" or c in "〇·" for c in text)


def plain(name: str) -> str:
    """Full-width letters as plain ones, small letters, one blank between words."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
