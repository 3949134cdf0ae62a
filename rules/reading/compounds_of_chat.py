"""Words of small talk that are put together: another time and its hour, what a number is called."""

from collections.abc import Iterator
from itertools import product

from rules.reading.words import chat, each, things
from rules.reading.words.kinds import Entry, Word


def just_then() -> Iterator[Entry]:
    """去年这会儿: not now."""
    pairs = product(each(chat.LONG_BEFORE), each(chat.JUST_THEN))
    yield from ((then + now, Word.DAY, "past") for then, now in pairs)


def called() -> Iterator[Entry]:
    """也叫正常, 才算低烧: what goes for everybody."""
    ways = product(each(chat.CALLED), each(chat.CALLING), each(chat.CALLED_SO))
    yield from (("".join(way), Word.RULE, "") for way in ways)


def years_ago() -> Iterator[Entry]:
    """零三年, 九八年, 三岁那次."""
    years = product(each(chat.DECADES), each(chat.FIGURES), ("年",))
    yield from (("".join(year), Word.DAY, "past") for year in years)
    yield from ((word, Word.DAY, "past") for word in (*each(chat.ONCE), *each(things.ONCE_BEFORE)))


def so_written() -> Iterator[Entry]:
    """这样分开写: a form that is shown."""
    ways = product(each(chat.SO), ("", *each(chat.HOW)), each(chat.WRITES))
    yield from (("".join(way), Word.CUSTOM, "shown") for way in ways)


OF_CHAT = (just_then, called, years_ago, so_written)
