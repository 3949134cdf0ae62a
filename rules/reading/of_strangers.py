"""Stage 4: numbers of people of no household here, who were told of before: 大厅里坐着个大爷，37.8."""

import re
from decimal import Decimal

from rules.reading.line import REACH
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token, piece
from rules.reading.words import each, one_of, rules, strangers, words
from rules.reading.words.kinds import Word

NOUNS = words(strangers.NOUNS)
FIRST = frozenset(noun[0] for noun in NOUNS)
POINTING = words(rules.POINTING)
OURS = (Word.SELF, Word.KIN, Word.NAME, Word.OTHER, Word.ALL, Word.REST)
TO_ME = words(rules.TO_ME)
HER_OR_HIM = words(rules.HER_OR_HIM)
ON_SHOW = tuple(each(rules.ON_SHOW))
TAKING = tuple(each(rules.TAKING))
DONE = tuple(each(rules.DONE))
TAKERS = words(rules.TAKERS)
ANYBODY = words(rules.ANYBODY)
FLOORS = words("楼 层 单元 栋 室 号 幢 号楼 门")
FIGURES = tuple("一二三四五六七八九十")
FOUND = tuple(each(rules.FOUND))
SAYING = ("说", "讲", "写", "写着", "写的")
NEIGHBOURS = tuple(each(rules.NEIGHBOURS))
IN_FRONT = words(rules.IN_FRONT)
LET_IN = re.compile(one_of(rules.LET_IN))
WRITTEN = ("着", "是", "了", "显示")
CARD = re.compile(
    f"(?:{one_of(rules.CARDS)})(?:上|上面|里|后面|背面)?(?:{one_of(rules.WRITTEN)}|显示)(?:的|是|:|t|体温|温度)*$"
)
WARM = Decimal("37.3")


def point_out(row: list[Token]) -> None:
    """拦下个大爷, 不戴口罩的大妈: who is pointed out among strangers is of no household here."""
    for at, token in enumerate(row):
        if token.text[:1] not in FIRST:
            continue
        known = token.plays(Word.NAME, Word.OTHER, Word.STRANGER)
        size = noun_at(token.text) if at and not known and token.plays(Word.HAN, Word.KIN) else 0
        if size and pointed_out(row, at):
            token.parts, token.strange = {Word.STRANGER: "a"}, len(token.text) - size


def noun_at(text: str) -> int:
    """How long the word for a person is that the text begins with: 客人打一枪."""
    return next((size for size in (4, 3, 2) if len(text) >= size and text[:size] in NOUNS), 0)


def pointed_out(row: list[Token], at: int) -> bool:
    """Whether what stands before the word there tells which of them is meant."""
    told = [token for token in row[max(0, at - REACH) : at] if token.clause == row[at].clause]
    if not told or told[-1].end != row[at].start:
        return False
    if any(token.plays(*OURS) for token in told):
        return False
    pointing = any(token.text in POINTING for token in told[-4:])
    if told[-1].text == "的":
        described = len(told) > 1 and told[-2].strange > 0
        return described and (pointing or Word.KIN not in row[at].parts)
    if on_a_floor(told):
        return True
    near = told[-1].text in POINTING
    return near and (len(told) > 1 or told[-1].text not in ("一", "两")) and Word.KIN not in row[at].parts


def on_a_floor(told: list[Token]) -> bool:
    """三楼老太太: of another flat."""
    if len(told) < 2 or told[-1].text.removesuffix("的") not in FLOORS:
        return False
    return told[-2].figure is not None or told[-2].text[-1:] in FIGURES


def told_before(near: Surroundings) -> bool:
    """有个人一走过去就亮红，38.1: of the stranger of the clause before, not of the one who writes."""
    line = near.line
    if not line.any(Word.STRANGER) or near.led_by(Word.SELF, Word.NAME, Word.OTHER, Word.ALL, Word.REST):
        return False
    told = near.sentence()
    last = max((at for at, token in enumerate(told) if token.plays(Word.STRANGER)), default=None)
    if last is None or told[last].clause == near.tokens[near.at].clause:
        return False
    if told[last].text.startswith(NEIGHBOURS):
        return False  # 楼下老太太不会用手机，她今天36.2: reported for
    if told[last].text.endswith(SAYING):
        return (bool(line.asks) or not near.known()) and not any(
            token.plays(Word.SELF, Word.NAME, Word.OTHER) for token in (*told[last:], *near.clause)
        )
    if any(owned(told, at) for at in range(last, len(told))) or any(
        token.plays(*OURS) for token in near.clause
    ):
        return False
    return goes_on_about(near, told[last:], near.tokens[near.at + 1 : near.at + REACH])


def owned(told: list[Token], at: int) -> bool:
    """Whether one's own people come there, not only as those to whom something was done: 给我看."""
    before = next((token.text for token in reversed(told[:at]) if not token.plays(Word.SPACE)), "")
    return told[at].plays(*OURS) and before not in TO_ME


def goes_on_about(near: Surroundings, told: list[Token], following: list[Token]) -> bool:
    """Whether the number goes on about the stranger: a pronoun, a slip on show, a measurement of themself says so."""
    if any(token.text in HER_OR_HIM for token in (*told[1:], *following)):
        return True
    first = [token for token in told if token.clause == told[0].clause]
    text = piece(first)
    if any(word in text for word in ON_SHOW) or (told[0].text not in TAKERS and by_themself(first, text)):
        return True
    if near.dated or near.line.timed:
        return False
    if measured_there(near) and told[0].text not in TAKERS and warm_enough(near):
        return True
    known = told[0].parts[Word.STRANGER] == "a" or told[0].text in ANYBODY
    return known and (
        any(word in text for word in TAKING) or (warm_enough(near) and goes_on(near, following))
    )


def goes_on(near: Surroundings, following: list[Token]) -> bool:
    """碰见个大婶蹲花坛边，38.4，等120呢: whether the story goes on; a bare number at the end is one's own."""
    return any(token.strange for token in (*near.clause, *following))


def warm_enough(near: Surroundings) -> bool:
    """Whether it is a number that people tell of."""
    return near.said is not None and near.said.celsius is not None and near.said.celsius >= WARM


def measured_there(near: Surroundings) -> bool:
    """小卖部大叔边搬货边喘，量出来37.6: the clause goes on with what was found."""
    said = piece(near.clause[:3])
    return said.startswith(FOUND)


def by_themself(told: list[Token], text: str) -> bool:
    """修水管的上门前量过了: the stranger was measured, and did not measure me."""
    given = any(token.text.startswith(("给", "帮", "让", "替")) for token in told)
    return any(word in text for word in DONE) and not given


def in_the_queue(near: Surroundings) -> bool:
    """我前面那个37.5也放进来了: somebody waiting before me, where people are let in."""
    if not near.line.says(IN_FRONT):
        return False
    led = any(token.text in IN_FRONT for token in near.tokens[max(0, near.at - 3) : near.at])
    return led and bool(LET_IN.search(piece(near.tokens[:64])))


def on_a_card(near: Surroundings) -> bool:
    """床头卡上写着T36.8: it stands on a card, a door, a bag."""
    if not any(token.text.endswith(WRITTEN) for token in near.tokens[max(0, near.at - 4) : near.at]):
        return False
    before = piece(near.tokens[max(0, near.at - 8) : near.at])
    return bool(CARD.search(before)) and not near.line.any(Word.SELF, Word.NAME, Word.KIN)


OF_STRANGERS = (told_before, in_the_queue, on_a_card)
