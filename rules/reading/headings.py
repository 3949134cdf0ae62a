"""Stage 6a: a line above others: its slot and its day hold for them."""

from rules.reading.figures import Shape
from rules.reading.gather import names_slot
from rules.reading.line import Line
from rules.reading.sense import Role
from rules.reading.tokens import Token
from rules.reading.words.kinds import Word

TELLING = (
    Word.SELF, Word.KIN, Word.NAME, Word.OTHER, Word.ABSENT, Word.LATER, Word.OK, Word.SYMPTOM, Word.SAME,
)  # fmt: skip


def heads(line: Line) -> bool:
    """Whether a line without values stands above others as their heading."""
    if amounts(line) or line.any(Word.YOU, Word.STRANGER) or line.talks or line.asks or line.acks:
        return False
    if "past" in line.days:
        return False
    clock = any(sense.role is Role.CLOCK for sense in line.senses.values())
    if not (line.any(Word.SLOT, Word.DAY) or (clock and line.plain())) or (
        line.any(Word.RULE) and line.tokens[-1].text != ":"
    ):
        return False
    titled = line.any(Word.LIST, Word.LABEL) and not line.any(Word.LATER, Word.SELF)
    return titled or (line.plain() and not line.any(*TELLING))


def entitles(line: Line, below: Line) -> bool:
    """Whether a line with a slot word stands above the rows of a list, whatever else it says."""
    if not any(map(names_slot, line.tokens)) or line.talks or line.asks or line.acks:
        return False
    if line.any(Word.SELF, Word.KIN, Word.LATER, Word.YOU, Word.STRANGER) or amounts(line):
        return False
    return begins_row(below) or below.example < len(below.tokens)


def begins_row(line: Line) -> bool:
    """Whether a line begins as the rows of lists do: with a number or a name."""
    first = next((token for token in line.tokens if not token.plays(Word.SPACE, Word.MARK)), None)
    return first is not None and bool(first.figure or first.plays(Word.NAME, Word.OTHER))


def dated(line: Line, at: int) -> bool:
    """接龙 2.15 早: a month and its day, in a heading of reports."""
    month, point, day = line.tokens[at].text.partition(".")
    if not (point and month.isdecimal() and day.isdecimal() and line.any(Word.LIST, Word.LABEL)):
        return False
    return 1 <= int(month) <= 12 and 1 <= int(day) <= 31 and not line.talks


def amounts(line: Line) -> bool:
    """Whether a line has a number that no heading has; the flat of 402寝早检 is none."""
    return any(
        token.figure is not None
        and token.figure.shape in (Shape.DECIMAL, Shape.DOTLESS, Shape.VAGUE)
        and not dated(line, at)
        and not (at in line.senses and line.senses[at].role is Role.FLAT)
        for at, token in enumerate(line.tokens)
    )


def only_bracketed(line: Line) -> bool:
    """体温上报（晚）: whether all its slot words stand in brackets, where nothing else does."""
    opened = next(at for at, token in enumerate(line.tokens) if token.text == "(")
    outside = any(names_slot(token) for token in line.tokens[:opened])
    inside = [token for token in line.tokens[opened + 1 :] if not token.plays(Word.SPACE, Word.MARK)]
    return not outside and bool(inside) and all(names_slot(token) or when(token) for token in inside)


def when(token: Token) -> bool:
    """A day, by its name or date."""
    return token.plays(Word.DAY) or (token.figure is not None and token.figure.shape is Shape.DATE)


def outside_brackets(line: Line) -> Line:
    """A heading without what it says in brackets: 上午体温（37.3以上请备注）."""
    if "(" not in line.texts or (line.plain() and only_bracketed(line)):
        return line
    kept, depth = [], 0
    for at, token in enumerate(line.tokens):
        depth += (token.text == "(") - (token.text == ")" and depth > 0)
        kept += [at] if not depth and token.text != ")" else []
    senses = {new: line.senses[at] for new, at in enumerate(kept) if at in line.senses}
    return Line([line.tokens[at] for at in kept], senses)
