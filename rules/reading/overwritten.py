"""Stage 5c: a number that was written down before another."""

from itertools import pairwise

from rules.reading.line import REACH, Line
from rules.reading.tokens import ENDINGS, Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

TURNING = words("it's its it_is it_was is_actually")
SMALL = (
    Word.SPACE,
    Word.FILL,
    Word.UNIT,
    Word.SLOT,
    Word.LABEL,
    Word.SELF,
    Word.KIN,
    Word.NAME,
    Word.OTHER,
    Word.APPROX,
    Word.DAY,
    Word.EARLIER,
)


def overwritten(tokens: list[Token], places: list[int]) -> set[int]:
    """I put 38.6 for Leo but it's 36.8: what was written before the word that turns to another number."""
    old: set[int] = set()
    for first, second in pairwise(places):
        led = since_written(tokens[max(0, first - 9) : first])
        between = tokens[first + 1 : min(second, first + 16)]
        turns = next((at for at, token in enumerate(between) if turning(token)), None)
        if led and turns is not None and not any(map(person, between[turns:])):
            old.add(first)
    return old


def since_written(told: list[Token]) -> bool:
    """Whether a word of writing leads to what stands behind: I put Dad's as."""
    for token in reversed(told):
        if token.plays(Word.WROTE):
            return True
        if not (token.plays(*SMALL) or token.text == ":") or token.text in ENDINGS:
            return False
    return False


def turning(token: Token) -> bool:
    """Whether what follows stands against what was said."""
    return token.plays(Word.FIX, Word.BUT) or token.text in TURNING


def person(token: Token) -> bool:
    """Whether a token names somebody."""
    return token.plays(Word.KIN, Word.NAME, Word.OTHER)


def moved_from(line: Line, at: int) -> bool:
    """Down to 37.2 from 38.6: what it came from."""
    if "from" not in line.texts:
        return False
    told = [token.text for token in line.tokens[max(0, at - 8) : at] if not token.plays(Word.SPACE)]
    others = [place for place in line.values if place < at]
    if told[-1:] != ["from"] or not others or at - others[-1] > REACH // 2:
        return False
    before = line.tokens[max(0, others[-1] - 4) : others[-1]]
    return any(token.text == "to" or token.text.endswith(" to") for token in before)
