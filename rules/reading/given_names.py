"""Stage 2b: given names without a surname and nicknames, by their characters: 欣怡36.5, 朵朵36.9, 阿强36.6."""

import re

from rules.reading.lexicon import han, lexicon
from rules.reading.words.given import (
    NICK_AH,
    NICK_DOUBLED,
    NICK_SMALL,
    NICKNAMES,
    NO_NAMES,
    OLD_FIRST,
    OLD_LAST,
    TELLING_FIRST,
    TELLING_LAST,
    USUAL_FIRST,
    USUAL_LAST,
)

# What stands behind such a name: a number that may be a temperature, perhaps behind one of these words.
NUMBERED = re.compile(
    r"[ :]{0,2}(?:[和跟同与]我|[和跟同]俺)?(?:都是?|也|均|俩|两个)?"
    r"(?:早上?|晚上?|今天|今日|是|也是|的?体温是?|温度是?)?"
    r"[ :]{0,2}(?:3[5-9]|4[0-2]|三十|四十|三[五六七八九])"
)
SMALL_ONES = NICK_SMALL | TELLING_FIRST | TELLING_LAST
OPENING = USUAL_FIRST | OLD_FIRST | NICK_DOUBLED | frozenset("小阿") | {name[0] for name in NICKNAMES}
JOINING = frozenset("帮替代给和跟与及、")


def given_name(key: str, start: int) -> bool:
    """Whether a given name or a nickname of two characters stands there in a name's place, its number behind it."""
    if key[start] not in OPENING:
        return False
    pair = key[start : start + 2]
    if not (han(key, start) and han(key, start + 1)) or pair in lexicon() or inside_a_word(key, start):
        return False
    return is_name(pair) and NUMBERED.match(key, start + 2) is not None


def inside_a_word(key: str, start: int) -> bool:
    """Whether a Chinese character before it makes it the end of another word; 和 and 帮 do not."""
    return start > 0 and han(key, start - 1) and key[start - 1] not in JOINING


def is_name(pair: str) -> bool:
    """Whether its characters make it a name."""
    return pair not in NO_NAMES and (pair in NICKNAMES or nickname(pair) or of_names(pair))


def nickname(pair: str) -> bool:
    """朵朵, 小明, 阿强."""
    first, last = pair[0], pair[1]
    doubled = first == last and first in NICK_DOUBLED
    return doubled or (first == "小" and last in SMALL_ONES) or (first == "阿" and last in NICK_AH)


def of_names(pair: str) -> bool:
    """Whether one character is hardly used but in names, and the other usual there."""
    first, last = pair[0], pair[1]
    telling = first in TELLING_FIRST or last in TELLING_LAST
    usual = telling and first in USUAL_FIRST and last in USUAL_LAST
    return usual or (first in OLD_FIRST and last in OLD_LAST)
