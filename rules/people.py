"""Who is who in a building, and who may report for whom."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Quality = Literal["self", "household", "lead", "neighbour", "unconfirmed"]


@dataclass(frozen=True, slots=True)
class Person:
    """A present resident of the roster. ``building`` is empty for staff of the site, who report nothing."""

    id: int
    building: str
    unit: str
    room: str
    name: str
    kind: str
    role: str
    telegram_id: int | None
    reports_for: tuple[str, ...]
    moved_from: str = ""

    @property
    def door(self) -> tuple[str, str, str]:
        """Building, unit and room: the household."""
        return (self.building, self.unit, self.room)

    @property
    def answers_for_building(self) -> bool:
        return self.role in ("lead", "deputy")


def quality(speakers: Iterable[Person], subject: Person) -> Quality:
    """In what quality these people (the residents of one account) speak for the subject.

    The best of them counts. Anyone who is neither the person, nor named to report for them, nor of their
    household, nor their lead is a neighbour, whose word only fills a blank.
    """
    best: Quality = "neighbour"
    for speaker in speakers:
        if speaker.id == subject.id:
            return "self"
        if speaker.door == subject.door or (
            speaker.building == subject.building and subject.name in speaker.reports_for
        ):
            best = "household"
        elif speaker.answers_for_building and speaker.building == subject.building and best == "neighbour":
            best = "lead"
    return best


def reported_by(speakers: Sequence[Person], people: Iterable[Person]) -> list[Person]:
    """The speakers who report, and those they are named to report for (``people`` are their buildings').

    A name means somebody behind the same door, or else the only one of that name in the building: never two people.
    """
    own = [p for p in speakers if p.building]
    found = {p.id: p for p in own}
    everyone = list(people)
    for speaker in own:
        for name in speaker.reports_for:
            namesakes = [p for p in everyone if p.building == speaker.building and p.name == name]
            meant = [p for p in namesakes if p.door == speaker.door] or namesakes
            found.update({p.id: p for p in meant} if len(meant) == 1 else {})
    return list(found.values())
