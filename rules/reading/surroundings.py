"""What surrounds one number: its clause, the person who leads to it, other talk and unknown text near it."""

from collections.abc import Iterable
from functools import cached_property

from rules.reading.figures import Shape
from rules.reading.line import REACH, Line, talk
from rules.reading.outcome import Reason
from rules.reading.sense import Role
from rules.reading.temperature import Degrees
from rules.reading.tokens import Token
from rules.reading.words import english, words
from rules.reading.words.kinds import Word
from rules.reading.words.people import WEAK_ALL
from rules.reading.words.report import BLANK

PERSON = (Word.SELF, Word.KIN, Word.NAME, Word.OTHER, Word.ALL, Word.REST, Word.PRONOUN)
ANYBODY = frozenset(PERSON)
ANYBODY_OR_NUMBER = ANYBODY | {Word.NUMBER}
OWN = (Word.SELF, Word.KIN, Word.NAME, Word.ALL, Word.REST)
BEHIND = frozenset(("(", ")", "-", ",", "、", "是", "的", "for"))
LINKING = words("for in at of on the")
SHOWING = words("显示 显示是 读数 读数是 打了 shows showing reads reading") | words(english.SHOWING)
MOVING = words("降到 降至 升到 升至 涨到 回到 退到 退至 飙到 窜到 回落到")  # rates and weather do so, too
RECORDS = words("破纪录 创新高 创新低 新高 新低 才 就 也 还 又 只有")
KINDS = words("水银 电子")  # of thermometers
MEASURING = frozenset((Word.MEASURE, Word.REDO, Word.THERMOMETER, Word.FIX, Word.LATER))
STOPPING = frozenset((Word.YOU, Word.STRANGER, Word.HAN, Word.LATIN))
PASSABLE = frozenset((
    Word.SPACE, Word.SLOT, Word.DAY, Word.LABEL, Word.MEASURE, Word.APPROX, Word.FILL, Word.EACH, Word.HAVE, Word.OK,
    Word.SYMPTOM, Word.NEG, Word.UNIT, Word.GREETING, Word.NUMBER, Word.JOIN, Word.PEOPLE, Word.PLACE, Word.REDO,
    Word.FIX, Word.EARLIER, Word.NAMEFIELD, Word.FORMFIELD, Word.FIELD, Word.DENIED, Word.BUT, Word.BOUND, Word.NOT,
    Word.BECOMES, Word.THERMOMETER, Word.GONE, Word.MALAISE, Word.WRONG, Word.AGE, Word.LIST, Word.ORDINAL,
    Word.MISTAKEN, Word.CHOICE, Word.LATER, Word.RANGE, Word.BEFORE_PLACE, Word.COUNTER, Word.MARK,
))  # fmt: skip


class Surroundings:
    """The surroundings of the number at a place in a line."""

    def __init__(self, line: Line, at: int) -> None:
        self.line, self.at, self.tokens, self.sense = line, at, line.tokens, line.senses[at]

    @property
    def said(self) -> Degrees | None:
        """The temperature that it says."""
        return self.sense.degrees

    @cached_property
    def clause(self) -> list[Token]:
        """The tokens of its clause."""
        return self.line.clause(self.at)

    @cached_property
    def parts(self) -> frozenset[Word]:
        """Every part that a token of its clause may play."""
        return frozenset().union(*(token.parts for token in self.clause))

    @cached_property
    def leader(self) -> Token | None:
        """The person who leads to it, or stands straight behind it."""
        return before(self.line, self.at) or after(self.tokens, self.at)

    @cached_property
    def own(self) -> bool:
        """Whether that is one of the household."""
        return self.led_by(*OWN)

    @cached_property
    def measured(self) -> bool:
        """Whether its clause tells of measuring."""
        if self.sense.labelled or (self.sure and self.again()):
            return True
        told = not MEASURING.isdisjoint(self.line.parts) or self.line.says(KINDS)
        return told and any(map(measuring, self.clause))

    def again(self) -> bool:
        """Whether the line goes on about measuring it once more: 歇会儿再量."""
        return self.line.any(Word.REDO) and not self.line.talks

    def led_by(self, *parts: Word) -> bool:
        """Whether the person who leads to it plays one of these parts."""
        return self.leader is not None and self.leader.plays(*parts)

    def straight(self) -> bool:
        """Whether the person leads straight to it, as in the rows of lists."""
        told = self.tokens[max(0, self.at - 6) : self.at]
        since = next((n for n, token in enumerate(reversed(told)) if token is self.leader), 0)
        between = told[len(told) - since :]
        return all(token.plays(Word.SPACE, Word.MARK, Word.LABEL, Word.SLOT) for token in between)

    def leader_here(self) -> bool:
        """Whether the person who leads to it is of its clause."""
        return self.leader is not None and self.leader.clause == self.tokens[self.at].clause

    def led_from_before(self) -> bool:
        """Whether that person stands before it, not behind as in: 37.5 for the baby."""
        return self.leader is not None and self.leader.start < self.tokens[self.at].start

    def own_here(self) -> bool:
        """The same, of the household."""
        return self.own and self.leader_here()

    def sentence(self) -> list[Token]:
        """The tokens before it in its sentence, at most REACH."""
        number = self.line.sentences[self.at]
        first = max(0, self.at - REACH)
        return [self.tokens[at] for at in range(first, self.at) if self.line.sentences[at] == number]

    def has(self, *parts: Word) -> bool:
        """Whether a word of its clause plays one of these parts."""
        return self.line.any(*parts) and not self.parts.isdisjoint(parts)

    def says(self, words: frozenset[str]) -> bool:
        """Whether its clause holds one of these words."""
        return self.line.says(words) and any(token.text in words for token in self.clause)

    @property
    def sure(self) -> bool:
        """Whether it has its decimal point, typed or spoken."""
        return self.said is not None and self.said.sure

    @property
    def pointed(self) -> bool:
        """Whether it has the shape of a decimal, not of a version or a date."""
        figure = self.tokens[self.at].figure
        return figure is not None and figure.shape is Shape.DECIMAL

    @property
    def ranged(self) -> bool:
        """Whether it is a bound or part of a range."""
        return self.said is not None and self.said.reason is Reason.RANGE

    @property
    def frail(self) -> bool:
        """Whether it is a temperature only if nothing else is said: a lost point, a bare whole number."""
        figure = self.tokens[self.at].figure
        cut = figure is not None and figure.shape in (Shape.DOTLESS, Shape.LONG, Shape.CUT)
        return not self.sense.labelled and (cut or not (self.sense.unit or self.sure))

    @property
    def dated(self) -> bool:
        """Whether 今天 or a slot word leads straight to it."""
        last = self.tokens[self.at - 1] if self.at else None
        if last is not None and last.text in RECORDS and self.at > 1:
            last = self.tokens[self.at - 2]
        return last is not None and (last.plays(Word.SLOT) or last.parts.get(Word.DAY) == "today")

    @cached_property
    def talk_here(self) -> int:
        """How many words of other talk in its clause."""
        return sum(map(talk, self.clause)) if self.line.talks else 0

    def measured_beside(self) -> bool:
        """Whether 量 or 测 leads straight to it."""
        for token in reversed(self.tokens[max(0, self.at - 4) : self.at]):
            if by_hand(token):
                return True
            small = token.plays(Word.SPACE, Word.APPROX, Word.FILL, Word.EARLIER, Word.DAY)
            if not small and token.text != ":":
                return False
        return False

    def taken(self) -> bool:
        """Whether somebody took it: its clause tells of measuring, not only of a thermometer or a display."""
        return self.sense.labelled or any(map(by_hand, self.clause)) or (self.sure and self.again())

    @cached_property
    def unknown_before(self) -> int:
        """Unknown text in its clause before it, up to a person."""
        told = self.tokens[max(0, self.at - REACH) : self.at]
        told = since_colon(told, self.line.timed) if ":" in self.line.texts else told
        return unknown(reversed(told), self.tokens[self.at].clause, ANYBODY)

    def unknown_after(self) -> int:
        """Unknown text in its clause after it, up to a person or number."""
        return unknown(
            self.tokens[self.at + 1 : self.at + REACH], self.tokens[self.at].clause, ANYBODY_OR_NUMBER
        )

    def glued(self) -> bool:
        """Whether an unknown word stands where a unit would: straight behind it, a Latin one after a space."""
        following = self.tokens[self.at + 1 : self.at + 6]
        solid = [token for token in following if not (token.plays(Word.SPACE) or token.text in LINKING)]
        if solid[:1] == following[:1]:
            return bool(solid) and solid[0].strange > 0
        return bool(solid) and solid[0].plays(Word.LATIN)

    @property
    def implausible(self) -> bool:
        """Whether no living person has it."""
        return self.said is not None and self.said.reason is Reason.IMPLAUSIBLE

    @property
    def lifeless(self) -> bool:
        """客厅20.5度: of a thing, not a slip of the finger."""
        figure = self.tokens[self.at].figure
        return self.implausible and figure is not None and 4 < figure.value < 33

    def opens(self) -> bool:
        """Whether the line opens with its clause, and that says nothing else: 36.5，菜到了吗."""
        return self.clause[0] is self.tokens[0] and self.alone()

    def known(self) -> bool:
        """Whether its clause holds neither other talk nor unknown text."""
        return not any(talk(token) or token.strange for token in self.clause)

    def alone(self) -> bool:
        """Whether its clause says nothing else."""
        return all(token.plays(Word.NUMBER, Word.UNIT, Word.SPACE, Word.MARK) for token in self.clause)


def before(line: Line, at: int) -> Token | None:
    """The person before the number, with only small words between."""
    for place in range(at - 1, max(-1, at - REACH), -1):
        token = line.tokens[place]
        if not ANYBODY.isdisjoint(token.parts):
            return token if token.text not in WEAK_ALL or together(line.tokens, place) else None
        other = place in line.senses and line.senses[place].role is Role.DEGREES
        if other or talk(token) or not STOPPING.isdisjoint(token.parts) or PASSABLE.isdisjoint(token.parts):
            return None
    return None


def together(tokens: list[Token], place: int) -> bool:
    """Whether a weak word for everybody is followed by 都, a head count or how they are."""
    return any(token.plays(Word.EACH, Word.OK) or token.figure for token in tokens[place + 1 : place + 4])


def after(tokens: list[Token], at: int) -> Token | None:
    """The person straight behind the number."""
    for place, token in enumerate(tokens[at + 1 : at + REACH], at + 1):
        if token.plays(Word.SELF, Word.KIN, Word.NAME, Word.OTHER):
            told_apart = has_own_number(tokens, place) or goes_on(tokens, place) or left_blank(tokens, place)
            return None if told_apart else token
        if not token.plays(Word.SPACE, Word.UNIT, Word.SLOT) and token.text not in BEHIND:
            return None
    return None


def left_blank(tokens: list[Token], place: int) -> bool:
    """36.5 爸爸没量, 36.5 妈妈呢: the person is told of for another reason."""
    following = next((token for token in tokens[place + 1 : place + 3] if not token.plays(Word.SPACE)), None)
    return following is not None and (following.text in BLANK or following.text in ("呢", "?", "没", "还没"))


def goes_on(tokens: list[Token], place: int) -> bool:
    """Whether the person is the subject of more words, not the one measured: 看到36.5我就安心."""
    return any(
        token.clause == tokens[place].clause and (token.strange or token.plays(Word.ACK))
        for token in tokens[place + 1 : place + 4]
    )


def has_own_number(tokens: list[Token], place: int) -> bool:
    """Whether a number follows the person, so that the one before is not theirs."""
    small = (Word.SPACE, Word.LABEL, Word.SLOT, Word.MEASURE)
    behind = (
        token for token in tokens[place + 1 : place + 5] if not token.plays(*small) and token.text != ":"
    )
    following = next(behind, None)
    return following is not None and following.figure is not None


def measuring(token: Token) -> bool:
    """Whether a word tells of measuring."""
    if token.text in KINDS:
        return True
    if MEASURING.isdisjoint(token.parts) or Word.TOPIC in token.parts:
        return False
    return not token.plays(Word.LATER) or "量" in token.text or "测" in token.text  # 回来量个36.4


def since_colon(told: list[Token], timed: bool) -> list[Token]:
    """Day 12 of stay home: AM 36.5, for the 8pm round: 36.6; what stands before a colon is a title there."""
    colon = max((at for at, token in enumerate(told) if token.text == ":"), default=-1)
    slotted = timed or any(token.plays(Word.SLOT) for token in told[colon + 1 :])
    return told[colon + 1 :] if slotted else told


def by_hand(token: Token) -> bool:
    """Whether a word tells that somebody measured: things are shown, thermometers point at radiators."""
    known = measuring(token) and not talk(token) and token.text not in MOVING
    return known and token.text not in SHOWING and not token.plays(Word.THERMOMETER)


def unknown(tokens: Iterable[Token], clause: int, ends: frozenset[Word]) -> int:
    """How much unknown text there is up to the end of the clause or one of these parts."""
    total = 0
    for token in tokens:
        if token.clause != clause:
            break
        if token.strange:
            total += token.strange
        elif not ends.isdisjoint(token.parts):
            break
    return total
