"""更正: when a posted bulletin is counted anew, and what of its figures became different.

Changes are gathered: leadership reads one message a day, and not one for every late report.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from rules.cases import Cases, Tally
from rules.site import SlotName
from rules.summary import Count, Figures

QUIET = timedelta(minutes=30)
"""So long after the last change the day is counted anew; twice as long after every further 更正 of the same day."""
AT_MOST = 4
"""However restless a day is, it is not waited longer than so many quiet times after the first change."""
LONGEST = timedelta(hours=24)

OF_PLACES = ("reported", "missing", "fevers")
OF_SITE = ("reported", "missing", "excused", "late", "fevers")
OF_CASES = ("new", "active", "cumulative", "left")


@dataclass(frozen=True, slots=True)
class Shift:
    """One number that became another."""

    what: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Difference:
    """The numbers of one line that became others.

    ``about`` is building, site (one slot of it), category, or cases (all of them); ``name`` is the building or
    the category's key.
    """

    about: str
    name: str
    slot: SlotName | None
    shifts: tuple[Shift, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """Which version of a day's bulletin is shown, and when it was counted (UTC).

    ``changes`` are against the version before; ``corrected`` says that a newer one exists.
    """

    version: int
    made_at: datetime
    changes: tuple[Difference, ...] = ()
    corrected: bool = False


def recount_at(first: datetime, last: datetime, version: int, over: datetime) -> datetime:
    """When to count a day anew that changed after its bulletin was posted.

    ``first`` and ``last`` are the changes since it was last counted, ``version`` is what was posted last. Not before
    the day's roll calls are ``over``: while one is open, every report is a change.
    """
    quiet = min(QUIET * (1 << min(version - 1, 10)), LONGEST)
    return max(min(last + quiet, first + min(quiet * AT_MOST, LONGEST)), over)


def differences(before: Figures, after: Figures) -> tuple[Difference, ...]:
    """What a reader of the first would have to correct to have the second; empty when nothing.

    The comparison with the day before is left out: what changed of that day is its own 更正.
    """
    found = [*of_buildings(before, after), *of_site(before, after), *of_cases(before.cases, after.cases)]
    return tuple(difference for difference in found if difference.shifts)


def of_buildings(before: Figures, after: Figures) -> list[Difference]:
    """Fevers first, then where most reports came or went; excused and late are posted for the whole site only."""
    places = dict.fromkeys((c.slot, c.building) for c in (*after.counts, *before.counts))
    found = [
        Difference("building", name, slot, shifts(before.of(slot, name), after.of(slot, name), OF_PLACES))
        for slot, name in places
    ]
    return sorted(found, key=lambda each: [-size(each, "fevers"), -size(each, "missing")])


def size(difference: Difference, what: str) -> int:
    """By how much one of its numbers changed."""
    return sum(abs(shift.after - shift.before) for shift in difference.shifts if shift.what == what)


def of_site(before: Figures, after: Figures) -> Iterator[Difference]:
    """Each slot of the whole site."""
    for slot in dict.fromkeys((*after.slots, *before.slots)):
        yield Difference("site", "", slot, shifts(before.total(slot), after.total(slot), OF_SITE))


def of_cases(before: Cases, after: Cases) -> Iterator[Difference]:
    """Each category, and what is counted over all of them."""
    old, new = ({tally.category: tally for tally in cases.tallies} for cases in (before, after))
    for name in dict.fromkeys((*new, *old)):
        none = Tally(name, 0, 0, 0, 0)
        yield Difference("category", name, None, shifts(old.get(name, none), new.get(name, none), OF_CASES))
    converted = Shift("converted", before.converted, after.converted)
    quiet = Shift("quiet_days", before.quiet_days or 0, after.quiet_days or 0)
    whole = tuple(shift for shift in (converted, quiet) if shift.before != shift.after)
    yield Difference("cases", "", None, whole)


def shifts(before: Count | Tally, after: Count | Tally, names: tuple[str, ...]) -> tuple[Shift, ...]:
    """Those of the named numbers that are others now."""
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in names)
    return tuple(Shift(name, old, new) for name, old, new in pairs if old != new)
