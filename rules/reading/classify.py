"""Stage 3: what each number is, by its neighbours: a temperature, a flat, a clock time, a head count, or nothing of ours."""

from dataclasses import dataclass
from enum import StrEnum, auto

from rules.reading.figures import Shape
from rules.reading.outcome import Context, Reason
from rules.reading.rooms import near_own_flat
from rules.reading.temperature import Degrees, degrees
from rules.reading.tokens import ENDINGS, Token
from rules.reading.words.kinds import Word
from rules.reading.words.quantities import STRONG


class Role(StrEnum):
    """What a number is."""

    DEGREES = auto()
    FLAT = auto()
    CLOCK = auto()
    COUNT = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Sense:
    """A number's role; for a temperature also what it says, and how clearly it was marked as one."""

    role: Role
    degrees: Degrees | None = None
    unit: str = ""
    labelled: bool = False


NOTHING, FLAT = Sense(Role.NOTHING), Sense(Role.FLAT)
BY_SHAPE = {
    Shape.CLOCK: Sense(Role.CLOCK),
    Shape.COUNT: Sense(Role.COUNT),
    Shape.ADDRESS: FLAT,
    Shape.DATE: NOTHING,
    Shape.OTHER: NOTHING,
}
WHOLES = (Shape.WHOLE, Shape.DOTLESS, Shape.LONG)
CONNECTING = frozenset(":=-([【|/")


def classify(line: list[Token], context: Context) -> dict[int, Sense]:
    """The sense of every number of a line, by its place."""
    senses: dict[int, Sense] = {}
    for at, token in enumerate(line):
        if token.figure:
            senses[at] = sense(line, at, senses, context)
    return ranged(line, outweighed(line, senses))


def sense(line: list[Token], at: int, senses: dict[int, Sense], context: Context) -> Sense:
    """One number's sense; those before it in the line are known."""
    token = line[at]
    figure = token.figure
    assert figure is not None
    if figure.shape in BY_SHAPE:
        return BY_SHAPE[figure.shape]
    place = address(line, at, senses)
    if place or counted(line, at) or list_number(line, at) or other_quantity(line, at, senses):
        return place or NOTHING
    unit, labelled = unit_of(line, at), label_before(line, at)
    said = degrees(figure, unit, labelled)
    if said is None:
        return FLAT if figure.shape in (Shape.DOTLESS, Shape.LONG) else NOTHING
    if figure.shape is Shape.DOTLESS and said.celsius is not None and near_own_flat(int(figure.value), context.room):
        said = Degrees(None, Reason.DECIMAL, False)
    return Sense(Role.DEGREES, bounded(line, at, said), unit, labelled)


def address(line: list[Token], at: int, senses: dict[int, Sense]) -> Sense | None:
    """A whole number before 栋 or 室, after 房号, or straight after such a part of an address."""
    figure = line[at].figure
    if figure is None or figure.shape not in WHOLES:
        return None
    after, before = beside(line, at), behind(line, at)
    if after and after.plays(Word.PLACE) and not (after.plays(Word.UNIT)):
        return FLAT
    if before and before.plays(Word.BEFORE_PLACE) and figure.shape is not Shape.WHOLE:
        return FLAT if not before.plays(Word.LABEL) else None
    return FLAT if before and before.plays(Word.PLACE) and before.end == line[at].start else None


def counted(line: list[Token], at: int) -> bool:
    """Whether the word after it makes it a price, a size, an age, a count."""
    figure, after = line[at].figure, beside(line, at)
    assert figure is not None
    if after is None:
        return False
    touching = after.start == line[at].end
    if after.plays(Word.PER, Word.AGE) and not after.plays(Word.SYMPTOM):
        return True
    if after.plays(Word.COUNTER) and not after.plays(Word.UNIT):
        return after.text in STRONG or (touching and figure.shape is not Shape.DECIMAL)
    return touching and after.plays(Word.PEOPLE) and figure.shape is not Shape.DECIMAL


def list_number(line: list[Token], at: int) -> bool:
    """Whether it numbers the line: first in it, with a dot or name behind."""
    figure = line[at].figure
    assert figure is not None
    if at > 6 or any(not token.plays(Word.SPACE, Word.MARK, Word.LIST, Word.FILL) for token in line[:at]):
        return False
    rest = [token for token in line[at + 1 : at + 40] if not token.plays(Word.SPACE)]
    if figure.shape is Shape.CUT:
        return bool(rest)
    if figure.shape is not Shape.WHOLE or not rest:
        return False
    numbering = rest[0].text in (".", "、", ")", ":", "]") and len(rest) > 1
    return numbering or (rest[0].plays(Word.NAME, Word.OTHER) and any(token.figure for token in rest))


def other_quantity(line: list[Token], at: int, senses: dict[int, Sense]) -> bool:
    """Whether a word before it says that it measures something else: 血氧 98, ¥36.5, 第36; or letters touch it."""
    figure, before = line[at].figure, behind(line, at)
    assert figure is not None
    if reckoned(line, at):
        return True
    if before is None:
        return False
    if before.plays(Word.FIELD, Word.BEFORE) and not before.plays(Word.LABEL):
        return True
    mark = line[at - 1].text if at else ""
    if mark == ":" and before.plays(Word.HAN, Word.LATIN, Word.TOPIC):
        return True  # 件数：36
    if figure.shape in WHOLES and before.plays(Word.LATIN) and line[at].start - before.end <= 1:
        return line[at].start == before.end or line[at - 1].text in "-_"
    return False


def reckoned(line: list[Token], at: int) -> bool:
    """Whether it stands in a sum: 5*7.3=36.5."""
    before = at > 1 and line[at - 1].text in ("=", "*", "×") and line[at - 2].figure is not None
    return before or (at + 2 < len(line) and line[at + 1].text in ("*", "×", "=") and line[at + 2].figure is not None)


def unit_of(line: list[Token], at: int) -> str:
    """The unit after the number (or 华氏 before it), or nothing."""
    after, before = beside(line, at), behind(line, at)
    if after and Word.UNIT in after.parts and not (after.text == "'" and after.start != line[at].end):
        further = beside(line, at + (2 if line[at + 1].plays(Word.SPACE) else 1)) if after.parts[Word.UNIT] == "degree" else None
        named = further.parts.get(Word.UNIT, "degree") if further and further.start == after.end else "degree"
        return after.parts[Word.UNIT] if after.parts[Word.UNIT] != "degree" else named
    if before and before.text in ("华氏", "摄氏", "华氏度", "摄氏度", "fahrenheit", "celsius", "f", "c"):
        return before.parts[Word.UNIT]
    figure = line[at].figure
    inner = line[at].text
    return "degree" if figure and figure.shape is Shape.DECIMAL and ("度" in inner or "°" in inner) else ""


def label_before(line: list[Token], at: int) -> bool:
    """Whether the word temperature leads to it, with nothing but small words between."""
    for place in range(at - 1, max(-1, at - 9), -1):
        token = line[place]
        if token.plays(Word.LABEL):
            joined = place > 0 and token.text == "t" and line[place - 1].end == token.start
            return not (joined or (place and line[place - 1].plays(Word.TOPIC)))
        connecting = token.plays(Word.SPACE, Word.APPROX, Word.SLOT, Word.UNIT) or token.text in CONNECTING or token.text in ")]"
        if not connecting and token.text not in ("是", "为", "约", "了", "也", "is", "was", "of", "都", "的", "是的", "有", "在", "于", "only", "now"):
            return False
    return False


def bounded(line: list[Token], at: int, said: Degrees) -> Degrees:
    """A bound (不到37, 37以下) gives nobody a value; a whole number with 左右 lacks its decimal."""
    after, before = beyond_unit(line, at), behind(line, at)
    bound = (before and before.plays(Word.BOUND) and before.text not in ("多", "+", "以上", "以下", "以内")) or (
        after and after.plays(Word.BOUND) and after.text not in ("不到", "<", ">", "+", "max", "min", "over", "最高", "最低") and touching_bound(after)
    )
    if bound and not (after and after.text == "多" and after.plays(Word.FILL)):
        return Degrees(None, Reason.RANGE)
    approximate = any(token is not None and token.plays(Word.APPROX) for token in (after, before))
    if approximate and not said.sure and said.celsius is not None:
        return Degrees(None, Reason.DECIMAL)
    return said


def touching_bound(after: Token) -> bool:
    """以上 and its like after a number; those that lead to the next number (高于) do not bound this one."""
    return after.text in ("以上的", "以下的", "以上者", "以下", "以上", "以内", "之内", "多", "多点", "出头", "or less", "or more", "上限", "下限", "or below", "以下吧")


def outweighed(line: list[Token], senses: dict[int, Sense]) -> dict[int, Sense]:
    """Three or four digits beside a number with its point are a flat, unless somebody's name leads to them."""
    if not any(one.degrees and one.degrees.sure and one.degrees.celsius for one in senses.values()):
        return senses
    for at, one in senses.items():
        figure, before = line[at].figure, behind(line, at)
        long = figure is not None and figure.shape in (Shape.DOTLESS, Shape.LONG)
        named = before is not None and before.plays(Word.NAME, Word.OTHER, Word.KIN, Word.SELF, Word.SLOT)
        if one.role is Role.DEGREES and long and not one.labelled and not named:
            senses[at] = FLAT
        elif figure and figure.shape is Shape.DECIMAL and figure.value < 13 and not (one.labelled or one.unit or named):
            senses[at] = NOTHING  # 2.10, 7.30: a date or a time
    return senses


def ranged(line: list[Token], senses: dict[int, Sense]) -> dict[int, Sense]:
    """36.3-36.7 and 36.5或36.6: neither number is anybody's value."""
    places = [at for at, sense in senses.items() if sense.role is Role.DEGREES]
    for first, second in zip(places, places[1:], strict=False):
        between = [token for token in line[first + 1 : second] if not token.plays(Word.SPACE, Word.UNIT)]
        if len(between) != 1 or not between[0].plays(Word.RANGE, Word.CHOICE) or between[0].plays(Word.BECOMES):
            continue
        reason = Reason.RANGE if between[0].plays(Word.RANGE) else Reason.WHICH_VALUE
        for at in (first, second):
            old = senses[at]
            senses[at] = Sense(old.role, Degrees(None, reason), old.unit, old.labelled)
    return senses


def beside(line: list[Token], at: int) -> Token | None:
    """The next token, over one space."""
    after = at + 1
    if after < len(line) and line[after].plays(Word.SPACE):
        after += 1
    return line[after] if after < len(line) else None


def beyond_unit(line: list[Token], at: int) -> Token | None:
    """The next token after the number and its unit, if there is one."""
    after = at + 1
    if after < len(line) and line[after].plays(Word.SPACE):
        after += 1
    if after < len(line) and line[after].plays(Word.UNIT):
        return beside(line, after)
    return line[after] if after < len(line) else None


def behind(line: list[Token], at: int) -> Token | None:
    """The token before, over spaces, connecting signs and 是; None beyond the end of a clause."""
    for token in reversed(line[max(0, at - 6) : at]):
        if token.text in ENDINGS:
            return None
        if not (token.plays(Word.SPACE) or token.text in CONNECTING or token.text in ("是", "为", "了", "的", "is", "才", "就", "也")):
            return token
    return None
