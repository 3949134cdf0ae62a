"""What a board says: done of expected, then the missing rooms by unit. No names, no values."""

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from rules.roll_call import MANY_ROOMS, RollCall
from services.work import Work
from texts import day_name, say

LINE = Markup("\n")


ROOM = 3500
"""How much of a message's 4,096 UTF-16 units a list may fill (Bot API, sendMessage); the rest stands around it."""


def fitting(lines: Sequence[Markup]) -> list[Markup]:
    """As many of these lines as a message has room for."""
    found, used = [], 0
    for line in lines:
        used += len(str(line).encode("utf-16-le")) // 2 + 1
        if used > ROOM:
            break
        found.append(line)
    return found


def title(language: str, building: str, day: date, slot: str) -> Markup:
    """The building, the day and the slot, as every post of a roll call begins."""
    return say(language, f"board.title.{slot}", building=building, day=day_name(language, day))


def board(work: Work, building: str, day: date, slot: str, roll: RollCall, closed: bool) -> Markup:
    """The board of one building and slot, in the site's language."""
    language = work.site.language
    lines = [
        title(language, building, day, slot),
        say(language, "board.done", done=roll.reported, expected=roll.expected),
    ]
    if roll.excused:
        lines.append(say(language, "board.excused", n=roll.excused))
    if roll.complete:
        lines.append(say(language, "board.complete"))
    else:
        lines.append(say(language, "board.missing", n=roll.room_count))
        lines.extend(rooms(language, roll))
    lines.append(say(language, "board.closed" if closed else "board.how"))
    return LINE.join(lines)


def rooms(language: str, roll: RollCall) -> list[Markup]:
    """The missing rooms, a line a unit; beyond many rooms only how many."""
    counted = roll.room_count > MANY_ROOMS
    found = []
    for unit, names in roll.rooms.items():
        what = say(language, "board.rooms", n=len(names)) if counted else join(language, names)
        found.append(say(language, "board.unit", unit=unit, rooms=what) if unit else what)
    return found


def join(language: str, names: list[str]) -> Markup:
    """Names or rooms in a row, as the language puts it."""
    return say(language, "list.comma").join(Markup.escape(name) for name in names)
