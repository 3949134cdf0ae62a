"""Stage 5c: a number that was written down before another, or whose owner is told afterwards."""

from itertools import pairwise

from rules.reading.tokens import ENDINGS, Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

TURNING = words("it's its it_is it_was is_actually")
POINTING = words("that the this 那个 那条 那")
BEING = words("was is 是 belongs_to")
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


def handed_over(tokens: list[Token], at: int) -> bool:
    """That 36.9 was Dad's; 刚才36.9是宝宝的: an earlier number gets its owner."""
    before = [token for token in tokens[max(0, at - 3) : at] if not token.plays(Word.SPACE)]
    earlier = bool(before) and (before[-1].plays(Word.EARLIER) or before[-1].text in POINTING)
    return earlier and owner_behind(tokens, at) is not None


def owner_behind(tokens: list[Token], at: int) -> int | None:
    """Where the one stands whose a number is said to be: 36.9 was Dad's."""
    solid = [
        place
        for place in range(at + 1, min(at + 9, len(tokens)))
        if not tokens[place].plays(Word.SPACE, Word.UNIT)
    ]
    if len(solid) < 3 or tokens[solid[0]].text not in BEING or not person(tokens[solid[1]]):
        return None
    owns = tokens[solid[2]].text in ("'s", "的")
    ends = len(solid) == 3 or tokens[solid[3]].text in ENDINGS
    return solid[1] if owns and ends else None


def person(token: Token) -> bool:
    """Whether a token names somebody."""
    return token.plays(Word.KIN, Word.NAME, Word.OTHER)
