"""Stage 5c: which numbers are the old ones, and whether anything is being corrected."""

from itertools import pairwise

from rules.reading.line import Line, talk
from rules.reading.measured_again import measured_again, other_slot
from rules.reading.overwritten import SMALL, moved_from, overwritten, person
from rules.reading.resent import given_away, handed_over, this_counts, was_of_another
from rules.reading.tokens import ENDINGS, Token
from rules.reading.words import words
from rules.reading.words.kinds import Word
from rules.reading.words.report import WEAK_FIXES

BEFORE = words("之前 先前 原先 之前是 之前的 previously earlier 上次")
BEFORE_THIS = words("刚 头先 先头 才刚 将才")  # 36.5刚说错了: what was said before it
NOW = words("现在 now 目前 这会儿 这会 right_now 而家 宜家 依家 眼下 这阵 这哈 而今 迭歇 这歇 家下")
OTHER_DAYS = words("yesterday tomorrow past")
TOWARDS = words("to 到 至")
SETTLING = ("就报", "还是报", "那就报", "就写", "就填", "就记", "就登", "就算", "按", "就按", "取", "报")
CHOSEN = words("为准 报 算 登 记 来 来报 来算 登记 上报")
CHOOSING = words("以 按 就按 按照 照 就照 听 就听")
LAST = words("后面 后面的 后者 后一个 第二次 第二个 最后 最后的 这次 现在 后来")
SWAPPED = words("写反了 写反 搞反了 弄反了 报反了 打反了 说反了 反了 搞反 弄反")
THAT = words("那个 的 那条 这个 那")
FAR = 24
CORRECTING = frozenset((
    Word.FIX, Word.WRONG, Word.REDO, Word.BECOMES, Word.MISTAKEN, Word.NOT, Word.WITHDRAW, Word.DAY, Word.WROTE,
))  # fmt: skip
MAKING_OLD = CORRECTING | {Word.EARLIER, Word.ORDINAL}


def outdated(line: Line) -> set[int]:
    """The numbers of a line that its words call old or wrong; worked out once."""
    if line.outdated is None:
        line.outdated = called_old(line)
    return line.outdated


def called_old(line: Line) -> set[int]:
    """The same, from its words."""
    places = line.values
    old: set[int] = {at for at in places if moved_from(line, at)}
    if MAKING_OLD.isdisjoint(line.parts):
        return old | settled_on(line.tokens, places)
    denied = {at for at in places if denied_before(line.tokens, at)}
    star = starred(line)
    for order, at in enumerate(places):
        following = places[order + 1] if order + 1 < len(places) else None
        chosen = bool(denied) and following is None and at not in denied
        wrong = not (star or chosen) and called_wrong(
            line.tokens, at, following is not None and following not in denied
        )
        earlier = len(places) > 1 and (beforehand(line.tokens, at) or told_before(line, at))
        if wrong or earlier or becomes(line.tokens, at, following):
            old.add(at)
    old |= denied | overwritten(line.tokens, places)
    old |= unchosen(line.tokens, places) | settled_on(line.tokens, places)
    old -= {at for at in places if given_away(line.tokens, at)}
    swapped = max((at for at, token in enumerate(line.tokens) if token.text in SWAPPED), default=0)
    swapped = swapped if not old or any(at > swapped for at in places) else 0
    return (
        old
        | before_redo(line.tokens, [at for at in places if at not in denied])
        | {at for at in places if at < swapped}
    )


def settled_on(tokens: list[Token], places: list[int]) -> set[int]:
    """36.5和36.7，就报36.7吧: one of the numbers before is said again, and is to count."""
    if len(places) < 3:
        return set()
    last = places[-1]
    said = [token.text for token in tokens[max(0, last - 3) : last] if not token.plays(Word.SPACE)]
    chosen = "".join(said).endswith(SETTLING)
    again = any(tokens[at].text == tokens[last].text for at in places[:-1])
    return set(places[:-1]) if chosen and again else set()


def unchosen(tokens: list[Token], places: list[int]) -> set[int]:
    """以右边为准, 按水银的报: of several numbers, those not led by the words that choose."""
    until = max((at for at, token in enumerate(tokens) if token.text in CHOSEN), default=0)
    since = (
        next((at for at in range(until - 1, max(-1, until - 6), -1) if tokens[at].text in CHOOSING), None)
        if until
        else None
    )
    if since is None or len(places) < 2:
        return set()
    words = {token.text for token in tokens[since + 1 : until]} - {"的"}
    if words & LAST:
        return set(places[:-1])
    led = [at for at in places if at > until]
    if tokens[until].text == "为准" and len(led) == 1 and led[0] - until < 4 and "这" not in "".join(words):
        return set(places) - set(led)  # 耳温37.1偏高，以水银的为准，36.6
    kept = {at for at in places if words & {token.text for token in tokens[max(0, at - 2) : at + 1]}}
    return set(places) - kept if kept else set()


def called_wrong(tokens: list[Token], at: int, later: bool) -> bool:
    """37.6写错了: said straight after it; after a comma only if another number follows."""
    comma = False
    for token in tokens[at + 1 : at + 8]:
        if token.plays(Word.WRONG, Word.WITHDRAW):
            return later or not comma
        if token.plays(Word.EARLIER) or token.plays(Word.NUMBER) or token.text in BEFORE_THIS:
            return False
        if token.text in ENDINGS:
            comma = True
        elif not (token.plays(*SMALL) or token.text in "()\"' "):
            return False
    return False


def becomes(tokens: list[Token], at: int, following: int | None) -> bool:
    """37.8→36.8, 把37.8改成36.8: an arrow leads from it to the next number."""
    if following is None:
        return False
    between = tokens[at + 1 : min(following, at + 12)]
    if following - at > 12 or another_begins(between):
        return False
    changed = any(token.plays(Word.FIX) for token in tokens[max(0, at - 6) : at])
    return any(token.plays(Word.BECOMES) or (changed and token.text in TOWARDS) for token in between)


def another_begins(between: list[Token]) -> bool:
    """爷爷36.3，顺便我那个改成36.6: behind a comma somebody else's number is changed."""
    ends = next((at for at, token in enumerate(between) if token.text in ENDINGS), len(between))
    own = (one.plays(Word.SELF) and other.text in THAT for one, other in pairwise(between[ends:]))
    return any(map(person, between[ends:])) or any(own)


def denied_before(tokens: list[Token], at: int) -> bool:
    """不是37.8, 写成38.6, instead of 37.5."""
    for token in reversed(tokens[max(0, at - 5) : at]):
        if token.plays(Word.NOT, Word.MISTAKEN, Word.WITHDRAW) or token.text == "not":
            return True
        if (
            token.plays(Word.NUMBER)
            or token.text in ENDINGS
            or not (token.plays(*SMALL) or token.text in ":\"'")
        ):
            return False
    return False


def beforehand(tokens: list[Token], at: int) -> bool:
    """36.8（之前36.5）: the word for earlier leads straight to it."""
    words = [token.text for token in tokens[max(0, at - 4) : at] if not token.plays(Word.SPACE)]
    return words[-1:] != [] and (words[-1] in BEFORE or words[-2:] == ["(", "was"])


def told_before(line: Line, at: int) -> bool:
    """喝了杯热茶再量37.1，刚才没喝是36.6: a clause that begins with 刚才, behind a number measured once more."""
    clause = next((token for token in line.clause(at) if not token.plays(Word.SPACE)), None)
    if clause is None or not clause.plays(Word.EARLIER) or not line.any(Word.REDO):
        return False
    near = line.tokens[max(0, at - FAR) : at]
    again = {token.clause for token in near if token.plays(Word.REDO)}
    return any(token.figure and token.clause in again - {clause.clause} for token in near)


def before_redo(tokens: list[Token], places: list[int]) -> set[int]:
    """Of two numbers with 再量 between them, or with 现在 or a correcting word and nobody named: the first."""
    old: set[int] = set()
    for first, second in pairwise(places):
        between = tokens[first + 1 : min(second, first + 24)]
        again = any(token.plays(Word.REDO) for token in between) and not other_slot(tokens, first, between)
        slotted = any(token.plays(Word.SLOT) for token in tokens[max(0, first - 4) : first])
        anew = any(fixing(token) or (token.text in NOW and not slotted) for token in between)
        reported = again and first > 0 and tokens[first - 1].plays(Word.EARLIER)
        if reported and not another_begins(between):  # 刚才报的37.1是宝宝刚喝完奶，重新量36.8
            old.add(first)
        if (again or anew) and not (any(map(person, between)) or another_begins(between)):
            old.add(first)
    return old


def fixing(token: Token) -> bool:
    """Whether a word corrects by itself."""
    return token.plays(Word.FIX) and token.text not in WEAK_FIXES


def fixing_here(tokens: list[Token], at: int) -> bool:
    """The same, or a weaker word in a place that makes it one: 改：36.8; 把李娜改36.6; 不对，36.8."""
    token = tokens[at]
    if fixing(token) or not token.plays(Word.FIX):
        return fixing(token)
    clause = [other for other in tokens[max(0, at - 6) : at + 3] if other.clause == token.clause]
    solid = [other for other in clause if not other.plays(Word.SPACE) and other.text not in ENDINGS]
    bracketed = [one.text for one in tokens[max(0, at - 1) : at + 2 : 2]] == ["(", ")"]
    announced = bracketed or (at + 1 < len(tokens) and tokens[at + 1].text == ":")
    return announced or any(other.text == "把" for other in clause) or solid == [token]


def starred(line: Line) -> bool:
    """*36.5 and 36.5*: the chat convention for a fix; a star with a space behind is a list's bullet."""
    solid = line.tokens
    places = line.values
    if len(places) != 1:
        return False
    at = places[0]
    before, after = solid[at - 1] if at else None, solid[at + 1] if at + 1 < len(solid) else None
    if before and before.text == "*" and at > 1 and solid[at - 2].figure:
        return False
    leading = solid[0].text == "*" and len(solid) > 1 and not solid[1].plays(Word.SPACE)
    return leading or bool(before and before.text == "*") or bool(after and after.text == "*")


def unmistaken(tokens: list[Token], at: int) -> bool:
    """Whether it is denied: 没写错, nothing wrong, isn't a typo."""
    return any(other.plays(Word.NEG) or other.text == "nothing" for other in tokens[max(0, at - 2) : at])


def contradicts(line: Line) -> bool:
    """Whether something is called earlier, wrong or not so, in a clause with a number if the line has any."""
    valued = {line.tokens[at].clause for at in line.values}
    said = {token.clause for token in line.tokens if token.plays(Word.EARLIER, Word.WRONG, Word.NOT)}
    fixed = {token.clause for token in line.tokens if token.plays(Word.FIX)}
    return bool(said) and (not valued or bool((said | fixed) & valued or said & fixed))


def corrects(line: Line) -> bool:
    """Whether a line corrects something: it says so, or one of its numbers is called old; worked out once."""
    if line.correcting is None:
        line.correcting = says_so(line)
    return line.correcting


def says_so(line: Line) -> bool:
    """The same, from its words."""
    if any(handed_over(line, at) for at in line.values):
        return True
    if line.values and (starred(line) or this_counts(line) or was_of_another(line)):
        return True
    if CORRECTING.isdisjoint(line.parts):
        return any(moved_from(line, at) for at in line.values)
    if line.any(Word.FIX) and any(
        fixing_here(line.tokens, at) and not (talk(token) or unmistaken(line.tokens, at))
        for at, token in enumerate(line.tokens)
        if token.plays(Word.FIX)
    ):
        return True
    if line.values and line.any(Word.NOT, Word.WITHDRAW) and line.any(Word.EARLIER):
        return True
    weak = line.any(Word.FIX) and any(token.plays(Word.FIX) for token in line.tokens) and contradicts(line)
    remeasured = bool(line.values) and line.any(Word.REDO) and measured_again(line)
    return weak or remeasured or (not line.days & OTHER_DAYS and bool(outdated(line)))
