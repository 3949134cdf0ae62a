"""Case counts of a local day, out of the steps that the officer took.

A person counts once, under the present category of their latest case; whoever has left stays in the
cumulative count, so that cumulative is always active and left together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

StepKind = Literal["opened", "moved", "closed"]
Standing = Literal["none", "cleared", "active"]
CONFIRMED = "confirmed"
SUSPECTED = "suspected"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a person's case on a local day; ``after`` is the category that it leaves them in."""

    case: int
    resident: int
    kind: StepKind
    after: str
    day: date


@dataclass(frozen=True, slots=True)
class State:
    """Where a person stands: in which case, under which category, and since which day in it."""

    case: int
    category: str
    since: date
    left: bool
    was: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """A category on one day: new that day, still active, all there ever were, those of them who left."""

    category: str
    new: int
    active: int
    cumulative: int
    left: int


@dataclass(frozen=True, slots=True)
class Cases:
    """The case counts of a local day.

    ``converted`` is how many of the new confirmed were suspected before (转确诊). ``quiet_days`` is the
    days without new, None when there has never been a case.
    """

    tallies: tuple[Tally, ...]
    converted: int
    quiet_days: int | None

    @property
    def standing(self) -> Standing:
        """none: never a case; cleared (清零): there were, nobody is active now; or active."""
        if self.total.active:
            return "active"
        return "cleared" if self.total.cumulative else "none"

    @property
    def total(self) -> Tally:
        """All categories together."""
        sums = (
            sum(getattr(t, name) for t in self.tallies) for name in ("new", "active", "cumulative", "left")
        )
        return Tally("", *sums)


def count(steps: Iterable[Step], categories: Sequence[str], day: date) -> Cases:
    """The counts at the end of that local day.

    ``steps`` come in the order in which they were taken; a category that has cases but is no longer
    configured is counted after the others.
    """
    known = [step for step in steps if step.day <= day]
    now, before = states(known), states(step for step in known if step.day < day)
    new = {person: state for person, state in now.items() if is_new(state, before.get(person))}
    names = dict.fromkeys([*categories, *(state.category for state in now.values())])
    return Cases(
        tuple(tally(name, now.values(), new.values()) for name in names),
        sum(state.category == CONFIRMED and state.was == SUSPECTED for state in new.values()),
        quiet_days(known, day),
    )


def states(steps: Iterable[Step]) -> dict[int, State]:
    """Where each person stands after these steps."""
    found: dict[int, State] = {}
    for step in steps:
        found[step.resident] = follow(found.get(step.resident), step)
    return found


def follow(old: State | None, step: Step) -> State:
    """Where one more step leaves a person."""
    same = old if old is not None and old.case == step.case else None
    if step.kind == "closed" and same is not None:
        return State(step.case, same.category, same.since, True, same.was)
    return State(step.case, step.after, step.day, False, same.category if same else "")


def is_new(now: State, before: State | None) -> bool:
    """Whether a person came under this category on the day: a new case, or moved into it."""
    return before is None or (before.case, before.category) != (now.case, now.category)


def tally(category: str, now: Iterable[State], new: Iterable[State]) -> Tally:
    """One category's counts."""
    mine = [state for state in now if state.category == category]
    left = sum(state.left for state in mine)
    entered = sum(state.category == category for state in new)
    return Tally(category, entered, len(mine) - left, len(mine), left)


def quiet_days(steps: Sequence[Step], day: date) -> int | None:
    """Whole days since somebody last became a case or moved to another category; 0 on that very day."""
    entries = [step.day for step in steps if step.kind != "closed"]
    return (day - max(entries)).days if entries else None
