"""Two numbers of which no word chooses one: 不是36.6就是36.7, 一次36.4一次36.7."""

from rules.reading.tokens import Token
from rules.reading.words import words
from rules.reading.words.kinds import Word

DENYING = words("不是 若不是 不系 如果不是 要么 要不 要不是 或是 或者是 要不就是")
OTHERWISE_IT_IS = words("就是 就系 则是 要么 要不 便是 要不就是 或者是 或是")
ONE_TIME = words(
    "一个 一支 一把 一只 一根 一位 一人 一次 一回 一遍 一趟 一会 一会儿 一边 一下 一道 有时 有时候 有一次 有一回"
)


def either(line: list[Token], first: int, second: int, between: list[Token]) -> bool:
    """不是36.6就是36.7, 一次36.4一次36.7: two numbers, and no word that chooses one."""
    told = [token for token in line[max(0, first - 4) : first] if not token.plays(Word.SPACE, Word.LABEL)]
    linking = [token.text for token in between if token.text not in (",", ";", "了", "是")]
    before = [token.text for token in told if token.text not in ("是", "了")][-1:]
    if not (before and len(linking) == 1):
        return False
    return (before[0] in DENYING and linking[0] in OTHERWISE_IT_IS) or (
        before == linking and before[0] in ONE_TIME and line[first].text != line[second].text
    )


def once_each(line: list[Token], at: int, after: Token) -> bool:
    """一次36.4一次36.7: measured twice, not a price for each time."""
    return after.text in ONE_TIME and any(token.text == after.text for token in line[max(0, at - 3) : at])
