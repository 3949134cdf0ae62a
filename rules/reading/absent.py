"""Whether a line says that somebody is away."""

from itertools import pairwise

from rules.reading.figures import Shape
from rules.reading.line import Line
from rules.reading.tokens import Token, piece
from rules.reading.words import away as away_words
from rules.reading.words import each, rules, strangers, words
from rules.reading.words.kinds import Word
from rules.reading.words.report import ABSENCES, ABSENCES_WEAK

LASTING = words("""
    moved_out moved_away 已搬走 搬走 搬走了 take_me_off_the_list take_us_off_the_list left_china left_the_country
""")
WHOLES = (Shape.WHOLE, Shape.DOTLESS, Shape.LONG)
MANY = 13
SINCE, BACK_AGAIN = words(away_words.SINCE), words(away_words.BACK_AGAIN)
RETURNED = (
    "回来的",
    "来的",
    "过来的",
    "返回的",
    "返汉的",
    "归来的",
    "返乡的",
    "人员",
    "来客",
    "车辆",
    "户口",
)
OF_A_PLACE = "的家"
GOING = ("回", "去", "到", "返", "飞", "出", "上")
AT_WORK = words(strangers.KNOWN_THERE)
HEARSAY = words("听说 据说 听讲 传说 听人说 听人讲 heard i_heard")
LONG_AGO = words("去年 前年 往年 小时候 年轻时 当年 那年 那时 以前 早年 上次 上回 有一次 有次")
PAPERS = tuple(each(rules.PAPERS))
FAR_KIN = frozenset((
    "uncle", "aunt", "cousin", "nephew", "niece", "elder brother", "younger brother", "elder sister", "younger sister",
    "brother", "sister", "brother-in-law", "sister-in-law", "girlfriend", "boyfriend",
))  # fmt: skip
NOT_A_PLACE = words(ABSENCES)
MANY_WORDS = 64
TOLD_TO = words(rules.TOLD_TO)
ERRANDS = frozenset(("goods", "delivery", "money"))


def away(line: Line) -> bool:
    """Someone is away: not a delivery for which nobody is in, not a promise to report on coming back."""
    if not line.any(Word.ABSENT) or counts_many(line):
        return False
    words = [
        token
        for before, token, after in zip(
            [None, *line.tokens], line.tokens, [*line.tokens[1:], None], strict=False
        )
        if token.plays(Word.ABSENT)
        and not (after and after.text == "的")
        and not complement(before, token)
        and not only_named(before, token, after)
        and not of_those(line, token)
    ]
    told = {line.tokens[at].clause for at in line.temperatures() if at not in line.values}
    words = [token for token in words if token.clause not in told]  # back in Madrid it's 41.2
    ours = line.any(Word.SELF, Word.KIN, Word.NAME) and not line.topics & ERRANDS
    ours = ours or line.topics <= {"time"}  # stuck in Hong Kong, no flights
    if (
        not words
        or ("past" in line.days and not (any(token.text in LASTING for token in words) or since_then(line)))
        or (line.talks and not ours)
    ):
        return False
    if line.asks or line.acks or line.any(Word.RULE) or of_a_floor(line):
        return False
    if of_strangers(line, words[0]) or of_others(line):
        return False
    weak = all(token.text in ABSENCES_WEAK for token in words)
    return not (line.any(Word.LATER) and (weak or len(words) == 1)) and not (weak and not bearable(line))


def counts_many(line: Line) -> bool:
    """统计：在家365人，外地38人: more people than a household has."""
    if not line.any(Word.PEOPLE, Word.NUMBER) or line.any(Word.NAME, Word.SELF):
        return False
    return any(many(one, other) for one, other in pairwise([*line.tokens, line.tokens[-1]]))


def many(one: Token, other: Token) -> bool:
    """38人, 365人."""
    if one.figure is None or one.figure.value < MANY:
        return False
    counted = one.figure.shape is Shape.COUNT
    return counted or (one.figure.shape in WHOLES and other.plays(Word.PEOPLE) and other.start == one.end)


def of_a_floor(line: Line) -> bool:
    """三楼的爷爷被接走了: the kin of another flat."""
    if not line.any(Word.KIN):
        return False
    pairs = zip(line.tokens, line.tokens[1:], strict=False)
    return any(
        two.plays(Word.KIN) and one.plays(Word.COUNTER, Word.PLACE) and one.text[-1] in OF_A_PLACE
        for one, two in pairs
    )


def since_then(line: Line) -> bool:
    """年前就回黄冈了: since a day that is over, and still."""
    if line.says(LONG_AGO | BACK_AGAIN):
        return False
    solid = [token for token in line.tokens if not token.plays(Word.SPACE)]
    return any(
        one.text in SINCE and two.plays(Word.ABSENT) and one.clause == two.clause
        for one, two in pairwise(solid)
    )


def complement(before: Token | None, token: Token) -> bool:
    """站不住: it only ends another verb. 门诊在医院3号楼: where a place is."""
    touching = before is not None and before.end == token.start
    if touching and before is not None and before.plays(Word.NEG) and token.text.startswith(GOING):
        return True  # 过年没回襄阳: one stayed
    ends = token.text == "不住" and before is not None and before.plays(Word.HAN, Word.COUNTER)
    place = before is not None and (before.plays(Word.TOPIC, Word.PLACE) or before.text.endswith("门诊"))
    of_a_place = token.text.startswith("在") and place
    return touching and (ends or of_a_place)


def only_named(before: Token | None, token: Token, after: Token | None) -> bool:
    """外出凭证, 写"外出": the word names a thing, or is to be written."""
    if after is not None and after.start == token.end and after.text.startswith(PAPERS):
        return True
    return before is not None and before.text == '"'


def of_those(line: Line, token: Token) -> bool:
    """出差回来的填这张表, 外地回来的居家14天: told to all those who were away."""
    if line.any(Word.NAME, Word.KIN, Word.OTHER):
        return False
    at = next((at for at, one in enumerate(line.tokens[:MANY_WORDS]) if one is token), MANY_WORDS)
    rest = [one for one in line.tokens[at + 1 : at + 7] if one.clause == token.clause]
    ours = any(one.plays(Word.SELF) for one in line.clauses[token.clause])
    if not ours and piece(rest).startswith(RETURNED):
        return True
    told = any(one.text == "的" and two.text in TOLD_TO for one, two in pairwise(rest))
    return told and not line.any(Word.SELF)


def of_strangers(line: Line, token: Token) -> bool:
    """有人在外地隔离, 经理出差了: who was told of before is away; 师傅修好了，我在外地 is one's own."""
    leading = line.clauses[token.clause]
    if leading[0].text in AT_WORK and leading[1:2] == [token]:
        return True
    if line.says(HEARSAY) and not line.any(Word.SELF, Word.NAME, Word.ALL):
        return True  # 听说36床的爷爷昨天出院了
    if not line.any(Word.STRANGER) or any(
        one.plays(Word.SELF, Word.NAME, Word.KIN, Word.ALL) for one in line.clauses[token.clause]
    ):
        return False
    return any(one.plays(Word.STRANGER) and one.start <= token.start for one in line.tokens)


def of_others(line: Line) -> bool:
    """隔离点每天早晚测，超37.3拉去医院; 二叔在温州隔离第37天了: a rule, or kin of another household."""
    if line.any(Word.CUSTOM) and any(at not in line.values for at in line.temperatures()):
        return not line.any(Word.SELF, Word.NAME, Word.ALL)
    if not line.any(Word.KIN) or line.any(Word.NAME, Word.ALL, Word.OTHER, Word.LATER):
        return False
    far = [token for token in line.tokens if token.plays(Word.KIN)]
    there = [token for token in line.tokens if token.plays(Word.ABSENT) and lives_there(token.text)]
    known = all(token.parts[Word.KIN] in FAR_KIN for token in far)
    return known and bool(there) and far[0].start < there[0].start


def lives_there(word: str) -> bool:
    """在温州, in Penang: a place by its name."""
    return word.startswith(("在", "in ")) and word not in NOT_A_PLACE


def bearable(line: Line) -> bool:
    """Whether little unknown text surrounds a word that only may mean an absence."""
    return sum(len(token.text) for token in line.tokens if token.plays(Word.HAN, Word.LATIN)) <= 4
