"""Small questions about a word for a person, by its neighbours: whose 我, joined to whom, everybody or not."""

from rules.reading.figures import Shape
from rules.reading.mentions import Group
from rules.reading.tokens import Token, kin_word
from rules.reading.words import words
from rules.reading.words.kinds import Word
from rules.reading.words.people import ADDRESSED, WEAK_ALL
from rules.reading.words.report import BLANK

HELPING = words("帮 给 替 代 为 代为 帮忙 家")
ASKED_TO = words("让 叫 帮 托 给 请")
TYPED_FOR_ME = words("""
    帮我打的 帮我打字 帮我打 帮我发的 帮我发 帮我写的 帮我写 替我打的 替我发的 替我写的
    给我打的 教我打的 帮我报的 替我报的 帮我弄的
    教我的 教的 教我发的 帮忙打的 帮忙发的
""")
LET = words("let lets told tells asked asks helped helps help showed shows")  # let me
GIVING = ("帮", "给", "替")
SMALL = words("刚 刚才 刚刚 又 也 才")
THANKS = words("谢谢 多谢 感谢 谢 thanks_to thank thanks")
OF_SOMEBODY = words("房间 房里 屋里 家 那里 那边 手机")
THEIR_SIDE = words("那边 那里 那头")
SELFSAME = words("自己 本人 自个儿 himself herself")
EXCEPTING = words("除 除了 除开 除去 except except_for but")
TOGETHER = words(
    "除外 例外 另算 今天 我们 大家 咱们 在家 家里人 全部 现在 目前 和 与 ( ) : - 、 and also 一起 也 人 口 早晚 . ) 、"
)
WHO_AND_WHEN = (
    Word.SPACE, Word.SLOT, Word.LABEL, Word.PLACE, Word.ALL, Word.KIN, Word.NAME, Word.OTHER, Word.SELF, Word.BUT,
    Word.JOIN, Word.GREETING, Word.MARK, Word.PEOPLE, Word.REST, Word.ABSENT, Word.NUMBER,
)  # fmt: skip
FEW = 6
COUNTED_BARELY = words(
    "all everyone everybody family household us family_of 全家 一家 我们 咱们 全寝 全屋 全户"
)


def possessive(tokens: list[Token], at: int, named: bool) -> bool:
    """我 before a kin word or before 帮 is not the one measured; nor is it in 让我报, or 我量的 after a name."""
    if Word.SELF not in tokens[at].parts:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after and (after.plays(Word.KIN, Word.NAME) or after.text in HELPING or leads_to_kin(tokens, at)):
        return True
    if wrote_of_another(tokens, at):
        return True
    if after and named and after.plays(Word.MEASURE) and at and tokens[at - 1].text in ASKED_TO:
        return True
    if after and named and after.plays(Word.WRONG) and tokens[at].text != "我的":
        return True
    if (
        named
        and after
        and (after.text in ("来", "来报", "刚") or after.plays(Word.MEASURE))
        and belongs(tokens, at)
    ):
        return True
    before = tokens[at - 2] if at > 1 and tokens[at - 1].plays(Word.SPACE) else None
    return at > 0 and (tokens[at - 1].text in ASKED_TO or (before is not None and before.text in LET))


def wrote_of_another(tokens: list[Token], at: int) -> bool:
    """I put Dad's as 38.6, I wrote 38.6 for Dad: who only writes it down."""
    following = [token for token in tokens[at + 1 : at + 10] if not token.plays(Word.SPACE)][:4]
    if len(following) > 3 and following[1].figure and following[2].text == "for":
        del following[1:3]
    return len(following) > 1 and following[0].plays(Word.WROTE) and following[1].plays(Word.KIN, Word.NAME)


def leads_to_kin(tokens: list[Token], at: int) -> bool:
    """我 in 我妈, my in my wife."""
    if not tokens[at].plays(Word.SELF):
        return False
    after = at + 2 if tokens[at].text == "my" else at + 1
    return (
        after < len(tokens)
        and tokens[after].plays(Word.KIN, Word.NAME)
        and tokens[after].start <= tokens[at].end + 1
    )


def belongs(tokens: list[Token], at: int) -> bool:
    """奶奶的体温我来报: what stands before 我 is somebody's temperature already."""
    before = [token for token in tokens[max(0, at - 4) : at] if not token.plays(Word.SPACE)]
    return before[-1:] != [] and (before[-1].plays(Word.LABEL) or before[-1].text == "的")


def owner_of_kin(tokens: list[Token], at: int) -> bool:
    """李娜妈妈: a name straight before a kin word only says whose; 爸爸妈妈 are two."""
    if (
        at + 1 >= len(tokens)
        or tokens[at + 1].start != tokens[at].end
        or not tokens[at].plays(Word.NAME, Word.OTHER)
    ):
        return False
    return kin_word(tokens[at + 1]) and not kin_word(tokens[at])


def addressed(tokens: list[Token], at: int) -> bool:
    """Eh uncle my temp 36.4; 阿姨，我36.5: whoever is spoken to before one speaks of oneself."""
    if tokens[at].text not in ADDRESSED or not tokens[at].plays(Word.KIN):
        return False
    following = [
        token for token in tokens[at + 1 : at + 4] if not token.plays(Word.SPACE) and token.text != ","
    ]
    small = all(token.plays(Word.FILL, Word.SPACE, Word.GREETING, Word.MARK) for token in tokens[:at])
    return (
        small and bool(following) and (following[0].plays(Word.SELF) or following[0].text.startswith("my "))
    )


def helper(tokens: list[Token], at: int) -> bool:
    """妈妈帮我量的36.5, Mum took my temp: who measures somebody else is not the one measured."""
    following = [token for token in tokens[at + 1 : at + 10] if Word.SPACE not in token.parts]
    while following and following[0].text in SMALL:
        following.pop(0)
    if not following:
        return False
    if following[0].text in TYPED_FOR_ME:
        return True
    if following[0].plays(Word.MEASURE) and any(one.text.startswith("my") for one in following[1:2]):
        return True
    if following[0].text in ("给我", "帮我", "替我") or (
        following[0].text in ("让", "叫") and following[1:2] and following[1].plays(Word.SELF)
    ):
        return any(by_hand(one) for one in following[1:5])
    given = following[0].text in (*GIVING, "帮忙") or following[0].text.startswith(("帮忙", "给量", "给测"))
    whom = (
        any(one.plays(Word.SELF, Word.KIN, Word.NAME) for one in following[1:2])
        or "帮忙" in following[0].text
    )
    return given and whom and any(by_hand(one) for one in following[1:6])


def by_hand(token: Token) -> bool:
    """量 and 测, not 报: who reports for somebody is another matter."""
    return token.plays(Word.MEASURE, Word.REDO) and any(
        sign in token.text for sign in ("量", "测", "took", "measured")
    )


def only_named(tokens: list[Token], at: int) -> bool:
    """谢谢妈妈, 用爸爸的体温计, 在爸爸房间, 36.5 妈妈呢: named, and not measured."""
    before = [token for token in tokens[max(0, at - 3) : at] if not token.plays(Word.SPACE, Word.SELF)][-1:]
    after = [token for token in tokens[at + 1 : at + 4] if not token.plays(Word.SPACE)]
    if before and before[0].text in (*THANKS, "被", "陪", "陪着"):
        return True
    if not after:
        return False
    if before and before[0].figure and (after[0].text in BLANK or after[0].text in ("呢", "?")):
        return True
    owned = after[0].text in ("的", "'s") and len(after) > 1 and after[1].plays(Word.THERMOMETER)
    theirs = after[0].text in THEIR_SIDE and len(after) > 1 and after[1].figure is not None  # 我妈那边36.5
    return owned or (after[0].text in OF_SOMEBODY and not theirs)


def beside_it(tokens: list[Token], at: int) -> bool:
    """Whether somebody is named without being measured."""
    if tokens[at].plays(Word.SELF):
        return oneself(tokens, at)
    return helper(tokens, at) or only_named(tokens, at)


def oneself(tokens: list[Token], at: int) -> bool:
    """爸爸自己量的, 妈妈本人: that very person, not the sender."""
    if tokens[at].text not in SELFSAME or not at:
        return False
    before = tokens[at - 1]
    return before.plays(Word.KIN, Word.NAME, Word.OTHER, Word.PRONOUN) and before.end == tokens[at].start


def another_s_kin(tokens: list[Token], at: int, sender: str) -> bool:
    """她爸, 张伟妈妈: the kin of whoever that is, who need not be the sender's."""
    if not 0 < at < len(tokens) or not kin_word(tokens[at]):
        return False
    before = tokens[at - 1]
    if before.plays(Word.PRONOUN):
        return not before.plays(Word.FILL)
    return owner_of_kin(tokens, at - 1) and before.parts.get(Word.NAME) != sender


def joined(tokens: list[Token], last: int, at: int) -> bool:
    """Whether somebody is joined to the one named before: 我和老婆, 爸爸妈妈, 爸、妈; a mere space parts them."""
    if last < 0 or at - last > FEW:
        return False
    between = tokens[last + 1 : at]
    solid = [token for token in between if not token.plays(Word.SPACE)]
    if len(solid) > 1 and solid[-1].plays(Word.SELF):  # 我和我老婆
        solid.pop()
    return all(token.plays(Word.JOIN) or token.text == "、" for token in solid) and (
        bool(solid) or not between
    )


def head_count(tokens: list[Token], at: int) -> int:
    """A count right behind: 一家 三口."""
    following = [token.figure for token in tokens[at + 1 : at + 3]]
    counted = next((int(one.value) for one in following if one and one.shape is Shape.COUNT), 0)
    return counted or bare_count(tokens, at)


def bare_count(tokens: list[Token], at: int) -> int:
    """All 4 at 36.6: so many, if nothing is named behind that could be counted instead."""
    if tokens[at].text not in COUNTED_BARELY:
        return 0
    behind = [token for token in tokens[at + 1 : at + 8] if not token.plays(Word.SPACE)][:2]
    figure = behind[0].figure if behind else None
    small = figure is not None and figure.shape is Shape.WHOLE and 1 < figure.value < 13
    unknown = len(behind) > 1 and behind[1].plays(
        Word.LATIN, Word.HAN, Word.COUNTER, Word.TOPIC, Word.THERMOMETER
    )
    return int(figure.value) if figure is not None and small and not unknown else 0


def means_everybody(tokens: list[Token], at: int, group: Group) -> bool:
    """Whether 全家 or 我们 means all: not 我家宝宝, not 爸妈俩, and a weak word needs 都 or a head count behind."""
    token = tokens[at]
    following = tokens[at + 1 : at + 4]
    if any(after.plays(Word.KIN, Word.NAME, Word.OTHER) for after in following[:1]):
        return False
    if any(after.plays(Word.THERMOMETER) for after in following[:2]):  # both thermometers
        return False
    if not group.everybody and not group.mentions:
        named = sum(len(person.names) or 1 for person in group.people)
        if named > 1 and stated(token) == named:
            return False
    told = head_count(tokens, at) or any(after.plays(Word.EACH, Word.OK) for after in following)
    return token.text not in WEAK_ALL or bool(told)


def counts_people(tokens: list[Token], at: int) -> bool:
    """Whether 都 counts people: not measurements (量了三次都), days (这几天都) or thermometers."""
    clause = [token for token in tokens[max(0, at - 8) : at] if token.clause == tokens[at].clause]
    return all(
        token.plays(*WHO_AND_WHEN)
        or token.text in TOGETHER
        or (token.figure is not None and token.figure.shape is Shape.COUNT)
        for token in clause
    )


def excepts(tokens: list[Token], at: int) -> bool:
    """除了爸爸, except dad."""
    before = [token.text for token in tokens[max(0, at - 3) : at] if not token.plays(Word.SPACE, Word.SELF)]
    return before[-1:] != [] and before[-1] in EXCEPTING


def set_apart(tokens: list[Token], at: int) -> bool:
    """陈浩除外."""
    after = [token.text for token in tokens[at + 1 : at + 3] if not token.plays(Word.SPACE)]
    return after[:1] != [] and after[0] in ("除外", "例外", "另算")


def stated(token: Token) -> int:
    """How many a word like 俩 counts; 0 for none."""
    return int(token.parts.get(Word.ALL) or 0)
