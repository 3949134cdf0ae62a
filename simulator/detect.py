"""What Telegram marks in any text by itself: commands, mentions, hashtags, links. Offsets in UTF-16 units."""

import re

from simulator.records import Json

_PATTERNS = (
    ("bot_command", re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")),
    ("url", re.compile(r"(?<![\w@])(?:https?://[!#-;=?-~]*[\w/#=&%+-]|t\.me/[\w/?=+-]+)", re.ASCII)),
    ("email", re.compile(r"(?<![\w.])[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)),
    ("mention", re.compile(r"(?<![\w/@.])@[A-Za-z][A-Za-z0-9_]{2,31}(?![\w@])", re.ASCII)),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d])\w{1,256}")),
)


def utf16(text: str) -> int:
    """The length of `text` in UTF-16 units, which is how Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def detect(text: str) -> list[Json]:
    """The entities that Telegram itself would find, in order, none overlapping another."""
    if not any(sign in text for sign in "/@#."):
        return []
    taken: list[tuple[int, int]] = []
    found: list[Json] = []
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if all(end <= low or start >= high for low, high in taken):
                taken.append((start, end))
                found.append({"type": kind, "offset": utf16(text[:start]), "length": utf16(match.group())})
    return sorted(found, key=lambda entity: int(entity["offset"]))
