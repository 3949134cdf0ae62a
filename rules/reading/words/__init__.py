"""The reader's vocabulary: tables, no logic. Chinese is simplified here; normalising makes it so."""

from collections.abc import Iterator


def each(table: str) -> Iterator[str]:
    """The words of a table; an underscore stands for a space."""
    return (word.replace("_", " ") for word in table.split())


def words(table: str) -> frozenset[str]:
    """A small table as a set."""
    return frozenset(each(table))


def one_of(table: str) -> str:
    """The words of a table as the alternatives of a pattern, the longest first."""
    return "|".join(sorted(each(table), key=len, reverse=True))
