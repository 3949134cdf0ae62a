"""Stage 4: numbers that only say where something begins: 37.4就拦, 37.3是红线, 38度5再说."""

import re
from decimal import Decimal

from rules.reading.beside import behind
from rules.reading.line import REACH
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token, piece
from rules.reading.words import each, health, one_of, rules, words
from rules.reading.words.kinds import Word

BINDING = words(rules.BINDING)
LEADING = BINDING | words(rules.LEADING)
IS_A = words(rules.IS_A)
LINES = tuple(each(rules.LINES))
ENDED = "(?![了过])"
TO_ONE = re.compile(f"(?:{one_of(rules.DONE_TO_ONE)}){ENDED}")
BY_ONE = re.compile(f"(?:{one_of(rules.DONE_BY_ONE)}){ENDED}")
DUTIES = tuple(each(rules.DUTIES))
MARKS = frozenset(map(Decimal, ("37", "37.2", "37.3", "37.5", "38", "38.5", "39")))
TWO_THINGS = re.compile(rf"^[0-9.]+度?(?:根本|完全|就|可|真)?(?:是|不是)?(?:{one_of(rules.TWO_THINGS)})")
DONE_ALREADY = re.compile(r"了(?:$|[,。!~ ])|过了|了我|了一")
DOSING = tuple(each(rules.DOSING))
TAKEN = tuple(each(rules.TAKEN))
MEDICINES = words(health.MEDICINES)
FEW = 8  # numbers of a line; keeps the time linear
MEANING = ("是", "说明", "表示", "代表", "多半", "肯定", "可能", "一般")
SUPPOSING = words("如果 要是 万一 假如 倘若 若是 一旦 假设 若 如 要")
THEN = ("再", "就", "才", "要", "得", "马上", "赶紧", "立即", "必须", "那就", "还", "以上", "及时", "需")
OVER = words(rules.OVER)
STANDARDS = words(rules.STANDARDS)
SET_TO = words(rules.SET_TO)
ABROAD = words(rules.ABROAD)
AT_HOME = words(rules.AT_HOME)
OUGHT_ALSO = tuple(each(rules.OUGHT_ALSO))
BETWEEN = r"(?:(?:到|至|-|~|—)[0-9.]+度?)?(?:之间|区间|范围|以内)?的?"
SO_MANY = r"(?:有|共|共有|一共)?[0-9一二三四五六七八九十零无没两]+(?:人|个|户|例|位|名)"
FIGURES_OF_PEOPLE = re.compile(rf"{BETWEEN}{SO_MANY}|的?(?:没有|无人|无$|没$|清零)")


def text_behind(near: Surroundings) -> str:
    """What stands behind the number in its clause, in one piece."""
    clause = near.tokens[near.at].clause
    return "".join(token.text for token in behind(near) if token.clause == clause)


def followed(near: Surroundings) -> bool:
    """37.4就拦, 38度直接锁门, 规定37.2就要回家: what becomes of anybody who has it."""
    binding = next_word(near)
    if binding is None or not leads_on(binding):
        return False
    if near.own or near.led_by(Word.OTHER) or near.line.asks or near.line.any(Word.SELF, Word.NAME):
        return False
    rest = text_behind(near)
    if DONE_ALREADY.search(rest) or len(near.line.senses) > FEW:
        return False
    start = next(size for size in range(3, 0, -1) if rest[:size] in LEADING)
    strict = rest[:start] in BINDING
    strict = strict or (rest[:start] in ("要", "得") and rest[start:].startswith(DUTIES) and known_mark(near))
    rest = rest[start:].removeprefix("直接").removeprefix("要").removeprefix("得")
    if near.tokens[near.at + 1].plays(Word.SPACE):  # 37.8 再吃颗布洛芬
        strict = False
    return bool(TO_ONE.match(rest)) or (strict and bool(BY_ONE.match(rest)))


def next_word(near: Surroundings) -> Token | None:
    """The first word behind the number in its clause, over its unit."""
    clause = near.tokens[near.at].clause
    following = near.tokens[near.at + 1 : near.at + 4]
    return next(
        (token for token in following if not token.plays(Word.SPACE, Word.UNIT) and token.clause == clause),
        None,
    )


def known_mark(near: Surroundings) -> bool:
    """37.3, 38.5: where rules begin."""
    return near.said is not None and near.said.celsius in MARKS


def leads_on(token: Token) -> bool:
    """Whether a word begins to tell what follows from a number."""
    return any(token.text[:size] in LEADING for size in (3, 2, 1))


def drawn_as_a_line(near: Surroundings) -> bool:
    """37.3是红线: what it is for everybody."""
    isa = next_word(near) if near.line.says(IS_A) else None
    if isa is None or isa.text not in IS_A or near.own or near.led_by(Word.OTHER):
        return False
    following = [token for token in behind(near) if token.clause == near.tokens[near.at].clause]
    if len(following) < 2:
        return False
    return following[1].plays(Word.RULE) or "".join(t.text for t in following[1:4]).startswith(LINES)


def beyond_a_bound(near: Surroundings) -> bool:
    """37.3以上延长, 37.3以上0人, 超37.3拉去医院: what becomes of those beyond it, or how many they are."""
    over = near.at > 0 and near.tokens[near.at - 1].text in OVER
    if not (near.ranged or over) or near.own or near.leader is not None or near.line.asks:
        return False
    following = [token for token in behind(near) if token.clause == near.tokens[near.at].clause]
    rest = (
        "".join(token.text for token in following if not token.plays(Word.BOUND))
        .removeprefix("以上")
        .removeprefix("以下")
    )
    if FIGURES_OF_PEOPLE.match(rest):
        return True
    rest = rest.lstrip("的就要得都一律直接")
    if near.line.any(Word.SELF, Word.NAME):
        return False
    if near.ranged and rest.startswith(MEANING) and near.line.any(Word.THERMOMETER, Word.BROKEN):
        return True
    return bool(TO_ONE.match(rest) or BY_ONE.match(rest)) or rest.endswith(("优先", "的先", "的请", "者"))


def of_medicine(near: Surroundings) -> bool:
    """阿司匹林小孩不能吃，烧39也不行; 泰诺林隔6小时一次，38度5再说: how a medicine is to be taken."""
    line = near.line
    if not line.says(MEDICINES) or line.any(Word.SELF, Word.NAME, Word.OTHER) or line.asks:
        return False
    text = piece(line.tokens[max(0, near.at - 2 * REACH) : near.at + REACH])
    if any(word in text for word in TAKEN):
        return False
    return any(word in text for word in DOSING) or text_behind(near).startswith(OUGHT_ALSO)


def as_elsewhere(near: Surroundings) -> bool:
    """国外37.5才叫发烧，咱是37.3: what counts there and here."""
    line = near.line
    if not line.says(ABROAD) or not line.any(Word.RULE) or near.sense.labelled:
        return False
    return near.leader is None or near.leader.text in AT_HOME


def of_an_age(near: Surroundings) -> bool:
    """老人36度以下是不是偏低了: asked of all the old, of whom none is registered."""
    if not (near.ranged and near.line.asks and near.led_by(Word.KIN)) or near.line.any(Word.SELF, Word.NAME):
        return False
    return near.leader is not None and near.leader.parts[Word.KIN] in ("the old", "child")


def two_things(near: Surroundings) -> bool:
    """37.2和37.3是两回事: numbers that are only compared."""
    if len(near.line.senses) > FEW or len(near.line.temperatures()) != 2:
        return False
    first = near.line.temperatures()[0]
    between = "".join(
        token.text for token in near.tokens[first + 1 : first + 4] if not token.plays(Word.UNIT)
    )
    rest = piece(near.tokens[first + 2 : first + 14])
    return between[:1] in tuple("和跟与") and bool(TWO_THINGS.search(rest))


def set_anew(near: Surroundings) -> bool:
    """过去的标准是37.5，现在改37.3: where the mark is set."""
    if not near.line.says(STANDARDS) or near.line.any(Word.SELF, Word.NAME, Word.KIN, Word.OTHER):
        return False
    return near.at > 0 and near.tokens[near.at - 1].text in SET_TO


def supposed_then(near: Surroundings) -> bool:
    """打完疫苗如果烧到38.5再去医院: what is to be done if it comes to that."""
    if not near.line.says(SUPPOSING) or near.sense.labelled:
        return False
    told = [token.text for token in near.before_here]
    return any(text in SUPPOSING for text in told) and text_behind(near).startswith(THEN)


OF_CONSEQUENCES = (
    supposed_then,
    set_anew,
    of_an_age,
    two_things,
    followed,
    drawn_as_a_line,
    beyond_a_bound,
    of_medicine,
    as_elsewhere,
)
