"""Stage 2a: the shape of a number as it was typed, mended only where the mending is certain.

Every pattern is bounded or anchored at its start, so that none can run back and forth over the text.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum, auto

from rules.reading.english_numerals import spoken_at
from rules.reading.numerals import ALL_DIGITS, TENS, WHOLE, decimals, number


class Shape(StrEnum):
    """What a number looks like before its neighbours are asked."""

    DECIMAL = auto()
    WHOLE = auto()
    DOTLESS = auto()  # exactly three digits
    LONG = auto()  # four digits
    VAGUE = auto()  # 三十六度几, 36.7、8, 36度多
    CUT = auto()  # "36."
    MALFORMED = auto()  # 36.5.6
    CLOCK = auto()  # value: the hour
    DATE = auto()
    ADDRESS = auto()
    COUNT = auto()  # value: how many people
    OTHER = auto()  # phone numbers, identifiers, blood pressure


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in the text: where it ends, its shape, and its value if it has one."""

    end: int
    shape: Shape
    value: Decimal = Decimal(0)


CN = ALL_DIGITS
NO_MORE = r"(?![\d])"
A_WORD = "一[切直样家般起共些定]"  # 三十六度七一切正常
COUNTED = rf"(?!\d|[.:]\d|[-/]\d|[{CN}]|[号栋楼单室元份斤个人位口点月日岁天户]|座|幢|层)"
# A digit that begins the next word instead: 三十六点七一切正常, 三十六度五两个人都好.
NEXT_WORD = rf"(?:一(?=[切家点直下起样个次早共会块位人口天夜向般律遍同并屋])|[{CN}](?=[个口人位]|家头))"
FRACTION = rf"(?:[{CN}](?:(?!{NEXT_WORD})[{CN}])?|半)"
AFTER_DIGITS = rf"(?!(?!{NEXT_WORD})[{CN}{TENS}]|[个人口位])"
# Spoken with pauses: 三十六 点 八, 三 十 六 度 五. What follows must not make the digit a count, or an hour.
OF_THIRTY = rf"(?:[三四] ?[{TENS}] ?[{CN}]?|[三四] ?[五六七八九零〇一二]|卅 ?[{CN}]?)"
GOING_ON = rf" ?(?!{NEXT_WORD})[{CN}{TENS}百千点度号栋幢楼单室元份斤个人位口月日岁天户床层座年时夜小路]"
APART = rf"((?!{NEXT_WORD})(?:[{CN}]|半)(?!{GOING_ON}))"
Found = re.Match[str]
Reader = Callable[[Found], tuple[Shape, Decimal] | None]


def decimal(whole: str, fraction: str) -> Decimal:
    """The value of a whole part and the digits after the point, as written."""
    return Decimal(f"{number(whole)}.{decimals(fraction)}")


def exactly(shape: Shape) -> Reader:
    """A reader of matches that have this shape whatever they say; the value is the group that matched, if any."""
    return lambda found: (shape, Decimal(number(next(filter(None, found.groups()), "0"))))


def pointed(found: Found) -> tuple[Shape, Decimal]:
    """A decimal, unless its digits are too many to be one."""
    return (Shape.DECIMAL if len(found[2]) <= 2 else Shape.MALFORMED), decimal(found[1], found[2])


def spoken(found: Found) -> tuple[Shape, Decimal] | None:
    """三十六度五, 三十六点八; but 六点五 is a clock time, and 三十六度七八 is vague."""
    whole, point, fraction = found[1], found[2], found[3]
    if point.startswith("点") and number(whole) < 30:
        return None
    digits = decimals(fraction)
    if len(digits) == 2 and not fraction.isdecimal() and int(digits[1]) == int(digits[0]) + 1:
        return Shape.VAGUE, Decimal(number(whole))
    return Shape.DECIMAL, decimal(whole, fraction)


def spoken_apart(found: Found) -> tuple[Shape, Decimal]:
    """三十六 点 八: a number read out with pauses."""
    return Shape.DECIMAL, decimal(found[1].replace(" ", ""), found[2])


def vague_apart(found: Found) -> tuple[Shape, Decimal]:
    """三十六 点 八 九, 三十六 八: its tenth is not certain."""
    return Shape.VAGUE, Decimal(number(found[1].replace(" ", "")))


def three_apart(found: Found) -> tuple[Shape, Decimal]:
    """三 六 五: three digits read out with pauses."""
    return Shape.DOTLESS, Decimal(number(found[0].replace(" ", "")))


def spoken_mixed(found: Found) -> tuple[Shape, Decimal]:
    """36度五, 36.七八: an Arabic whole part with Chinese tenths."""
    digits = decimals(found[2])
    if len(digits) == 2 and int(digits[1]) == int(digits[0]) + 1:
        return Shape.VAGUE, Decimal(number(found[1]))
    return Shape.DECIMAL, decimal(found[1], found[2])


def three(found: Found) -> tuple[Shape, Decimal]:
    """三六五 and 三十六五: three digits whose point was lost, in tenths."""
    digits = found[0].replace("十", "").replace("拾", "").replace("卅", "三")
    return Shape.DOTLESS, Decimal(number(digits))


def spaced(found: Found) -> tuple[Shape, Decimal]:
    """3 6 . 5."""
    return Shape.DECIMAL, decimal(found[1] + found[2], found[3])


def doubled(found: Found) -> tuple[Shape, Decimal]:
    """3366.5: keys that stuck."""
    return Shape.MALFORMED, decimal(found[1][0] + found[2][0], found[3])


def plain(found: Found) -> tuple[Shape, Decimal]:
    """Digits alone, by how many they are."""
    size = len(found[0])
    shape = (
        Shape.WHOLE if size <= 2 else Shape.DOTLESS if size == 3 else Shape.LONG if size == 4 else Shape.OTHER
    )
    return shape, Decimal(found[0]) if size <= 4 else Decimal(0)


_HOUR = r"([01]?\d|2[0-4])"
_ORDER: tuple[tuple[str, Reader], ...] = (
    (
        r"\d{1,12}\*{2,9}\d{0,12}|\d{5,40}|\d{3}(?: \d{3}){2,4}(?!\d)|\d{3,4}-\d{4}(?:-\d{4})?(?!\d)",
        exactly(Shape.OTHER),
    ),
    (
        r"20\d\d[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}(?:[日号])?(?!\d)|\d{1,2}月(?:\d{1,2}[日号]?(?![\d.]))?|20\d\d年",
        exactly(Shape.DATE),
    ),
    (r"(?:(?:19|20)\d\d|[0189]\d)年(?!\d|级|龄|纪|人|前|正月|元月|初|生|的|农历|春)", exactly(Shape.DATE)),
    (r"(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?:/\d{2,4})?(?![\d.])", exactly(Shape.DATE)),
    (r"(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])(?:/\d{2,4})?(?![\d.])", exactly(Shape.DATE)),
    (r"(?:[0-2]?\d|3[01])(?:日(?!常)|号(?![楼门房院线栋宿机码]))", exactly(Shape.DATE)),
    (
        r"(?:1\d\d|[89]\d)/\d{2,3}(?![\d.])|\d{1,3}/(?:\d0|4[3-9]|[5-9]\d|\d{3})(?![\d.])",
        exactly(Shape.OTHER),
    ),
    (rf"{_HOUR}(?:[.:][0-5]\d)? ?(?:[ap]\.?m\b\.?|o'?clock\b)", exactly(Shape.CLOCK)),
    (
        rf"{_HOUR}:[0-5]\d(?::[0-5]\d)?(?!\d|\.\d)|{_HOUR}[0-5]\d ?h(?:ou)?rs?\b|{_HOUR}时(?:[0-5]?\d分?)?(?!\d)",
        exactly(Shape.CLOCK),
    ),
    (r"\d{1,3}:\d{2,3}(?![\d.])", exactly(Shape.OTHER)),
    (rf"{_HOUR}点(?:[0-5]?\d分?(?![\d.度°点])|半|一刻|三刻|钟|整|多|左右)?", exactly(Shape.CLOCK)),
    (
        r"\d{1,2}-\d{1,2}-\d{2,4}(?!\d)|\d{1,2}-(?:\d{3,4}|0\d)(?![\d.])|(?:0\d|[12]\d)-\d{2}(?![\d.])",
        exactly(Shape.ADDRESS),
    ),
    (r"(\d{1,2})[.。•](?: ?[几多?？x*_]|(?=多))", exactly(Shape.VAGUE)),
    (rf"(\d{{2}}) ?(?:°c|[度°'•点.])[点.]? ?({FRACTION}){AFTER_DIGITS}", spoken_mixed),
    (r"(3) ([5-9]) ?[.。•] ?(\d)(?!\d)", spaced),
    (r"(33|44)(00|11|22|33|44|55|66|77|88|99)\.(\d{1,2})(?!\d)", doubled),
    (r"(\d{2}) ?(?:°c|度|°|点|c|o|')[点.]? ?(\d{1,2})" + COUNTED, pointed),
    (r"(\d)度(\d)" + COUNTED, pointed),
    (r"(\d{2}) ?point ?(\d{1,2})" + NO_MORE, pointed),
    (r"0\d[0-5]\d(?![\d.])", exactly(Shape.CLOCK)),
    (r"(\d{2})度?[点.]?(?:几|多)(?!口|人|个)", exactly(Shape.VAGUE)),
    (r"(\d{1,3})[.。•,][.。•,]{1,3}(\d{1,2})" + NO_MORE, pointed),
    (r"(\d{1,3})\.(\d{1,9})\.\d{1,2}(?![\d.])", exactly(Shape.MALFORMED)),
    (
        r"(\d{1,3})\.(\d)(?=(?:[、/或~到至-]|或者|还是)\d(?![\d.]|[号栋楼单元户岁]))(?:[、/或~到至-]|或者|还是)\d",
        exactly(Shape.VAGUE),
    ),
    (r"(\d{1,3})[.•](\d{1,9})" + NO_MORE, pointed),
    (r"(\d{2})。(\d{1,2})" + COUNTED, pointed),
    (r"(\d{2}) {0,2}[.。•]{1,3} {0,2}(\d)" + COUNTED, pointed),
    (
        r"(\d{2})(?:[,、;:'\"_*=!\\^-]|\.-|,\.)(\d)(?!\d|[.:-]\d|,\d(?!\d)|[号栋楼单室元份斤个人位口点月日岁天户])",
        pointed,
    ),
    (r"(3[4-9]|4[0-3])\.(?!\d)", exactly(Shape.CUT)),
    (r"\d{1,4}(?!\d)", plain),
)


def in_one(order: tuple[tuple[str, Reader], ...]) -> re.Pattern[str]:
    """All patterns as one, which names the first that matches: a single search instead of one for each."""
    return re.compile("|".join(f"(?P<p{n}>{pattern})" for n, (pattern, _) in enumerate(order)))


ARABIC = tuple((re.compile(pattern), reader) for pattern, reader in _ORDER)
ANY_ARABIC = in_one(_ORDER)
_CHINESE: tuple[tuple[str, Reader], ...] = (
    (rf"({WHOLE})(度|°c?|摄氏度)(?:[几多]|出头)", exactly(Shape.VAGUE)),
    (rf"({WHOLE})(点)(?:几|多)", exactly(Shape.VAGUE)),
    (rf"({WHOLE})(点|度|°|\.|。|•)[点.]?({FRACTION}|\d{{1,2}}(?!\d)){AFTER_DIGITS}", spoken),
    (rf"({OF_THIRTY}) ?(?:点|度|°) ?{APART}", spoken_apart),
    (rf"(?:三 [五六七八九]|四 [零〇一二]) (?!{NEXT_WORD})[{CN}](?!{GOING_ON})", three_apart),
    (rf"({OF_THIRTY}) ?(?:点|度|°) ?[几多](?![个口人位天])", vague_apart),
    (rf"({OF_THIRTY})(?: ?点 ?| )(?!{NEXT_WORD})[{CN}](?: [{CN}])?(?!{GOING_ON})", vague_apart),
    (
        rf"(?!(?<=[高低好热烫多少快慢疼痛重轻冷暖凉有稍差])一点)([{CN}]?[{TENS}][{CN}]?|[{CN}])点(?:[{CN}{TENS}]{{1,3}}分?(?![度°点{CN}{TENS}])|半|一刻|三刻|钟|整|多)?",
        exactly(Shape.CLOCK),
    ),
    (rf"[{CN}{TENS}]{{1,4}}(?=栋|号楼|幢|单元|座|层|室|号院)", exactly(Shape.ADDRESS)),
    (
        rf"[{CN}][{CN}][{CN}](?!(?!{NEXT_WORD})[{CN}{TENS}]|[百千])|(?:[三四][{TENS}]|卅)[{CN}][{CN}](?![{CN}{TENS}百千])",
        three,
    ),
    (rf"([{CN}]?[{TENS}][{CN}]|[{CN}][{TENS}]|卅[{CN}]?)(?![{CN}{TENS}百千万])", exactly(Shape.WHOLE)),
    (rf"([三四叁肆][{CN}])(?=度|°|摄氏)", exactly(Shape.WHOLE)),
    (rf"(?<![\u4e00-\u9fff])([三四][{CN}])(?![\u4e00-\u9fff])", exactly(Shape.WHOLE)),
)
CHINESE = tuple((re.compile(pattern), reader) for pattern, reader in _CHINESE)
ANY_CHINESE = in_one(_CHINESE)
COMMONEST = re.compile(
    r"(3[5-9]|4[01])\.(\d)(?![\d./、或~到至还-])"
)  # no pattern before that of a decimal takes it
LISTED = re.compile(r"\d{1,2}(?=[.、)] ?\d{2}\.\d)")
NUMERAL = frozenset(CN + TENS + "卅")
PERSONS = re.compile(
    rf"(\d{{1,2}}|[{CN}]|十) ?(?:口人|口之家|口子|口|个大人|个家人|个人|人(?!份)|位|名|"
    r"members|people|persons|of us|pax)"
)


def in_words(key: str, start: int) -> Figure | None:
    """Thirty-six point five."""
    spoken_there = spoken_at(key, start)
    if spoken_there is None:
        return None
    end, value, has_point = spoken_there
    return Figure(end, Shape.DECIMAL if has_point else Shape.WHOLE, value)


def figure_at(key: str, start: int) -> Figure | None:
    """The number that begins there, if one does."""
    if key[start].isascii() and key[start].isalpha():
        return in_words(key, start)
    commonest = COMMONEST.match(key, start)
    if commonest:
        return Figure(commonest.end(), *pointed(commonest))
    listed = LISTED.match(key, start) if start == 0 or key[start - 1] in "\n " else None
    if listed:
        return Figure(listed.end(), Shape.WHOLE, Decimal(listed[0]))
    persons = PERSONS.match(key, start)
    if persons:
        return Figure(persons.end(), Shape.COUNT, Decimal(number(persons[1])))
    order, whole = (ARABIC, ANY_ARABIC) if key[start].isdecimal() else (CHINESE, ANY_CHINESE)
    first = whole.match(key, start)
    if first is None or first.lastgroup is None:
        return None
    for pattern, reader in order[int(first.lastgroup[1:]) :]:
        found = pattern.match(key, start)
        if found and (read := reader(found)):
            return Figure(found.end(), *read)
    return None
