"""What surrounds one number: its clause, the person who leads to it, other talk and unknown text near it."""

from functools import cached_property

from rules.reading.around import (
    ANYBODY,
    KINDS,
    MEASURING,
    after,
    before,
    by_hand,
    measuring,
    since_colon,
    unknown,
)
from rules.reading.figures import Shape
from rules.reading.line import REACH, Line, talk
from rules.reading.outcome import Reason
from rules.reading.temperature import Degrees
from rules.reading.tokens import Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

ANYBODY_OR_NUMBER = ANYBODY | {Word.NUMBER}
OWN = (Word.SELF, Word.KIN, Word.NAME, Word.ALL, Word.REST)
LINKING = words("for in at of on the")
RECORDS = words("破纪录 创新高 创新低 新高 新低 才 就 也 还 又 只有")


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
    def before_here(self) -> list[Token]:
        """What stands before it in its clause, without spaces."""
        start = self.tokens[self.at].start
        return [token for token in self.clause if token.start < start and Word.SPACE not in token.parts]

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
