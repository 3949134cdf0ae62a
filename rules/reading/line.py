"""A line with the senses of its numbers, and what holds for the whole of it."""

from functools import cached_property
from itertools import accumulate, pairwise

from rules.reading.figures import Shape
from rules.reading.outcome import Reason
from rules.reading.sense import Role, Sense
from rules.reading.tokens import Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

STOPS = frozenset("。；;！!")
NEAR = 6
REACH = 16  # tokens; keeps the time linear on a line without end
MONTHS = (
    *("january", "february", "march", "april", "june", "july", "august", "september", "october", "november"),
    *("december", " may", "spring", "summer", "autumn", "winter"),
)
ELSEWHERE = words("overseas abroad 国外 在国外 在老家 back_home over_there at_the_border across_town")
LIKE = ("照", "像", "学", "仿", "跟")
THUS = words("那样 这样 样 一样")
MANY = 16  # words; for the same reason

FOREIGN = (
    Word.TOPIC, Word.STRANGER, Word.RULE, Word.CUSTOM, Word.YOU, Word.ACK, Word.ASKING, Word.EXAMPLE, Word.HAN,
    Word.LATIN, Word.ABSENT,
)  # fmt: skip

OF_REPORTS = frozenset((
    Word.MEASURE, Word.LABEL, Word.OK, Word.SYMPTOM, Word.FILL, Word.EACH, Word.THERMOMETER, Word.GREETING,
    Word.DENIED, Word.PLACE,
))  # fmt: skip

INTRODUCING = frozenset((
    Word.NAME, Word.OTHER, Word.KIN, Word.SELF, Word.NAMEFIELD, Word.FORMFIELD, Word.FIELD, Word.LABEL, Word.SPACE,
    Word.MARK, Word.NUMBER, Word.PLACE, Word.AGE, Word.SLOT, Word.OK, Word.NEG, Word.SYMPTOM, Word.ALL, Word.JOIN,
))  # fmt: skip


def talk(token: Token) -> bool:
    """Whether a word belongs to other talk; one that may also belong to a report does not count."""
    return Word.TOPIC in token.parts and OF_REPORTS.isdisjoint(token.parts)


def in_a_year(one: Token, other: Token) -> bool:
    """In 2015."""
    figure = other.figure
    long = figure is not None and figure.shape is Shape.LONG and 1900 <= figure.value < 2100
    return long and one.text in ("in", "back in")


def of_then(token: Token) -> bool:
    """Back in April she had 38.2."""
    return token.text.startswith("back in ") and token.text.endswith(MONTHS)


def asks(token: Token) -> bool:
    """Whether a word asks something."""
    return token.plays(Word.ASKING) and not token.plays(Word.FILL, Word.COUNTER)


def a_year(token: Token) -> bool:
    """03年: a year by itself."""
    return token.figure is not None and token.figure.shape is Shape.DATE and token.text.endswith("年")


def shows(tokens: list[Token], at: int) -> bool:
    """就照李姐那样：1101 李姐 36.3: an example follows."""
    like = tokens[at].text.startswith(LIKE) and not tokens[at].plays(Word.MARK)
    return like and any(
        one.text + two.text == "样:" or (one.text in THUS and two.text == ":")
        for one, two in pairwise(tokens[at + 1 : at + 6])
    )


def cold(one: Token, other: Token) -> bool:
    """12度: no living person's, but the air's."""
    figure = one.figure
    degrees = figure is not None and figure.shape is Shape.WHOLE and other.parts.get(Word.UNIT) == "degree"
    return degrees and figure is not None and 3 < figure.value < 30


class Line:
    """A line's tokens with the senses of its numbers, and what holds for the whole of it."""

    def __init__(
        self,
        tokens: list[Token],
        senses: dict[int, Sense],
        sale: bool = False,
        listed: bool = False,
        priced: bool = False,
    ) -> None:
        self.tokens = tokens
        self.senses = senses
        self.sale = sale  # a numbered line below the heading of a group purchase, or a quoted message
        self.listed = listed  # one of several lines with numbers
        self.priced = priced  # below a heading of goods
        self.texts = frozenset([token.text for token in tokens])
        self.parts: frozenset[Word] = frozenset().union(*(token.parts for token in tokens))
        self.talks = sum(map(talk, tokens)) if Word.TOPIC in self.parts else 0
        self.topics = {token.parts[Word.TOPIC] for token in tokens if talk(token)} if self.talks else set()
        dated = tokens if Word.DAY in self.parts else ()
        self.days = {token.parts[Word.DAY] for token in dated if Word.DAY in token.parts}
        if senses and self.of_a_year():
            self.days.add("past")
        self.tallies = len({tokens[at].text for at, one in senses.items() if one.role is Role.COUNT}) > 1
        self.clean = self.parts.isdisjoint(FOREIGN) and "past" not in self.days and not self.tallies
        self.clean = self.clean and not self.says(ELSEWHERE)
        self.acks = [token for token in tokens if token.plays(Word.ACK)] if Word.ACK in self.parts else []
        self.asks = {token.text for token in tokens if asks(token)} if Word.ASKING in self.parts else set()
        self.values: list[int] = []  # the temperatures that are somebody's today
        self.outdated: set[int] | None = None  # those of them that are called old, once that is known
        self.correcting: bool | None = None  # whether it corrects something, once that is known
        examples = (at for at, token in enumerate(tokens) if Word.EXAMPLE in token.parts or shows(tokens, at))
        example = Word.EXAMPLE in self.parts or self.says(THUS)
        self.example = next(examples, len(tokens)) if example else len(tokens)

    def of_a_year(self) -> bool:
        """Whether a year, or a month long past, is told beside its numbers."""
        tokens = self.tokens
        for at in self.senses:
            if a_year(tokens[at]) or (at > 1 and in_a_year(tokens[at - 2], tokens[at])):
                return True
        return self.any(Word.ABSENT, Word.DAY) and any(map(of_then, tokens))

    @cached_property
    def nothings(self) -> frozenset[int]:
        """Where its numbers stand that are no temperature, flat, clock or head count."""
        return frozenset(at for at, sense in self.senses.items() if sense.role is Role.NOTHING)

    def temperatures(self) -> list[int]:
        """Where its temperatures stand."""
        return [at for at, sense in self.senses.items() if sense.role is Role.DEGREES]

    def says(self, words: frozenset[str]) -> bool:
        """Whether it holds one of these words."""
        return not words.isdisjoint(self.texts)

    @cached_property
    def timed(self) -> bool:
        """Whether it tells the time."""
        return any(one.role is Role.CLOCK for one in self.senses.values())

    @cached_property
    def cold(self) -> bool:
        """Whether it tells of degrees that no living person has."""
        return any(map(cold, self.tokens, self.tokens[1:]))

    @cached_property
    def clauses(self) -> dict[int, list[Token]]:
        """The tokens of each clause."""
        found: dict[int, list[Token]] = {}
        for token in self.tokens:
            found.setdefault(token.clause, []).append(token)
        return found

    @cached_property
    def sentences(self) -> list[int]:
        """The number of each token's sentence: 牛奶收到了。爸爸36.6 has two."""
        return list(accumulate(token.text in STOPS for token in self.tokens))

    @cached_property
    def acks_of_sentence(self) -> dict[int, list[Token]]:
        """The acknowledging words of each sentence, as many as tell something."""
        found: dict[int, list[Token]] = {}
        for at, token in enumerate(self.tokens):
            if token.plays(Word.ACK):
                found.setdefault(self.sentences[at], []).append(token)
        return {sentence: acks[:MANY] for sentence, acks in found.items()}

    @cached_property
    def own_acks(self) -> set[int]:
        """Where acknowledging words begin whose doer is 我."""
        pairs = zip(self.tokens, self.tokens[1:], strict=False)
        return {ack.start for one, ack in pairs if ack.plays(Word.ACK) and one.plays(Word.SELF)}

    def acks_beside(self, at: int) -> list[Token]:
        """The acknowledging words of the sentence that a place belongs to."""
        return self.acks_of_sentence.get(self.sentences[at], []) if self.acks else []

    def choice(self, one: int, other: int) -> bool:
        """Whether two numbers stand as a range or a choice, so that they are of one and the same."""
        between = self.tokens[one + 1 : other] if other - one < NEAR else []
        if not any(token.plays(Word.RANGE, Word.CHOICE) for token in between):
            return False
        said = (self.senses[one].degrees, self.senses[other].degrees)
        return all(d is not None and d.reason in (Reason.RANGE, Reason.WHICH_VALUE) for d in said)

    def plain(self) -> bool:
        """Whether it holds only words that reports are made of."""
        foreign = (Word.HAN, Word.LATIN, Word.YOU, Word.STRANGER, Word.RULE, Word.ACK, Word.EXAMPLE)
        if self.talks or self.asks:
            return False
        return not self.any(*foreign) or not any(
            token.plays(*foreign) and not token.plays(Word.FILL) for token in self.tokens
        )

    def introduces(self) -> bool:
        """Whether it names people and says nothing of them: the head of what stands on the next lines."""
        measured = any(at and one.role in (Role.NOTHING, Role.DEGREES) for at, one in self.senses.items())
        if measured and ":" not in self.texts:  # 3床血氧97 is a line of its own
            return False
        headed = self.tokens[-1].text == ":"  # 替奶奶填：
        introducing = INTRODUCING | {Word.FILL, Word.MEASURE} if headed else INTRODUCING
        return not any(introducing.isdisjoint(token.parts) for token in self.tokens)

    def any(self, part: Word, *others: Word) -> bool:
        """Whether any token may play one of these parts."""
        return part in self.parts or (others != () and not self.parts.isdisjoint(others))

    def clause(self, at: int) -> list[Token]:
        """The tokens around a place that belong to its clause, at most REACH on either side."""
        clause = self.tokens[at].clause
        return [token for token in self.tokens[max(0, at - REACH) : at + REACH] if token.clause == clause]
