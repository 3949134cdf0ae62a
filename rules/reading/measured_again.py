"""Whether a line tells a second measurement of the same slot, which counts instead of the first."""

from itertools import pairwise

from rules.reading.line import Line, asks, talk
from rules.reading.tokens import Token
from rules.reading.words.kinds import Word

WAITING = ("等", "待会", "晚点", "准备", "打算")

AGAIN = ("再", "又", "重", "复", "二", "第二")


def measured_again(line: Line) -> bool:
    """Whether the word for again is not said of something else: the lift spoilt again."""
    said = {token.clause for token in line.tokens if token.plays(Word.REDO) and token.plays(Word.LATER)}
    other = {token.clause for token in line.tokens if talk(token)} - said if line.talks else set()
    valued = {line.tokens[at].clause for at in line.values}
    undone = {token.clause for token in line.tokens if not_done(token) or well_again(line, token)} - valued
    if rested_first(line) or changed_only(line):
        return False
    return any(
        token.plays(Word.REDO) and token.clause not in other | undone and not of_another_slot(line, at)
        for at, token in enumerate(line.tokens)
    )


def of_another_slot(line: Line, at: int) -> bool:
    """早上36.2，晚上又量了36.6: the word for again stands before the number of another slot."""
    first = max((value for value in line.values if value < at), default=None)
    if first is None:
        return False
    return other_slot(line.tokens, first, line.tokens[first + 1 : at])


def rested_first(line: Line) -> bool:
    """歇了半天才量，36.7: one number, measured only then."""
    solid = [token for token in line.tokens if not token.plays(Word.SPACE)]
    only = len(line.values) == 1 and any(
        one.text == "才" and other.plays(Word.MEASURE) for one, other in pairwise(solid)
    )
    return only and not any(token.plays(Word.REDO) and token.text.startswith(AGAIN) for token in solid)


def changed_only(line: Line) -> bool:
    """换了个额温枪，36.3: one number, with another thermometer, and no word of an earlier one."""
    if len(line.values) != 1 or line.any(Word.EARLIER, Word.WRONG, Word.ORDINAL):
        return False
    return all(token.text.startswith("换") for token in line.tokens if token.plays(Word.REDO))


def well_again(line: Line, token: Token) -> bool:
    """Feeling human again: nothing was measured again."""
    return token.text == "again" and not any(
        other.plays(Word.MEASURE, Word.THERMOMETER) for other in line.clauses[token.clause]
    )


def other_slot(tokens: list[Token], first: int, between: list[Token]) -> bool:
    """早上量36.9，中午又量36.6: two slots, each with its own number."""
    told = any(Word.SLOT in token.parts for token in tokens[max(0, first - 8) : first])
    return told and any(Word.SLOT in token.parts for token in between)


def waits(token: Token) -> bool:
    """Whether a clause with this word is still to come: 等十分钟再测; or a visit to a doctor is meant."""
    return token.text.startswith(WAITING) or token.text == "复查"


def not_done(token: Token) -> bool:
    """Whether a word says that what its clause tells was not done, or not yet: 要不要重新量, didn't retake."""
    return waits(token) or token.plays(Word.LATER, Word.NEG) or asks(token)
