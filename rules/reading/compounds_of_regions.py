"""Words of the regions, and of older people and voices, that are put together."""

from collections.abc import Iterator
from itertools import product

from rules.reading.words import each, regional
from rules.reading.words.kinds import Entry, Word


def so_many_of_us() -> Iterator[Entry]:
    """我哋两个, 俺三口, 屋里四个人."""
    for count, numerals in regional.HOW_MANY:
        for we, numeral, heads in product(each(regional.WE), each(numerals), each(regional.HEADS)):
            yield we + numeral + heads, Word.ALL, count
    yield from ((we + pair, Word.ALL, "2") for we, pair in product(each(regional.WE), each(regional.PAIR)))


def none_of_it() -> Iterator[Entry]:
    """啥事没有, 么事都冇得."""
    for what, even, none in product(each(regional.WHAT), ("", "都", "也"), each(regional.NONE_OF_IT)):
        yield what + even + none, Word.OK, ""


def sounding_alike() -> Iterator[Entry]:
    """提问 and 体文 for 体温: what an input method or a voice makes of it."""
    other = frozenset(each(regional.NO_SOUNDS))
    for part, meaning, first, second in regional.SOUNDS:
        pairs = ("".join(pair) for pair in product(first, second))
        yield from ((pair, part, meaning) for pair in pairs if pair not in other)


def parents_of_a_child() -> Iterator[Entry]:
    """伢儿她爸: the child's father is the sender's husband."""
    for meaning, parents in regional.PARENTS:
        for child, parent in product(each(regional.CHILD), each(parents)):
            yield from ((child + his + parent, Word.KIN, meaning) for his in ("他", "她"))


def not_known() -> Iterator[Entry]:
    """具体多少没记住: not a question, though it has 多少."""
    for much, lost in product(each(regional.HOW_MUCH), each(regional.NOT_KNOWN)):
        yield much + lost, Word.FILL, ""
        yield lost + much, Word.FILL, ""


OF_REGIONS = (
    so_many_of_us,
    none_of_it,
    sounding_alike,
    parents_of_a_child,
    not_known,
)
