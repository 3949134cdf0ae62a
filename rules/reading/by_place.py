"""What some words say only by where they stand: 实际36.8 at the head of a clause, 没回 at its end, 主卧36.5."""

from rules.reading.figures import Shape
from rules.reading.tokens import ENDINGS, Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

IN_FACT = words("实际 实际上 实则")
ROOMS = words("""
    主卧 次卧 北卧 南卧 东卧 西卧 小卧 侧卧 客卧 主卧室 次卧室 小卧室 大房间 小房间 上铺 下铺
""")
ONE_OF_US = words("有一个 有个 有1个 有一人 有个人 有一位")
PUT_RIGHT = (
    Word.MISTAKEN,
    Word.WRONG,
    Word.FIX,
    Word.EARLIER,
    Word.MEASURE,
    Word.LABEL,
    Word.THERMOMETER,
    Word.WROTE,
)
CROWDS = frozenset("区楼栋群班校单厂村科队龙司店社街")
NOT = words("没 未 还没 没有 也没 都没 尚未 一直没")
TELLING = IN_FACT | ROOMS | ONE_OF_US | {"回", "同"}


def by_place(line: list[Token], texts: set[str]) -> None:
    """All of these."""
    if texts.isdisjoint(TELLING):
        return
    turn_to_fact(line)
    not_back(line)
    likewise(line)
    if texts & ROOMS:
        people_of_rooms(line)
    if texts & ONE_OF_US and any(token.plays(Word.REST) for token in line):
        one_of_us(line)


def turn_to_fact(line: list[Token]) -> None:
    """写成38.6了，实际36.8: at the head of a clause and before its number, it only turns to what is so."""
    if not any(token.plays(*PUT_RIGHT) for token in line):
        return
    for at, token in enumerate(line[1:-1], 1):
        if token.text in IN_FACT and line[at - 1].text in ENDINGS and line[at + 1].figure:
            token.parts, token.strange = {Word.FILL: ""}, 0


def not_back(line: list[Token]) -> None:
    """儿子在学校没回: at the end of its clause, who has not come home."""
    for at, token in enumerate(line[1:], 1):
        if token.text == "回" and line[at - 1].text in NOT and closes(line, at):
            token.parts, token.strange = {Word.ABSENT: ""}, 0


def likewise(line: list[Token]) -> None:
    """36.5。爸妈同。: at the end of its clause, that they have the same."""
    for at, token in enumerate(line[1:], 1):
        if token.text == "同" and line[at - 1].plays(Word.KIN, Word.NAME) and closes(line, at):
            token.parts = {Word.SAME: ""}


def closes(line: list[Token], at: int) -> bool:
    """Whether a clause ends behind a word, but for a particle."""
    return (
        at + 1 == len(line) or line[at + 1].text in ENDINGS or line[at + 1].text in ("呢", "了", "哦", "啊")
    )


def people_of_rooms(line: list[Token]) -> None:
    """主卧36.5，次卧36.6: a room with a temperature and nothing else is whoever lives there."""
    small = (Word.SPACE, Word.UNIT, Word.FILL, Word.MARK, Word.NUMBER, Word.SLOT, Word.SELF)
    living = [token.figure for token in line if token.figure and 34 < token.figure.value < 43]
    if not living or not all(token.text in ROOMS or token.plays(*small) for token in line):
        return
    for token in line:
        if token.text in ROOMS:
            token.parts, token.strange = {Word.KIN: "whoever lives there"}, 0


def one_of_us(line: list[Token]) -> None:
    """家里有一个37.2，剩下的都正常: one of the same people as the rest, whoever that is."""
    if any(not CROWDS.isdisjoint(token.text) or token.text == "说" for token in line):
        return  # 我们小区有一个38.0，其余都正常
    for some, number, behind in zip(line, line[1:], [*line[2:], None], strict=False):
        figure = number.figure
        somewhere = behind is not None and behind.text == "的"  # 有一个37.8的在东门
        if some.text in ONE_OF_US and figure and figure.shape is Shape.DECIMAL and not somewhere:
            some.parts, some.strange = {Word.KIN: "one of us"}, 0
