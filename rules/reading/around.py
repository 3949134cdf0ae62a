"""Looking around one token: what stands before and after it, what binds them."""

from collections.abc import Iterable

from rules.reading.line import REACH, Line, talk
from rules.reading.sense import Role
from rules.reading.tokens import Token
from rules.reading.words import english, words
from rules.reading.words.kinds import Word
from rules.reading.words.people import WEAK_ALL
from rules.reading.words.report import BLANK

PERSON = (Word.SELF, Word.KIN, Word.NAME, Word.OTHER, Word.ALL, Word.REST, Word.PRONOUN)
ANYBODY = frozenset(PERSON)
KINDS = words("水银 电子")  # of thermometers
MEASURING = frozenset((Word.MEASURE, Word.REDO, Word.THERMOMETER, Word.FIX, Word.LATER))

BEHIND = frozenset(("(", ")", "-", ",", "、", "是", "的", "for"))
SHOWING = words("显示 显示是 读数 读数是 打了 shows showing reads reading") | words(english.SHOWING)
MOVING = words("降到 降至 升到 升至 涨到 回到 退到 退至 飙到 窜到 回落到")  # rates and weather do so, too
THINKING = words("看 想 觉得 说 猜 估计 怀疑 以为 看着 瞧 听")
STOPPING = frozenset((Word.YOU, Word.STRANGER, Word.HAN, Word.LATIN))
PASSABLE = frozenset((
    Word.SPACE, Word.SLOT, Word.DAY, Word.LABEL, Word.MEASURE, Word.APPROX, Word.FILL, Word.EACH, Word.HAVE, Word.OK,
    Word.SYMPTOM, Word.NEG, Word.UNIT, Word.GREETING, Word.NUMBER, Word.JOIN, Word.PEOPLE, Word.PLACE, Word.REDO,
    Word.FIX, Word.EARLIER, Word.NAMEFIELD, Word.FORMFIELD, Word.FIELD, Word.DENIED, Word.BUT, Word.BOUND, Word.NOT,
    Word.BECOMES, Word.THERMOMETER, Word.GONE, Word.MALAISE, Word.WRONG, Word.AGE, Word.LIST, Word.ORDINAL,
    Word.MISTAKEN, Word.CHOICE, Word.LATER, Word.RANGE, Word.BEFORE_PLACE, Word.COUNTER, Word.MARK,
))  # fmt: skip


def before(line: Line, at: int) -> Token | None:
    """The person before the number, with only small words between."""
    for place in range(at - 1, max(-1, at - REACH), -1):
        token = line.tokens[place]
        if not ANYBODY.isdisjoint(token.parts):
            return token if token.text not in WEAK_ALL or together(line.tokens, place) else None
        other = place in line.senses and line.senses[place].role is Role.DEGREES
        if other or talk(token) or not STOPPING.isdisjoint(token.parts) or PASSABLE.isdisjoint(token.parts):
            return None
    return None


def together(tokens: list[Token], place: int) -> bool:
    """Whether a weak word for everybody is followed by 都, a head count or how they are."""
    return any(token.plays(Word.EACH, Word.OK) or token.figure for token in tokens[place + 1 : place + 4])


def after(tokens: list[Token], at: int) -> Token | None:
    """The person straight behind the number."""
    for place, token in enumerate(tokens[at + 1 : at + REACH], at + 1):
        if token.plays(Word.SELF, Word.KIN, Word.NAME, Word.OTHER):
            told_apart = has_own_number(tokens, place) or goes_on(tokens, place) or left_blank(tokens, place)
            return None if told_apart else token
        if not token.plays(Word.SPACE, Word.UNIT, Word.SLOT) and token.text not in BEHIND:
            return None
    return None


def left_blank(tokens: list[Token], place: int) -> bool:
    """36.5 爸爸没量, 36.5 妈妈呢: the person is told of for another reason."""
    following = next((token for token in tokens[place + 1 : place + 3] if not token.plays(Word.SPACE)), None)
    return following is not None and (following.text in BLANK or following.text in ("呢", "?", "没", "还没"))


def goes_on(tokens: list[Token], place: int) -> bool:
    """Whether the person is the subject of more words, not the one measured: 看到36.5我就安心."""
    return any(
        token.clause == tokens[place].clause
        and (token.strange or token.plays(Word.ACK) or token.text in THINKING)
        for token in tokens[place + 1 : place + 4]
    )


def has_own_number(tokens: list[Token], place: int) -> bool:
    """Whether a number follows the person, so that the one before is not theirs."""
    small = (Word.SPACE, Word.LABEL, Word.SLOT, Word.MEASURE)
    behind = (
        token for token in tokens[place + 1 : place + 5] if not token.plays(*small) and token.text != ":"
    )
    following = next(behind, None)
    return following is not None and following.figure is not None


def measuring(token: Token) -> bool:
    """Whether a word tells of measuring."""
    if token.text in KINDS:
        return True
    if MEASURING.isdisjoint(token.parts) or Word.TOPIC in token.parts:
        return False
    return not token.plays(Word.LATER) or "量" in token.text or "测" in token.text  # 回来量个36.4


def since_colon(told: list[Token], timed: bool) -> list[Token]:
    """Day 12 of stay home: AM 36.5, for the 8pm round: 36.6; what stands before a colon is a title there."""
    colon = max((at for at, token in enumerate(told) if token.text == ":"), default=-1)
    slotted = timed or any(token.plays(Word.SLOT) for token in told[colon + 1 :])
    return told[colon + 1 :] if slotted else told


def by_hand(token: Token) -> bool:
    """Whether a word tells that somebody measured: things are shown, thermometers point at radiators."""
    known = measuring(token) and not talk(token) and token.text not in MOVING
    return known and token.text not in SHOWING and not token.plays(Word.THERMOMETER)


def unknown(tokens: Iterable[Token], clause: int, ends: frozenset[Word]) -> int:
    """How much unknown text there is up to the end of the clause or one of these parts."""
    total = 0
    for token in tokens:
        if token.clause != clause:
            break
        if token.strange:
            total += token.strange
        elif not ends.isdisjoint(token.parts):
            break
    return total
