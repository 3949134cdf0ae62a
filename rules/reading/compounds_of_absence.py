"""Words of being away that are put together: where one is shut in, from what one is not back, since when."""

from collections.abc import Iterator
from itertools import product

from rules.reading.words import away, each
from rules.reading.words.kinds import Entry, Word


def shut_in() -> Iterator[Entry]:
    """在单位封闭值守, 吃住都在厂里."""
    for place, how in product(each(away.AT_WORK), each(away.SHUT_IN)):
        yield "在" + place + how, Word.ABSENT, ""
    for living, place in product(each(away.LIVING_AT), each(away.AT_WORK)):
        yield living + place, Word.ABSENT, ""
    yield from ((word, Word.ABSENT, "") for word in each(away.BY_THEMSELVES))


def not_back() -> Iterator[Entry]:
    """值班没回, 走亲戚还没回来, 没在汉."""
    yield from ((out + back, Word.ABSENT, "") for out, back in product(each(away.OUT), each(away.NOT_BACK)))
    yield from ((no + town, Word.ABSENT, "") for no, town in product(each(away.NOT_IN), each(away.TOWN)))


def away_in_english() -> Iterator[Entry]:
    """Away on business till Friday."""
    yield from ((word, Word.ABSENT, "") for word in each(away.AWAY_ENGLISH))
    yield from (
        (f"{till} {then}", Word.FILL, "") for till, then in product(each(away.UNTIL), each(away.THEN))
    )


OF_ABSENCE = (shut_in, not_back, away_in_english)
