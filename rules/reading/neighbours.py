"""What stands beside a number: its unit, the word temperature, a bound."""

from rules.reading.figures import Shape
from rules.reading.outcome import Reason
from rules.reading.temperature import Degrees
from rules.reading.tokens import ENDINGS, Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

LESS = "不到一点 不到点 差一点 差一点点 出头一点"
CLOSING_BOUNDS = words(f"""
    {LESS} 还不到 以上的 以下的 以上者 以下 以上 以内 之内 多 多点 出头 封顶 or_less or_more 上限 下限 or_below 以下吧
""")
CLOSING_ONLY = words(f"{LESS} 多 + 以上 以下 以内")
TRAILING = words("不到 没到 不足 不满 未满 不到些 往上 朝上 往下 朝下 开外")
CONNECTING = frozenset(":=-([|/")
SMALL = CONNECTING | words("是 为 了 的 is 才 就 也 要 得")
CONNECTED = frozenset((Word.SPACE, Word.APPROX, Word.SLOT, Word.UNIT, Word.OK))
LEADING_ON = (
    CONNECTING | {""} | words("是 倒是 为 约 了 也 is was of 都 的 是的 有 在 于 only now ) ]")
)  # "": a link


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
        if not (Word.SPACE in token.parts or token.text in SMALL):
            return token
    return None


def unit_of(line: list[Token], at: int, after: Token | None, before: Token | None) -> str:
    """The unit after the number (or 华氏 before it), or nothing."""
    if after and Word.UNIT in after.parts and not (after.text in ("'", "of") and after.start != line[at].end):
        further = (
            beside(line, at + (2 if line[at + 1].plays(Word.SPACE) else 1))
            if after.parts[Word.UNIT] == "degree"
            else None
        )
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
        if Word.LABEL in token.parts:
            joined = token.text == "t" and place > 0 and line[place - 1].plays(Word.LATIN, Word.NUMBER)
            return not (joined or (place and line[place - 1].plays(Word.TOPIC)))
        if token.text not in LEADING_ON and CONNECTED.isdisjoint(token.parts):
            return False
    return False


def bounded(line: list[Token], at: int, said: Degrees, before: Token | None) -> Degrees:
    """A bound (不到37, 37以下) gives nobody a value; a whole number with 左右 lacks its decimal."""
    after = beyond_unit(line, at)
    if (before and leads(before, line[at])) or (after and after.text in CLOSING_BOUNDS):
        return Degrees(None, Reason.RANGE)
    if after and after.text in TRAILING and trails(line, at, after):
        return Degrees(None, Reason.RANGE)
    if said.sure or said.celsius is None:
        return said
    approximate = any(token is not None and token.plays(Word.APPROX) for token in (after, before))
    return Degrees(None, Reason.DECIMAL) if approximate else said


def trails(line: list[Token], at: int, word: Token) -> bool:
    """三十七度不到: the bound of the number before, since none follows."""
    rest = [token for token in line[at : at + 7] if token.start >= word.end and token.clause == word.clause]
    return not any(token.figure for token in rest[:3])


def leads(before: Token, number: Token) -> bool:
    """Whether a word bounds the number behind it; 快 must touch it (心率快 36.5)."""
    touching = before.end == number.start or before.text != "快"
    return before.plays(Word.BOUND) and before.text not in CLOSING_ONLY and touching


def zero_door(line: list[Token], at: int) -> bool:
    """1. 0803 钱丽, 0802没人: four digits behind a list number, or before somebody, are a flat; 0730 36.5 is a time."""
    text, after = line[at].text, beside(line, at)
    if not (len(text) == 4 and text.isdecimal()):
        return False
    numbered = any(
        token.figure is not None and token.figure.shape is Shape.WHOLE for token in line[max(0, at - 3) : at]
    )
    return numbered or (
        after is not None and after.plays(Word.OTHER, Word.HAN, Word.ABSENT, Word.NEG, Word.PLACE)
    )
