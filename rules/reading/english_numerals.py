"""English numerals, as far as somebody tells a temperature in words: thirty-six point five, ninety eight point six."""

import re
from decimal import Decimal

UNITS = dict(
    zip(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"], range(1, 10), strict=True)
)
TENS = {"thirty": 30, "forty": 40, "fourty": 40, "ninety": 90, "hundred": 100}
DIGITS = {"zero": 0, "oh": 0, "nought": 0, **UNITS}
OPENING = frozenset("tfnoah")
_UNIT = "|".join(UNITS)
_DIGIT = "|".join(DIGITS)
SPOKEN = re.compile(
    rf"(?:(thirty|forty|fourty|ninety)(?:[ -]({_UNIT}))?|(?:a|one)[ -](hundred)(?: and)?(?:[ -]({_UNIT}))?)"
    rf"(?:[ -](?:point|dot|decimal)[ -]({_DIGIT}|\d)(?:[ -]({_DIGIT}))?)?(?![a-z])"
)


def spoken_at(key: str, start: int) -> tuple[int, Decimal, bool] | None:
    """The number in words that begins there: its end, its value, and whether it has a decimal point."""
    if key[start] not in OPENING or (start and key[start - 1].isalpha()):
        return None
    found = SPOKEN.match(key, start)
    if found is None:
        return None
    tens, units, hundred, more, first, second = found.groups()
    whole = TENS[tens or hundred] + UNITS.get(units or more or "", 0)
    tenths = "".join(str(DIGITS.get(digit, digit)) for digit in (first, second) if digit)
    return found.end(), Decimal(f"{whole}.{tenths}" if tenths else whole), bool(tenths)
