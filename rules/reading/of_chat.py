"""Stage 4: numbers of small talk: comfort, congratulation, whose one is, tallies, films and songs, what is usual."""

from rules.reading.beside import behind, told
from rules.reading.line import REACH
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import kin_word
from rules.reading.words import words
from rules.reading.words.kinds import Word

COMFORT = words("""
    别担心 别怕 别慌 别紧张 不用怕 不要怕 不用担心 不要担心 别自己吓自己 别吓自己 别瞎想 别多想 别胡思乱想
    放宽心 别着急 别急 甭担心 不用紧张
""")
CHEERS = words("恭喜 恭喜恭喜 祝贺 恭贺 庆祝 恭祝 祝 欢迎 表扬 点名表扬 感谢 心疼")
WHO = words("谁 谁家 哪家 哪户 哪个 哪位 谁的 有没有 谁有 哪家的 谁家的 有谁 有哪家")
WHETHER = words("没有 吗 么 没 ? 不 吧 有吗 在吗 举手 举个手 吱一声 吱声 说一声 报个到")
ANY = words("有 有没有 有谁 谁有 还有 有人 有无 没有")
SUMMED = words("""
    一共 总共 共 有 占 占了 最多 最少 居多 多 少 都 已经 已 出现 就有 加起来 排 几个 人 人数 比例 不少 好多
    太多 真多
""")
WORKS = words("部 首 本 集 支 期 场 出 档 款 章 段 回 幕 篇 家 个")
POINTING = words("""
    那 这 一 那部 这部 那首 这首 那本 这本 那集 这集 一部 一首 一本 那家 这家 那款 这款 那段 这段 那篇 这篇
    那期 这期 叫 名叫 书名 片名 歌名 店名 网名 昵称
""")
NAMED = POINTING | {"叫"}
SITES = words("腋下 腋温 耳温 额温 口温 肛温 额头 耳朵 口腔 手腕 腕温 腋窝")
EQUALS = words("就 就要 就得 就是 等于 相当于 得 要 应该 算 比 差 差不多 约等于 换算")
THAT = words("那个 这个 那位 这位 那家 那户 那条 那人 那孩子")
USUALLY = words("最近 平时 平常 往常 一直 这几天 前几天 这阵子 前阵子 一向 向来 近几天 这两天 这周")
USUAL = words("一向 向来 历来 素来 平时 平常 往常 通常 一般")
HABITS = USUAL | words("一向都 向来都 历来都 平时都 平常都 往常都 平时都是 一向都是 通常都 一般都")
OF = words("的")
YET = words("没 没有 了没 了没有")
FROM = words("离 距 距离")
PAST = words("过 满 过了 到 到了 一过 一到 上了 超")
FROM_OR_PAST = FROM | PAST
MUST = ("要", "就", "才", "得", "必须", "需", "算", "请")
TOGETHER = words("凑单 凑够 凑满 凑齐 拼单 拼一单 免运费 免配送费 免邮 起送费 满减 差几块 还差")


def comforted(near: Surroundings) -> bool:
    """赵姐 36.9没事的 别自己吓自己: of the one who is comforted; 我36.5大家别担心 is one's own."""
    if not near.line.says(COMFORT):
        return False
    first = near.tokens[0]
    opens = first.end < near.tokens[near.at].start and near.tokens[1].text in COMFORT  # 小陈别怕
    addressed = (
        opens
        or first.text == "@"
        or first.plays(Word.OTHER, Word.YOU)
        or (first.plays(Word.KIN) and near.line.any(Word.YOU))
    )
    return addressed and not near.led_by(Word.SELF, Word.NAME, Word.ALL)


def cheered(near: Surroundings) -> bool:
    """恭喜王阿姨36.4解除观察: another's, who is congratulated or thanked."""
    if near.leader is None or not near.line.says(CHEERS) or near.led_by(Word.SELF, Word.NAME):
        return False
    before = told(near)
    if near.leader not in before:
        return False
    lead = before.index(near.leader)
    return lead > 0 and any(token.text in CHEERS for token in before[max(0, lead - 2) : lead])


def whose_child(near: Surroundings) -> bool:
    """谁家孩子烧到38.5的: somebody is sought, whatever kin it is."""
    if near.leader is None or not near.line.says(WHO):
        return False
    before = told(near)
    lead = before.index(near.leader) if near.leader in before else 0
    return lead > 0 and before[lead - 1].text in WHO


def any_such(near: Surroundings) -> bool:
    """咱楼有超过37.3的没有, 有36.9的吗."""
    if not near.line.says(OF):
        return False
    rest = behind(near)
    if near.led_by(Word.NAME) or [token.text for token in rest[:1]] != ["的"]:
        return False
    asked = any(token.text in WHETHER or token.plays(Word.ASKING) for token in rest[1:4])
    return asked and any(token.text in ANY for token in told(near))


def summed_up(near: Surroundings) -> bool:
    """报36.5的一共38个, 36.3到36.9的占九成: how often it was reported."""
    if not near.line.says(OF):
        return False
    rest = [token for token in behind(near) if not token.figure and not token.plays(Word.RANGE)]
    texts = [token.text for token in rest[:2]]
    ours = near.led_by(Word.SELF, Word.NAME, Word.KIN)
    return texts[:1] == ["的"] and len(texts) > 1 and texts[1].startswith(tuple(SUMMED)) and not ours


def titled_work(near: Surroundings) -> bool:
    """看完那部37度2: a film, a song, a shop of that name."""
    before = told(near) if near.line.says(NAMED) else []
    if not before or near.sense.labelled:
        return False
    pointed = before[-1].text in POINTING and len(before[-1].text) > 1
    counted = len(before) > 1 and before[-1].text in WORKS and before[-2].text in POINTING
    return pointed or before[-1].text == "叫" or counted


def compared(near: Surroundings) -> bool:
    """腋下36.5耳温就得37: what one way of measuring makes of another."""
    if near.own or not near.line.says(SITES) or sum(token.text in SITES for token in near.clause) < 2:
        return False
    places = [at for at, token in enumerate(near.clause) if token.text in SITES]
    between = near.clause[places[0] : places[1] + 3]
    return any(token.text in EQUALS for token in between[1:])


def pooled(near: Surroundings) -> bool:
    """有人拼单吗 凑够39免运费 我这才36.5: one's own share of an order."""
    if not near.line.says(TOGETHER):
        return False
    before = told(near)
    return any(token.text in TOGETHER for token in before) and not near.sense.labelled and not near.measured


def to_be_passed(near: Surroundings) -> bool:
    """过37.3要上报, 离37.3还远: a mark that somebody passes or does not reach."""
    before = told(near) if near.line.says(FROM_OR_PAST) else []
    rest = [token.text for token in behind(near)[:2] if before and not token.plays(Word.ASKING)]
    if not before or near.own:
        return False
    return before[-1].text in FROM or (
        before[-1].text in PAST and any(text.startswith(MUST) for text in rest)
    )


def that_one(near: Surroundings) -> bool:
    """报37.2的那个小朋友好点没: somebody who is told apart by it."""
    if not near.line.says(OF):
        return False
    rest = [token.text for token in behind(near)[:2]]
    return (
        rest[:1] == ["的"] and rest[1:] != [] and rest[1] in THAT and not near.line.any(Word.SELF, Word.NAME)
    )


def asked_after(near: Surroundings) -> bool:
    """501那家37.8后来复测没有: how it went on with another's."""
    if not near.line.says(YET):
        return False
    rest = [token for token in behind(near) if not token.plays(Word.MARK)]
    asked = rest != [] and len(rest) > 1 and rest[-1].text in YET
    spoken = any(token.text in ("那家", "那个", "那位", "那户", "那边", "家") for token in told(near))
    return asked and spoken and not near.own


def whose_is_it(near: Surroundings) -> bool:
    """36.4是你家谁的呀."""
    rest = behind(near)[:3] if "是" in near.line.texts else []
    return len(rest) > 1 and rest[0].text == "是" and (rest[1].plays(Word.YOU) or rest[1].text in WHO)


def of_kin_of_kin(near: Surroundings) -> bool:
    """姑妈家孙子半夜39.4: of another household's."""
    if near.leader is None or "家" not in near.line.texts or not kin_word(near.leader):
        return False
    before = told(near)
    lead = before.index(near.leader) if near.leader in before else 0
    home = [token for token in before[max(0, lead - 3) : lead] if token.text != "的"]
    return len(home) > 1 and home[-1].text == "家" and home[-2].plays(Word.KIN, Word.OTHER)


def as_usual(near: Surroundings) -> bool:
    """最近都36.5上下 今天37.0: how it was before, where today's is told as well."""
    if not near.line.any(Word.DAY):
        return False
    before = [token for token in told(near) if token.text not in ("都", "是", "也", "都是", "就")]
    later = near.tokens[near.at + 1 : near.at + REACH]
    return (
        before != []
        and before[-1].text.removesuffix("是").removesuffix("都") in USUALLY
        and any(token.parts.get(Word.DAY) == "today" for token in later)
        and any(token.figure for token in later)
    )


def habitual(near: Surroundings) -> bool:
    """体温计一向都是36.5左右: how it generally is, and no other number beside it."""
    if not near.line.says(HABITS) or len(near.line.temperatures()) > 1:
        return False
    before = [token for token in told(near) if token.text not in ("都", "是", "也", "都是", "在", "就")]
    return before != [] and before[-1].text.removesuffix("是").removesuffix("都") in USUAL


OF_CHAT = (
    habitual,
    that_one,
    asked_after,
    whose_is_it,
    of_kin_of_kin,
    as_usual,
    to_be_passed,
    comforted,
    cheered,
    whose_child,
    any_such,
    summed_up,
    titled_work,
    compared,
    pooled,
)
