"""Whom somebody means who writes a room and a name: "3栋1单元101周敏", "101 周敏", "I'm Grace Lim, 401"."""

import re
import unicodedata
from collections.abc import Iterable

from rules.people import Person

LONGEST = 80
FILLER = re.compile(
    r"(?:我叫|我是|我的|我|是|叫|本人|名字|姓名|房号|房间|住在|住|在|单元|楼栋|栋|楼|室|号|房|的|你好|您好|大家好|各位|邻居们|邻居|刚搬来|新搬来|新来"
    r"|\bi\s*am\b|\bi'?m\b|\bi\b|\bthis\b|\bis\b|\bmy\b|\bname\b|\broom\b|\bunit\b|\bflat\b|\bin\b|\bof\b|\bfrom\b|\blive\b|\bhello\b|\bhi\b"
    r"|[\W_])+",
    re.IGNORECASE,
)


def meant(text: str, people: Iterable[Person]) -> list[Person]:
    """The residents whose name and room are both written there; the longest name wins over one within it.

    Where several fit, a building or unit that is written too decides.
    """
    said = plain(text)
    if len(said) > LONGEST:
        return []
    found = [p for p in people if p.room and p.name and plain(p.name) in said and stands_in(p.room, said)]
    found = [p for p in found if not any(p.name in q.name and p.name != q.name for q in found)]
    for part in ("building", "unit"):
        if len(found) > 1:
            told = [p for p in found if stands_in(getattr(p, part), said)]
            found = told or found
    return found


def only_that(text: str, person: Person) -> bool:
    """Whether the text says nothing beyond who this is: chatter about somebody else's parcel isn't an introduction."""
    said = plain(text).replace(plain(person.name), " ", 1)
    for part in (person.building, person.room, person.unit):
        if part:
            said = re.sub(pattern(part), " ", said, count=1)
    return not FILLER.sub("", said)


def stands_in(part: str, said: str) -> bool:
    """Whether a building, unit or room is written there, not merely as part of a longer number."""
    return bool(part) and re.search(pattern(part), said) is not None


def pattern(part: str) -> str:
    """The part, where no digit or letter makes it longer; what ends in a Chinese character has its own end."""
    word = plain(part)
    before = r"(?<![0-9a-z])(?<!\d\.)" if word[0].isascii() else ""
    after = r"(?![0-9a-z]|\.\d)" if word[-1].isascii() else ""
    return before + re.escape(word) + after


def plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
