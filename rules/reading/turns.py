"""Where a line turns from other talk to a report: what follows is judged as a line of its own.

听说隔壁楼有个38.9 我赶紧量了36.6: people end a clause with a space as often as with a comma.
"""

from dataclasses import dataclass, field

from rules.reading.around import by_hand
from rules.reading.figures import Shape
from rules.reading.line import talk
from rules.reading.of_consequences import ABROAD, AT_HOME
from rules.reading.of_teaching import TRYING
from rules.reading.of_words import DREAMS
from rules.reading.tokens import ENDINGS, TURNING, Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

AHEAD = 10  # tokens in which the report must come to its number
LITTLE = 4
LABELLING = words("体温 量体温 测体温 自测体温")
BOUNDS = words("过 超过 高于 不到 低于 到 满 离 距 距离")
DOUBTFUL = words("显示 读数 读数是 showing shows 打卡")
SAYING_NOW = words("这回 这次 今儿 现如今 如今")
TIED = (
    Word.SLOT, Word.FIX, Word.EARLIER, Word.WITHDRAW, Word.WRONG, Word.MISTAKEN, Word.BROKEN,
    Word.REDO, Word.ORDINAL,
)  # fmt: skip
OTHERS = (Word.STRANGER, Word.KIN, Word.NAME, Word.OTHER, Word.PRONOUN, Word.YOU)
PEOPLE = (Word.SELF, Word.KIN, Word.NAME, Word.ALL)
SMALL = (
    Word.SPACE, Word.FILL, Word.APPROX, Word.EACH, Word.BUT, Word.JOIN, Word.SLOT, Word.MEASURE, Word.LABEL, Word.OK,
    *PEOPLE,
)  # fmt: skip
COUNTED = frozenset(("goods", "money", "count", "time"))
"""Talk whose numbers go on behind a comma: 排骨涨价了，我这36.5."""
OF_THE_DAY = frozenset(("weather", "wish", "news", "building"))
FOREIGN = frozenset((Word.TOPIC, Word.DAY, Word.STRANGER, Word.RULE, Word.YOU, Word.EXAMPLE))
SHAPES = (Shape.DECIMAL, Shape.DOTLESS)


@dataclass(slots=True)
class Head:
    """What a line said so far, since it began or last turned."""

    parts: set[Word] = field(default_factory=set)
    days: set[str] = field(default_factory=set)
    topics: set[str] = field(default_factory=set)
    strange: int = 0
    figures: int = 0
    bound: bool = False  # 过37.3要上报
    quiz: bool = False  # 测一测你的爱情温度
    abroad: bool = False  # 国外37.5才叫发烧，咱是37.3
    before: str = ""

    def take(self, token: Token) -> None:
        """One more word."""
        if token.text in DREAMS:
            self.days.add("past")
        else:
            self.parts.update(token.parts)
        self.strange += token.strange
        self.figures += token.figure is not None
        self.bound = self.bound or (
            self.before in BOUNDS and token.figure is not None and token.figure.value > 30
        )
        self.quiz = self.quiz or (token.plays(Word.YOU) and self.before in TRYING)
        self.abroad = self.abroad or token.text in ABROAD
        self.before = token.text
        if Word.DAY in token.parts:
            self.days.add(token.parts[Word.DAY])
        if talk(token):
            self.topics.add(token.parts[Word.TOPIC])

    def says(self, *parts: Word) -> bool:
        """Whether a word of it may play one of these parts."""
        return not self.parts.isdisjoint(parts)

    @property
    def then(self) -> bool:
        """Whether it tells of another time."""
        return "past" in self.days or ("yesterday" in self.days and self.strange > 0)

    @property
    def story(self) -> bool:
        """Whether it tells at length of a time long past: what is measured behind it was measured then."""
        told = "past" in self.days
        return told and (self.strange > 1 or (self.strange > 0 and bool(self.topics)))

    @property
    def of_a_pet(self) -> bool:
        """Whether it tells how an animal is: 狗狗打完疫苗有点蔫."""
        return "animal" in self.topics and (self.strange > 0 or self.says(Word.SYMPTOM, Word.MALAISE))

    @property
    def foreign(self) -> bool:
        """Whether it is of anything but a report, and nothing in it holds for what follows."""
        told = self.then or self.bound or bool(self.topics)
        told = told or self.says(Word.STRANGER, Word.RULE, Word.YOU, Word.EXAMPLE)
        ill = self.says(Word.SYMPTOM) and not (self.then or self.says(Word.STRANGER, Word.RULE))
        ours = self.says(Word.NAME) and self.figures > 0 and not self.then
        return told and not (ill or ours or self.quiz) and (self.says(Word.YOU) or not self.says(*TIED))


def turns(row: list[Token]) -> list[list[Token]]:
    """A line as one or more, each but the first begun by a report behind other talk."""
    if not any(token.figure for token in row) or not any(map(of_other_talk, row)):
        return [row]
    parts, head, start = [], Head(), 0
    for at, token in enumerate(row):
        if at > start + 1 and soft(row, at - 1) and head.foreign and begins_report(row, at, head):
            parts.append(row[start:at])
            head, start = Head(), at
        head.take(token)
    return [*parts, row[start:]]


def of_other_talk(token: Token) -> bool:
    """Whether a word may make what stands before it foreign."""
    return not FOREIGN.isdisjoint(token.parts) or token.text in BOUNDS or token.text in DREAMS


def soft(row: list[Token], at: int) -> bool:
    """Whether a clause of Chinese may end there."""
    token = row[at]
    if not (token.plays(Word.SPACE) or token.text in ENDINGS):
        return False
    before, after = row[at - 1], row[at + 1]
    return not (before.text[-1:].isascii() and after.text[:1].isascii()) and chinese(before, after)


def chinese(*tokens: Token) -> bool:
    """Whether one of them is Chinese."""
    return any("\u4e00" <= token.text[:1] <= "\u9fff" for token in tokens)


def begins_report(row: list[Token], at: int, head: Head) -> bool:
    """Whether a report begins there that says by itself whose it is, or that it is one."""
    opening = opened(row, at, head.then)
    if opening is None or not decimal(row, at + len(opening)):
        return False
    measured = any(token.text in LABELLING or by_hand(token) for token in opening)
    if sum(token.strange for token in opening) > (LITTLE if measured else 0):
        return False
    if announced(opening) and not head.says(Word.YOU, Word.EXAMPLE):
        return True
    return says_whose(row, at, head, opening, measured)


def says_whose(row: list[Token], at: int, head: Head, opening: list[Token], measured: bool) -> bool:
    """排骨涨价了，我这36.5: whether its words say whose it is, though what stood before may have counted things."""
    if head.topics & COUNTED and not (measured or head.bound):
        return False
    oneself = any(token.plays(Word.SELF) for token in opening)
    if head.story and not (oneself or any(now(token) or token.plays(Word.REDO) for token in opening)):
        return False
    if head.says(Word.EXAMPLE) and not oneself:
        return False
    if head.of_a_pet and not (oneself or any(token.plays(*PEOPLE) for token in opening)):
        return False
    if any(token.plays(*PEOPLE) for token in opening):
        return not (head.abroad and head.says(Word.RULE) and opening[0].text in AT_HOME)
    if not opening:
        of_the_day = bool(head.topics) and head.topics <= OF_THE_DAY and not head.figures
        return (of_the_day or head.bound) and last(row, at)
    return of_nobody_else(head) and (measured or (head.then and any(map(now, opening))))


def announced(opening: list[Token]) -> bool:
    """顺便报一下，36.5: it is said that one reports now."""
    turned = any(token.text in TURNING for token in opening[:2])
    return turned and any(
        (token.plays(Word.MEASURE, Word.LABEL, Word.SELF) and token.text not in DOUBTFUL) or now(token)
        for token in opening
    )


def of_nobody_else(head: Head) -> bool:
    """Whether nobody was spoken of who could be the one measured."""
    return not head.says(*OTHERS, Word.ALL)


def now(token: Token) -> bool:
    """Whether a word turns from another time to today."""
    return token.parts.get(Word.DAY) == "today" or token.text in SAYING_NOW or token.text.startswith("现在")


def opened(row: list[Token], at: int, then: bool) -> list[Token] | None:
    """The words that lead to the report's number: small ones, people, 体温, 今天, and little else."""
    opening: list[Token] = []
    for token in row[at : at + AHEAD]:
        if token.figure:
            return opening
        known = (
            token.plays(*SMALL)
            or now(token)
            or token.text == ":"
            or (token.text == "," and announced(opening))
        )
        known = known or (then and token.plays(Word.REDO))
        if not (known or token.plays(Word.HAN)) or token.plays(Word.RULE, Word.EXAMPLE) or talk(token):
            return None
        opening.append(token)
    return None


def decimal(row: list[Token], at: int) -> bool:
    """Whether a number in the shape of a temperature stands there."""
    figure = row[at].figure
    return figure is not None and figure.shape in SHAPES


def last(row: list[Token], at: int) -> bool:
    """Whether nothing but a unit follows the number there."""
    return all(token.plays(Word.UNIT, Word.SPACE) or token.text in ENDINGS for token in row[at + 1 :])
