"""Whether an earlier message is called off, clause by clause: 上一条删掉吧，那是我同事的体温; 先别记我的."""

from rules.reading.line import Line, talk
from rules.reading.sense import Role
from rules.reading.tokens import ENDINGS, Token, piece
from rules.reading.words import words
from rules.reading.words.kinds import Word

WRONG_ROOM = words("""
    发错群 发错群了 发错群啦 发错了群 群发错 群发错了 发串群 发串群了 串群 串群了 发错地方 发错地方了
    发错人 发错人了 发错窗口 发错窗口了 发错对话框 wrong_group
    wrong_chat wrong_group_chat
""")
SOFTENING = words(
    "吧 呗 哈 啊 哦 了 一下 下 条 先 请 麻烦 帮 帮忙 把 给 我 那 个 的 数 数字 那个 number reading one that please"
)
THINGS_SENT = (
    "图片", "张图", "截图", "照片", "视频", "链接", "文件", "语音", "表情", "通知", "公告", "红包", "海报", "文章",
    "程序", "地址", "订单", "菜单", "video", "photo", "picture", "link", "file", "sticker", "meme", "screenshot",
)  # fmt: skip
THOSE = words("那个 那 那条 这条 这个 刚才那个 刚才那条 上面那个 上面那条 刚才 刚刚 上面 前面 that the_one")
THAT_ONE = ("那条", "这条", "上条", "那一条", "that one", "that message")
BEFORE_AN_OWNER = (Word.FILL, Word.HAVE, Word.SELF, Word.MEASURE, Word.WROTE, Word.FIX, Word.WRONG, Word.MARK)
IS = words("是 都是 其实是 was is")


def called_off(line: Line) -> bool:
    """Whether one of its clauses calls an earlier message off, or hands its number to a stranger."""
    if mixed_up(line):
        return True
    if not line.any(Word.WITHDRAW, Word.WRONG) or line.values or line.any(Word.RULE) or of_a_thing(line):
        return False
    if line.says(WRONG_ROOM) and unrecorded(line):
        return True
    off = {number for number, clause in line.clauses.items() if calls_off(clause)}
    told = line.any(Word.LABEL, Word.MEASURE) or not any(
        token.strange or talk(token) for token in line.tokens if token.clause not in off
    )
    return (bool(off) and told) or strangers_number(line)


def of_a_thing(line: Line) -> bool:
    """刚那张图发错了，删了: what was sent was no report."""
    if line.any(Word.LABEL):
        return False
    told = piece(line.tokens)
    return any(thing in told for thing in THINGS_SENT)


def mixed_up(line: Line) -> bool:
    """早上的写成晚上了: an earlier number stands at another time."""
    if not line.any(Word.SLOT, Word.DAY) or line.temperatures() or line.talks:
        return False
    solid = [token for token in line.tokens if not token.plays(Word.SPACE) and token.text != "的"]
    return any(
        when(one) and verb.plays(Word.MISTAKEN) and when(other)
        for one, verb, other in zip(solid, solid[1:], solid[2:], strict=False)
    )


def when(token: Token) -> bool:
    """A slot word or a day."""
    return token.plays(Word.SLOT, Word.DAY)


def unrecorded(line: Line) -> bool:
    """发错群了，别登记: what was sent was a temperature."""
    return any(token.plays(Word.WITHDRAW) and token.text not in ("忽略", "请忽略") for token in line.tokens)


def calls_off(clause: list[Token]) -> bool:
    """上一条删掉吧, 我的先别记: an earlier message or one's own number, that it counts no more, and little else."""
    off = any(token.plays(Word.WITHDRAW) for token in clause)
    pointed = any(token.plays(Word.EARLIER) for token in clause) or that_one(clause) or mine(clause)
    small = (
        Word.SPACE,
        Word.MARK,
        Word.WITHDRAW,
        Word.WRONG,
        Word.EARLIER,
        Word.SELF,
        Word.LABEL,
        Word.DAY,
        Word.SLOT,
    )
    return off and pointed and all(token.plays(*small) or token.text in SOFTENING for token in clause)


def that_one(clause: list[Token]) -> bool:
    """那条不是我的."""
    told = piece(clause[:3])
    return told.startswith(THAT_ONE) and any(token.plays(Word.WITHDRAW) for token in clause)


def mine(clause: list[Token]) -> bool:
    """我的, with a word for keeping no account: 先别记我的."""
    own = any(token.text in ("我的", "my", "mine") or token.text.startswith("我的") for token in clause)
    return own and any(token.plays(Word.WITHDRAW) for token in clause)


def strangers_number(line: Line) -> bool:
    """发错了，那个36.2是别的群的: a wrong message, whose number is somebody else's."""
    return any(
        line.senses[at].role is Role.DEGREES and of_a_stranger(line.tokens, at) for at in line.temperatures()
    )


def of_a_stranger(tokens: list[Token], at: int) -> bool:
    """那个36.2是别的群的, 刚才36.2是我同事的."""
    before = [token for token in tokens[max(0, at - 3) : at] if not token.plays(Word.SPACE)][-1:]
    behind = [token for token in tokens[at + 1 : at + 10] if not token.plays(Word.SPACE, Word.UNIT)]
    opens = not before or before[0].text in ENDINGS  # 填错行了，36.9是同事的
    pointed = opens or before[0].text in THOSE or before[0].plays(Word.EARLIER, Word.DAY)
    theirs = bool(behind) and behind[0].text in IS and any(one.plays(Word.STRANGER) for one in behind[1:4])
    return pointed and theirs and any(one.text in ("的", "'s") for one in behind[2:7])


def wronged(line: Line) -> list[str]:
    """老公的填错了，我的36.4没错: whose earlier number is called wrong in a clause that has no number."""
    if not line.any(Word.WRONG, Word.WITHDRAW):
        return []
    valued = {line.tokens[at].clause for at in line.values}
    return [
        whose
        for number, clause in line.clauses.items()
        if number not in valued and (whose := owner_of_the_wrong(clause))
    ]


def owner_of_the_wrong(clause: list[Token]) -> str:
    """老公的填错了, 宝宝那条作废, got Mum's wrong; not 妈妈看错了, who only misread."""
    solid = [token for token in clause if not token.plays(Word.SPACE)]
    at = next((at for at, token in enumerate(solid[:4]) if token.plays(Word.NAME)), len(solid))
    if len(solid) < at + 3 or not all(token.plays(*BEFORE_AN_OWNER) for token in solid[:at]):
        return ""
    owned = solid[at + 1].text in ("的", "那个", "那条", "那", "'s") or solid[at + 1].plays(Word.LABEL)
    wrong = any(token.plays(Word.WRONG, Word.WITHDRAW) for token in solid[at + 2 : at + 4])
    strange = any(token.strange or token.plays(Word.NEG, Word.ASKING, Word.THERMOMETER) for token in solid)
    return solid[at].parts[Word.NAME] if owned and wrong and not strange else ""
