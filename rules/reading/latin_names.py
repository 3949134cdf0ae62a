"""Stage 2b: which capitalised words may be somebody: Total's 98.5 and Tank is at 36.5 are nobody's."""

import re

from rules.reading.words import words
from rules.reading.words.given_latin import ENDING, GIVEN, NO_PINYIN, PINYIN

OWNED = re.compile(
    r"(?:^|[ (\"])(?:my|our|your|his|the|a|an|this|that|these|every|each|no|some|any|whose|new) $"
)
OWNED_REACH = 9
# Small letters go on behind it, as behind the first word of any sentence; these words may follow a name in a list.
GOES_ON = re.compile(
    r"(?:['’]s|s['’])?(?: ?['’]s\b| (?!(?:and|or|also|both|temp|temperature|am|pm|morning|evening|today)\b)[a-z])"
)
ORDERS = words("""
    write type enter put post use say poor just only try turn set heat keep warm cook bake chill cool leave take get
    give make let guess bet pick choose drop raise lower push pull aim go stay wait call ask tell send pay buy sell
    grab book order print read watch open close start stop run walk hit beat roll pour add mix stir fill wash clean
    dry cut fold plug press hold bring move fetch swap trade offer bid rent split share win lose score finish
    helping
""")
# Doing or being something: no given name ends so.
ABSTRACT = re.compile(r"(?:ing|tion|sion|ment|ness|ology|ometer|ability|ship|ism|ed)$")


def may_be_given(word: str) -> bool:
    """Whether it is a given name of the table, ends as one, or has the shape of pinyin."""
    name = word.rstrip("’'").removesuffix("'s").removesuffix("’s")
    if all(part in GIVEN for part in re.split(r"[-'’]", name)):
        return True
    return name not in NO_PINYIN and bool(ENDING.search(name) or PINYIN.match(name))


def thing(shown: str, key: str, start: int, end: int) -> bool:
    """Whether the unknown word there is a thing rather than a person."""
    if any(map(may_be_given, key[start:end].split())):
        return False
    if OWNED.search(key, max(0, start - OWNED_REACH), start):
        return True
    if key[start:end] in ORDERS or ABSTRACT.search(key, start, end):
        return True
    return GOES_ON.match(shown, end) is not None
