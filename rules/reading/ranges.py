"""Two numbers that are one value twice, a range, or a choice that nobody makes: 不是36.6就是36.7, 一次36.4一次36.7."""

from dataclasses import replace
from itertools import pairwise

from rules.reading.outcome import Reason
from rules.reading.sense import NOTHING, Role, Sense
from rules.reading.temperature import TENTH, Degrees
from rules.reading.tokens import Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

DENYING = words("不是 若不是 不系 如果不是 要么 要不 要不是 或是 或者是 要不就是")
OTHERWISE_IT_IS = words("就是 就系 则是 要么 要不 便是 要不就是 或者是 或是")
FAR = 12  # tokens
WAYS = words("""
    水银 电子 额温枪 耳温枪 体温枪 额头 耳朵 腋下 腋窝 口腔 手腕 额温 耳温 腋温
    左 右 左边 右边 左腋 右腋 左耳 右耳 左手 右手 左侧 右侧
""")
ONE_TIME = words(
    "一个 一支 一把 一只 一根 一位 一人 一次 一回 一遍 一趟 一会 一会儿 一边 一下 一道 有时 有时候 有一次 有一回"
)


def ranged(line: list[Token], senses: dict[int, Sense]) -> dict[int, Sense]:
    """36.3-36.7 and 36.5或36.6: neither number is anybody's value. 36.5C/97.7F is one value twice."""
    places = [at for at, sense in senses.items() if sense.role is Role.DEGREES]
    for first, second in pairwise(places):
        if twice(senses[first], senses[second]):
            senses[second if senses[second].unit == "f" else first] = NOTHING
            continue
        if by_two_thermometers(line, senses, first, second):
            senses[second] = NOTHING
            continue
        between = [token for token in line[first + 1 : second] if not token.plays(Word.SPACE, Word.UNIT)]
        if either(line, first, second, between):
            for at in (first, second):
                senses[at] = replace(senses[at], degrees=Degrees(None, Reason.WHICH_VALUE))
        elif len(between) == 1 and spans(between[0]) and not changed(line, first):
            reason = Reason.RANGE if between[0].plays(Word.RANGE) else Reason.WHICH_VALUE
            for at in (first, second):
                senses[at] = replace(senses[at], degrees=Degrees(None, reason))
    return senses


def spans(token: Token) -> bool:
    """Whether a word between two numbers makes them a range or a choice."""
    return token.plays(Word.RANGE, Word.CHOICE) and not token.plays(Word.BECOMES)


def changed(line: list[Token], at: int) -> bool:
    """Changed from 37.6 to 36.7: no range."""
    return any(token.plays(Word.FIX) for token in line[max(0, at - 6) : at])


def twice(one: Sense, other: Sense) -> bool:
    """Whether two neighbours say the same in °C and °F."""
    if "f" not in (one.unit, other.unit) or one.unit == other.unit or not one.degrees or not other.degrees:
        return False
    a, b = one.degrees.celsius, other.degrees.celsius
    return a is not None and b is not None and abs(a - b) <= TENTH


def by_two_thermometers(line: list[Token], senses: dict[int, Sense], first: int, second: int) -> bool:
    """水银的36.5，电子的也是36.5; 左边36.5右边36.5: one person's, measured in two ways."""
    if senses[first].degrees != senses[second].degrees or second - first > FAR:
        return False
    ways = [way(line[max(0, first - 5) : first]), way(line[first + 1 : second])]
    nobody = not any(
        token.plays(Word.NAME, Word.KIN, Word.OTHER, Word.SELF) for token in line[first + 1 : second]
    )
    return nobody and all(ways) and ways[0] != ways[1]


def way(tokens: list[Token]) -> str:
    """Which thermometer or side leads to what stands behind."""
    return next((token.text for token in reversed(tokens) if token.text in WAYS), "")


def either(line: list[Token], first: int, second: int, between: list[Token]) -> bool:
    """不是36.6就是36.7, 一次36.4一次36.7: two numbers, and no word that chooses one."""
    told = [token for token in line[max(0, first - 4) : first] if not token.plays(Word.SPACE, Word.LABEL)]
    linking = [token.text for token in between if token.text not in (",", ";", "了", "是")]
    before = [token.text for token in told if token.text not in ("是", "了")][-1:]
    if not (before and len(linking) == 1):
        return False
    return (before[0] in DENYING and linking[0] in OTHERWISE_IT_IS) or (
        before == linking and before[0] in ONE_TIME and line[first].text != line[second].text
    )


def once_each(line: list[Token], at: int, after: Token) -> bool:
    """一次36.4一次36.7: measured twice, not a price for each time."""
    return after.text in ONE_TIME and any(token.text == after.text for token in line[max(0, at - 3) : at])
