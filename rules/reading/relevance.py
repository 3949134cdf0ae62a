"""Stage 4: whether a number that looks like a temperature is somebody's, today: chatter is full of 36.5."""

from collections.abc import Iterable
from decimal import Decimal

from rules.reading.classify import Role, Sense
from rules.reading.figures import Shape
from rules.reading.line import REACH, Line, asks, talk
from rules.reading.outcome import Reason
from rules.reading.tokens import Token
from rules.reading.words.kinds import Word

PERSON = (Word.SELF, Word.KIN, Word.NAME, Word.OTHER, Word.ALL, Word.REST, Word.PRONOUN)
OWN = (Word.SELF, Word.KIN, Word.NAME, Word.ALL, Word.REST)
HARMLESS = (
    Word.SPACE, Word.SLOT, Word.DAY, Word.LABEL, Word.MEASURE, Word.APPROX, Word.FILL, Word.EACH, Word.HAVE, Word.OK,
    Word.SYMPTOM, Word.NEG, Word.UNIT, Word.GREETING, Word.NUMBER, Word.JOIN, Word.PEOPLE, Word.PLACE, Word.REDO,
    Word.FIX, Word.EARLIER, Word.NAMEFIELD, Word.FORMFIELD, Word.FIELD, Word.DENIED, Word.BUT, Word.BOUND, Word.NOT,
    Word.BECOMES, Word.THERMOMETER, Word.GONE, Word.MALAISE, Word.WRONG, Word.AGE, Word.LIST, Word.ORDINAL,
    Word.MISTAKEN, Word.CHOICE, Word.LATER, Word.RANGE, Word.BEFORE_PLACE, Word.COUNTER,
)  # fmt: skip
STRONG_ACK = frozenset("收到 noted received copy copied ack roger acknowledged".split()) | {"got it"}
MUCH_TALK = 2
CLIMATE = frozenset(("weather", "water", "device", "animal", "count", "time", "wish"))
WARM = Decimal("37.3")
WORRY = frozenset("要紧吗 要不要 怎么办 严重吗 有事吗 没事吧 高吗 去医院 吃药 要不要紧 不要紧吧 用不用 需要".split())


def credible(line: Line, at: int) -> bool:
    """Whether the number there is somebody's temperature."""
    if line.sale or line.example < at:
        return False
    tokens, sense = line.tokens, line.senses[at]
    if line.clean and (sense.degrees is None or sense.degrees.reason is not Reason.RANGE):
        return True
    clause = line.clause(at)
    leader = leading_person(line, at)
    own = leader is not None and leader.plays(*OWN)
    if (line.any(Word.YOU) and spoken_to(tokens, at)) or acknowledged(line, at, leader):
        return False
    if asked_of_another(line, at, leader, clause) or general(line, at, clause, leader):
        return False
    measured = sense.labelled or any(token.plays(Word.MEASURE, Word.REDO) and not token.plays(Word.TOPIC) for token in clause)
    beasts = "animal" in line.topics and any(token.parts.get(Word.TOPIC) == "animal" for token in clause)
    if line.talks and any(map(talk, clause)) and not (own or (not beasts and (sense.labelled or measured_beside(tokens, at)))):
        return False
    if elsewhere_talk(line, at, clause) and not (measured or own or (leader and sure(sense))):
        return False
    if leader is not None and not (own or measured or line.listed) and talked_after(line, at) > 2:
        return False
    dated = at > 0 and (tokens[at - 1].plays(Word.SLOT) or tokens[at - 1].parts.get(Word.DAY) == "today")
    marked = measured or own or dated or leader is not None or sense.unit in ("c", "f") or bool(sense.unit and sure(sense))
    return quiet(tokens, at, marked, sense)


def sure(sense: Sense) -> bool:
    """Whether its number has a decimal point, typed or spoken."""
    return sense.degrees is not None and sense.degrees.sure


def spoken_to(tokens: list[Token], at: int) -> bool:
    """Whether it is told to somebody about themselves: 你垫的36.5."""
    for token in reversed(tokens[max(0, at - REACH) : at]):
        if token.plays(Word.YOU) and not token.plays(Word.FILL):
            return True
        if token.plays(*PERSON) or token.plays(Word.NUMBER):
            return False
    return False


def leading_person(line: Line, at: int) -> Token | None:
    """The person whose number it is by its place: before it with only small words between, or straight after it."""
    tokens = line.tokens
    for place in range(at - 1, max(-1, at - REACH), -1):
        token = tokens[place]
        if token.plays(*PERSON):
            return token
        if place in line.senses and line.senses[place].role is Role.DEGREES:
            break
        if talk(token) or token.plays(Word.YOU, Word.STRANGER, Word.HAN, Word.LATIN) or not passable(token):
            break
    for token in tokens[at + 1 : at + REACH]:
        if token.plays(Word.SELF, Word.KIN, Word.NAME, Word.OTHER):
            return token
        if not token.plays(Word.SPACE, Word.UNIT, Word.SLOT) and token.text not in ("(", ")", "-", ",", "是", "的", "、"):
            return None
    return None


def passable(token: Token) -> bool:
    """Whether a token may stand between a person and their number."""
    return token.plays(*HARMLESS) or token.plays(Word.MARK)


def acknowledged(line: Line, at: int, leader: Token | None) -> bool:
    """收到，李娜36.5已登记: said of another's report. 收到 before one's own number answers a reminder."""
    if not line.acks or (leader is not None and leader.plays(Word.SELF)):
        return False
    if (leader is not None and not leader.plays(Word.KIN)) or (line.any(Word.OTHER) and not line.any(Word.SELF)):
        return True
    return any(token.text not in STRONG_ACK or token.start > line.tokens[at].start for token in line.acks)


def asked_of_another(line: Line, at: int, leader: Token | None, clause: Iterable[Token]) -> bool:
    """A question without a resident of one's own in it is general, or about another's report."""
    if not line.asks:
        return False
    sense = line.senses[at]
    if leader is not None:
        return leader.plays(Word.OTHER, Word.PRONOUN) and not leader.plays(Word.SELF)
    if line.asks <= {"?"} and (sense.labelled or bare(line)) and not (line.any(Word.SYMPTOM) and any(map(asks, clause))):
        return False
    if line.asks & WORRY or not any(map(asks, clause)):
        return False
    if any(line.senses[place].role is Role.FLAT for place in range(max(0, at - REACH), at) if place in line.senses):
        return True
    mine = line.any(Word.SELF) or any(token.plays(Word.KIN, Word.NAME) for token in line.tokens[max(0, at - REACH) : at])
    today = any(token.plays(Word.DAY, Word.SLOT) for token in clause)
    fresh = line.any(Word.MEASURE)
    return not (mine or fresh or today)


def bare(line: Line) -> bool:
    """Whether the line holds nothing but numbers and small words."""
    return not line.any(Word.HAN, Word.LATIN, Word.TOPIC, Word.RULE)


def general(line: Line, at: int, clause: list[Token], leader: Token | None) -> bool:
    """A rule, a threshold, a stranger's story."""
    sense = line.senses[at]
    person = leader is not None and (leader.plays(Word.SELF, Word.KIN, Word.NAME) or (leader.plays(Word.OTHER) and not line.asks))
    person = person or (line.any(Word.SELF) and line.any(Word.MEASURE) and bool(line.asks))
    if line.any(Word.STRANGER) and any(token.plays(Word.STRANGER) for token in clause) and not (leader and leader.plays(Word.OTHER, Word.NAME, Word.SELF)):
        return True
    if line.any(Word.RULE) and any(strictly_rule(token) for token in clause) and not person:
        return True
    if sense.degrees is None or sense.degrees.reason is not Reason.RANGE:
        return False
    named = leader is not None and leader.plays(Word.SELF, Word.NAME)
    coming = any(token.parts.get(Word.DAY) == "tomorrow" for token in clause)
    return not named and (coming or line.any(Word.RULE, Word.CUSTOM, Word.YOU))


def strictly_rule(token: Token) -> bool:
    """Whether a word can only speak of rules."""
    return token.plays(Word.RULE) and not token.plays(Word.OK, Word.FILL, Word.SYMPTOM, Word.MEASURE)


def measured_beside(tokens: list[Token], at: int) -> bool:
    """Whether 量 or 测 leads straight to the number."""
    for token in reversed(tokens[max(0, at - 4) : at]):
        if token.plays(Word.MEASURE) and not talk(token):
            return True
        if not (token.plays(Word.SPACE, Word.APPROX, Word.FILL, Word.EARLIER, Word.DAY) or token.text in ":"):
            return False
    return False


def elsewhere_talk(line: Line, at: int, clause: list[Token]) -> bool:
    """Other talk around the clause: of buying, much of it; of the heat, any when the number is whole or high."""
    others = line.talks - sum(map(talk, clause)) if line.talks else 0
    said = line.senses[at].degrees
    if others == 0 or said is None:
        return False
    if not said.sure:
        return True
    if line.topics <= CLIMATE:
        return said.celsius is None or said.celsius >= WARM
    return others >= MUCH_TALK and not opens(line, clause)


def opens(line: Line, clause: list[Token]) -> bool:
    """Whether the message opens with the number's clause, and that says nothing else: 36.5，菜到了吗."""
    return clause[0] is line.tokens[0] and all(token.plays(Word.NUMBER, Word.UNIT, Word.SPACE, Word.MARK) for token in clause)


def talked_after(line: Line, at: int) -> int:
    """How much unknown text follows in the clause."""
    return sum(unknown(token) for token in line.clause(at) if token.start > line.tokens[at].start)


def quiet(tokens: list[Token], at: int, marked: bool, sense: Sense) -> bool:
    """Whether little unknown text touches the number; three lost-point digits and bare whole numbers bear none."""
    clause, before, after = tokens[at].clause, 0, 0
    for token in reversed(tokens[max(0, at - REACH) : at]):
        if token.clause != clause or token.plays(*PERSON):
            break
        before += unknown(token)
    for place in range(at + 1, min(at + REACH, len(tokens))):
        token = tokens[place]
        if token.clause != clause or token.plays(*PERSON) or token.plays(Word.NUMBER):
            break
        after += unknown(token)
    touching = at + 1 < len(tokens) and bool(unknown(tokens[at + 1]))
    figure = tokens[at].figure
    frail = figure is not None and figure.shape in (Shape.DOTLESS, Shape.LONG, Shape.CUT) or not (sense.unit or sure(sense))
    if frail and not sense.labelled:
        return before + after == 0
    if marked:
        return before <= 6
    return before == 0 and (after == 0 or after <= (4 if touching else 8))


def unknown(token: Token) -> int:
    """How much unknown text a token is."""
    return len(token.text) if token.plays(Word.HAN) else 2 if token.plays(Word.LATIN) else 0
