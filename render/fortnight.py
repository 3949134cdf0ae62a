"""One's own fortnight as a picture: what is on it, as finished strings and places on a scale."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Mark:
    """One slot of one day (0 is the first): ``kind`` is reported, missed, excused or pending.

    ``celsius`` (°C) is where a reported one stands; ``hot`` ones are drawn as an alarm; ``label`` may be empty.
    """

    day: int
    slot: str
    kind: str
    celsius: float | None
    label: str
    hot: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """One person: their name, how often they were reported, and their marks."""

    name: str
    summary: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class FortnightSpec:
    """Everything on the picture. ``days`` are the labels below; ``threshold`` (°C) is drawn as a line.

    ``legend`` are the words for morning, evening, missed and excused.
    """

    painter: ClassVar[str] = "render.paint_fortnight"

    title: str
    dates: str
    days: tuple[str, ...]
    slots: tuple[str, ...]
    strips: tuple[Strip, ...]
    threshold: float
    threshold_label: str
    legend: tuple[str, str, str, str]
