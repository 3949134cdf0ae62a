"""Whether a line says that the thermometer is broken, lent or lacking."""

from rules.reading.line import Line
from rules.reading.tokens import ENDINGS
from rules.reading.words import words
from rules.reading.words.kinds import Word
from rules.reading.words.regional import CANNOT

UNMEASURABLE = words(
    "量不出来 测不出来 没法量 量不了 没法测 测不了 量不出 测不出 没法测量 无法测量 无法量 can't_measure cannot_measure"
) | words(CANNOT)
OF_ALL = words("""
    门岗 门卫 门口 小区门口 大门口 单元门口 校门口 单位门口 公司门口 岗亭 卡口 超市门口 药店门口 社区
    物业 大厅 前台 电梯口 食堂 保安
""")
LACKING = words("""
    没有 没 no don't haven't don't_have don't_have_a dont_have dont_have_a haven't_got haven't_got_a don't_own
    don't_own_a without have_no own_no
""")


def broken(line: Line) -> bool:
    """体温计坏了: something is wrong with the thermometer, or it is missing."""
    of_a_stranger = line.any(Word.STRANGER) and "借给" not in line.texts
    if of_a_stranger or "past" in line.days or not line.any(Word.BROKEN, Word.THERMOMETER):
        return False
    if line.says(OF_ALL) and not line.any(Word.SELF, Word.NAME, Word.KIN):
        return False
    if "goods" in line.topics and any(token.figure for token in line.tokens):
        return False
    if any(token.text in UNMEASURABLE for token in line.tokens):
        return not line.asks and not line.any(Word.LATER)
    return any(token.plays(Word.THERMOMETER) and missing(line, at) for at, token in enumerate(line.tokens))


def missing(line: Line, at: int) -> bool:
    """Whether the thermometer there is said to be broken or lacking; 表 is one only beside that word."""
    reach = (1, 2) if line.tokens[at].text in ("表", "枪") else (4, 7)
    near = line.tokens[max(0, at - reach[0]) : at + reach[1]]
    if lent(line, at):
        return True
    if any(other.plays(Word.BROKEN) for other in near):
        return True
    return any(other.text in LACKING for other in near) and not line.any(Word.ACK) and "谁" not in line.asks


def lent(line: Line, at: int) -> bool:
    """体温枪借给一楼大姐了."""
    clause = [token for token in line.clause(at) if token.start > line.tokens[at].start]
    told = [token.text for token in clause if not token.plays(Word.SPACE) and token.text not in ENDINGS]
    return "借给" in told and told[-1] == "了" and not line.asks
