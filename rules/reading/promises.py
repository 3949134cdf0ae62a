"""Stage 4: what is promised behind the numbers says nothing of them: 36.5，晚上再量一次; 等下再量妈妈的."""

from itertools import groupby

from rules.reading.line import Line
from rules.reading.measured_again import waits
from rules.reading.sense import NOTHING
from rules.reading.tokens import ENDINGS, Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

DONE = words("的 了 过 过了 完了 好了")


def set_promises_aside(line: Line) -> None:
    """Each clause behind the last number that only tells what will be measured or reported loses its words."""
    start = line.values[-1] + 1
    places = range(start, len(line.tokens))
    for _, clause in groupby(places, lambda at: line.tokens[at].clause):
        told = list(clause)
        if promised([line.tokens[at] for at in told]):
            for at in told:
                set_aside(line, at)


def set_aside(line: Line, at: int) -> None:
    """A word that now says nothing, a number that is none; marks stay, since they end clauses."""
    if not line.tokens[at].plays(Word.MARK, Word.SPACE):
        line.tokens[at].parts = {Word.FILL: ""}
    if at in line.senses:
        line.senses[at] = NOTHING


def promised(clause: list[Token]) -> bool:
    """Whether it tells of measuring or reporting that is still to come."""
    solid = [token for token in clause if not token.plays(Word.SPACE) and token.text not in ENDINGS]
    if not solid or (solid[-1].text in DONE and not any(token.plays(Word.KIN, Word.NAME) for token in solid)):
        return False
    if any(token.plays(Word.SYMPTOM, Word.MALAISE) for token in solid):
        return False
    coming = any(
        token.plays(Word.SLOT) or token.parts.get(Word.DAY) == "tomorrow" or waits(token) for token in solid
    )
    return any(token.plays(Word.LATER) or (coming and token.plays(Word.REDO)) for token in solid)
