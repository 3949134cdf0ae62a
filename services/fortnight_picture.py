"""A fortnight as the finished strings and places of its picture."""

from collections.abc import Sequence
from datetime import date

from render.fortnight import FortnightSpec, Mark, Strip
from rules.line import Line, is_fever
from rules.site import Site
from services.fortnight_text import Kept, count, dates
from texts import say_plain

SIGNS = ("morning", "evening", "missed", "excused")


def picture(site: Site, language: str, days: Sequence[date], kept: Kept) -> FortnightSpec:
    """What is drawn, in this language."""
    morning, evening, missed, excused = (say_plain(language, f"mine.sign.{sign}") for sign in SIGNS)
    return FortnightSpec(
        title=say_plain(language, "mine.picture"),
        dates=dates(language, days),
        days=tuple(
            f"{day.month}/{day.day}" if day.day == 1 or not n else str(day.day) for n, day in enumerate(days)
        ),
        slots=tuple(site.slots),
        strips=tuple(strip(site, language, days, person.name, lines) for person, lines in kept),
        threshold=float(site.fever.from_),
        threshold_label=f"{site.fever.from_}℃",
        legend=(morning, evening, missed, excused),
    )


def strip(site: Site, language: str, days: Sequence[date], name: str, lines: list[Line]) -> Strip:
    """One person; fevers are labelled, and the newest value."""
    newest = next((line for line in reversed(lines) if line.celsius is not None), None)
    marks = tuple(mark(site, days, line, newest=line is newest) for line in lines)
    return Strip(name, count(language, lines), marks)


def mark(site: Site, days: Sequence[date], line: Line, *, newest: bool) -> Mark:
    hot = line.celsius is not None and is_fever(site, line.celsius, ())
    value = line.celsius if line.status == "reported" else None
    label = f"{value}" if value is not None and (hot or newest) else ""
    return Mark(
        days.index(line.day), line.slot, line.status, None if value is None else float(value), label, hot
    )
