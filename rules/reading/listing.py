"""Stage 2c: in lists every line names somebody, so unknown text in the name's place is a name."""

from rules.reading.figures import Shape
from rules.reading.normalise import Text
from rules.reading.tokens import Token
from rules.reading.words.kinds import Word

LEADING = (Word.SPACE, Word.PLACE, Word.NAMEFIELD, Word.LIST)
TELLING = (Word.SLOT, Word.LABEL, Word.OK, Word.SYMPTOM, Word.MEASURE, Word.ABSENT, Word.KIN, Word.DAY)
BETWEEN = (Word.SPACE, Word.SLOT, Word.LABEL, Word.PLACE, Word.UNIT)
DEGREES = (Shape.DECIMAL, Shape.DOTLESS, Shape.VAGUE)


def name_lines(lines: list[list[Token]], text: Text) -> None:
    """Turn unknown words into names where a list of lines has them before its numbers."""
    if sum(any(token.figure and token.figure.shape in DEGREES for token in line) for line in lines) < 2:
        return
    for line in lines:
        name_line(line, text)


def name_line(line: list[Token], text: Text) -> None:
    """One line: [number, flat] unknown [slot, 体温, flat] number."""
    at = 0
    while at < len(line) and (line[at].plays(*LEADING, Word.NUMBER) or line[at].text in ".、)(:：-[]|,#@•*"):
        figure = line[at].figure
        if figure and figure.shape is Shape.DECIMAL:
            return
        at += 1
    end = at
    while end < len(line) and (line[end].plays(Word.HAN, Word.LATIN, Word.SPACE) or spelling(line[end])):
        end += 1
    while end > at and line[end - 1].plays(Word.SPACE):
        end -= 1
    if end == at or not 2 <= line[end - 1].end - line[at].start <= 20 or not number_follows(line, end):
        return
    if not line[at].plays(Word.LATIN) and line[end - 1].end - line[at].start > 4:
        return
    if all(token.plays(Word.FILL, Word.SPACE) for token in line[at:end]):
        return
    written = text.shown[line[at].start : line[end - 1].end]
    named = Token(
        line[at].start, line[end - 1].end, written.lower(), {Word.OTHER: written}, clause=line[at].clause
    )
    line[at:end] = [named]


def spelling(token: Token) -> bool:
    """Whether a known word of little meaning may be part of a name here: 买买提."""
    return not token.plays(*TELLING, Word.NUMBER) and all(
        "\u4e00" <= character <= "\u9fff" for character in token.text
    )


def number_follows(line: list[Token], start: int) -> bool:
    """Whether a temperature follows with no more than small words between."""
    for token in line[start : start + 8]:
        if token.figure and token.figure.shape in (*DEGREES, Shape.WHOLE, Shape.CUT):
            return True
        if not (token.plays(*BETWEEN) or token.figure or token.text in ":,()-|"):
            return False
    return False
