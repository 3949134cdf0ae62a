"""Stage 4: whole numbers without a unit, three digits without a point: temperatures only among words of reports.

我365, 早上 366 and 体温365 are reports; 报错365, 又加了365张床位, 我数到36就去量, 今年三十六 are codes, counts, ages.
"""

from rules.reading.beside import before_it
from rules.reading.figures import Shape
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token, piece
from rules.reading.words import things, words
from rules.reading.words.kinds import Word

BORNE = frozenset((
    Word.SELF, Word.KIN, Word.NAME, Word.OTHER, Word.ALL, Word.EACH, Word.REST, Word.PRONOUN, Word.SLOT, Word.DAY,
    Word.GREETING, Word.LABEL, Word.MEASURE, Word.NAMEFIELD, Word.FORMFIELD, Word.FIELD, Word.UNIT, Word.PLACE,
    Word.BEFORE_PLACE, Word.AGE, Word.PEOPLE, Word.OK, Word.SYMPTOM, Word.MALAISE, Word.NEG, Word.HAVE, Word.GONE,
    Word.BUT, Word.DENIED, Word.THERMOMETER, Word.SAME, Word.FIX, Word.WRONG, Word.BECOMES, Word.MISTAKEN,
    Word.EARLIER, Word.ORDINAL, Word.NOT, Word.SPACE, Word.MARK, Word.REDO, Word.LATER, Word.JOIN, Word.APPROX,
    Word.BOUND, Word.RANGE, Word.CHOICE, Word.NUMBER, Word.WITHDRAW, Word.WROTE, Word.LIST, Word.ASKING,
    Word.STRANGER, Word.YOU, Word.RULE, Word.EXAMPLE, Word.ACK, Word.ABSENT, Word.BROKEN, Word.BELOW,
))  # fmt: skip
"""What reports are made of, and what other tests judge."""
SMALL = words(things.SMALL_WORDS)
FAR = 16  # tokens
PHRASE = 3  # characters: 刚洗完澡, 谢谢楼长 are phrases of their own; 数, 行 and 今年 count
BEFORE_LE = (Word.MEASURE, Word.REDO, Word.FIX, Word.WRONG, Word.OK, Word.SYMPTOM, Word.MALAISE, Word.DENIED)
TOLD_IN = (Word.LABEL, Word.MEASURE, Word.REDO)
LASTING = ("分", "秒", "小时", "天", "个")
COUNTING = (Word.COUNTER, Word.PER, Word.AGE, Word.PEOPLE)
CODES = words(things.NUMBERED)
NUMBERED_ENDINGS = tuple(things.NUMBERED_ENDINGS.split())
MEETINGS = words(things.MEETINGS)


def bare_among_words(near: Surroundings) -> bool:
    """我数到36就去量, 老公都三十八的人了: a word of its clause is none that reports are made of."""
    return any(BORNE.isdisjoint(token.parts) and not borne(token) for token in near.clause)


def borne(token: Token) -> bool:
    """Whether a word that adds nothing may stand beside a bare number."""
    if not token.plays(Word.FILL):
        return False
    size = len(token.text)
    return token.text in SMALL or (size >= PHRASE if token.text[0] > "\u024f" else True)


def counts_time(near: Surroundings) -> bool:
    """37分钟后报数, 歇36分钟再报, 36单, 志愿者36+1, [语音] 36″: what touches it behind makes it an amount."""
    following = near.tokens[near.at + 1 : near.at + 2]
    if not following or following[0].start != near.tokens[near.at].end:
        return False
    token = following[0]
    if token.text == "+" or (token.text == '"' and '"' not in (one.text for one in near.tokens[: near.at])):
        return True
    if token.text.startswith(("天天", "年")) or (token.plays(Word.REDO) and token.text.startswith(LASTING)):
        return True
    if begins_as_a_count(token) and added(near):
        return True
    last = near.at + 2 >= len(near.tokens) or near.tokens[near.at + 2].plays(Word.MARK, Word.SPACE)
    return token.plays(*COUNTING) and not token.plays(Word.UNIT, Word.SYMPTOM, Word.OK) and last


def begins_as_a_count(token: Token) -> bool:
    """365张床位: a surname that is a measure word as well."""
    return token.plays(Word.OTHER) and token.text[0] in things.MEASURE_SURNAMES


def added(near: Surroundings) -> bool:
    """又加了365: how many more there are; 量了365 and 退烧了365 are reports."""
    told = before_it(near)
    if len(told) < 2 or told[-1].text != "了":
        return False
    return not told[-2].plays(*BEFORE_LE)


def of_years(near: Surroundings) -> bool:
    """我37了，还算青年不: so old by now."""
    following = near.tokens[near.at + 1 : near.at + 2]
    if not following or following[0].text != "了" or not whole(near.tokens[near.at]):
        return False
    return near.leader is not None and not any(token.plays(*TOLD_IN) for token in near.clause)


def whole(token: Token) -> bool:
    """Whether a token is a whole number of two digits."""
    return token.figure is not None and token.figure.shape is Shape.WHOLE


def like_the_others(near: Surroundings) -> bool:
    """银行才叫到36，我是42: a bare whole number shares the fate of one that unknown words make something else."""
    line = near.line
    if not whole(near.tokens[near.at]) or len(line.senses) < 2 or line.any(*TOLD_IN):
        return False
    if not line.any(Word.HAN, Word.LATIN, Word.NOT):
        return False
    if denied_flat(near):
        return True
    here = near.tokens[near.at].clause
    return any(
        told_of(near, at) for at in close(near) if near.tokens[at].clause != here and whole(near.tokens[at])
    )


def close(near: Surroundings) -> list[int]:
    """Where the other numbers near it stand."""
    senses = near.line.senses
    return [at for at in range(max(0, near.at - FAR), near.at + FAR) if at in senses and at != near.at]


def told_of(near: Surroundings, at: int) -> bool:
    """Whether unknown words lead to the bare number there, so that it counts something."""
    following = near.tokens[at + 1 : at + 2]
    if following and following[0].plays(Word.COUNTER, Word.PER, Word.PLACE, Word.UNIT):
        return False
    return any(token.strange for token in near.line.clause(at)[:8])


def denied_flat(near: Surroundings) -> bool:
    """Level 36 ah, not 37: the other number is a place."""
    told = before_it(near)
    if not told or not told[-1].plays(Word.NOT):
        return False
    behind_places = (near.tokens[max(0, at - 2) : at] for at in close(near) if at < near.at)
    return any(one.plays(Word.PLACE, Word.BEFORE_PLACE) for told in behind_places for one in told)


def of_somebody_unnamed(near: Surroundings) -> bool:
    """She's 36 lah, same batch as my sis: years, where nobody is named and other things are told."""
    if not (near.led_by(Word.PRONOUN) and whole(near.tokens[near.at])):
        return False
    if near.line.any(*TOLD_IN, Word.NAME, Word.SYMPTOM):
        return False
    return any(token.strange for token in near.tokens[max(0, near.at - FAR) : near.at + FAR])


def numbered_so(near: Surroundings) -> bool:
    """报错365, Lot 365, Error 365: a word of codes and numbered things leads straight to it."""
    told = before_it(near)
    if not told:
        return False
    return told[-1].text in CODES or told[-1].text.endswith(NUMBERED_ENDINGS)


def of_a_meeting(near: Surroundings) -> bool:
    """快进群视频，房间号365 372: the number of a room on the phone."""
    told = piece(near.tokens[max(0, near.at - 12) : near.at])
    return any(word in told for word in MEETINGS)


OF_BARE_NUMBERS = (
    bare_among_words,
    counts_time,
    added,
    of_years,
    numbered_so,
    of_somebody_unnamed,
    like_the_others,
    of_a_meeting,
)


def of_bare_numbers(near: Surroundings) -> bool:
    """Whether a bare number is anything but a temperature."""
    return near.frail and any(test(near) for test in OF_BARE_NUMBERS)
