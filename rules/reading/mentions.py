"""What the grouping stage produces: people together with the numbers said of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from rules.reading.outcome import Reason, Slot
from rules.reading.people import Person
from rules.reading.temperature import Degrees


@dataclass(slots=True, eq=False)
class Mention:
    """One number said of somebody; ``slots`` are the slot words that led to it, shared with its neighbours."""

    degrees: Degrees
    slots: Sequence[Slot]
    day: str = ""
    old: bool = False
    slash: bool = False  # only a slash parts it from the one before
    fixing: bool = False  # its line corrects something
    symptoms: list[str] = field(default_factory=list)
    slot: Slot | None = None

    @property
    def celsius(self) -> Decimal | None:
        """Its value, if it is safe."""
        return self.degrees.celsius

    @property
    def reason(self) -> Reason | None:
        """Why it must be asked about, if it must."""
        return self.degrees.reason


@dataclass(slots=True)
class Group:
    """People named together, their numbers in order, and what else is said of them."""

    people: list[Person] = field(default_factory=list)
    joined: list[bool] = field(default_factory=list)  # whether each is joined to the one before
    mentions: list[Mention] = field(default_factory=list)
    room: str | None = None
    everybody: bool = False
    stated: bool = False  # something is said of them that should have come with a number
    left_out: bool = False  # said to be away or unmeasured, or excepted: 除了爸爸, 宝宝没量
    pending: list[str] = field(default_factory=list)  # symptoms said before the number

    def add_person(self, person: Person, joined: bool) -> None:
        """One more of those named together."""
        self.people.append(person)
        self.joined.append(joined)

    def add_mention(self, mention: Mention) -> None:
        """One more number said of them; it takes the symptoms said before it."""
        mention.symptoms.extend(self.pending)
        self.pending.clear()
        self.mentions.append(mention)
