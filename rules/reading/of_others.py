"""Stage 4: the signs that a number is another's or everybody's: rules, strangers, acknowledgements, other talk."""

from itertools import pairwise

from rules.reading.around import PERSON
from rules.reading.line import REACH, asks
from rules.reading.sense import Role
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

POLITE_ACK = words(
    "看到了 看见了 知道了 明白了 了解了 晓得了 收到 noted received copy copied ack roger acknowledged got_it"
)
REQUIRING = ("才", "算", "就算", "即", "方", "以上", "需", "请", "就要", "就隔离")
LAUGHS = words("lol haha hahaha lmao")
TO_YOU = words("for 给 跟 向 麻烦 请 让 跟着 sending updating telling to")
HEARSAY = words("""
    表上写 表上写的 表上写着 表里写 表里写的 表里写着 表格里写 表格里写的 名单上写 名单上写的
    登记表上写 登记表上写的 统计表上写 统计表里写 接龙里写 接龙里写的 小票上写 小票上写着 大屏上写
    大屏上显示 公告上写 公告上写着 表上登的 表里登的 表上填的 表里填的 表上显示 视频里 抖音 抖音上
    朋友圈 电视里 电影里 剧里 别的群 听说 据说 传说 有传言 网上 新闻 电视 heard
    梦见自己 梦见我 梦到自己 梦到我 梦里 做梦 梦见 梦到
""")
OWN_ACK = words("已报 已更新 已改 已填 已登 都报了 已更正 登了")
WORRY = words("""
    should_i can_i do_i shall_i am_i should_we
    要紧吗 要不要 怎么办 严重吗 有事吗 没事吧 高吗 去医院 吃药 要不要紧 不要紧吧 用不用 需要
    使不使 点算 咋整 咋办 咋个办 咋搞 啷个办 么办 点解 医生
""")
SELFSAME = words("自己 本人 自个儿 自己就")
WHO = words("谁 谁家 哪家 哪户 哪个 who whose")
PRAISE = words("well_done good_job great_job nice_work nice_one nice_going good_on great_work bravo good_for")
THE = words("the this that those these")
ASKED_OF = words("is does would was are isn't")
BORROWED = words("借 借了 用 借来")


def spoken_to(near: Surroundings) -> bool:
    """Whether it is told to somebody about themselves: 你垫的36.5."""
    if not near.line.any(Word.YOU) or told_to_write(near):
        return False
    for place in range(near.at - 1, max(-1, near.at - REACH), -1):
        token = near.tokens[place]
        if token.text in LAUGHS:
            return False
        if you(token):
            before = next((one for one in reversed(near.tokens[:place]) if not one.plays(Word.SPACE)), None)
            return before is None or before.text not in TO_YOU
        if token.plays(*PERSON, Word.NUMBER):  # 你女儿报的37.5
            return place > 0 and token.plays(Word.KIN, Word.NAME) and you(near.tokens[place - 1])
    return False


def told_to_write(near: Surroundings) -> bool:
    """You can write 36.6 for me."""
    return near.led_by(Word.SELF) and near.own_here() and not near.led_from_before()


def you(token: Token) -> bool:
    """Whether somebody is spoken to."""
    return token.plays(Word.YOU) and not token.plays(Word.FILL)


def acknowledged(near: Surroundings) -> bool:
    """收到，李娜36.5已登记: said of another's report. 收到 before one's own number answers a reminder."""
    line = near.line
    acks = [ack for ack in line.acks_beside(near.at) if not by_oneself(near, ack)]
    if not acks or near.led_by(Word.SELF):
        return False
    if near.led_by(Word.NAME) and all(
        ack.text in POLITE_ACK and ack.start < near.tokens[near.at].start for ack in line.acks_beside(near.at)
    ):
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


def of_who_is_mentioned(near: Surroundings) -> bool:
    """@唐悦 宝宝是36.5还是37.5？: asked of the one with the @."""
    mentioned = near.tokens[0].text == "@" and near.has(Word.KIN, Word.NAME)
    return mentioned and bool(near.line.asks) and not near.line.any(Word.SELF)


def whether_it_is(near: Surroundings) -> bool:
    """Is the 36.9 from 502 the morning one or the evening one?"""
    solid = [token.text for token in near.clause if not token.plays(Word.SPACE)]
    opens = len(solid) > 1 and solid[0] in ASKED_OF and solid[1] in THE
    return opens and "?" in near.line.asks


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
    if near.leader is not None and near.leader.text in SELFSAME and strangers_before(near, near.leader):
        return True  # 门卫自己就37.6
    if not near.led_by(Word.NAME, Word.SELF) and any(token.text in HEARSAY for token in near.sentence()):
        return True
    named = near.led_by(Word.PRONOUN) and near.has(Word.OTHER, Word.NAME)  # 对门吴波让我带一句他36.8
    return near.has(Word.STRANGER) and not (named or near.led_by(Word.OTHER, Word.NAME, Word.SELF))


def strangers_before(near: Surroundings, person: Token) -> bool:
    """Whether somebody of no household leads to 自己; 本人36.8 房东上门了 is one's own."""
    told = near.sentence()
    opens = any(token is person for token in near.clause[:1])  # 保安量的不准，自己回来量36.6
    return any(
        token.plays(Word.STRANGER) and token.start < person.start
        for token in told
        if token.clause == person.clause or not (opens or ours_between(told, token))
    )


def ours_between(told: list[Token], stranger: Token) -> bool:
    """有个大姐问路，老爸36.3 本人36.6: whether one's own people are told of behind the stranger."""
    own = (Word.KIN, Word.NAME, Word.NUMBER)
    return any(token.plays(*own) for token in told if token.start > stranger.end)


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
    others = any(one.role is Role.DEGREES for at, one in near.line.senses.items() if at < near.at)
    return led and (others or near.line.any(Word.SELF, Word.KIN, Word.NAME) or nothing_more(near))


def nothing_more(near: Surroundings) -> bool:
    """楼下302的36.5: a door, a number, and no word of how that is known."""
    known = (
        Word.STRANGER,
        Word.NUMBER,
        Word.SPACE,
        Word.MARK,
        Word.UNIT,
        Word.SLOT,
        Word.LABEL,
        Word.MEASURE,
    )
    return all(token.plays(*known) or token.text == "的" for token in near.tokens)


def borrowed(near: Surroundings) -> bool:
    """借对门的量的36.4: only the thermometer is theirs."""
    return any(one.text in BORROWED and two.plays(Word.STRANGER) for one, two in pairwise(near.clause))


def taken_by_another(near: Surroundings) -> bool:
    """爸爸回来了，护士给量的36.4; 护士给我量的38.2: a stranger only took it."""
    for at, one in enumerate(near.clause):
        if Word.STRANGER in one.parts:
            following = near.clause[at + 1 : at + 4]
            given = following[:1] and following[0].text.startswith(("给", "帮"))
            if given and any(other.plays(Word.MEASURE, Word.REDO) for other in following):
                return True
    return False


def of_a_rule(near: Surroundings) -> bool:
    """A rule or a threshold; one's own number beside it, or in a question about it, is one's own."""
    line = near.line
    if not (near.ranged or line.any(Word.RULE)):
        return False
    ours = near.led_by(Word.SELF, Word.KIN, Word.NAME) or (near.led_by(Word.OTHER) and not line.asks)
    ours = ours or bool(line.any(Word.SELF) and line.any(Word.MEASURE) and line.asks)
    if not ours and line.any(Word.RULE) and any(strictly_rule(token) for token in ruling(near)):
        return True
    if not near.ranged or near.led_by(Word.SELF, Word.NAME):
        return False
    if near.leader is None and of_those(near):
        return True
    if near.leader is None and any(map(asks, near.clause)):  # 正常不是36到37.2吗
        return True
    coming = any(token.parts.get(Word.DAY) == "tomorrow" for token in near.clause)
    return coming or line.any(Word.RULE, Word.CUSTOM, Word.YOU)


def of_those(near: Surroundings) -> bool:
    """高于37.3的麻烦去社区: a bound that only says who is meant."""
    after = [
        token.text
        for token in near.tokens[near.at + 1 : near.at + 4]
        if not token.plays(Word.UNIT, Word.SPACE)
    ]
    return after[:1] == ["的"] and len(after) > 1


def ruling(near: Surroundings) -> list[Token]:
    """The words of its clause that may make it a rule: behind a number that opens the clause only 才 and the like."""
    solid = [token for token in near.clause if not token.plays(Word.SPACE)]
    if near.ranged or not near.sure or solid[0] is not near.tokens[near.at]:
        return near.clause
    return [token for token in near.clause if token.text.startswith(REQUIRING)]


def strictly_rule(token: Token) -> bool:
    """Whether a word can only speak of rules."""
    return token.plays(Word.RULE) and not token.plays(Word.OK, Word.FILL, Word.SYMPTOM, Word.MEASURE)


def whose_asked(near: Surroundings) -> bool:
    """群里谁报的37.9: the one who asks does not know whose it is."""
    return near.line.any(Word.ASKING) and near.says(WHO) and not near.own


def praised(near: Surroundings) -> bool:
    """36.6 well done Harold: somebody is praised for it."""
    solid = [
        token for token in near.tokens[near.at + 1 : near.at + 8] if not token.plays(Word.SPACE, Word.UNIT)
    ]
    return len(solid) > 1 and solid[0].text in PRAISE and solid[1].plays(Word.NAME, Word.OTHER)


OF_OTHERS = (
    praised,
    whose_asked,
    spoken_to,
    acknowledged,
    asked_of_another,
    of_who_is_mentioned,
    whether_it_is,
    of_a_stranger,
    of_a_rule,
)
