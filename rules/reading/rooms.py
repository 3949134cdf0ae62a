"""Flats as people write them, against the sender's own."""

import re

from rules.reading.numerals import NUMERAL_DIGITS, number

PART = re.compile(rf"\d+|[{NUMERAL_DIGITS}]+")


def parts_of_room(written: str) -> tuple[int, ...]:
    """The numbers of an address, outermost first: 3栋2单元501 is 3, 2, 501."""
    return tuple(number(part) if len(part) < 9 else 0 for part in PART.findall(written))


def is_own(written: str, room: str) -> bool:
    """Whether an address as typed can be the sender's own flat."""
    if "床" in written and "床" not in room:
        return False
    typed, own = parts_of_room(written), parts_of_room(room)
    if not typed or not own:
        return False
    if typed == own[-len(typed) :]:
        return True
    return len(typed) == 2 and len(own) == 3 and typed == (own[0], own[2])


def near_own_flat(value: int, room: str) -> bool:
    """Whether three digits may be a flat of the building: the sender's, or one numbered like it."""
    own = parts_of_room(room)
    return bool(own) and (own[-1] == value or (350 <= own[-1] <= 399 and own[-1] // 100 == value // 100))
