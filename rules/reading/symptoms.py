"""Stage 5b: the symptoms that are present; what is denied, over, or only asked about is not."""

from collections.abc import Iterator

from rules.reading.tokens import ENDINGS, Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

# These open a list of denials that goes on over commas.
LISTING = words("无 没有 未出现 没有出现 均无 都没有 无任何 没有任何 no without 未 并无 也没有 暂无")
SMALL = words(
    "喊 说 叫 觉得 感到 感觉 发现 听说 听到 咋 怎么 的 了 也 过 等 症状 任何 any a an my the 有 再 都 and or in"
)
ANSWERS_NO = words(
    "无 否 没有 没 不 × no none nil 未 n nope 均无 都没有 都无 没 0 - x 不是 false negative 没有过 从无 正常"
)
ANSWERS_YES = words("有 是 √ yes y 轻微 有点 有些 true 偶尔 一点 稍微 严重")
ASKED_BY = words(
    "算 不算 不算是 是不是 是否 会不会 有没有 要不要 算不算 叫 属于 算发烧 算发热 算低烧 算高烧 怕 会 防"
)
GOING_ON = words("开始 从 起 since 一直 还 到现在 持续 又开始 started 还在 still 就开始 自")
ALL_THE_TIME = words("一直 持续 老是 总")
OVER = words("yesterday past")
BLANKS = ("□", "○")
THINGS = ("device", "water", "goods", "food")
WINDOW = 12


def present(tokens: list[Token]) -> dict[int, str]:
    """Each present symptom of a line, by its place."""
    found: dict[int, str] = {}
    boxes = any(token.text in BLANKS for token in tokens)
    past = past_clauses(tokens) | clauses_of_others(tokens)
    denying = listing = over = False
    for at, token in enumerate(tokens):
        if Word.SYMPTOM in token.parts:
            answer = ticked(tokens, at) if boxes else answered(tokens, at)
            if answer or (
                answer is None
                and not (
                    denying
                    or over
                    or token.clause in past
                    or heated(tokens, at)
                    or finished(tokens, at)
                    or only_asked(tokens, at)
                )
            ):
                found[at] = token.parts[Word.SYMPTOM]
            continue
        if token.text in ENDINGS:
            denying = denying and listing and token.text == "," and continues(tokens, at)
            over = False
        elif token.plays(Word.DAY) or token.plays(Word.NUMBER):
            over = (
                token.plays(Word.DAY)
                and token.parts[Word.DAY] in OVER
                and not any(going_on(tokens, place) for place in range(at, min(at + 4, len(tokens))))
            )
            denying = False
        elif token.plays(Word.NEG) and not token.plays(Word.DENIED):
            denying, listing = True, token.text in LISTING
        elif not carries(token):
            denying = False
    return found


def heated(tokens: list[Token], at: int) -> bool:
    """水烧到38度: a thing is heated."""
    told = [token for token in tokens[max(0, at - WINDOW) : at] if token.clause == tokens[at].clause]
    return tokens[at].text.startswith("烧") and any(token.parts.get(Word.TOPIC) in THINGS for token in told)


def past_clauses(tokens: list[Token]) -> set[int]:
    """Clauses that tell of yesterday and have no number: had fever yesterday; but not: since yesterday."""
    told = {token.clause for token in tokens if token.parts.get(Word.DAY) in OVER}
    if not told:
        return told
    lasting = {
        token.clause for at, token in enumerate(tokens) if going_on(tokens, at) or token.plays(Word.NUMBER)
    }
    return told - (lasting - ended(tokens, told))


def ended(tokens: list[Token], told: set[int]) -> set[int]:
    """前几天一直咳，现在不咳了: of these clauses, those before one that denies or ends it."""
    last = max((token.clause for token in tokens if token.plays(Word.DENIED, Word.GONE)), default=-1)
    valued = {token.clause for token in tokens if token.plays(Word.NUMBER)}
    return {clause for clause in told if clause == last - 1 and clause not in valued}


def going_on(tokens: list[Token], at: int) -> bool:
    """Whether a word says that it has not ended; 还 straight behind 昨天 says the opposite."""
    still = tokens[at].text == "还" and at > 0 and tokens[at - 1].parts.get(Word.DAY) in OVER
    then = tokens[at].text in ALL_THE_TIME and days_ago(tokens, at)
    return tokens[at].text in GOING_ON and not (still or then)


def days_ago(tokens: list[Token], at: int) -> bool:
    """前几天一直咳: all the time then; 到现在 or 还 behind it would say so if it had not ended."""
    clause = [
        token for token in tokens[max(0, at - WINDOW) : at + WINDOW] if token.clause == tokens[at].clause
    ]
    ended = not any(token.text in GOING_ON and token.text not in ALL_THE_TIME for token in clause)
    return ended and any(token.parts.get(Word.DAY) == "past" for token in clause)


def clauses_of_others(tokens: list[Token]) -> set[int]:
    """Clauses about a stranger or an animal without a number: someone upstairs coughing all night, 猫吐了."""
    told = {
        token.clause
        for token in tokens
        if Word.STRANGER in token.parts or token.parts.get(Word.TOPIC) == "animal"
    }
    if not told:
        return told
    return told - {one.clause for one in tokens if one.plays(Word.NUMBER, Word.SELF, Word.KIN, Word.NAME)}


def carries(token: Token) -> bool:
    """Whether a denial goes on over this token."""
    return (
        token.text in SMALL
        or token.text in "、/ ()"
        or token.plays(Word.JOIN, Word.CHOICE, Word.SPACE, Word.DENIED)
    )


def continues(tokens: list[Token], comma: int) -> bool:
    """Whether a bare symptom follows the comma: 无发热，咳嗽，乏力."""
    after = [token for token in tokens[comma + 1 : comma + 5] if not token.plays(Word.SPACE)]
    if not after or Word.SYMPTOM not in after[0].parts:
        return after[:1] != [] and after[0].text in ("or", "and", "nor")
    return (
        len(after) == 1
        or after[1].text in ENDINGS
        or after[1].text in "、等"
        or after[1].plays(Word.CHOICE, Word.JOIN)
    )


def answered(tokens: list[Token], at: int) -> bool | None:
    """咳嗽：无 and 有无发热、咳嗽：有: what the form's answer says; None if there is none."""
    for token, answer in pairs(tokens[at + 1 : at + WINDOW]):
        if token.text in (":", "-", "=", "("):
            return (
                None
                if answer is None
                else False
                if said(answer, ANSWERS_NO) or (token.text == "(" and answer.text == ")")
                else True
                if said(answer, ANSWERS_YES)
                else None
            )
        if token.text in ("×", "√"):
            return token.text == "√"
        if not (
            Word.SYMPTOM in token.parts
            or token.text in "、/ 等)("
            or token.text in SMALL
            or token.plays(Word.JOIN, Word.CHOICE)
        ):
            break
    return None


def ticked(tokens: list[Token], at: int) -> bool | None:
    """□发热 ☑咳嗽, 咳嗽：□是 ☑否: in a form of boxes the box before it, or before its answer, says whether it is so."""
    before = next(
        (token.text for token in reversed(tokens[max(0, at - 2) : at]) if not token.plays(Word.SPACE)), ""
    )
    if before in (*BLANKS, "√"):
        return before == "√"
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if after in (*BLANKS, "•"):
        return after == "•"
    for box, answer in pairs(tokens[at + 1 : at + WINDOW]):
        if Word.SYMPTOM in box.parts:
            break
        if box.text == "√" and answer is not None:
            return not said(answer, ANSWERS_NO)
    return answered(tokens, at) or False


def said(answer: Token, answers: frozenset[str]) -> bool:
    """Whether an answer begins with one of these."""
    return answer.text in answers


def pairs(tokens: list[Token]) -> Iterator[tuple[Token, Token | None]]:
    """Each token with the next one that is no space."""
    solid = [token for token in tokens if not token.plays(Word.SPACE)]
    return zip(solid, [*solid[1:], None], strict=True) if solid else iter(())


def finished(tokens: list[Token], at: int) -> bool:
    """Whether it is said to be over (咳嗽好了) or denied behind it (咳嗽没有)."""
    after = [
        token
        for token in tokens[at + 1 : at + 6]
        if not token.plays(Word.SPACE)
        and token.text not in ("已经", "也", "都", "已", "现在", "早", "has", "is", "now")
    ]
    if not after:
        return False
    if after[0].parts.get(Word.DAY) in OVER and not any(token.text in GOING_ON for token in after[1:2]):
        return True  # had a fever last night
    if after[0].plays(Word.GONE) or passes(tokens[at + 1 : at + WINDOW]):
        return True
    denied = after[0].plays(Word.NEG) and after[0].text in ANSWERS_NO
    return denied and (len(after) == 1 or after[1].text in ENDINGS or after[1].text in ")]")


def passes(following: list[Token]) -> bool:
    """咳了两天了，现在好了: how long it went on, then that it is over."""
    for token in following:
        if token.plays(Word.GONE):
            return True
        small = (
            token.plays(Word.SPACE, Word.COUNTER, Word.PER, Word.HAN, Word.FILL)
            or token.parts.get(Word.DAY) == "today"
        )
        if not (small or token.text == ",") or token.strange > 1:
            return False
    return False


def only_asked(tokens: list[Token], at: int) -> bool:
    """算发烧吗, 是不是咳嗽."""
    before = [token for token in tokens[max(0, at - 3) : at] if not token.plays(Word.SPACE)]
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    asked = bool(before) and before[-1].text in ASKED_BY
    return asked or (after is not None and after.text in ("吗", "么", "?"))
