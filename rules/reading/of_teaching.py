"""Stage 4: how a report is to be written: numbers that only show it."""

from itertools import pairwise

from rules.reading.beside import behind, told
from rules.reading.line import REACH
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

WRITE = words("""
    写 填 打 发 报 输 输入 写成 填成 打成 发成 写上 填上 打上 发上 写个 打个 填个 写作 输成 说 念 喊 语音说
    说个
""")
OUGHT = words("""
    可以 要 就 应该 应 应当 得 直接 统一 必须 只 只要 只用 只需 只需要 都 别 不要 不用 能 照着 照 照样 这么
    这样 这样子 那样 按这个 那就 就要 就得 就照着 请 也可以 就这么 就这样 照这样 照我这样
""")
ANYBODY = words("老人 小孩 孩子 大人 小朋友 老人家 老的 小的 大的 娃 宝宝")
ALLOWED = words("可以 也可以 统一 必须 只用 只需 照着 这么 这样 就这么 就这样 不用")
ADDRESSED = (Word.YOU, Word.STRANGER, Word.EXAMPLE, Word.RULE)
ALL_THE_SAME = words("都行 都可以 都认 都算 皆可 都能认")
TRYING = words("测一测 测 测测 测试 测试下 测一下 算一算 一测")
NOT_AS = words("不要写成 别写成 不能写成 不可写成 不要打成 别打成 不要发成 别发成")


def taught(near: Surroundings) -> bool:
    """照着写 体温36.5正常, 打不出来的可以写36点5: how others shall write theirs."""
    if not near.line.says(WRITE):
        return False
    before = [token for token in told(near) if not token.plays(Word.LABEL)]
    if len(before) < 2 or before[-1].text not in WRITE or before[-2].text not in OUGHT:
        return False
    if any(token.plays(Word.SELF, Word.NAME) for token in before):
        return False
    strange = any(token.strange for token in before)
    return strange or near.line.any(*ADDRESSED) or before[-2].text in ALLOWED


def not_like_that(near: Surroundings) -> bool:
    """36.5不要写成365: what others shall not write."""
    following = behind(near)
    return bool(following) and following[0].text in NOT_AS


def as_shown(near: Surroundings) -> bool:
    """老人36.5 小孩36.8 这样分开写: numbers that only show a form."""
    if (
        near.line.asks
        or not near.line.any(Word.CUSTOM)
        or not any(map(shown, near.tokens[near.at + 1 : near.at + REACH]))
    ):
        return False
    around = near.tokens[max(0, near.at - REACH) : near.at + REACH]
    return not any(token.plays(Word.SELF, Word.NAME) and token.text not in ANYBODY for token in around)


def shown(token: Token) -> bool:
    """Whether a word points to how a number is written there."""
    return token.parts.get(Word.CUSTOM) == "shown"


def alike_written(near: Surroundings) -> bool:
    """36点5、36度5、36.5都行: several ways to write one."""
    if not near.line.says(ALL_THE_SAME) or near.line.any(Word.SELF, Word.NAME, Word.KIN):
        return False
    return bool(figures_behind(near)) or any(token.figure for token in told(near))


def figures_behind(near: Surroundings) -> list[Token]:
    """The numbers close behind it."""
    return [token for token in behind(near) if token.figure]


def of_a_quiz(near: Surroundings) -> bool:
    """测一测你的爱情温度: a quiz on the phone."""
    if not near.line.says(TRYING):
        return False
    tokens = near.tokens[max(0, near.at - REACH) : near.at]
    asked = any(
        one.text in TRYING and other.plays(Word.YOU) for one, other in pairwise(tokens) if one is not other
    )
    return asked and not near.sense.labelled


OF_TEACHING = (taught, not_like_that, as_shown, alike_written, of_a_quiz)
