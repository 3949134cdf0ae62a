"""What a tap changes in an open question, one step each; who may tap was asked before."""

from collections.abc import Callable

from models.report import Question
from rules.day import window
from rules.keypad import value
from services.question_buttons import aim, choose, may_be_chosen, step_of
from services.work import Work

STALE = "toast.old"
"""A step says this when the tap doesn't fit (any more), and nothing when it was taken in."""


def who(work: Work, row: Question, choice: str) -> str:
    """A name, of those that may be chosen here."""
    if int(choice) not in {p.id for p in may_be_chosen(work, row)}:
        return STALE
    choose(row, int(choice))
    return ""


def slot(work: Work, row: Question, choice: str) -> str:
    """Morning or evening, once it has begun."""
    if step_of(row) != "slot" or choice not in work.site.slots:
        return STALE
    if window(work.site, row.day, choice).accepts > work.now:
        return "ask.not_yet"
    row.for_slot = choice
    return ""


def whole(work: Work, row: Question, choice: str) -> str:
    """The whole degrees; tapped again before the buttons changed, the last tap counts."""
    if step_of(row) not in ("whole", "tenth"):
        return STALE
    row.whole = int(choice)
    return ""


def tenth(work: Work, row: Question, choice: str) -> str:
    """The tenths make the value whole."""
    if step_of(row) != "tenth" or row.whole is None:
        return STALE
    row.celsius = value(row.whole, int(choice))
    return ""


def back(work: Work, row: Question, choice: str) -> str:
    """One step back: to the whole degrees, or to the names."""
    if step_of(row) == "whole":
        aim(row)
    row.whole = None
    return ""


STEPS: dict[str, Callable[[Work, Question, str], str]] = {
    "who": who, "slot": slot, "whole": whole, "tenth": tenth, "back": back
}  # fmt: skip
