"""The day's figures out of its roll calls: counts by slot and building, against the day before.

Nobody's name or value is in them, so that they may be posted. Excused people owe no report: they are
counted beside those expected, not among them.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Literal, get_args

from pydantic import TypeAdapter

from rules.cases import Cases
from rules.site import Fever, SlotName

Status = Literal["pending", "reported", "excused", "missed"]
ORDER: tuple[SlotName, ...] = get_args(SlotName)


@dataclass(frozen=True, slots=True)
class Alike:
    """``people`` residents of a building who stand alike in one slot of a local day."""

    day: date
    slot: SlotName
    building: str
    status: Status
    late: bool
    fever: bool
    people: int = 1


@dataclass(frozen=True, slots=True)
class Count:
    """One building in one slot; ``building`` is empty for the whole site."""

    slot: SlotName
    building: str
    reported: int = 0
    missed: int = 0
    pending: int = 0
    excused: int = 0
    late: int = 0
    fevers: int = 0

    @property
    def expected(self) -> int:
        """Those who owe a report."""
        return self.reported + self.missing

    @property
    def missing(self) -> int:
        """Those of them who have not reported, whether or not the slot is closed."""
        return self.missed + self.pending

    @property
    def rate(self) -> int | None:
        """Reported of expected in tenths of a percent, rounded; 1000 means all, and nothing less; None for nobody."""
        if not self.expected or self.reported == self.expected:
            return 1000 if self.expected else None
        return min((self.reported * 2000 + self.expected) // (2 * self.expected), 999)


@dataclass(frozen=True, slots=True)
class Figures:
    """A day's figures, as a bulletin keeps and posts them.

    ``counts`` has every slot and building; ``before`` the whole site's slots of the day before, those that
    it had. ``late`` says that they were made long after they were due, ``to_come`` which slots have not begun.
    """

    day: date
    counts: tuple[Count, ...]
    before: tuple[Count, ...]
    cases: Cases
    late: bool = False
    to_come: tuple[SlotName, ...] = ()

    @property
    def slots(self) -> tuple[SlotName, ...]:
        return tuple(dict.fromkeys(count.slot for count in self.counts))

    @property
    def buildings(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(count.building for count in self.counts))

    def of(self, slot: SlotName, building: str) -> Count:
        """One building in one slot."""
        found = (c for c in self.counts if (c.slot, c.building) == (slot, building))
        return next(found, Count(slot, building))

    def total(self, slot: SlotName) -> Count:
        """The whole site in one slot."""
        return add(slot, (count for count in self.counts if count.slot == slot))

    def total_before(self, slot: SlotName) -> Count | None:
        """The whole site in that slot of the day before; None when there was none."""
        return next((count for count in self.before if count.slot == slot), None)


def figures(
    day: date,
    people: Sequence[Alike],
    slots: Iterable[SlotName],
    buildings: Sequence[str],
    cases: Cases,
    late: bool = False,
) -> Figures:
    """The figures of a local day.

    ``people`` are those of that day and of the day before. A slot or building that is no longer
    configured is counted all the same when it has people.
    """
    earlier = [alike for alike in people if alike.day < day]
    here: dict[tuple[SlotName, str], list[Alike]] = defaultdict(list)
    for alike in people:
        if alike.day == day:
            here[alike.slot, alike.building].append(alike)
    wanted = {*slots, *(slot for slot, _ in here)}
    places = dict.fromkeys([*buildings, *sorted({building for _, building in here})])
    return Figures(
        day,
        tuple(tally(slot, place, here[slot, place]) for slot in ORDER if slot in wanted for place in places),
        tuple(tally(slot, "", mine) for slot in ORDER if (mine := [a for a in earlier if a.slot == slot])),
        cases,
        late,
    )


def tally(slot: SlotName, building: str, people: Collection[Alike]) -> Count:
    """The counts of these people, all of one slot."""

    def number(status: Status) -> int:
        return sum(alike.people for alike in people if alike.status == status)

    return Count(
        slot, building, number("reported"), number("missed"), number("pending"), number("excused"),
        sum(alike.people for alike in people if alike.status == "reported" and alike.late),
        sum(alike.people for alike in people if alike.status == "reported" and alike.fever),
    )  # fmt: skip


def add(slot: SlotName, counts: Iterable[Count]) -> Count:
    """Several buildings together."""
    rows = list(counts)
    names = ("reported", "missed", "pending", "excused", "late", "fevers")
    return Count(slot, "", *(sum(getattr(row, name) for row in rows) for name in names))


def percent(tenths: int | None) -> str:
    """Tenths of a percent as people write it: ``99.2%``, ``100%``; a dash for none."""
    if tenths is None:
        return "—"
    return "100%" if tenths == 1000 else f"{tenths // 10}.{tenths % 10}%"


def difference(now: int | None, before: int | None) -> str:
    """A change with its sign (``+3``, ``−2``, ``±0``); a dash when there is nothing to compare with."""
    if now is None or before is None:
        return "—"
    change = now - before
    return "±0" if not change else f"{'+' if change > 0 else '−'}{abs(change)}"


def threshold(rule: Fever) -> Decimal:
    """The temperature in °C from which it is a fever, exactly as it was configured."""
    return Decimal(str(rule.from_))


@cache
def keeper() -> TypeAdapter[Any]:
    return TypeAdapter(Figures)


def to_json(day: Figures) -> str:
    """Figures as a bulletin keeps them."""
    return str(keeper().dump_json(day).decode())


def from_json(text: str) -> Figures:
    """The figures that a bulletin kept."""
    found: Figures = keeper().validate_json(text)
    return found
