"""Stage 5d: whose an earlier number was, and which message counts: 刚才36.9是宝宝的, 报成我妈的了, 以这条36.4为准."""

from itertools import pairwise

from rules.reading.line import Line
from rules.reading.tokens import ENDINGS, Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

THIS = words("""
    条 个 后 面 这条 这个 此条 此 这次 本条 这一条 这
    下面 下面的 后面 后面的 最后 最后的 新的 体温 刚才 刚发的 现在 现在的
""")
IT_IS = words("是 其实是 应该是 都是")
POINTING = words("that the this 那个 那条 那")
BEING = words("was is belongs_to")
OF = words("'s s'")
AS = words("as for under instead_of")
THEIRS = words("his hers theirs her their")
PERSON = (Word.SELF, Word.KIN, Word.NAME, Word.OTHER)
SURELY = words("其实 应该 实际上 原来 才 都 也 这个 那个")


def this_counts(line: Line) -> bool:
    """以这条36.4为准, 以36.4为准: what was sent before counts no more."""
    if "为准" not in line.texts:
        return False
    tokens = line.tokens
    until = next((at for at, token in enumerate(tokens) if token.text == "为准"), None)
    told = (
        [token for token in tokens[max(0, until - 6) : until] if not token.plays(Word.SPACE, Word.UNIT)]
        if until
        else []
    )
    since = next((at for at, token in enumerate(told) if token.text == "以"), None)
    rest = told[since + 1 :] if since is not None else []
    return bool(rest) and all(one.text in THIS or one.figure for one in rest)


def of_another(line: Line) -> bool:
    """报成我妈的了，我妈36.7; 前面那条是老公的: an earlier message was taken for somebody's, or was another's."""
    if not line.any(Word.MISTAKEN, Word.EARLIER):
        return False
    solid = [token for token in line.tokens if not token.plays(Word.SPACE)]
    return any(
        (one.plays(Word.MISTAKEN) or was_another_s(solid, at)) and owner(solid[at + 1 : at + 4])
        for at, one in enumerate(solid)
    )


def was_another_s(solid: list[Token], at: int) -> bool:
    """Whether 是 stands there behind a word for an earlier message, and 我的 does not follow."""
    told = at > 0 and solid[at].text in IT_IS and solid[at - 1].plays(Word.EARLIER)
    return told and [token.text for token in solid[at + 1 : at + 3]] != ["我", "的"]


def owner(following: list[Token]) -> bool:
    """Whether 我的, 爸爸的 or 我妈的 stands there."""
    if (
        following[:1]
        and following[0].plays(Word.SELF)
        and following[1:2]
        and following[1].plays(Word.KIN, Word.NAME)
    ):
        following = following[1:]
    return (
        len(following) > 1
        and following[0].plays(Word.SELF, Word.KIN, Word.NAME)
        and following[1].text == "的"
    )


def handed_over(line: Line, at: int) -> bool:
    """刚才36.9是宝宝的, that 36.9 was Dad's: an earlier number gets its owner."""
    if not (line.any(Word.EARLIER) or line.says(POINTING)):
        return False
    before = [token for token in line.tokens[max(0, at - 3) : at] if not token.plays(Word.SPACE)]
    pointed = bool(before) and before[-1].text in POINTING
    return (pointed or line.any(Word.EARLIER)) and given_away(line.tokens, at) is not None


def given_away(tokens: list[Token], at: int) -> int | None:
    """36.9是宝宝的: where the person stands whose the number there is said to be."""
    places = [
        place
        for place in range(at + 1, min(at + 10, len(tokens)))
        if not tokens[place].plays(Word.SPACE, Word.UNIT)
    ]
    while places and tokens[places[0]].text in SURELY:
        places.pop(0)
    if not places or not (tokens[places[0]].text.endswith("是") or tokens[places[0]].text in BEING):
        return None
    whose = places[1:]
    if whose and tokens[whose[0]].text == "我的" and (len(whose) == 1 or tokens[whose[1]].text in ENDINGS):
        return whose[0]  # 36.5是我的
    if len(whose) > 1 and tokens[whose[0]].plays(Word.SELF) and tokens[whose[1]].plays(Word.KIN, Word.NAME):
        whose = whose[1:]
    if len(whose) < 2 or not tokens[whose[0]].plays(*PERSON):
        return None
    if tokens[whose[1]].text in ENDINGS and any(
        token.plays(Word.EARLIER) for token in tokens[max(0, at - 4) : at]
    ):
        return whose[0]
    if tokens[whose[1]].text not in ("的", "'s"):
        return None
    closed = len(whose) == 2 or tokens[whose[2]].text in ENDINGS or tokens[whose[2]].plays(Word.FILL)
    return whose[0] if closed else None


def another_owner(line: Line) -> bool:
    """刚才那个是我爸的, 上面是昨天的: an earlier message was another's, or of another day; not Dad's temp just now."""
    if not (line.any(Word.EARLIER) and line.plain()):
        return False
    solid = [token for token in line.tokens if not token.plays(Word.SPACE)]
    for one, of, *following in (solid[at : at + 3] for at in range(len(solid) - 1)):
        other = one.plays(Word.KIN, Word.NAME) or one.parts.get(Word.DAY) == "yesterday"
        if other and of.text in ("的", "'s") and not any(token.plays(Word.LABEL) for token in following):
            return True
    return False


def put_as_mine(line: Line) -> bool:
    """I put Harold's down as mine; that was the dog's, mine is 36.5: an earlier number was somebody else's."""
    if not (line.any(Word.WROTE) or "that was" in line.texts or "that" in line.texts):
        return False
    solid = [token for token in line.tokens if not token.plays(Word.SPACE)]
    for at, token in enumerate(solid):
        if token.text not in OF or at == 0:
            continue
        told = [one.text for one in solid[max(0, at - 5) : at]]
        behind = solid[at + 1 : at + 7]
        wrote = any(one.plays(Word.WROTE) for one in solid[max(0, at - 4) : at])
        if wrote and any(one.text in AS and two.text.startswith("mine") for one, two in pairwise(behind)):
            return True
        if pointed_back(told) and behind[:1] and behind[0].text in ENDINGS:
            return any(one.text.startswith(("mine", "my")) for one in behind)
    return False


def pointed_back(told: list[str]) -> bool:
    """That was the dog …: of an earlier message."""
    return any(one == "that" and other == "was" for one, other in pairwise(told)) or "that was" in told


def exchanged(line: Line) -> bool:
    """Dad's number was mine and mine was his: two earlier numbers changed places, and none is given."""
    if line.senses or not any(text.startswith("mine") for text in line.texts):
        return False
    solid = [token for token in line.tokens if not token.plays(Word.SPACE)]
    for at, token in enumerate(solid):
        if token.text.startswith("mine"):
            behind = [one.text for one in solid[at + 1 : at + 4]]
            if any(text in THEIRS for text in behind):
                return any(one.text in OF for one in solid[:at]) or "swapped" in line.texts
            if any(one.text in OF for one in solid[at + 1 : at + 5]) and "is" in token.text + " ".join(
                behind
            ):
                return True
    return False


def was_of_another(line: Line) -> bool:
    """Whether an earlier message was taken for somebody's, was another's, or was put down as one's own."""
    return of_another(line) or another_owner(line) or put_as_mine(line)
