"""Roll call: of a building and slot, who has reported, who is missing, who is excused."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rules.line import Line

MANY_ROOMS = 60
"""Beyond this many missing rooms a board counts by unit."""


@dataclass(frozen=True, slots=True)
class RollCall:
    """``expected`` leaves out the excused."""

    expected: int
    reported: int
    excused: int
    missing: tuple[Line, ...]

    @property
    def complete(self) -> bool:
        return not self.missing

    @property
    def rooms(self) -> dict[str, list[str]]:
        """The rooms with somebody missing, by unit, each once and in order."""
        found: dict[str, list[str]] = defaultdict(list)
        for line in self.missing:
            if line.room not in found[line.unit]:
                found[line.unit].append(line.room)
        return dict(found)

    @property
    def room_count(self) -> int:
        return sum(map(len, self.rooms.values()))

    @property
    def households(self) -> dict[tuple[str, str], list[Line]]:
        """The missing people by door."""
        found: dict[tuple[str, str], list[Line]] = defaultdict(list)
        for line in self.missing:
            found[line.unit, line.room].append(line)
        return dict(found)


def call(lines: Iterable[Line]) -> RollCall:
    """The roll call of these lines, by door."""
    ordered: Sequence[Line] = sorted(lines, key=lambda line: (line.unit, natural(line.room), line.resident))
    excused = sum(line.status == "excused" for line in ordered)
    missing = tuple(line for line in ordered if line.status in ("pending", "missed"))
    return RollCall(len(ordered) - excused, len(ordered) - excused - len(missing), excused, missing)


def natural(room: str) -> tuple[int, str]:
    """Rooms in the order of their numbers: 99 before 101."""
    digits = "".join(c for c in room if c.isdecimal())
    return (int(digits) if digits else 0, room)
