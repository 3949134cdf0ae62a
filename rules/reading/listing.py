"""Stage 2c: in lists every line names somebody, so unknown text in the name's place is a name."""

from rules.reading.by_place import by_place
from rules.reading.figures import Shape
from rules.reading.names import ENGLISH
from rules.reading.normalise import Text
from rules.reading.tokens import Token, kin_word
from rules.reading.words import words
from rules.reading.words.kinds import Word

LEADING = frozenset((Word.SPACE, Word.PLACE, Word.NAMEFIELD, Word.LIST, Word.NUMBER))
WRITTEN = frozenset((Word.HAN, Word.LATIN, Word.SPACE))
TELLING = frozenset(
    (
        Word.NUMBER,
        Word.FIELD,
        Word.NAMEFIELD,
        Word.FORMFIELD,
        Word.BEFORE_PLACE,
        Word.LIST,
        Word.SLOT,
        Word.LABEL,
        Word.OK,
        Word.SYMPTOM,
        Word.MEASURE,
        Word.ABSENT,
        Word.KIN,
        Word.DAY,
    )
)
BETWEEN = (Word.SPACE, Word.SLOT, Word.LABEL, Word.PLACE, Word.UNIT)
SAID = (
    Word.MEASURE,
    Word.OK,
    Word.ABSENT,
    Word.SYMPTOM,
    Word.MALAISE,
    Word.LABEL,
    Word.SAME,
    Word.NEG,
    Word.HAVE,
)
SMALL_PARTS = (
    Word.SPACE, Word.SLOT, Word.PLACE, Word.UNIT, Word.DAY, Word.FILL, Word.JOIN, Word.NAME, Word.OTHER, Word.KIN,
    Word.SELF, Word.EACH, Word.FIX, Word.REDO, Word.EARLIER, Word.WRONG,
)  # fmt: skip
INTRODUCING = words("for behalf_of on_behalf_of of")
UNKNOWN = {Word.LATIN: ""}
DEGREES = (Shape.DECIMAL, Shape.DOTLESS, Shape.VAGUE)


def name_lines(lines: list[list[Token]], text: Text) -> None:
    """Turn unknown words into names where a list of lines has them before its numbers."""
    if sum(any(token.figure and token.figure.shape in DEGREES for token in line) for line in lines) < 2:
        return
    for line in lines:
        name_line(line, text)


def tidy(line: list[Token]) -> None:
    """What only looks like a name or a number, or only explains one, says nothing from here on."""
    unname(line)
    texts = {token.text for token in line}
    by_place(line, texts)
    if texts & {"男", "女"}:
        unsex(line)
    if "(" in texts:
        explain(line)
        leave_out_asides(line)


def unsex(line: list[Token]) -> None:
    """男 and 女 in a field of their own, or beside an age, say nothing: 葛素珍|女|38岁|36.4."""
    for at, token in enumerate(line):
        beside = [line[at + step] for step in (-1, 1) if 0 <= at + step < len(line)]
        if (
            token.text in ("男", "女")
            and at
            and all(one.plays(Word.MARK, Word.SPACE, Word.AGE) for one in beside)
        ):
            token.parts, token.strange = {Word.FILL: ""}, 0


def explain(line: list[Token]) -> None:
    """戴德明（我爷爷）: a kin word in brackets behind a name only says who that is."""
    for at, token in enumerate(line[:-3]):
        inside = line[at + 2 : at + 4]
        kin = next((n for n, one in enumerate(inside) if kin_word(one)), None)
        closed = kin is not None and at + 3 + kin < len(line) and line[at + 3 + kin].text == ")"
        if token.plays(Word.NAME, Word.OTHER) and line[at + 1].text == "(" and closed:
            for one in inside[: (kin or 0) + 1]:
                one.parts = {Word.FILL: ""}


def leave_out_asides(line: list[Token]) -> None:
    """Temp (above 37.5 see nurse): 36.6; 体温（正常36-37）: a rule in brackets is no part of what is reported."""
    opened = next((at for at, token in enumerate(line) if token.text == "("), None)
    closed = next((at for at, token in enumerate(line) if token.text == ")"), None)
    if opened is None or closed is None or not ruling(line[opened + 1 : closed]):
        return
    outside = line[:opened] + line[closed + 1 :]
    if any(one.plays(Word.KIN) or kin_word(one) for one in outside) and not any(
        one.figure for one in outside
    ):
        return  # Dad (38.0 and must rest)
    for token in line[opened : closed + 1]:
        token.parts, token.figure, token.strange, token.text = {Word.FILL: ""}, None, 0, ""


def ruling(inside: list[Token]) -> bool:
    """Whether words in brackets hold a number with a bound or a range at it, or a rule, and nobody's name."""
    if any(token.plays(Word.NAME, Word.OTHER, Word.SELF) for token in inside):
        return False
    figures = [at for at, token in enumerate(inside) if token.figure]
    near = [
        token for at in figures for token in inside[max(0, at - 2) : at + 3] if not token.plays(Word.SPACE)
    ]
    ranged = len(figures) > 1 and any(token.plays(Word.RANGE) for token in near)
    ruled = any(token.plays(Word.RULE, Word.EXAMPLE) and not token.plays(Word.OK) for token in inside)
    return bool(figures) and (ranged or any(token.plays(Word.BOUND) for token in near) or ruled)


def unname(line: list[Token]) -> None:
    """A capitalised word with no number, verb or kin beside it is no name: Panadol taken, Selamat pagi."""
    for at, token in enumerate(line):
        if Word.OTHER in token.parts and token.text.isascii() and not accompanied(line, at):
            token.parts, token.strange = UNKNOWN, 2


def accompanied(line: list[Token], at: int) -> bool:
    """Whether something in its own clause is said of the one named there, or a number stands straight before."""
    if titled_or_introduced(line, at) or heads_number(line, at):
        return True
    clause = line[at].clause
    for step, reach in ((1, line[at + 1 : at + 12]), (-1, line[max(0, at - 4) : at][::-1])):
        for token in reach:
            if token.clause != clause:
                break
            if (token.figure and not bare(token)) or (step > 0 and token.plays(*SAID)):
                return True
            if not (token.plays(*SMALL_PARTS) or token.text in ":()-|[]=@'\"/–•*#"):
                break
    return False


def titled_or_introduced(line: list[Token], at: int) -> bool:
    """Mdm Lim, name: Siti, on behalf of Kumar: somebody, whatever follows."""
    before = [
        token for token in line[max(0, at - 4) : at] if not token.plays(Word.SPACE) and token.text != ":"
    ]
    introduced = before[-1:] != [] and (before[-1].plays(Word.NAMEFIELD) or before[-1].text in INTRODUCING)
    return introduced or line[at].text.split(" ")[0] in ENGLISH


def heads_number(line: list[Token], at: int) -> bool:
    """Siti, 36.5: alone in the first clause of a line, and the next begins with a decimal or the word temperature."""
    clause = line[at].clause
    others = [token for token in line if token.clause == clause and token is not line[at]]
    if any(not token.plays(Word.SPACE, Word.MARK) for token in others):
        return False
    following = next((one for one in line[at + 1 :] if not one.plays(Word.SPACE, Word.MARK)), None)
    decimal = (
        following is not None and following.figure is not None and following.figure.shape is Shape.DECIMAL
    )
    return decimal or (following is not None and following.plays(Word.LABEL))


def bare(token: Token) -> bool:
    """A whole number of two digits: Turned 42."""
    return token.figure is not None and token.figure.shape is Shape.WHOLE and token.figure.value > 9


def name_line(line: list[Token], text: Text) -> None:
    """One line: [number, flat] unknown [slot, 体温, flat] number."""
    start = heading_end(line)
    end = start
    while end < len(line) and (spelling(line[end]) or not WRITTEN.isdisjoint(line[end].parts)):
        end += 1
    while end > start and line[end - 1].plays(Word.SPACE):
        end -= 1
    if end > start and a_name(line, start, end) and (number_follows(line, end) or state_follows(line, end)):
        written = text.shown[line[start].start : line[end - 1].end]
        named = Token(line[start].start, line[end - 1].end, written.lower(), {Word.OTHER: written})
        named.clause = line[start].clause
        line[start:end] = [named]


def heading_end(line: list[Token]) -> int:
    """Where the list number and the flat before a name end; 楼 begins a name where no number stands before it."""
    for at, token in enumerate(line):
        measured = token.figure is not None and token.figure.shape is Shape.DECIMAL
        named = (
            at > 0
            and token.plays(Word.PLACE)
            and not line[at - 1].plays(Word.NUMBER, Word.PLACE, Word.NAMEFIELD)
        )
        leading = not (named or LEADING.isdisjoint(token.parts))
        if measured or not (leading or token.text in ".、)(:-[]|,#@•*"):
            return at
    return len(line)


def a_name(line: list[Token], start: int, end: int) -> bool:
    """Whether unknown words are short enough for a name; without a number before, nothing unknown may follow."""
    size, latin = line[end - 1].end - line[start].start, line[start].plays(Word.LATIN)
    if not 2 <= size <= (20 if latin else 4):
        return False
    words = line[start:end]
    if line[0].figure and not all(small(token) for token in words):
        return True
    followed = any(token.plays(Word.HAN, Word.LATIN) for token in line[end:])
    return not followed and all(token.plays(Word.HAN, Word.LATIN, Word.SPACE) for token in words)


def spelling(token: Token) -> bool:
    """Whether a known word of little meaning may be part of a name here: 买买提."""
    return TELLING.isdisjoint(token.parts) and all(
        "\u4e00" <= character <= "\u9fff" for character in token.text
    )


def small(token: Token) -> bool:
    """Whether a token says nothing."""
    return token.plays(Word.FILL, Word.SPACE)


def state_follows(line: list[Token], end: int) -> bool:
    """36. 隋唐 正常: in a numbered row, how somebody is stands where the number should."""
    following = next((token for token in line[end:] if not token.plays(Word.SPACE)), None)
    said = following is not None and following.plays(Word.OK, Word.SAME, Word.MALAISE, Word.ABSENT)
    return bool(line[0].figure) and said


def number_follows(line: list[Token], start: int) -> bool:
    """Whether a temperature follows with no more than small words between."""
    for place, token in enumerate(line[start : start + 8], start + 1):
        if token.figure and token.figure.shape in (*DEGREES, Shape.WHOLE, Shape.CUT):
            return not (place < len(line) and line[place].plays(Word.COUNTER, Word.PER, Word.PEOPLE))
        if not (token.plays(*BETWEEN) or token.figure or token.text in ":,()-|"):
            return False
    return False


def only_a_door(line: list[Token]) -> bool:
    """Whether a row is a number that may be a flat, and nothing else."""
    return len(line) == 1 and a_door(line[0])


def opens_with_door(row: list[Token]) -> bool:
    """Whether a row of a list begins with its flat; then a row of nothing else is a flat, too."""
    return a_door(row[0]) and any(token.figure and token.figure.shape is Shape.DECIMAL for token in row)


def a_door(token: Token) -> bool:
    """Whether a token may be the number of a flat."""
    return token.figure is not None and token.figure.shape in (Shape.DOTLESS, Shape.LONG)
