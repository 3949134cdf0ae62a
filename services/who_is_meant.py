"""From the name in a reading to a resident of the roster."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rules.alike import who_is_alike
from rules.day import Window, named
from rules.people import Person
from rules.reading import Reading
from services import authority
from services.said import Said
from services.work import Work


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was said: the building it concerns, and the residents whose account said it."""

    building: str
    speakers: tuple[Person, ...]
    household: tuple[Person, ...]

    @property
    def sender(self) -> Person | None:
        return self.speakers[0] if self.speakers else None


def place(work: Work, said: Said) -> Place | None:
    """The building and the speakers; None when this chat is no place for reports."""
    speakers = tuple(p for p in authority.residents_of(work.community, said.account) if p.building)
    building = work.community.building_of_chat.get(said.chat)
    if said.private:
        building = speakers[0].building if speakers else ""
    if building is None:
        return None
    here = tuple(p for p in speakers if p.building == building) or speakers
    door = work.community.by_door.get(here[0].door, []) if here else []
    return Place(building, here, tuple(door))


def meant(work: Work, where: Place, reading: Reading) -> Person | None:
    """The resident that a reading is about: of the household first, then by name (and room) in the building.

    A room that is none of theirs doesn't make the household somebody else, unless somebody of that name lives there.
    """
    own = [p for p in (*where.household, *where.speakers[:1]) if p.name == reading.who]
    for here in matching(own, reading):
        return here
    for people in candidates(work, where):
        found = matching(people, reading)
        if len(found) == 1:
            return found[0]
    return own[0] if own else None


def proposed(work: Work, where: Place, reading: Reading) -> Person | None:
    """Whom a name that isn't in the roster probably means: of the household, of the building, or of those led."""
    for people in ([*where.household], *candidates(work, where)):
        there = [p for p in people if reading.room is None or same_room(p, reading.room)]
        alike = who_is_alike(reading.who, there) if reading.who else None
        if alike is not None:
            return alike[0]
    return None


def subject(work: Work, said: Said, where: Place, reading: Reading) -> tuple[Person | None, Window | None]:
    """Whom a reading is about, and which roll call; None for what it doesn't tell."""
    return meant(work, where, reading), named(work.site, said.at, reading.slot)


def candidates(work: Work, where: Place) -> Iterator[Sequence[Person]]:
    """Where to look for a name: this building, those the speakers lead; in private with a stranger, everywhere."""
    if not where.building and not where.speakers:
        yield work.community.people
    for building in dict.fromkeys([where.building, *led(work, where)]):
        yield work.community.by_building.get(building, [])


def led(work: Work, where: Place) -> list[str]:
    """Other buildings that the speakers answer for."""
    return sorted({p.building for p in where.speakers if p.answers_for_building})


def matching(people: Sequence[Person], reading: Reading) -> list[Person]:
    """The people of that name; the room, when one is written, must be theirs."""
    called = [p for p in people if p.name == reading.who]
    return [p for p in called if reading.room is None or same_room(p, reading.room)]


def same_room(person: Person, written: str) -> bool:
    """``501``, ``2-501``, ``3栋2单元501室`` all end with the room's own number."""
    theirs, said = numbers(person.room), numbers(written)
    return not theirs or not said or said[-1] == theirs[-1]


def numbers(text: str) -> list[int]:
    """The whole numbers in a text."""
    return [int(part) for part in "".join(c if c.isdecimal() else " " for c in text).split()]
