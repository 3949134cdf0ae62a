"""Stage 4: how reports are to be written, and how they are not: 写36.5就行, 早晚一起报的写成36.4/36.6."""

import re

from rules.reading.beside import behind, told
from rules.reading.line import REACH
from rules.reading.of_teaching import NOT_AS, WRITE
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token, piece
from rules.reading.words import each, one_of, rules, words
from rules.reading.words.kinds import Word

ENOUGH = tuple(each(rules.ENOUGH))
WRITING = WRITE | words(rules.WRITING)
DONT = words(rules.DONT)
FORBIDDING = frozenset(word[0] for word in DONT)
BY_VOICE = tuple(each(rules.BY_VOICE))
HABIT = words(rules.HABIT)
TAKEN_FOR = words(rules.TAKEN_FOR)
OUGHT = "(?:不用|不要|别|要|得|必须|记得|可以|请|也要|都要)?再?"
NOTATION = re.compile(
    f"的?(?:{one_of(rules.THEREIN)})(?:的|那个|这个)?(?:点|小数点|单位|度)?{OUGHT}(?:{one_of(rules.NOTED_SO)})"
)
WRITTEN_SO = re.compile(r"度?(?:写|打|填|报|念|说)(?!成|错|进|到|上|了)")
FEW = 8  # numbers of a line; keeps the time linear
DEVICES = words(rules.DEVICES)
MARKS = words(rules.MARKS)
OWN = (Word.SELF, Word.NAME, Word.OTHER, Word.KIN)
TELLING = re.compile(one_of(rules.TELLING))
HOW = re.compile(one_of(rules.HOW))


def clause_before(near: Surroundings) -> list[Token]:
    """What stands before the number in its clause."""
    clause = near.tokens[near.at].clause
    return [token for token in told(near) if token.clause == clause and token.text not in ("(", "[", "“")]


def enough_to_write(near: Surroundings) -> bool:
    """写36.5就行, 写"宝宝36.8"可以吗: only how it may be written."""
    if not any(token.text in WRITING for token in near.tokens[max(0, near.at - 4) : near.at]):
        return False
    before = clause_before(near)
    named = before[-2:] if '"' in near.line.texts else before[-1:]
    if not any(token.text in WRITING for token in named) or any(token.plays(*OWN) for token in before[:-1]):
        return False
    rest = piece(behind(near)[:4]).lstrip(",，、 ")
    return rest.startswith(ENOUGH)


def asked_how(near: Surroundings) -> bool:
    """小孩的怎么填，写"宝宝36.8"可以吗: a question about the form."""
    if not near.line.any(Word.ASKING, Word.RULE) or near.line.any(Word.SELF) or not near.line.says(WRITING):
        return False
    text = piece(near.tokens[:64])
    return bool(HOW.search(text)) and any(token.text in WRITING for token in clause_before(near)[-3:])


def told_not_to(near: Surroundings) -> bool:
    """别发语音报三十七度, 别拿36.5糊弄我: what is not to be written."""
    if near.clause[0].text[:1] not in FORBIDDING:
        return False
    before = clause_before(near)
    if not piece(before[:3]).startswith(tuple(DONT)):
        return False
    if any(token.plays(*OWN) for token in before) or of_another_number(near):
        return False
    if any(token.plays(Word.WITHDRAW, Word.EARLIER) for token in before):
        return False
    text = piece((*before, *behind(near)[:4]))
    told_so = any(word in text for word in BY_VOICE) or len(near.line.temperatures()) > 1
    return told_so or (before[-1].text in WRITING and near.line.any(Word.YOU))


def of_another_number(near: Surroundings) -> bool:
    """不要写36.8，写36.5: beside one that is somebody's, it is corrected."""
    if len(near.line.senses) > FEW:
        return True
    others = (Surroundings(near.line, at) for at in near.line.temperatures() if at != near.at)
    return not all(map(enough_to_write, others))


def for_those_who(near: Surroundings) -> bool:
    """早晚一起报的写成36.4/36.6, 没量的写36.5: told to all those who do so."""
    if "的" not in near.line.texts or not near.line.says(WRITING):
        return False
    before = [
        token
        for token in told(near)
        if token.text not in ("就", "请", "要", "统一", "直接", "一律", "都", "可以")
    ]
    while before and (before[-1].figure or before[-1].text == "/"):
        before.pop()
    if len(before) < 3 or before[-1].text not in WRITING or not before[-2].text.endswith("的"):
        return False
    those = [token for token in before[:-1] if token.clause == before[-1].clause]
    described = any(
        token.strange or token.plays(Word.MEASURE) or token.text in ("一起", "没") for token in those
    )
    later = piece(behind(near)[:2])
    return (
        described
        and not any(token.plays(*OWN, Word.EARLIER) for token in those)
        and not later.startswith("了")
    )


def mistaken_by_habit(near: Surroundings) -> bool:
    """三十六点五他能打成三六五, 语音总把36.5识别成365: how it goes wrong, not what was reported."""
    if not near.line.says(TAKEN_FOR) or near.has(Word.SELF, Word.NAME):
        return False
    tokens = near.tokens[max(0, near.at - REACH) : near.at + REACH]
    for at, token in enumerate(tokens):
        if token.text in TAKEN_FOR:
            before = [one.text for one in tokens[max(0, at - 4) : at]]
            return any(text in HABIT for text in before) or any(
                text.startswith(("老把", "总把", "能把", "会把")) for text in before
            )
    return False


def same_but_for_a_mark(near: Surroundings) -> bool:
    """小数点别打成逗号，36.5不是36,5: two spellings of one and the same number."""
    line = near.line
    if line.any(*OWN) or len(line.senses) > FEW:
        return False
    said = [line.senses[at].degrees for at in line.temperatures()]
    if len(said) < 2 and not (line.says(MARKS) and line.says(NOT_AS | DONT)):
        return False
    values = {one.celsius for one in said if one is not None}
    text = piece(line.tokens[:64])
    return len(values) == 1 and (line.says(MARKS) or line.any(Word.NOT)) and bool(TELLING.search(text))


def of_the_notation(near: Surroundings) -> bool:
    """36.6后面不用加摄氏度, 把36.5写工整点: how the figures shall look."""
    if near.line.any(Word.SELF, Word.NAME, Word.OTHER) and near.leader is not None:
        return False
    rest = piece(near.tokens[near.at + 1 : near.at + 10])
    if NOTATION.match(rest):
        return True
    handled = near.at > 0 and near.tokens[near.at - 1].text.endswith("把")
    if handled and near.at > 1 and near.tokens[near.at - 2].text in DEVICES and not near.line.any(Word.FIX):
        return True
    return handled and near.leader is None and bool(WRITTEN_SO.match(rest))


OF_WRITING = (
    of_the_notation,
    enough_to_write,
    asked_how,
    told_not_to,
    for_those_who,
    mistaken_by_habit,
    same_but_for_a_mark,
)
OF_WRITING_SAID = (
    words(f"后 前 把 {rules.THEREIN}") | WRITING | DONT | TAKEN_FOR | MARKS | words("别发 别拿 别写 不")
)
