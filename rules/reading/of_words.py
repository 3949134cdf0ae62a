"""Stage 4: numbers that are only spoken of: titles, dreams, passwords, conversions, habits, how exact one is."""

from rules.reading.line import REACH
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

QUOTES = frozenset('《》"')
REPORTING = words("都 都是 是 报 写 填 发 都报 全是 总是 就 就是")
ALWAYS = words("天天 每天 每次 每回 回回 次次")
WRITING = words("写 填 打 发 输 输入 写成 填成 打成 按 像")
DREAMS = words("梦见 梦到 梦里 做梦梦见 做梦梦到 做了个梦 做梦 幻想 想象")
PRECISION = words("误差 有误差 偏差 精度 准确度 准确率")
EQUAL = frozenset("=")
SECRETS = words("密码 口令 验证码 暗号 password passcode pwd")


def of_precision(near: Surroundings) -> bool:
    """额温枪误差±0.3，真实36.5可能显示36.2: how exact a thermometer is."""
    return near.line.says(PRECISION) and not near.own


def converted(near: Surroundings) -> bool:
    """97.7F = 36.5C, 98.6F = 37.0C: a table of degrees."""
    equal = sum(token.text == "=" for token in near.line.tokens) if near.line.says(EQUAL) else 0
    return equal > 1 and near.sense.unit in ("c", "f") and not near.own


def secret(near: Surroundings) -> bool:
    """密码还是temp365."""
    return near.says(SECRETS)


def titled(near: Surroundings) -> bool:
    """《36.5℃》 is a song; in other quotation marks a number is one's own only if something says so."""
    tokens, at = near.tokens, near.at
    if not near.line.says(QUOTES):
        return False
    opened = next(
        (token.text for token in reversed(tokens[max(0, at - REACH) : at]) if token.text in QUOTES), ""
    )
    if opened == "《" or (opened == '"' and to_be_written(near)):
        return True
    return opened == '"' and quoted(tokens, at) and not (near.own or near.sense.labelled or near.measured)


def to_be_written(near: Surroundings) -> bool:
    """写"36.5"就行."""
    before = [
        token.text for token in near.tokens[max(0, near.at - 3) : near.at] if token.text not in ('"', " ")
    ]
    return before[-1:] != [] and before[-1] in WRITING and not near.own


def quoted(tokens: list[Token], at: int) -> bool:
    """Whether quotation marks stand close around it."""
    return any(token.text == '"' for token in tokens[at + 1 : at + 4])


def denied_in_talk(near: Surroundings) -> bool:
    """北纬32度，不是36.5度: what is denied there was never anybody's."""
    last = near.tokens[near.at - 1] if near.at else None
    return bool(near.line.talks and last and last.plays(Word.NOT) and not near.leader)


def of_a_habit(near: Surroundings) -> bool:
    """天天36.5: how it always is, not how it is now."""
    last = near.tokens[near.at - 1] if near.at else None
    if last and last.text in ALWAYS:
        return not (near.leader or near.sense.labelled)
    return of_their_habit(near)


def of_their_habit(near: Surroundings) -> bool:
    """丁一天天都报36.5, 每天都报36.5，累了."""
    if not near.line.says(ALWAYS) or not (near.leader is None or near.led_by(Word.OTHER)):
        return False
    told = [token.text for token in near.tokens[max(0, near.at - 4) : near.at]]
    while told and told[-1] in REPORTING:
        told.pop()
    return bool(told) and told[-1] in ALWAYS


def dreamt(near: Surroundings) -> bool:
    """梦见自己烧到40度."""
    return near.line.says(DREAMS) and any(token.text in DREAMS for token in near.sentence())


OF_WORDS = (dreamt, titled, secret, converted, of_precision, of_a_habit, denied_in_talk)
