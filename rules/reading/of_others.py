"""Stage 4b: the signs that a number is another's or everybody's: rules, strangers, acknowledgements, other talk."""

from decimal import Decimal
from itertools import pairwise

from rules.reading.classify import Role
from rules.reading.line import REACH, asks, talk
from rules.reading.surroundings import PERSON, Surroundings
from rules.reading.tokens import Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

POLITE_ACK = words("收到 noted received copy copied ack roger acknowledged got_it")
REQUIRING = ("才", "算", "就算", "即", "方", "以上", "需", "请")
TO_YOU = words("给 跟 向 麻烦 请 让 跟着 sending updating telling to")
HEARSAY = words(
    "视频里 抖音 抖音上 朋友圈 电视里 电影里 剧里 别的群 听说 据说 传说 有传言 网上 新闻 电视 heard"
)
OWN_ACK = words("已报 已更新 已改 已填 已登 都报了 已更正 登了")
WORRY = words(
    "should_i can_i do_i shall_i am_i should_we "
    "要紧吗 要不要 怎么办 严重吗 有事吗 没事吧 高吗 去医院 吃药 要不要紧 不要紧吧 用不用 需要"
)
CLIMATE = words("weather water device animal count time wish")
WHO = words("谁 谁家 哪家 哪户 哪个 who whose")
PRAISE = words("well_done good_job great_job nice_work nice_one nice_going good_on great_work bravo good_for")
ASKED_OF = words("is does would was are isn't")
WARM = Decimal("37.3")
MUCH_TALK = 2
SPOKEN_OF = words("这个 这 那个 this that")
EACH_ONE = words("每人 每个人 人人")  # 每人36.8: what a dinner cost
BORROWED = words("借 借了 用 借来")
PRICING = words("goods money count")


def spoken_to(near: Surroundings) -> bool:
    """Whether it is told to somebody about themselves: 你垫的36.5."""
    if not near.line.any(Word.YOU):
        return False
    for place in range(near.at - 1, max(-1, near.at - REACH), -1):
        token = near.tokens[place]
        if you(token):
            before = next((one for one in reversed(near.tokens[:place]) if not one.plays(Word.SPACE)), None)
            return before is None or before.text not in TO_YOU
        if token.plays(*PERSON, Word.NUMBER):  # 你女儿报的37.5
            return place > 0 and token.plays(Word.KIN, Word.NAME) and you(near.tokens[place - 1])
    return False


def you(token: Token) -> bool:
    """Whether somebody is spoken to."""
    return token.plays(Word.YOU) and not token.plays(Word.FILL)


def acknowledged(near: Surroundings) -> bool:
    """收到，李娜36.5已登记: said of another's report. 收到 before one's own number answers a reminder."""
    line = near.line
    acks = [ack for ack in line.acks_beside(near.at) if not by_oneself(near, ack)]
    if not acks or near.led_by(Word.SELF):
        return False
    if near.leader is not None and not near.led_by(Word.KIN):
        return True
    if line.any(Word.OTHER) and not line.any(Word.SELF):
        return True
    if (
        near.leader is None
        and line.any(Word.MEASURE)
        and any(r.role is Role.CLOCK for r in line.senses.values())
    ):
        return False
    if all(token.text in OWN_ACK for token in acks):
        return False
    place = near.tokens[near.at].start
    return any(token.text not in POLITE_ACK or token.start > place for token in acks)


def by_oneself(near: Surroundings, ack: Token) -> bool:
    """我已上报36.5: who says so before the number reported for themself; 302的37.1我登过了 is the lead's."""
    return ack.start in near.line.own_acks and ack.start < near.tokens[near.at].start


def asked_of_another(near: Surroundings) -> bool:
    """A question without a resident of one's own in it is general, or about another's report."""
    line = near.line
    if not line.asks:
        return False
    if near.leader is not None:
        return near.led_by(Word.OTHER, Word.PRONOUN)
    if in_general(near):
        return True
    asked_here = any(map(asks, near.clause))
    if not asked_here or line.asks & WORRY:
        return False
    plain = near.sense.labelled or not line.any(Word.HAN, Word.LATIN, Word.TOPIC, Word.RULE)
    if line.asks <= {"?"} and plain and not line.any(Word.SYMPTOM):
        return False
    return about_a_flat(near) or not (mine(near) or near.has(Word.DAY, Word.SLOT) or line.any(Word.MEASURE))


def in_general(near: Surroundings) -> bool:
    """Is 37.0 normal for under the arm?"""
    solid = [token for token in near.clause if not token.plays(Word.SPACE)]
    opens = len(solid) > 1 and solid[0].text in ASKED_OF and solid[1] is near.tokens[near.at]
    return opens and not near.line.any(Word.SELF, Word.KIN, Word.NAME, Word.MEASURE)


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
    if (
        not near.line.any(Word.STRANGER)
        or of_children(near)
        or taken_by_another(near)
        or of_their_door(near)
        or borrowed(near)
    ):
        return False
    if not near.led_by(Word.NAME, Word.SELF) and any(token.text in HEARSAY for token in near.sentence()):
        return True
    return near.has(Word.STRANGER) and not near.led_by(Word.OTHER, Word.NAME, Word.SELF)


def of_children(near: Surroundings) -> bool:
    """Kids 36.7: straight before a number they are one's own."""
    return (
        near.led_by(Word.KIN)
        and near.led_by(Word.STRANGER)
        and near.straight()
        and near.sure
        and not near.ranged
    )


def of_their_door(near: Surroundings) -> bool:
    """我36.4，楼上602 36.7: beside one's own, the number of a flat that a number straight before it names."""
    before = [at for at in range(max(0, near.at - 3), near.at) if at in near.line.senses]
    led = bool(before) and near.line.senses[before[-1]].role is Role.FLAT
    return led and near.line.any(Word.SELF, Word.KIN, Word.NAME)


def borrowed(near: Surroundings) -> bool:
    """借对门的量的36.4: only the thermometer is theirs."""
    return any(one.text in BORROWED and two.plays(Word.STRANGER) for one, two in pairwise(near.clause))


def taken_by_another(near: Surroundings) -> bool:
    """爸爸回来了，护士给量的36.4; 护士给我量的38.2: a stranger only took it."""
    for at, one in enumerate(near.clause):
        following = near.clause[at + 1 : at + 4]
        given = following[:1] and following[0].text.startswith(("给", "帮"))
        if (
            one.plays(Word.STRANGER)
            and given
            and any(other.plays(Word.MEASURE, Word.REDO) for other in following)
        ):
            return True
    return False


def of_a_rule(near: Surroundings) -> bool:
    """A rule or a threshold; one's own number beside it, or in a question about it, is one's own."""
    line = near.line
    ours = near.led_by(Word.SELF, Word.KIN, Word.NAME) or (near.led_by(Word.OTHER) and not line.asks)
    ours = ours or bool(line.any(Word.SELF) and line.any(Word.MEASURE) and line.asks)
    if not ours and line.any(Word.RULE) and any(strictly_rule(token) for token in ruling(near)):
        return True
    if not near.ranged or near.led_by(Word.SELF, Word.NAME):
        return False
    if near.leader is None and any(map(asks, near.clause)):  # 正常不是36到37.2吗
        return True
    coming = any(token.parts.get(Word.DAY) == "tomorrow" for token in near.clause)
    return coming or line.any(Word.RULE, Word.CUSTOM, Word.YOU)


def ruling(near: Surroundings) -> list[Token]:
    """The words of its clause that may make it a rule: behind a number that opens the clause only 才 and the like."""
    solid = [token for token in near.clause if not token.plays(Word.SPACE)]
    if near.ranged or not near.sure or solid[0] is not near.tokens[near.at]:
        return near.clause
    return [token for token in near.clause if token.text.startswith(REQUIRING)]


def strictly_rule(token: Token) -> bool:
    """Whether a word can only speak of rules."""
    return token.plays(Word.RULE) and not token.plays(Word.OK, Word.FILL, Word.SYMPTOM, Word.MEASURE)


def of_a_tally(near: Surroundings) -> bool:
    """36人正常，1人37.5: people are counted, and none is named."""
    return near.line.tallies and near.leader is None


def told_on(near: Surroundings) -> bool:
    """发烧39度的送走了: a number that only describes somebody. 36.5这个数: one that is only spoken of."""
    after = near.tokens[near.at + 1 : near.at + 4]
    if any(token.text in ("那位", "的那位", "那个人", "那家") for token in after[:2]):
        return True
    if len(after) > 1 and after[0].text in SPOKEN_OF and after[1].text in ("数", "数字", "温度", "词", "点"):
        return True
    solid = [token for token in after if not token.plays(Word.UNIT, Word.SPACE)]
    return len(solid) > 1 and solid[0].text == "的" and not (near.own or near.leader) and solid[1].strange > 0


def among_talk(near: Surroundings) -> bool:
    """Other talk in its clause, unless one's own people or 体温 lead to it; an animal's is never ours."""
    if not near.line.talks or not near.talk_here() or reported_of_a_list(near):
        return False
    if near.own and not near.led_from_before() and before_it(near):
        return not near.sense.labelled
    if near.own and not (near.leader and near.leader.text in EACH_ONE and near.line.topics & PRICING):
        return False
    animal = any(token.parts.get(Word.TOPIC) == "animal" for token in near.clause)
    return animal or not (near.sense.labelled or near.measured_beside())


def before_it(near: Surroundings) -> bool:
    """The bath should be 37.5 for the baby: other talk leads to it."""
    return any(talk(token) and token.start < near.tokens[near.at].start for token in near.clause)


def reported_of_a_list(near: Surroundings) -> bool:
    """顾建安 早36.7 晚未报: in the line of a list, how many reported is no other talk."""
    return near.leader is not None and near.sure and near.line.listed and near.line.topics <= {"count"}


def beside_talk(near: Surroundings) -> bool:
    """Other talk around its clause: of buying, much of it; of the heat, any when the number is whole or high."""
    others = near.line.talks - near.talk_here()
    if (
        others == 0
        or near.said is None
        or near.own_here()
        or (near.leader_here() and near.sure)
        or near.taken()
    ):
        return False
    if not near.said.sure:
        return True
    if near.line.topics <= CLIMATE:
        return near.said.celsius is None or near.said.celsius >= WARM
    return others >= MUCH_TALK and not (near.opens() or (near.known() and not near.line.topics & PRICING))


def whose_asked(near: Surroundings) -> bool:
    """群里谁报的37.9: the one who asks does not know whose it is."""
    return near.line.any(Word.ASKING) and any(token.text in WHO for token in near.clause) and not near.own


def praised(near: Surroundings) -> bool:
    """36.6 well done Harold: somebody is praised for it."""
    solid = [
        token for token in near.tokens[near.at + 1 : near.at + 8] if not token.plays(Word.SPACE, Word.UNIT)
    ]
    return len(solid) > 1 and solid[0].text in PRAISE and solid[1].plays(Word.NAME, Word.OTHER)


OF_OTHERS = (
    praised,
    of_a_tally,
    whose_asked,
    spoken_to,
    acknowledged,
    asked_of_another,
    of_a_stranger,
    of_a_rule,
    told_on,
    among_talk,
    beside_talk,
)
