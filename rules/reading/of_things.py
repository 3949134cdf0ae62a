"""Stage 4: the signs that a number belongs to a thing or another time: prices, ages, scores, a year long past."""

from itertools import pairwise

from rules.reading.around import PERSON, SHOWING
from rules.reading.beside import before_it
from rules.reading.line import REACH, talk
from rules.reading.of_talk import WARM
from rules.reading.of_the_air import BEING, OF_ANYTHING
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token, piece
from rules.reading.words import words
from rules.reading.words.kinds import Word

BIRTHDAYS = words("生日 生日快乐 大寿 过生日 birthday bday")
SHAKEN = ("甩", "shook", "shake")
NIGHTS = words("半夜 深夜 夜里 大半夜 三更半夜")
AIMED = words("对着 冲着 照着 朝着 对准 指着")
BODY = "额脸脑头手腕耳脖颈胳腋掌肚自"
TRIED = words("量 测 试 量了 测了 试了 量了下 测了下 试了下 量量 测测")
STANDING = words("at over on about only hit hits reached reaches weighs weighed measures 's")
ON = words("on in for at from")
PAPERS = (
    "小票", "发票", "收据", "称重", "秤", "标签", "账单", "价签", "合同", "公告", "通知", "实物", "官网", "系统",
    "短信", "页面", "电表", "水表", "订单", "价格", "市场",
)  # fmt: skip


def long_ago(near: Surroundings) -> bool:
    """03年非典我37.8, dengue in 2016: a year or an illness of then, and no word of today."""
    told = near.line.days
    if "past" not in told or "today" in told or (near.line.any(Word.SLOT) and not near.line.says(NIGHTS)):
        return False
    return not (near.sense.labelled or (near.alone() and not ill_then(near)))


def ill_then(near: Surroundings) -> bool:
    """我爸年轻时打摆子，40度: the fever of an illness that the words before tell of."""
    warm = near.said is not None and near.said.celsius is not None and near.said.celsius >= WARM
    told = near.tokens[max(0, near.at - REACH) : near.at]
    return warm and any(token.plays(Word.SYMPTOM, Word.MALAISE) for token in told)


def of_another_quantity(near: Surroundings) -> bool:
    """My heart is at 38: a word between hides that something else was measured."""
    if "is at" not in near.line.texts:
        return False
    told = before_it(near)
    last = told[-1] if told else None
    return (
        len(told) > 1 and last is not None and last.text == "is at" and told[-2].plays(Word.FIELD, Word.TOPIC)
    )


def to_be_shaken(near: Surroundings) -> bool:
    """体温计得先甩到35度以下: a bound that a thermometer has to reach."""
    if not near.ranged:
        return False
    shaken = any(token.text.startswith(SHAKEN) for token in near.clause)
    return shaken or (near.unknown_before > 0 and any(token.plays(Word.THERMOMETER) for token in near.clause))


def of_a_price(near: Surroundings) -> bool:
    """In a list of goods, or below the heading of one, an unregistered name is a thing and the number its price."""
    line = near.line
    if not line.listed or near.own or near.sense.labelled or not (line.priced or "goods" in line.topics):
        return False
    return near.leader is None or near.led_by(Word.OTHER)


def of_a_thing(near: Surroundings) -> bool:
    """爱情的温度38.5, 路由器温度38.5: the word temperature belongs to something else."""
    if not (near.line.any(Word.LABEL) and near.line.any(Word.HAN, Word.LATIN, Word.TOPIC)):
        return False
    told = [Token(0, 0, "", {}), *near.clause[: near.clause.index(near.tokens[near.at])]]
    for before, token in pairwise(told):
        if token.plays(Word.LABEL) and not near.own and owned(told, before, token):
            return True
    return False


def owned(told: list[Token], before: Token, label: Token) -> bool:
    """Whether the word temperature belongs to what stands before it: 路由器温度, 爱情的温度; 体温 is nobody else's."""
    if before.text == "的":
        return told[told.index(before) - 1].strange > 0
    return label.text in OF_ANYTHING and before.end == label.start and (talk(before) or before.strange > 0)


def of_an_age(near: Surroundings) -> bool:
    """爸爸今天37了，生日快乐."""
    if not (near.frail and near.line.says(BIRTHDAYS)):
        return False
    return any(token.text in BIRTHDAYS for token in near.tokens[near.at : near.at + REACH])


def pointed_at(near: Surroundings) -> bool:
    """额温枪对着墙测也是36.5: a thermometer tried on a thing."""
    for one, other in pairwise(near.sentence() if near.line.says(AIMED) else ()):
        if one.text in AIMED:
            return (
                not other.plays(*PERSON, Word.LABEL, Word.FILL, Word.PRONOUN) and other.text[:1] not in BODY
            )
    return False


def tried_on(near: Surroundings) -> bool:
    """量桌面36.1: an unknown word that is measured."""
    told = near.tokens[max(0, near.at - 2) : near.at]
    if len(told) < 2 or near.sense.labelled or not near.line.says(TRIED):
        return False
    touching = told[0].end == told[1].start and told[1].end == near.tokens[near.at].start
    return touching and told[0].text in TRIED and told[1].strange > 1


def of_an_unknown_subject(near: Surroundings) -> bool:
    """My essay got 36.5, the new lamp is 36.5: what stands before the verb is an unknown thing."""
    told = near.tokens[max(0, near.at - REACH) : near.at] if near.line.any(Word.LATIN) else []
    solid = [
        token for token in told if not token.plays(Word.SPACE) and token.clause == near.tokens[near.at].clause
    ]
    while solid and (solid[-1].text in BEING or solid[-1].text in STANDING or solid[-1].plays(Word.MEASURE)):
        solid.pop()
    subject = bool(solid) and solid[-1].plays(Word.LATIN)
    if any(token.plays(Word.THERMOMETER) for token in solid):  # the gun at the door says 32.8
        return False
    return (
        subject and solid[-1].end < told[-1].start and not near.sense.labelled and told[-1] is not solid[-1]
    )


def scored(near: Surroundings) -> bool:
    """I got 36.5 on my quiz, Emma got 38.5 in gymnastics, it says 36.5 on the lid."""
    if not near.line.says(ON):
        return False
    solid = [token for token in near.tokens[near.at + 1 : near.at + 9] if not token.plays(Word.SPACE)]
    if near.sense.labelled or not solid or solid[0].text not in ON:
        return False
    behind = next((token for token in solid[1:] if not token.plays(Word.FILL, Word.SELF)), None)
    if behind is None:
        return False
    return behind.parts.get(Word.TOPIC) in ("count", "time") or (
        behind.plays(Word.LATIN) and shown_or_got(near)
    )


def shown_or_got(near: Surroundings) -> bool:
    """Whether a word straight before it says only that it is shown somewhere, or was got."""
    told = [token for token in near.tokens[max(0, near.at - 2) : near.at] if not token.plays(Word.SPACE)]
    return bool(told) and (told[-1].text in SHOWING or told[-1].text in ("got", "had"))


def paid_for(near: Surroundings) -> bool:
    """I found one for 38.5: nobody's temperature stands straight behind this word."""
    if "for" not in near.line.texts:
        return False
    told = [token for token in near.tokens[max(0, near.at - 2) : near.at] if not token.plays(Word.SPACE)]
    fixed = any(token.plays(Word.FIX) for token in near.clause)
    return bool(told) and told[-1].text == "for" and near.at > 2 and not (near.sense.labelled or fixed)


def spoken_about(near: Surroundings) -> bool:
    """100.7 is the jazz station: something unknown is said of the number itself."""
    if "is" not in near.line.texts:
        return False
    solid = [token for token in near.tokens[near.at + 1 : near.at + 8] if not token.plays(Word.SPACE)]
    named = [token.text for token in solid[:2]]
    return (
        named[:1] == ["is"]
        and named[1:2] != []
        and named[1] in ("the", "a", "an")
        and any(t.strange for t in solid)
    )


def by_its_paper(near: Surroundings) -> bool:
    """以小票为准，38.5: what a paper or a balance says."""
    if "为准" not in near.line.texts:
        return False
    before = piece(near.tokens[max(0, near.at - REACH) : near.at])
    since = before.rpartition("以")[2]
    return any(paper in since for paper in PAPERS)


OF_THINGS = (
    by_its_paper,
    tried_on,
    pointed_at,
    of_an_unknown_subject,
    scored,
    paid_for,
    spoken_about,
    of_an_age,
    of_a_thing,
    long_ago,
    of_another_quantity,
    to_be_shaken,
    of_a_price,
)
