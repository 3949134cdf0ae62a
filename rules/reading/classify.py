"""Stage 3: what each number is, by its neighbours: a temperature, a flat, a time, a head count, or nothing."""

from rules.reading.figures import Figure, Shape
from rules.reading.neighbours import behind, beside, bounded, label_before, unit_of, zero_door
from rules.reading.outcome import Context, Reason
from rules.reading.ranges import once_each, ranged
from rules.reading.rooms import near_own_flat
from rules.reading.sense import FLAT, NOTHING, Role, Sense
from rules.reading.temperature import HIGHEST, TENTH, Degrees, degrees
from rules.reading.tokens import Token, piece
from rules.reading.words import words
from rules.reading.words.kinds import Word
from rules.reading.words.quantities import AMBIGUOUS, OTHERWISE, STRONG, VITALS

BY_SHAPE = {
    Shape.CLOCK: Sense(Role.CLOCK),
    Shape.COUNT: Sense(Role.COUNT),
    Shape.ADDRESS: FLAT,
    Shape.DATE: NOTHING,
    Shape.OTHER: NOTHING,
}
WHOLES = (Shape.WHOLE, Shape.DOTLESS, Shape.LONG)
NUMBERING = (Shape.WHOLE, Shape.CUT)
SMALL = frozenset((Word.SPACE, Word.FILL, Word.MEASURE, Word.APPROX, Word.HAVE))
BEFORE_A_LIST = frozenset((Word.SPACE, Word.MARK, Word.LIST, Word.FILL))
EMERGENCY = words("120 110 119 122 999 995 993 911 112 000 111 108 102 12345 12320")
CALLING = (
    "叫", "打", "拨", "拨打", "呼叫", "打了", "叫了", "联系", "喊", "打个", "叫个", "找", "call", "call the",
    "calling", "called", "ring", "dial", "dialing", "phone", "rang",
)  # fmt: skip
CALLED = ("急救", "救护", "的车", "来接", "电话", "热线", "说", "ambulance", "or an ambulance")
DIFFERENCE = 3
LEAST = 20
APIECE = ("一位", "一人", "一名", "一个人")
EACH_TIME = ("一次", "一个", "一人", "一条", "每次", "一小时", "两小时", "半小时", "一年", "一月")
REACH = 16
SUMS = ("=", "*", "×", "÷")


def classify(line: list[Token], context: Context) -> dict[int, Sense]:
    """The sense of every number of a line, by its place."""
    senses: dict[int, Sense] = {}
    for at, token in enumerate(line):
        if token.figure:
            senses[at] = sense(line, at, context)
    return ranged(line, outweighed(line, senses)) if senses else senses


def called(line: list[Token], at: int) -> bool:
    """要不要叫120: a number that one calls."""
    if line[at].text not in EMERGENCY:
        return False
    told = piece(line[max(0, at - 4) : at]).rstrip()
    after = piece(line[at + 1 : at + 4]).lstrip()
    return told.endswith(CALLING) or after.startswith(CALLED)


def sense(line: list[Token], at: int, context: Context) -> Sense:
    """One number's sense."""
    token = line[at]
    figure = token.figure
    assert figure is not None
    after, before = beside(line, at), behind(line, at)
    if figure.shape in BY_SHAPE:
        return FLAT if figure.shape is Shape.CLOCK and zero_door(line, at) else BY_SHAPE[figure.shape]
    if address(line[at], after, before) or opens_row(line, at):
        return FLAT
    unit, labelled = unit_of(line, at, after, before), label_before(line, at)
    said = degrees(figure, unit, labelled)
    if said is None and figure.shape is Shape.WHOLE:
        return NOTHING
    if counted(line, at, after) or list_number(line, at) or other_quantity(line, at, before):
        return NOTHING
    if figure.shape is Shape.DECIMAL and figure.value < DIFFERENCE and not labelled:
        return NOTHING  # 高了0.3度
    if said is None:
        return FLAT if figure.shape in (Shape.DOTLESS, Shape.LONG) else NOTHING
    if (
        figure.shape is Shape.DOTLESS
        and said.celsius is not None
        and near_own_flat(int(figure.value), context.room)
    ):
        said = Degrees(None, Reason.DECIMAL, False)
    return Sense(Role.DEGREES, bounded(line, at, said, before), unit, labelled)


def address(token: Token, after: Token | None, before: Token | None) -> bool:
    """A whole number before 栋 or 室, after 房号, or straight after such a part of an address."""
    figure = token.figure
    if figure is None or figure.shape not in WHOLES:
        return False
    if after and after.plays(Word.PLACE) and not (after.plays(Word.UNIT)):
        return True
    if before and before.plays(Word.BEFORE_PLACE) and figure.shape is not Shape.WHOLE:
        return not before.plays(Word.LABEL)
    return before is not None and before.plays(Word.PLACE) and before.end == token.start


def opens_row(line: list[Token], at: int) -> bool:
    """401 秦岭 2: three digits before somebody who has a number of their own, in a row of columns."""
    figure = line[at].figure
    if at or figure is None or figure.shape is not Shape.DOTLESS or figure.value * TENTH < 40:
        return False
    solid = [token for token in line[1:12] if not token.plays(Word.SPACE)]
    return len(solid) > 1 and solid[0].plays(Word.NAME, Word.OTHER) and solid[1].figure is not None


def counted(line: list[Token], at: int, after: Token | None) -> bool:
    """Whether the word after it makes it a price, a size, an age, a count."""
    figure = line[at].figure
    assert figure is not None
    if after is None:
        return False
    touching = after.start == line[at].end
    if after.text == "of" and any(token.figure for token in line[at + 2 : at + 5]):
        return True  # 38 of 42 units
    if apiece(line, at, after) or spanned(line, at, after):
        return True
    if after.plays(Word.PER, Word.AGE) and not (after.plays(Word.SYMPTOM) or once_each(line, at, after)):
        return True
    if figure.shape is Shape.WHOLE and touching and after.text == "了" and at and line[at - 1].text == "都":
        return True  # 儿子都36了: years
    if figure.shape is Shape.WHOLE and goods(after):
        return True  # 36 eggs
    if after.plays(Word.COUNTER) and not after.plays(Word.UNIT):
        pointed = "." not in line[at].text and figure.shape is Shape.DECIMAL
        english = figure.shape is Shape.WHOLE and after.text.isascii() and len(after.text) > 1  # 36 boxes
        return (
            (after.text in STRONG and not begins_a_word(line, at, after))
            or english
            or (touching and not pointed and after.text not in AMBIGUOUS)
        )
    return touching and after.plays(Word.PEOPLE) and figure.shape is not Shape.DECIMAL


def apiece(line: list[Token], at: int, after: Token) -> bool:
    """剪头36.5一位: a price for each."""
    touching = after.start == line[at].end and after.text in APIECE
    return touching and (line[-1] is after or line[line.index(after) + 1].plays(Word.MARK))


def spanned(line: list[Token], at: int, after: Token) -> bool:
    """离额头3到5厘米: what the number behind counts, this one counts."""
    if not after.plays(Word.RANGE) or at + 3 >= len(line):
        return False
    number, unit = line[at + 2], line[at + 3]
    counts = unit.plays(Word.COUNTER) and unit.text in STRONG and unit.start == number.end
    return number.figure is not None and counts and not unit.plays(Word.UNIT)


def goods(after: Token) -> bool:
    """Whether a Latin word for a thing stands there, which can only be counted."""
    return (
        after.text[:1].isascii()
        and after.parts.get(Word.TOPIC) in ("goods", "food")
        and not after.plays(Word.LABEL)
    )


def begins_a_word(line: list[Token], at: int, counter: Token) -> bool:
    """36.5 平稳: behind a space, a counter of one character that only begins another word."""
    apart = counter is not line[at + 1] and len(counter.text) == 1 and not counter.text.isascii()
    following = line[at + 3] if apart and at + 3 < len(line) else None
    if following is None or counter.text in "元块斤钱":
        return False
    return following.start == counter.end and following.plays(Word.HAN, Word.FILL, Word.COUNTER)


def list_number(line: list[Token], at: int) -> bool:
    """Whether it numbers the line: first in it, with a dot or name behind."""
    figure = line[at].figure
    assert figure is not None
    if figure.shape not in NUMBERING or at > 6:
        return False
    if any(BEFORE_A_LIST.isdisjoint(token.parts) for token in line[:at]):
        return False
    rest = [token for token in line[at + 1 : at + 40] if not token.plays(Word.SPACE)]
    if figure.shape is Shape.CUT:
        return bool(rest) and not rest[0].text.startswith("something")
    if not rest:
        return False
    numbering = rest[0].text in (".", "、", ")", ":", "]") and len(rest) > 1
    return numbering or (rest[0].plays(Word.NAME, Word.OTHER) and any(token.figure for token in rest))


def other_quantity(line: list[Token], at: int, before: Token | None) -> bool:
    """Whether a word before it says that it measures something else: 血氧 98, ¥36.5, 第36; or letters touch it."""
    figure = line[at].figure
    assert figure is not None
    if reckoned(line, at) or another_vital(line, at, before) or for_each(line, before) or called(line, at):
        return True
    if measured_otherwise(line, at) or named_by_a_letter(line, at):
        return True
    if before is None:
        return False
    of_days = before.text == "day" and figure.shape is Shape.DECIMAL  # Day 36.5, night 36.8
    if before.plays(Word.FIELD, Word.BEFORE) and not before.plays(Word.LABEL) and not of_days:
        return True
    if figure.shape in (Shape.DECIMAL, Shape.MALFORMED) and lettered(line, at):
        return True
    mark = line[at - 1].text if at else ""
    if mark == ":" and before.plays(Word.HAN, Word.LATIN, Word.TOPIC):
        return True  # 件数：36
    if figure.shape in WHOLES and before.plays(Word.LATIN) and line[at].start - before.end <= 1:
        return line[at].start == before.end or line[at - 1].text in "-_"
    return False


def for_each(line: list[Token], before: Token | None) -> bool:
    """一瓶36.8: a price; 一支36.3一支36.9 are two thermometers."""
    if before is None or not before.plays(Word.PER) or before.text[0] not in "一两三半每":
        return False
    return before.text not in EACH_TIME and sum(token.text == before.text for token in line) == 1


def named_by_a_letter(line: list[Token], at: int) -> bool:
    """N95, B12, T8: a letter touches it; t and c stand for a temperature before a number that may be one."""
    figure, before = line[at].figure, line[at - 1] if at else None
    if figure is None or figure.shape not in WHOLES or before is None or before.end != line[at].start:
        return False
    letter = len(before.text) == 1 and before.text.isascii() and before.text.isalpha()
    return letter and (before.text not in "tc" or figure.value < LEAST)  # T8 is a lamp, T36 a slip


def lettered(line: list[Token], at: int) -> bool:
    """Whether unknown letters touch it: 36.8M, v38.2."""
    before = at > 0 and line[at - 1].end == line[at].start and line[at - 1].plays(Word.LATIN, Word.COUNTER)
    after = at + 1 < len(line) and line[at + 1].plays(Word.LATIN)
    return after or (before and line[at - 1].text.isascii() and len(line[at - 1].text) < 3)


def another_vital(line: list[Token], at: int, before: Token | None) -> bool:
    """血氧仪到了，测了97: a whole number that only °F could explain, where oxygen or a pulse is told of."""
    figure = line[at].figure
    if figure is None or figure.shape is not Shape.WHOLE or figure.value <= HIGHEST:
        return False
    if unit_of(line, at, beside(line, at), before) or label_before(line, at):
        return False
    return any(token.text in VITALS for token in line[max(0, at - REACH) : at + REACH])


def measured_otherwise(line: list[Token], at: int) -> bool:
    """腰围又回到36: only small words part it from what was measured."""
    for token in reversed(line[max(0, at - 6) : at]):
        if token.text in OTHERWISE:
            return True
        if Word.LABEL in token.parts or SMALL.isdisjoint(token.parts):
            return False
    return False


def reckoned(line: list[Token], at: int) -> bool:
    """Whether it stands in a sum: 5*7.3=36.5."""
    before = at > 1 and line[at - 1].text in SUMS and line[at - 2].figure is not None
    behind_it = at + 2 < len(line) and line[at + 1].text in SUMS and line[at + 2].figure is not None
    return before or behind_it


def outweighed(line: list[Token], senses: dict[int, Sense]) -> dict[int, Sense]:
    """Three or four digits beside a number with its point are a flat, unless somebody's name leads to them."""
    certain = {one.degrees.celsius for one in senses.values() if one.degrees and one.degrees.sure} - {None}
    if not certain:
        return senses
    for at, one in senses.items():
        figure = line[at].figure
        long = figure is not None and figure.shape in (Shape.DOTLESS, Shape.LONG)
        if one.labelled or not (
            long or (figure and figure.shape is Shape.DECIMAL and small(figure, one.unit))
        ):
            continue
        before = behind(line, at)
        named = before is not None and before.plays(Word.NAME, Word.OTHER, Word.KIN, Word.SELF, Word.SLOT)
        if named:
            continue
        if not long:
            senses[at] = NOTHING
        elif one.role is Role.DEGREES:
            senses[at] = NOTHING if figure and figure.value * TENTH in certain else FLAT
    return senses


def small(figure: Figure, unit: str) -> bool:
    """高了0.3度 is a difference; 2.10 and 7.30 are a date and a time."""
    return figure.value < (3 if unit else 13)
