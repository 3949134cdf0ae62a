"""Stage 4: another's report that is acknowledged, asked about or sent back: 收到402的36.7, @张伟 37.3请再量一遍."""

import re

from rules.reading.beside import behind, told
from rules.reading.line import REACH, Line
from rules.reading.sense import Role
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token, piece
from rules.reading.words import each, one_of, rules, words
from rules.reading.words.kinds import Word

SEEN = re.compile(f"(?:{one_of(rules.SEEN)})了?[^,。!?]{{0,6}}$")
SEEING = words(rules.SEEING)
SENT = words(rules.SENT)
THAT = re.compile(f"的?(?:那|这)(?:{one_of(rules.UNITS_OF_PEOPLE)})|的(?:{one_of(rules.THOSE_WHO)})")
GOT = words(rules.GOT)
FOR_THEM = "(?:帮|给|替)(?:她们|他们|她|他|您|你)"
PUT_DOWN = re.compile(
    f"[, ]?我(?:已经|已|刚刚|刚)?{FOR_THEM}(?:补|登|录|记|加|改|写)(?:进|到|上|好|了|完|在|记|录|入)"
)
DOUBTING = words("吧 吗 ? 么 是不是")
DOUBT = re.compile(
    r"(?:是|算)?(?:昨天|今天|早上|晚上|上午|下午|前天|昨晚|谁|哪天|真|本人|孩子|大人)的?[吧吗么?]"
)
SEEN_TO = re.compile(f"[, ]?我(?:已经|已|刚刚|刚)?(?:{one_of(rules.SEEN_TO)})")
THOSE = words(rules.THOSE)
POINTED = words(rules.POINTED)
AGAIN = re.compile(one_of(rules.AGAIN))
CHECKS = re.compile(one_of(rules.CHECKS).replace("?", r"\?"))
YET = re.compile(f"(?:{one_of(rules.GOING_ON)})(?:上|过)?[了过]?(?:{one_of(rules.YET)})[呀啊呢哈]?\\?*$")
DOUBLED = re.compile(r"(?:发|报|打|填|登|记|写|录)[了过的]?(?:好几|两|二|三|几|重|双|2|3)[遍次条回复份]?")
SEEN_OF_ALL = re.compile(
    r"[看瞧](?:到|见|了|着)?(?:咱们|咱|我们)?(?:大家|各位|你们|邻居们|群里|全楼|楼里|整栋楼)的?(?:体温)?(?:都|全)"
)
SENT_THEN = ("昨天报", "今天报", "早上报", "昨晚报", "上午报", "刚报", "刚才报", "前天报", "报", "发", "写")
OF_A_DOOR = tuple(each(rules.OF_A_DOOR))
FEW = 8  # numbers of a line; keeps the time linear
PLEASE = words(rules.PLEASE)


def another_named(near: Surroundings, before: list[Token]) -> bool:
    """Whether a flat, or somebody who is not the sender, stands among these words."""
    senses = near.line.senses
    places = range(max(0, near.at - REACH), near.at)
    flats = {near.tokens[at].start for at in places if at in senses and senses[at].role is Role.FLAT}
    return any(
        token.start in flats or token.plays(Word.NAME, Word.OTHER, Word.YOU, Word.PRONOUN, Word.KIN)
        for token in before
    )


def received(near: Surroundings) -> bool:
    """收到402的36.7, 看到陈静发的37.1了: another's report, by the one who keeps the list."""
    if not near.line.says(SEEING):
        return False
    before = [token for token in told(near) if token.clause == near.tokens[near.at].clause]
    if len(before) < 3 or not (before[-1].text in SENT or before[-2].text in SENT):
        return False
    if any(token.plays(Word.SELF, Word.ALL) for token in before) or not another_named(near, before[1:]):
        return False
    own = before[-1].text == "的" and near.led_by(Word.KIN) and not near.led_by(Word.OTHER)
    return not own and bool(SEEN.search(piece(before)[:-1])) and len(before) <= 7


def told_apart(near: Surroundings) -> bool:
    """报38度那家送医院了吗, 昨天报37.4的那户: somebody is only told apart by it."""
    if not near.line.says(THOSE) or near.line.any(Word.SELF, Word.NAME):
        return False
    rest = piece(behind(near)[:5])
    pointed = THAT.match(rest)
    return pointed is not None and not rest[pointed.end() :].startswith(
        ("是", "不是", "才是", "算我", "记错", "报错")
    )


def followed_up(near: Surroundings) -> bool:
    """302那个37.4复测了没, 老胡早上那个36.8发了两遍: how another's report went on."""
    if not any(token.text in POINTED for token in near.tokens[max(0, near.at - 2) : near.at]):
        return False
    before = told(near)
    told_of = near.line.any(Word.OTHER) or not near.line.any(Word.SELF)
    if not told_of or before[-1].text not in POINTED or not another_named(near, before):
        return False
    rest = piece(behind(near))
    if DOUBLED.match(rest):
        return near.led_by(Word.OTHER) or near.leader is None
    return bool(YET.search(rest)) and not near.led_by(Word.KIN, Word.NAME)


def asked_of_a_door(near: Surroundings) -> bool:
    """502报的37.4是真的假的？要不要上报; 403那家昨天37.8，今天怎么样了？: another flat's, by who asks about it."""
    if not near.line.asks or near.line.any(Word.SELF, Word.NAME, Word.KIN, Word.OTHER):
        return False
    line = near.line
    flats = [
        at
        for at in range(max(0, near.at - 5), near.at)
        if at in line.senses and line.senses[at].role is Role.FLAT
    ]
    behind_it = [piece(near.tokens[at + 1 : at + 4]) for at in flats]
    told_by = piece(behind(near)[:1]) == "的" and any(text.startswith(SENT_THEN) for text in behind_it)
    return told_by or any(text.startswith(OF_A_DOOR) for text in behind_it)


def seen_of_all(near: Surroundings) -> bool:
    """看到大家都是36点几，踏实了: how everybody else is."""
    if near.line.any(Word.SELF, Word.NAME, Word.KIN) or not near.line.any(Word.ALL, Word.YOU):
        return False
    return bool(SEEN_OF_ALL.search(piece(told(near))))


def addressed(line: Line, near: Surroundings) -> bool:
    """Whether the line is spoken to somebody: an @, or a name with a comma behind it, that the number is not led by."""
    solid = [token for token in line.tokens[:6] if not token.plays(Word.SPACE)]
    if len(solid) < 3:
        return False
    if solid[0].text == "@":
        return True
    called = solid[0].plays(Word.NAME, Word.OTHER, Word.KIN) and solid[1].text in (",", ":", "!")
    return called and (line.any(Word.YOU) or near.led_by(Word.KIN) or near.leader is not solid[0])


def sent_back(near: Surroundings) -> bool:
    """@张伟 37.3请再量一遍; 刘洋，你上一条365我看不懂，重新发: spoken to the one who reported it."""
    line = near.line
    if not (line.any(Word.YOU) or addressed(line, near)):
        return False
    if (
        any(token.plays(Word.SELF) for token in told(near))
        or len(line.senses) > FEW
        or len(line.temperatures()) > 1
    ):
        return False
    text = piece(line.tokens[:64])
    asked = AGAIN.search(text) or CHECKS.search(text)
    return bool(asked) and (addressed(line, near) or (line.any(Word.YOU) and "@" in line.texts))


def asked_to_measure(near: Surroundings) -> bool:
    """张伟 37.3请再量一遍: whoever is asked so reported it before."""
    if (
        not near.line.says(PLEASE)
        or near.line.any(Word.SELF)
        or len(near.line.senses) > FEW
        or len(near.line.temperatures()) > 1
    ):
        return False
    return bool(AGAIN.match(piece(behind(near)).lstrip(",，")))


def spoken_to_behind(near: Surroundings) -> bool:
    """36.8你报过了, 37.5你再量一下."""
    if not near.line.any(Word.YOU):
        return False
    rest = [
        token
        for token in near.tokens[near.at + 1 : near.at + REACH]
        if not token.plays(Word.SPACE, Word.UNIT)
    ]
    said = piece(rest[:5])
    return bool(rest) and bool(
        re.match(r"[,，]?(?:你|您)(?:不是|已经|刚才|早上|刚刚|昨天|今天)?(?:报|发|填|登|打)过?了", said)
    )


def had_from(near: Surroundings) -> bool:
    """Got 36.8 from unit 12-04: by the one who keeps the list."""
    if "from" not in near.line.texts or not near.line.says(GOT):
        return False
    before = told(near)
    rest = behind(near)[:4]
    if not before or before[-1].text not in GOT or not rest or rest[0].text != "from":
        return False
    return any(token.plays(Word.NAME, Word.OTHER, Word.PLACE) or token.figure for token in rest[1:])


def put_down_for(near: Surroundings) -> bool:
    """王阿姨的36.2我帮她补进表了: by the one who keeps the list."""
    if not near.led_by(Word.OTHER, Word.KIN, Word.NAME) or not near.line.any(Word.SELF):
        return False
    rest = piece(near.tokens[near.at + 1 : near.at + 10])
    return bool(PUT_DOWN.match(rest))


def doubted(near: Surroundings) -> bool:
    """陈叔的36.6是昨天的吧: asked of the one who reported it."""
    if not near.led_by(Word.OTHER) or not near.line.says(DOUBTING):
        return False
    return bool(DOUBT.match(piece(behind(near)[:6])))


def seen_to(near: Surroundings) -> bool:
    """张姐家37.1我去看过了: by the one who looks after the house."""
    if not near.led_by(Word.OTHER) or not near.line.any(Word.SELF):
        return False
    return bool(SEEN_TO.match(piece(near.tokens[near.at + 1 : near.at + 10])))


def mentioned_as_received(near: Surroundings) -> bool:
    """@王强 收到36.5."""
    told_of = near.at > 1 and near.tokens[0].text == "@" and not near.line.any(Word.SELF, Word.ALL)
    return told_of and near.tokens[near.at - 1].plays(Word.ACK)


OF_CHECKING = (
    doubted,
    asked_of_a_door,
    seen_of_all,
    seen_to,
    mentioned_as_received,
    had_from,
    put_down_for,
    told_apart,
    followed_up,
    received,
    sent_back,
    asked_to_measure,
    spoken_to_behind,
)
OF_CHECKING_SAID = (
    GOT
    | words("我 帮")
    | SENT
    | PLEASE
    | words("看 看到 瞧 那 这 那个 这个 那条 这条 那家 那户 那位 @ 报 报的 发的 家 户 还是")
)
