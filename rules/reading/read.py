"""From a message to its outcome: the stages in order."""

from rules.reading.classify import classify
from rules.reading.group import Gatherer
from rules.reading.judge import judge
from rules.reading.line import Line
from rules.reading.listing import name_lines
from rules.reading.names import known_names
from rules.reading.normalise import normalise
from rules.reading.outcome import SILENCE, Context, Outcome
from rules.reading.relevance import credible
from rules.reading.signs import Signs
from rules.reading.tokens import tokenise
from rules.reading.words.kinds import Word

GOODS = frozenset(("goods", "money", "delivery"))


def read(text: str, context: Context) -> Outcome:
    """What the message certainly reports and what must be asked. Never raises, whatever the text."""
    lines = lines_of(text, context)
    if not lines:
        return SILENCE
    gatherer, signs = Gatherer(context), Signs()
    for line in lines:
        if not line.values and heads(line):
            gatherer.heading(line)
        if line.values or line.plain():
            gatherer.take(line)
        signs.notice(line)
    return judge(gatherer, signs, context)


def lines_of(text: str, context: Context) -> list[Line]:
    """The message's lines, each number with its sense, and the credible ones marked."""
    normal = normalise(text)
    rows = tokenise(normal, known_names(context.sender, context.household))
    name_lines(rows, normal)
    lines: list[Line] = []
    sale = exemplary = False
    listed = sum(any(token.figure for token in row) for row in rows) > 1
    for row in rows:
        line = Line(row, classify(row, context), sale, listed)
        line.values = [] if exemplary else [at for at in line.temperatures() if credible(line, at)]
        sale = sale or sells(line)
        exemplary = line.example < len(row) and row[-1].text == ":" and not line.senses
        lines.append(line)
    return lines


def sells(line: Line) -> bool:
    """Whether a list of orders begins: 接龙 with goods or prices."""
    return line.any(Word.LIST) and any(token.parts.get(Word.TOPIC) in GOODS for token in line.tokens)


def heads(line: Line) -> bool:
    """Whether a line without values stands above others as their heading."""
    if not line.any(Word.SLOT, Word.DAY) or line.talks or line.asks or line.acks or line.any(Word.YOU, Word.STRANGER):
        return False
    if line.any(Word.RULE) and line.tokens[-1].text != ":":
        return False
    titled = line.any(Word.LIST, Word.LABEL)
    return titled or (line.plain() and not line.any(Word.SELF, Word.KIN, Word.NAME, Word.OTHER, Word.ABSENT, Word.LATER, Word.OK, Word.SYMPTOM, Word.SAME))
