"""Whether what a line calls wrong or takes back is a report: 打错了, 刚才那条不算, 爸爸的先别记; not 楼号写错了."""

from rules.reading.line import Line
from rules.reading.sense import Role
from rules.reading.tokens import ENDINGS, Token
from rules.reading.words import words
from rules.reading.words.kinds import Word
from rules.reading.words.things import OTHER_OBJECTS

CALLING = (Word.FIX, Word.WRONG, Word.WITHDRAW, Word.MISTAKEN, Word.NOT)
OTHERS = (Word.HAN, Word.LATIN, Word.TOPIC, Word.COUNTER, Word.PLACE, Word.STRANGER, Word.THERMOMETER)
OBJECTS = words(OTHER_OBJECTS)
FEW = 4
SHORT = 2  # characters: what little unknown text people say beside 打错了


def of_a_report(line: Line) -> bool:
    """Whether it names 体温, an earlier message, a number or somebody, or says nothing else at all."""
    if about_something_else(line):
        return False
    if line.any(Word.EARLIER, Word.LABEL):
        return True
    if line.asks or counts_something(line):
        return False
    if line.any(Word.KIN, Word.NAME):
        return sum(token.strange for token in line.tokens) <= SHORT or not line.senses
    return not any(map(another, line.tokens))


def counts_something(line: Line) -> bool:
    """孩子口算错了36道: what is wrong is so many."""
    figures = [at for at, one in line.senses.items() if one.role is Role.NOTHING]
    return any(line.tokens[at - 1].plays(*CALLING) for at in figures[:FEW] if at)


def another(token: Token) -> bool:
    """Whether a token is a thing that may be wrong: 听写错了, VPN报错."""
    return token.plays(*OTHERS) and not (token.plays(Word.FILL, *CALLING) or token.strange == 1)


def about_something_else(line: Line) -> bool:
    """楼号写错了, 把群名改成3栋, 多了个空行，我删了: the object of the word is no temperature."""
    clauses = {token.clause for token in line.tokens if token.plays(*CALLING)}
    if not line.any(Word.EARLIER, Word.LABEL):
        clauses |= {clause - 1 for clause in clauses}
    told = "".join(one.text for one in line.tokens if one.clause in clauses and one.text not in ENDINGS)
    return any(thing in told for thing in OBJECTS)
