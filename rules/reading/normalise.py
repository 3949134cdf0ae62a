"""Stage 1: one way of writing for what people type in many.

Two strings of equal length come out: ``shown`` keeps letters and traditional characters, for names as written;
``key`` is lower case and simplified, for looking words up.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from rules.reading.words.characters import DROPPED, INSTEAD, SIMPLER

LONGEST = 3  # a sign for a whole phrase, such as the Arabic ones, would make a long text many times longer
ROOM = 1_024  # how much longer a text may become; with more, its signs number no list, for they end at 50


@dataclass(frozen=True, slots=True)
class Text:
    """The message in its two spellings; position n means the same character in both."""

    shown: str
    key: str


def normalise(text: str) -> Text:
    """Full-width, keycap, circled and other digits become plain ones; invisible characters go."""
    if text.isascii():
        return Text(text, text.lower())
    shown = "".join(map(plain, text))
    if len(shown) - len(text) > ROOM:
        shown = "".join(map(brief, text))
    return Text(shown, "".join(map(key_of, shown)))


@lru_cache(maxsize=16_384)
def plain(character: str) -> str:
    """What one character stands for; nothing for joiners and the like."""
    if character in INSTEAD:
        return INSTEAD[character]
    if character in DROPPED or unicodedata.category(character) in ("Cf", "Cc", "Mn", "Me", "Cs"):
        return "\n" if character in "\n\v\f\x85" else " " if character in "\t\r" else ""
    if unicodedata.category(character) == "Zs":
        return " "
    digit = unicodedata.decimal(character, None)
    meant = unicodedata.normalize("NFKC", character) if digit is None else str(digit)
    return meant if len(meant) <= LONGEST else character


def brief(character: str) -> str:
    """The same, but a sign that stands for three stays as it is."""
    meant = plain(character)
    return meant if len(meant) < LONGEST else character


@lru_cache(maxsize=16_384)
def key_of(character: str) -> str:
    """The simplified, lower-case form, always one character long."""
    character = SIMPLER.get(character, character)
    lower = character.lower()
    return lower if len(lower) == 1 else character
