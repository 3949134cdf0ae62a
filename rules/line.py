"""A line of the ledger: one resident in one slot, as it stands."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from rules.day import Lateness
from rules.people import Person, Quality
from rules.site import Site, SlotName


@dataclass(frozen=True, slots=True)
class Line:
    """Where the resident lived when the slot opened, and what was reported (°C; moments UTC)."""

    day: date
    slot: SlotName
    building: str
    resident: int
    unit: str
    room: str
    status: str = "pending"
    celsius: Decimal | None = None
    symptoms: tuple[str, ...] = ()
    measured_at: datetime | None = None
    recorded_at: datetime | None = None
    by: str = ""
    by_account: int | None = None
    late: str = ""
    revisions: int = 0
    note: str = ""

    @property
    def key(self) -> tuple[date, str, int]:
        return (self.day, self.slot, self.resident)


@dataclass(frozen=True, slots=True)
class Measurement:
    """One temperature somebody gave us: when it was measured and written down, by whom, how late.

    ``unsaid``: symptoms that it denies, or that its message told of before it was edited.
    """

    celsius: Decimal
    symptoms: tuple[str, ...]
    measured_at: datetime
    recorded_at: datetime
    quality: Quality
    account: int
    late: Lateness
    unsaid: tuple[str, ...] = ()


def blank(day: date, slot: SlotName, person: Person) -> Line:
    """The line of a person who has not reported yet."""
    return Line(day, slot, person.building, person.id, person.unit, person.room)


def may_replace(line: Line, quality: Quality, account: int, *, fills_only: bool = False) -> bool:
    """Whether this word may stand in this line (promise 6).

    A neighbour's or an unconfirmed word only fills a blank, or renews what the same account wrote in the same quality.
    ``fills_only``: so does everyone's, in a list of several doors: it may be an old one that is passed on.
    """
    if line.status != "reported":
        return True
    if quality in ("self", "household", "lead"):
        return not fills_only or line.by_account == account
    return line.by == quality and line.by_account == account


def reported(line: Line, given: Measurement) -> Line:
    """The line with this measurement in it; one revision more.

    How late it is, the first report tells that stood; a newer value makes nobody late who was on time.
    """
    return replace(
        line,
        status="reported",
        celsius=given.celsius,
        symptoms=symptoms(line, given),
        measured_at=given.measured_at,
        recorded_at=given.recorded_at,
        by=given.quality,
        by_account=given.account,
        late=line.late if line.status == "reported" else given.late,
        revisions=line.revisions + 1,
    )


def symptoms(line: Line, given: Measurement) -> tuple[str, ...]:
    """A symptom lasts until it is denied or taken back: a newer value that doesn't speak of it doesn't end it."""
    lasting = (one for one in line.symptoms if one not in given.unsaid)
    return tuple(dict.fromkeys((*given.symptoms, *lasting)))


def withdrawn(line: Line, closed: bool, lasting: tuple[str, ...] = ()) -> Line:
    """The line after its report was taken back; the symptoms that other messages told of last."""
    return replace(
        line, status="missed" if closed else "pending", celsius=None, symptoms=lasting, measured_at=None, by="",
        by_account=None, late="", revisions=line.revisions + 1,
    )  # fmt: skip


def is_fever(site: Site, celsius: Decimal | None, symptoms: tuple[str, ...]) -> bool:
    """Whether this must be told at once: from the threshold on (inclusive), or a symptom the site names."""
    hot = celsius is not None and celsius >= Decimal(str(site.fever.from_))
    return hot or any(symptom in site.fever.symptoms for symptom in symptoms)


def says_fever(site: Site, symptoms: tuple[str, ...]) -> bool:
    """What the site counts as a fever; and who says 发烧 and hasn't measured has one until the number is there."""
    return "fever" in symptoms or is_fever(site, None, symptoms)
