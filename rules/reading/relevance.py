"""Stage 4: whether a number that looks like a temperature is somebody's, today: chatter is full of 36.5."""

from decimal import Decimal
from enum import Enum, auto

from rules.reading.classify import Role
from rules.reading.line import REACH, Line, asks
from rules.reading.outcome import Reason
from rules.reading.surroundings import PERSON, Surroundings
from rules.reading.tokens import Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

POLITE_ACK = words("收到 noted received copy copied ack roger acknowledged got_it")
HEARSAY = words("听说 据说 传说 有传言 网上 新闻 电视 heard")
OWN_ACK = words("已报 已更新 已改 已填 已登 都报了 已更正 登了")
WORRY = words("要紧吗 要不要 怎么办 严重吗 有事吗 没事吧 高吗 去医院 吃药 要不要紧 不要紧吧 用不用 需要")
CLIMATE = words("weather water device animal count time wish")
WARM = Decimal("37.3")
MUCH_TALK = 2


class Verdict(Enum):
    """On a number that looks like a temperature."""

    OURS = auto()
    WHOSE = auto()  # somebody's, if others of the line are
    NOBODYS = auto()


def verdict(line: Line, at: int) -> Verdict:
    """Whether the number there is somebody's temperature."""
    if line.sale or line.example < at:
        return Verdict.NOBODYS
    said = line.senses[at].degrees
    if line.clean and (said is None or said.reason is not Reason.RANGE):
        return Verdict.OURS
    near = Surroundings(line, at)
    if any(test(near) for test in REFUTING):
        return Verdict.NOBODYS
    if quiet(near):
        return Verdict.OURS
    return (
        Verdict.WHOSE if near.sure and not near.line.talks and near.unknown_before() <= 3 else Verdict.NOBODYS
    )


def spoken_to(near: Surroundings) -> bool:
    """Whether it is told to somebody about themselves: 你垫的36.5."""
    if not near.line.any(Word.YOU):
        return False
    for token in reversed(near.tokens[max(0, near.at - REACH) : near.at]):
        if token.plays(Word.YOU) and not token.plays(Word.FILL):
            return True
        if token.plays(*PERSON, Word.NUMBER):
            return False
    return False


def acknowledged(near: Surroundings) -> bool:
    """收到，李娜36.5已登记: said of another's report. 收到 before one's own number answers a reminder."""
    line = near.line
    if not line.acks or near.led_by(Word.SELF):
        return False
    if near.leader is not None and not near.led_by(Word.KIN):
        return True
    if line.any(Word.OTHER) and not line.any(Word.SELF):
        return True
    if all(token.text in OWN_ACK for token in line.acks):
        return False
    place = near.tokens[near.at].start
    return any(token.text not in POLITE_ACK or token.start > place for token in line.acks)


def asked_of_another(near: Surroundings) -> bool:
    """A question without a resident of one's own in it is general, or about another's report."""
    line = near.line
    if not line.asks:
        return False
    if near.leader is not None:
        return near.led_by(Word.OTHER, Word.PRONOUN)
    asked_here = any(map(asks, near.clause))
    if not asked_here or line.asks & WORRY:
        return False
    plain = near.sense.labelled or not line.any(Word.HAN, Word.LATIN, Word.TOPIC, Word.RULE)
    if line.asks <= {"?"} and plain and not line.any(Word.SYMPTOM):
        return False
    return about_a_flat(near) or not (mine(near) or near.has(Word.DAY, Word.SLOT) or line.any(Word.MEASURE))


def about_a_flat(near: Surroundings) -> bool:
    """501今天报的37.6是真的吗."""
    places = range(max(0, near.at - REACH), near.at)
    return any(at in near.line.senses and near.line.senses[at].role is Role.FLAT for at in places)


def mine(near: Surroundings) -> bool:
    """Whether the line speaks of the sender, or of a resident before the number."""
    told = near.tokens[max(0, near.at - REACH) : near.at]
    return near.line.any(Word.SELF) or any(token.plays(Word.KIN, Word.NAME) for token in told)


def of_a_stranger(near: Surroundings) -> bool:
    """A story about somebody of no household here."""
    if not near.line.any(Word.STRANGER):
        return False
    if any(token.text in HEARSAY for token in near.clause) and not near.led_by(Word.NAME, Word.SELF):
        return True
    return near.has(Word.STRANGER) and not near.led_by(Word.OTHER, Word.NAME, Word.SELF)


def of_a_rule(near: Surroundings) -> bool:
    """A rule or a threshold; one's own number beside it, or in a question about it, is one's own."""
    line = near.line
    ours = near.led_by(Word.SELF, Word.KIN, Word.NAME) or (near.led_by(Word.OTHER) and not line.asks)
    ours = ours or bool(line.any(Word.SELF) and line.any(Word.MEASURE) and line.asks)
    if not ours and line.any(Word.RULE) and any(map(strictly_rule, near.clause)):
        return True
    if not near.ranged or near.led_by(Word.SELF, Word.NAME):
        return False
    coming = any(token.parts.get(Word.DAY) == "tomorrow" for token in near.clause)
    return coming or line.any(Word.RULE, Word.CUSTOM, Word.YOU)


def strictly_rule(token: Token) -> bool:
    """Whether a word can only speak of rules."""
    return token.plays(Word.RULE) and not token.plays(Word.OK, Word.FILL, Word.SYMPTOM, Word.MEASURE)


def told_on(near: Surroundings) -> bool:
    """发烧39度的送走了: a number that only describes somebody."""
    after = near.tokens[near.at + 1 : near.at + 4]
    solid = [token for token in after if not token.plays(Word.UNIT, Word.SPACE)]
    return len(solid) > 1 and solid[0].text == "的" and not (near.own or near.leader) and solid[1].strange > 0


def among_talk(near: Surroundings) -> bool:
    """Other talk in its clause, unless one's own people or 体温 lead to it; an animal's is never ours."""
    if not near.line.talks or near.own or not near.talk_here():
        return False
    animal = any(token.parts.get(Word.TOPIC) == "animal" for token in near.clause)
    return animal or not (near.sense.labelled or near.measured_beside())


def beside_talk(near: Surroundings) -> bool:
    """Other talk around its clause: of buying, much of it; of the heat, any when the number is whole or high."""
    others = near.line.talks - near.talk_here()
    if others == 0 or near.said is None or near.measured or near.own or (near.leader and near.sure):
        return False
    if not near.said.sure:
        return True
    if near.line.topics <= CLIMATE:
        return near.said.celsius is None or near.said.celsius >= WARM
    return others >= MUCH_TALK and not near.opens()


def quiet(near: Surroundings) -> bool:
    """Whether so little unknown text is near that the number must be meant."""
    before, after = near.unknown_before(), near.unknown_after()
    if near.frail:
        return before + after == 0
    if near.leader and not (near.own or near.measured or near.line.listed) and all_after(near) > 2:
        return False
    degrees = near.sense.unit in ("c", "f") or bool(near.sense.unit and near.sure)
    if near.leader or near.measured or near.dated or degrees:
        return before <= 6
    return before == 0 and after <= (4 if near.touched() else 8)


def all_after(near: Surroundings) -> int:
    """Unknown text in all the rest of the clause."""
    start = near.tokens[near.at].start
    return sum(token.strange for token in near.clause if token.start > start)


REFUTING = (
    spoken_to,
    acknowledged,
    asked_of_another,
    of_a_stranger,
    of_a_rule,
    told_on,
    among_talk,
    beside_talk,
)
