"""What stands before and behind a number, without spaces, quotation marks and units."""

from rules.reading.line import REACH
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token
from rules.reading.words.kinds import Word


def solid(tokens: list[Token]) -> list[Token]:
    """The tokens without spaces, quotation marks and units."""
    return [token for token in tokens if not token.plays(Word.SPACE, Word.UNIT) and token.text != '"']


def told(near: Surroundings) -> list[Token]:
    """What stands before the number."""
    return solid(near.tokens[max(0, near.at - REACH) : near.at])


def behind(near: Surroundings) -> list[Token]:
    """What stands behind the number."""
    return solid(near.tokens[near.at + 1 : near.at + REACH])


def before_it(near: Surroundings) -> list[Token]:
    """What stands before the number in its clause, without spaces."""
    return near.before_here
