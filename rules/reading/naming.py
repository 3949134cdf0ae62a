"""Small questions about a word for a person, by its neighbours: whose 我, joined to whom, everybody or not."""

from rules.reading.figures import Shape
from rules.reading.mentions import Group
from rules.reading.tokens import Token, kin_word
from rules.reading.words import words
from rules.reading.words.kinds import Word
from rules.reading.words.people import ADDRESSED, WEAK_ALL

HELPING = words("帮 给 替 代 为 代为 帮忙 家")
ASKED_TO = words("让 叫 帮 托 给 请")
FEW = 6


def possessive(tokens: list[Token], at: int, named: bool) -> bool:
    """我 before a kin word or before 帮 is not the one measured; nor is it in 让我报, or 我量的 after a name."""
    if Word.SELF not in tokens[at].parts:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after and (after.plays(Word.KIN, Word.NAME) or after.text in HELPING):
        return True
    if after and named and after.plays(Word.MEASURE) and at and tokens[at - 1].text in ASKED_TO:
        return True
    if after and named and after.plays(Word.WRONG):
        return True
    return at > 0 and tokens[at - 1].text in ASKED_TO


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
    following = (token.figure for token in tokens[at + 1 : at + 3])
    return next((int(figure.value) for figure in following if figure and figure.shape is Shape.COUNT), 0)


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


def each_time(tokens: list[Token], at: int) -> bool:
    """Whether 都 counts measurements, not people: 量了三次都是, 两个体温计都, 左右腋下都."""
    if any(token.plays(Word.THERMOMETER, Word.APPROX) for token in tokens[max(0, at - 2) : at]):
        return True
    before = tokens[at - 1] if at else None
    return before is not None and before.plays(Word.COUNTER) and not before.plays(Word.PEOPLE)


def stated(token: Token) -> int:
    """How many a word like 俩 counts; 0 for none."""
    return int(token.parts.get(Word.ALL) or 0)
