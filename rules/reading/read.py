"""From a message to its outcome: the stages in order."""

import re
from decimal import Decimal
from itertools import pairwise

from rules.reading.classify import classify
from rules.reading.figures import Shape
from rules.reading.gather import Gathered
from rules.reading.headings import begins_row, entitles, heads, outside_brackets
from rules.reading.judge import judge
from rules.reading.line import Line
from rules.reading.listing import name_lines, only_a_door, opens_with_door, tidy
from rules.reading.names import known_names
from rules.reading.normalise import normalise
from rules.reading.of_strangers import point_out
from rules.reading.outcome import SILENCE, Context, Outcome, Reading, Reason
from rules.reading.promises import set_promises_aside
from rules.reading.relevance import Verdict, verdict, vouched
from rules.reading.sense import FLAT, Role, Sense
from rules.reading.signs import Signs
from rules.reading.surroundings import Surroundings
from rules.reading.temperature import Degrees
from rules.reading.tokens import Token, piece, tokenise
from rules.reading.turns import turns
from rules.reading.walk import walk
from rules.reading.words import things
from rules.reading.words.kinds import Word

BARE = re.compile(r"(?:3[5-9]|4[01])\.[0-9]{1,2}")
PLACEHOLDERS = frozenset(("张三", "李四", "王五", "赵六", "某某"))
MARKS = tuple(things.MARKS.split())
LONGEST_TITLE = 24
GOODS = frozenset(("goods", "money", "delivery"))
MOST = 600
"""More numbers than people with their temperatures go into 4,096 characters: a line of so many is nobody's."""


def read(text: str, context: Context) -> Outcome:
    """What the message certainly reports and what must be asked. Never raises, whatever the text."""
    if context.sender and BARE.fullmatch(text):
        return Outcome("report", (Reading(context.sender, Decimal(text), None),))
    return read_in_stages(text, context)


def read_in_stages(text: str, context: Context) -> Outcome:
    """The same for any message: a bare number is half of what people write, and goes quicker."""
    lines = lines_of(text, context)
    if not lines:
        return SILENCE
    gathered, signs = Gathered(context), Signs()
    listed = sum(bool(line.values) and begins_row(line) for line in lines) > 1
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        title = line if line.values else outside_brackets(line)
        if not line.values and (heads(title) or (listed and below and entitles(title, below))):
            gathered.heading(title)
        if line.values or (line.plain() and not (line.sale or line.priced or of_then(line))):
            walk(gathered, line)
        signs.notice(line)
    return judge(gathered, signs, context)


def of_then(line: Line) -> bool:
    """Had 39.4 fever back in 2015: a story with a number of then."""
    return line.days == {"past"} and bool(line.temperatures())


def lines_of(text: str, context: Context) -> list[Line]:
    """The message's lines, each number with its sense, and the credible ones marked."""
    normal = normalise(text)
    rows = tokenise(normal, known_names(context.sender, context.household))
    for row in rows:
        tidy(row)
        point_out(row)
    name_lines(rows, normal)
    lines: list[Line] = []
    sale = exemplary = shown = listing = priced = False
    measuring = any(Word.LABEL in token.parts for row in rows for token in row)
    listed = sum(any(token.figure for token in row) for row in rows) > 1
    doors = sum(map(opens_with_door, rows)) > 1
    several = len(rows) > 1
    for row in (part for whole in rows for part in turns(whole)):
        other = (sale and numbered(row)) or (several and quotation(row))
        senses = {0: FLAT} if doors and only_a_door(row) else classify(row, context)
        line = Line(row, senses, other, listed, priced)
        placeholder = shown and any(token.text in PLACEHOLDERS for token in row)
        if not (exemplary or placeholder):
            weigh(line)
        shown = shown or line.example < len(row)
        listing = listing or line.any(Word.LIST)
        sale = sale or (listing and not measuring and sells(line))
        priced = (priced and bool(line.senses)) or (sells(line) and (not line.senses or entitles_marks(line)))
        exemplary = line.example < len(row) and row[-1].text == ":" and not line.senses
        lines.append(line)
    return lines


def weigh(line: Line) -> None:
    """Mark the numbers that are somebody's; beside such, one with an unknown word for its person is asked about."""
    if not line.senses or len(line.senses) > MOST:
        return
    near = {at: Surroundings(line, at) for at in line.temperatures()}
    verdicts = {at: verdict(one) for at, one in near.items()}
    for one, other in pairwise(verdicts):
        if line.choice(one, other):
            verdicts[other] = verdicts[one]
    line.values = [at for at, one in verdicts.items() if one is Verdict.OURS]
    if any(one is Verdict.NOBODYS for one in verdicts.values()):
        line.values = [at for at in line.values if vouched(near[at])]
    doubtful = [at for at, one in verdicts.items() if one is Verdict.WHOSE and line.values]
    for at in doubtful:
        line.senses[at] = Sense(Role.DEGREES, Degrees(None, Reason.PERSON))
    line.values = sorted(line.values + doubtful) if doubtful else line.values
    if line.values and line.any(Word.LATER, Word.REDO):
        set_promises_aside(line)


def quotation(row: list[Token]) -> bool:
    """Whether a line is another message, quoted above the answer to it."""
    return len(row) > 1 and row[0].text == row[-1].text == '"'


def sells(line: Line) -> bool:
    """Whether it heads a list of orders: goods or prices, in no numbered line, and nobody's temperature."""
    if line.values or numbered(line.tokens):
        return False
    if entitles_marks(line):
        return True
    return line.any(Word.TOPIC) and any(token.parts.get(Word.TOPIC) in GOODS for token in line.tokens)


def entitles_marks(line: Line) -> bool:
    """单元测成绩（满分40）：, 本周抄表（吨）: what stands below are marks, or what meters show."""
    if line.any(Word.LABEL, Word.SLOT) or (line.senses and outside_brackets(line).senses):
        return False
    title = piece(line.tokens[:LONGEST_TITLE])
    return any(mark in title for mark in MARKS)


def numbered(row: list[Token]) -> bool:
    """Whether a line begins with a number, as lists do."""
    return row[0].figure is not None and row[0].figure.shape is Shape.WHOLE
