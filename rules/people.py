"""Who is who in a building, and who may report for whom."""

from collections.abc import Iterable
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
