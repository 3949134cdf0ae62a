"""Stage 1: one way of writing for what people type in many.

Two strings of equal length come out: ``shown`` keeps letters and traditional characters, for names as written;
``key`` is lower case and simplified, for looking words up.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from rules.reading.words import each
from rules.reading.words.characters import DROPPED, INSTEAD, SIMPLER
from rules.reading.words.regional import CANTONESE, SPACED

_WORDS = "|".join(f"{word[0]} {word[1]}" for word in each(SPACED))
SPACED_OUT = re.compile(rf"(?:{_WORDS})(?![\u4e00-\u9fff])(?<![\u4e00-\u9fff]...)")

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
    shown = closed_up(shown)
    key = "".join(map(key_of, shown))
    return Text(shown, key.replace("今朝", this_morning(shown, key)) if "今朝" in key else key)


def closed_up(text: str) -> str:
    """体 温 36.4 正 常: a space between the two characters of a plain word goes."""
    return SPACED_OUT.sub(lambda found: found[0].replace(" ", ""), text) if " " in text else text


def this_morning(shown: str, key: str) -> str:
    """今朝 is this morning in Cantonese, which its characters tell; in Wuhan and Shanghai it is today."""
    cantonese = not CANTONESE.isdisjoint(shown) or shown.lower() != key
    return "今早" if cantonese else "今日"


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
