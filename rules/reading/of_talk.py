"""Stage 4: numbers that are only spoken of, or stand in or beside other talk: goods, weather, animals, tallies."""

from decimal import Decimal

from rules.reading.line import REACH, talk
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

CLIMATE = words("weather water device animal count time wish")
MUCH_TALK = 2
SPOKEN_OF = words("这个 这 那个 那 this that")
KINDS = words("种 款 档 盒 瓶 家 版 首 期 集 批 双 件 条 张 包 支 罐 双 场 路 班 层 页 题")
NUMBERS = words("数 数字 温度 词 点")
THAT_ONE = words("那位 的那位 那个人 那家")
TOLD_OF = SPOKEN_OF | THAT_ONE | {"的", "这样", "这么"}
THUS = words("这样 这么")
LIKE = words("写 填 打 发 报 输 输入 像 按 就像 比如 如")
EACH_ONE = words("每人 每个人 人人")  # 每人36.8: what a dinner cost
PRICING = words("goods money count")
SYMPTOMLESS = words(
    "no_symptoms no_symptom no_symptoms_at_all symptom_free no_cough no_fever without_symptoms 无症状 没症状"
)
WARM = Decimal("37.3")


def told_on(near: Surroundings) -> bool:
    """发烧39度的送走了: a number that only describes somebody. 36.5这个数: one that is only spoken of."""
    after = near.tokens[near.at + 1 : near.at + 4]
    solid = [token for token in after if not token.plays(Word.UNIT, Word.SPACE)]
    if near.line.talks and describes_a_thing(near, solid):
        return True
    if not near.line.says(TOLD_OF):
        return False
    if any(token.text in THAT_ONE for token in after[:2]):
        return True
    if len(after) > 1 and after[0].text in SPOKEN_OF and after[1].text in NUMBERS | KINDS:
        return True
    if solid and solid[0].text in THUS and near.at and near.tokens[near.at - 1].text in LIKE:
        return True  # 写36.5这样就行
    return len(solid) > 1 and solid[0].text == "的" and not (near.own or near.leader) and solid[1].strange > 0


def describes_a_thing(near: Surroundings, solid: list[Token]) -> bool:
    """我那份36.5的套餐, 我的36.5度恒温热水袋: a thing of mine."""
    if near.sense.labelled or near.measured_beside() or not solid:
        return False
    of = solid[0].text in ("的", "是") and len(solid) > 1
    mine = near.at > 0 and near.tokens[near.at - 1].text.endswith("的") and not near.line.listed
    return (of and talk(solid[1])) or (mine and talk(solid[0]) and solid[0].start == end_of_unit(near))


def end_of_unit(near: Surroundings) -> int:
    """Where the number and its unit end."""
    following = near.tokens[near.at + 1 : near.at + 2]
    last = following[0] if following and following[0].plays(Word.UNIT) else near.tokens[near.at]
    return last.end


def among_talk(near: Surroundings) -> bool:
    """Other talk in its clause, unless one's own people or 体温 lead to it; an animal's is never ours."""
    if not near.line.talks or not near.talk_here or reported_of_a_list(near):
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
    others = near.line.talks - near.talk_here
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
        warm = near.said.celsius is None or near.said.celsius >= WARM
        return warm or ("tomorrow" in near.line.days and "weather" in near.line.topics)
    if opened_plainly(near) or well_beside(near):
        return False
    return others >= MUCH_TALK and not (near.opens() or (near.known() and not near.line.topics & PRICING))


def opened_plainly(near: Surroundings) -> bool:
    """Tom here, 36.5, also who is selling the bike?: the number by itself, and only small words before it."""
    first = near.clause[0].start
    told = [token for token in near.tokens[: near.at] if token.start < first]
    return near.sure and near.alone() and not any(talk(token) or token.strange for token in told)


def well_beside(near: Surroundings) -> bool:
    """Price check on rice? Also 36.4, no symptoms: the next clause tells how somebody is."""
    clause = near.tokens[near.at].clause
    told = [token for token in near.tokens[near.at : near.at + REACH] if token.clause == clause + 1]
    return near.sure and near.known() and any(token.text in SYMPTOMLESS for token in told)


def of_a_tally(near: Surroundings) -> bool:
    """36人正常，1人37.5: people are counted, and none is named."""
    return near.line.tallies and near.leader is None


OF_TALK = (of_a_tally, told_on, among_talk, beside_talk)
