"""People of no household here, as they are told of: by where they are met, by what they do."""

from collections.abc import Iterator
from itertools import product

from rules.reading.words import each, strangers, words
from rules.reading.words.kinds import Entry, Word

FAMILY = words(strangers.FAMILY)
NEAR = words(strangers.NEAR)
TOLD_THERE = ("新闻", "视频", "电视", "抖音", "朋友圈", "电影", "剧", "书", "故事")


def met() -> Iterator[Entry]:
    """来了个大爷, 前台小妹, an uncle: who is told of first ("a"), who is known by the place."""
    for some, noun in product(each(strangers.MET_BY), each(strangers.NOUNS)):
        if not (some in NEAR and noun in FAMILY):
            yield some + noun, Word.STRANGER, "a"
    beside = product(("", *each(strangers.STANDING)), each(strangers.BESIDE_ME), each(strangers.WHICH))
    yield from (("".join(one), Word.STRANGER, "a") for one in beside)
    whose = product(each(strangers.BESIDE_ME), ("的",), each(strangers.NOUNS))
    yield from (("".join(one), Word.STRANGER, "a") for one in whose)
    for place, noun in product(each(strangers.WHERE_MET), each(strangers.NOUNS)):
        yield place + noun, Word.STRANGER, "a" if place.startswith(TOLD_THERE) else ""
    for some, noun in product(each(strangers.ENGLISH_SOME), each(strangers.ENGLISH_NOUNS)):
        if not (some in NEAR and noun in FAMILY):
            yield f"{some} {noun}", Word.STRANGER, "a"


def by_trade() -> Iterator[Entry]:
    """修水管的, 装修师傅, the driver."""
    yield from ((word, Word.STRANGER, "a") for word in each(strangers.SOMEBODY))
    yield from ((word, Word.STRANGER, "") for word in each(strangers.TRADES))
    yield from ((word, Word.STRANGER, "") for word in each(strangers.ENGLISH_TRADES))
    yield from (
        (of + whom, Word.STRANGER, "")
        for of, whom in product(each(strangers.OF_US), each(strangers.KNOWN_THERE))
    )
    for doing in each(strangers.DOING):
        yield from (
            (doing.replace(":", "") + who, Word.STRANGER, "")
            for who in ("的", "师傅", "小哥", "大姐", "阿姨")
        )


def heard_of() -> Iterator[Entry]:
    """抖音里, 公告里, 书上说: what one reads there is of nobody here."""
    places = product(each(strangers.MEDIA), each(strangers.IN_IT))
    yield from ((medium + there, Word.STRANGER, "") for medium, there in places)
    yield from ((said, Word.STRANGER, "") for said in each(strangers.SAID_BY))


OF_STRANGERS = (met, by_trade, heard_of)
