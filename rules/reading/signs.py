"""What lines say besides numbers: someone is away, the thermometer broke, something was wrong, a form is empty."""

from dataclasses import dataclass, field

from rules.reading.absent import away
from rules.reading.called_off import called_off, of_a_thing, wronged
from rules.reading.corrections import corrects
from rules.reading.denied import denied
from rules.reading.line import Line, talk
from rules.reading.resent import another_owner, exchanged, of_another
from rules.reading.sense import Role
from rules.reading.symptoms import present
from rules.reading.thermometers import broken
from rules.reading.tokens import ENDINGS, Token, kin_word
from rules.reading.withdrawn import of_a_report
from rules.reading.words import words
from rules.reading.words.health import MEDICINES
from rules.reading.words.kinds import Word
from rules.reading.words.people import WEAK_ALL
from rules.reading.words.report import SEEN

WORRIED = words("怎么办 ? 要不要紧 要紧吗 用不用 要不要 怎么")
TAKEN = words(MEDICINES)
WELL = words("挺好的 挺好 很好 蛮好的 蛮好 还好 还行 还可以 不错 没问题 没毛病 好着呢 都好 没事")
THUMBS = frozenset("👌🆗✅👍💯🉑✔√🙆💪")
WHOSE = words("谁 哪位 谁家 哪家 哪户 who")
OTHER_FIELDS = words("群名 群名称 群昵称 群名片 昵称 网名 头像 空行 群公告 微信名 群备注 签名")


@dataclass(slots=True)
class Signs:
    """Of the whole message."""

    fixes: bool = False
    withdrawn: list[str] = field(default_factory=list)  # whose earlier number a line of their own calls wrong
    denied: set[str] = field(default_factory=set)  # symptoms of which there are said to be none
    absent: bool = False
    broken: bool = False
    withdraws: bool = False
    ill: bool = False
    empty_form: bool = False
    everybody: bool = False  # something is said of all: 都正常
    claimed: bool = False  # 体温正常, 体温跟昨天一样, in a clause of its own
    table: bool = False  # the heading of a table was read
    listing: bool = False  # the heading of a list was read
    form: bool = False  # a field for a name or a temperature was read

    def notice(self, line: Line) -> None:
        """What one line adds."""
        if corrects(line) and (line.values or (of_a_report(line) and not another_s(line))):
            self.fixes = True
            self.withdraws = self.withdraws or not (
                line.values or line.temperatures() or line.any(Word.STRANGER)
            )
        if line.any(Word.SYMPTOM, Word.DENIED, Word.OK):
            self.denied |= denied(line.tokens)
        self.everybody = self.everybody or of_everybody(line)
        self.broken = self.broken or broken(line)
        self.absent = self.absent or away(line)
        self.withdrawn += wronged(line) if line.values else []
        if not line.values:
            self.notice_without_values(line)
        self.empty_form = self.empty_form or (self.listing and blank_entry(line))
        self.listing = self.listing or (line.any(Word.LIST) and line.plain())

    def notice_without_values(self, line: Line) -> None:
        """What one line without anybody's temperature adds."""
        self.ill = self.ill or ill(line)
        if taken_back(line) or exchanged(line) or called_off(line):
            self.withdraws = True
        if line.any(Word.WRONG, Word.WITHDRAW) and not foreign(line) and of_a_report(line):
            self.withdrawn += [name for token in called_wrong(line) if (name := named(token))]
        self.claimed = self.claimed or claims(line)
        self.empty_form = (
            self.empty_form or empty_field(line) or said_instead(line) or (self.listing and numbered(line))
        ) or (self.table and blank_row(line))
        self.empty_form = self.empty_form or blank_slot(line, self.form)
        self.form = self.form or line.any(Word.NAMEFIELD, Word.LABEL)
        self.table = self.table or table_head(line)


def called_wrong(line: Line) -> list[Token]:
    """The words among which the wrong one is named: 我的写错了，妈妈的没错 calls nobody else's wrong."""
    wrong = {token.clause for token in line.tokens if token.plays(Word.WRONG, Word.WITHDRAW)}
    there = [token for token in line.tokens if token.clause in wrong]
    told = any(token.plays(Word.SELF) or named(token) for token in there)
    return there if told else line.tokens


def of_everybody(line: Line) -> bool:
    """全家都好, 都正常: what the line says is said of all."""
    well = line.any(Word.OK) and any(
        token.plays(Word.OK) and token.text[0] in "都均全" for token in line.tokens
    )
    return well or line.any(Word.ALL, Word.EACH)


def ill(line: Line) -> bool:
    """猫38.7是正常的，我妈今天有点头疼: beside other talk, a clause that says that somebody of one's own is ill."""
    if line.values or line.acks or line.any(Word.YOU, Word.STRANGER, Word.EXAMPLE, Word.RULE):
        return False
    if line.days == {"past"} and line.temperatures():  # 上大学那会儿发过一次39度的烧
        return False
    if line.asks - WORRIED or not line.any(Word.SYMPTOM):
        return False
    clauses = {line.tokens[at].clause for at in present(line.tokens)}
    return any(own_and_plain(line.clauses[clause]) for clause in clauses)


def own_and_plain(clause: list[Token]) -> bool:
    """Whether a clause is about one's own people and holds nothing unknown or of other talk."""
    own = any(token.plays(Word.SELF, Word.KIN) or kin_word(token) for token in clause)
    return own and not any(token.strange or talk(token) for token in clause)


def named(token: Token) -> str:
    """The name that a token stands for, or nothing."""
    return token.parts.get(Word.NAME) or token.parts.get(Word.OTHER) or ""


def claims(line: Line) -> bool:
    """体温正常, 体温跟昨天一样: a clause that says so and nothing unknown, whatever stands beside it."""
    if not (line.any(Word.SAME, Word.OK) or line.says(THUMBS) or (line.any(Word.LABEL) and line.says(WELL))):
        return False
    if line.values or line.asks or line.any(Word.YOU, Word.EXAMPLE, Word.RULE):
        return False
    if any(ack.text not in SEEN for ack in line.acks):
        return False
    return any(map(claiming, line.clauses.values()))


def claiming(clause: list[Token]) -> bool:
    """Whether a clause says of the temperature that it is well or as before."""
    about = any(
        token.plays(Word.LABEL) or token.text.startswith("体温") or everybody(token) for token in clause
    )
    said = any(token.plays(Word.SAME, Word.OK) and not token.plays(Word.RULE) for token in clause)
    said = said or thumbs_up(clause) or well(clause)
    strange = any(
        token.strange or token.plays(Word.TOPIC, Word.THERMOMETER, Word.STRANGER) for token in clause
    )
    return about and said and not strange


def thumbs_up(clause: list[Token]) -> bool:
    """体温👌, 全家体温✅: the temperature, whose and when, and a sign that all is well."""
    small = (
        Word.LABEL,
        Word.SELF,
        Word.KIN,
        Word.NAME,
        Word.ALL,
        Word.EACH,
        Word.SLOT,
        Word.DAY,
        Word.MARK,
        Word.SPACE,
    )
    signs = any(token.text in THUMBS for token in clause)
    return signs and all(token.plays(*small) or token.text in THUMBS for token in clause)


def well(clause: list[Token]) -> bool:
    """今天体温挺好的: such a word is said of the temperature itself."""
    solid = [token for token in clause if not token.plays(Word.SPACE) and token.text not in ENDINGS]
    labels = [at for at, token in enumerate(solid) if token.plays(Word.LABEL)]
    return bool(labels) and any(token.text in WELL for token in solid[labels[0] + 1 :])


def everybody(token: Token) -> bool:
    """Whether a word means all of the household by itself."""
    return token.plays(Word.ALL) and token.text not in WEAK_ALL


def table_head(line: Line) -> bool:
    """姓名|体温: the heading of a table, which is a form; or the first field of a numbered one."""
    if not line.any(Word.LABEL) or line.values or foreign(line):
        return False
    parted = any(token.text in "|," for token in line.tokens) or all(map(a_column, line.tokens))
    parted = parted and not any(token.plays(Word.ASKING, Word.YOU) for token in line.tokens)
    field = line.any(Word.NAMEFIELD, Word.BEFORE_PLACE) and parted
    return field or (bool(line.tokens[0].figure) and len(line.tokens) < 5)


def a_column(token: Token) -> bool:
    """房号 姓名 体温: whether a word names a column, or only parts two."""
    columns = (
        Word.FIELD, Word.NAMEFIELD, Word.FORMFIELD, Word.BEFORE_PLACE, Word.PLACE, Word.LABEL, Word.SLOT, Word.DAY,
    )  # fmt: skip
    return token.plays(*columns, Word.SPACE, Word.MARK)


def blank_slot(line: Line, form: bool) -> bool:
    """晚检： with nothing behind it; 早上： only in a form."""
    solid = [token for token in line.tokens if not (token.plays(Word.SPACE) or token.text in "_/-")]
    slot = len(solid) == 2 and solid[0].plays(Word.SLOT) and solid[1].text == ":"
    return slot and (form or solid[0].text.endswith(("检", "测")))


def blank_row(line: Line) -> bool:
    """A row with somebody's name or another field, and no number; or with a flat alone."""
    if line.plain() and [one.role for one in line.senses.values()] == [Role.FLAT]:
        return True
    return not line.values and not line.talks and line.any(Word.NAME, Word.OTHER, Word.KIN, Word.FORMFIELD)


def blank_entry(line: Line) -> bool:
    """孙浩： in a list, with nothing behind it."""
    solid = [token for token in line.tokens if not (token.plays(Word.SPACE) or token.text == "_")]
    if len(solid) != 2 or solid[1].text != ":":
        return False
    return solid[0].plays(Word.NAME, Word.OTHER, Word.KIN) or 1 < solid[0].strange < 4


def another_s(line: Line) -> bool:
    """Whether what a line without values corrects is no report: it talks of something, or its numbers are nobody's."""
    if line.any(Word.STRANGER) or of_a_thing(line):
        return True
    return bool(line.talks or line.temperatures() or line.says(OTHER_FIELDS) or line.asks & WHOSE)


def foreign(line: Line) -> bool:
    """Whether the line is other people's or other things' talk."""
    return bool(line.talks or line.asks or line.acks) or line.any(
        Word.RULE, Word.YOU, Word.STRANGER, Word.EXAMPLE
    )


def taken_back(line: Line) -> bool:
    """刚才那个不算: an earlier message is called off and nothing given instead."""
    if not line.any(Word.WITHDRAW, Word.WRONG, Word.EARLIER, Word.MISTAKEN) or line.values or foreign(line):
        return False
    if not of_a_report(line) or of_a_thing(line):
        return False
    if of_another(line):
        return True
    if line.any(Word.WITHDRAW, Word.WRONG):
        return line.any(Word.EARLIER, Word.FIX, Word.LABEL)
    return line.any(Word.EARLIER) and another_owner(line)


def said_instead(line: Line) -> bool:
    """报体温：吃过退烧药: the number is announced, and how they are is told instead."""
    if line.senses or ":" not in line.texts:
        return False
    solid = [token for token in line.tokens if not token.plays(Word.SPACE)]
    for at, token in enumerate(solid[:-1]):
        announced = token.plays(Word.LABEL) or "体温" in token.text
        if announced and solid[at + 1].text == ":":
            told = (Word.SYMPTOM, Word.DENIED, Word.MALAISE, Word.GONE)
            return any(one.plays(*told) or one.text in TAKEN for one in solid[at + 2 :])
    return False


def empty_field(line: Line) -> bool:
    """体温： with nothing behind it."""
    if not line.any(Word.LABEL) or line.values or foreign(line):
        return False
    solid = [token for token in line.tokens if not token.plays(Word.SPACE)]
    for at, token in enumerate(solid):
        if boxed(solid, at) and (at + 2 == len(solid) or solid[at + 2].text == "["):
            return True
        if token.plays(Word.LABEL) and at + 1 < len(solid) and solid[at + 1].text in (":", "=", "_"):
            rest = solid[at + 2 :]
            return (
                not rest
                or rest[0].text in ("_", "(", ";", ",", "/", "-", "?")
                or rest[0].plays(
                    Word.FIELD, Word.FORMFIELD, Word.UNIT, Word.NAMEFIELD, Word.NEG, Word.OK, Word.LATER
                )
            )
    return False


def boxed(solid: list[Token], at: int) -> bool:
    """【体温】."""
    around = solid[at - 1 : at + 2 : 2] if at else []
    return solid[at].plays(Word.LABEL) and [one.text for one in around] == ["[", "]"]


def numbered(line: Line) -> bool:
    """A numbered line with somebody's name and no number of theirs."""
    first = next((token for token in line.tokens if not token.plays(Word.SPACE)), None)
    return (
        bool(first and first.figure)
        and not line.sale
        and line.any(Word.NAME, Word.OTHER)
        and not line.values
        and line.plain()
    )
