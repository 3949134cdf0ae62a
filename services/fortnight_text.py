"""A fortnight in words, for those who can't see the picture: a line a day as long as there is room."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from markupsafe import Markup

from rules.line import Line
from rules.people import Person
from services.bulletin_text import VISIBLE, visible
from texts import day_name, say

Kept = Sequence[tuple[Person, list[Line]]]


def caption(language: str, days: Sequence[date], kept: Kept) -> Markup:
    """Everyone in full when it fits; else oneself; else only how often each was reported."""
    for full in (len(kept), 1, 0):
        words = written(language, days, kept, full)
        if visible(words) <= VISIBLE:
            return words
    return title(language, days)


def written(language: str, days: Sequence[date], kept: Kept, full: int) -> Markup:
    """The first ``full`` people day by day, of the others their number."""
    parts = [title(language, days)]
    for number, (person, lines) in enumerate(kept):
        parts.append(Markup("\n").join(one(language, person, lines, full=number < full)))
    return Markup("\n\n").join(parts)


def title(language: str, days: Sequence[date]) -> Markup:
    return say(language, "mine.title", dates=dates(language, days))


def dates(language: str, days: Sequence[date]) -> str:
    """From the first day to the last."""
    first, last = day_name(language, days[0]), day_name(language, days[-1])
    return say(language, "mine.dates", first=first, last=last).unescape()


def one(language: str, person: Person, lines: list[Line], *, full: bool) -> list[Markup]:
    """A person: how often they were reported, then their days."""
    heading = say(language, "mine.person", name=person.name[:40], count=count(language, lines))
    if not full:
        return [heading]
    return [
        heading,
        *(of_day(language, day, list(group)) for day, group in groupby(lines, lambda ln: ln.day)),
    ]


def count(language: str, lines: list[Line]) -> str:
    """Reported of those that were called and not excused; what is still open doesn't count."""
    done = sum(line.status == "reported" for line in lines)
    missed = sum(line.status == "missed" for line in lines)
    return say(language, "mine.count", done=done, all=done + missed).unescape()


def of_day(language: str, day: date, lines: list[Line]) -> Markup:
    """A day's slots."""
    slots = [say(language, f"mine.slot.{line.slot}", what=what(language, line)) for line in lines]
    return say(
        language, "mine.day", day=day_name(language, day), slots=say(language, "mine.between").join(slots)
    )


def what(language: str, line: Line) -> Markup:
    """The value, or why there is none."""
    if line.status == "reported":
        return Markup("{}").format(line.celsius)
    return say(language, f"mine.status.{line.status}")
