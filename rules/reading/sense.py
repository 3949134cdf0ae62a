"""What a number may be, and what a temperature says."""

from dataclasses import dataclass
from enum import StrEnum, auto

from rules.reading.temperature import Degrees


class Role(StrEnum):
    """What a number is."""

    DEGREES = auto()
    FLAT = auto()
    CLOCK = auto()
    COUNT = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Sense:
    """A number's role; for a temperature also what it says, and how clearly it was marked as one."""

    role: Role
    degrees: Degrees | None = None
    unit: str = ""
    labelled: bool = False


NOTHING, FLAT = Sense(Role.NOTHING), Sense(Role.FLAT)
