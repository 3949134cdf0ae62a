"""The ledger's rows: the current report of each resident and slot, and every revision of it."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import BigInteger, Index, Text, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Base, Celsius, Moment, Words


class Report(Base):
    """One resident in one slot. The row is made when the slot opens, and freezes where they lived then.

    The key begins with site, day, slot, building and the table is clustered by it, so that a roll call costs
    what its building costs whatever the history. ``status`` is pending, reported, excused or missed;
    ``by`` says in what quality it came: self, household, lead, neighbour, unconfirmed.
    """

    __tablename__ = "report"
    __table_args__ = ({"sqlite_with_rowid": False},)

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    slot: Mapped[str] = mapped_column(Text, primary_key=True)
    building: Mapped[str] = mapped_column(Text, primary_key=True)
    resident: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    unit: Mapped[str] = mapped_column(Text)
    room: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text)
    celsius: Mapped[Decimal | None] = mapped_column(Celsius)
    symptoms: Mapped[tuple[str, ...]] = mapped_column(Words)
    measured_at: Mapped[datetime | None] = mapped_column(Moment)
    recorded_at: Mapped[datetime | None] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(Text)
    by_account: Mapped[int | None] = mapped_column(BigInteger)
    late: Mapped[str] = mapped_column(Text)
    revisions: Mapped[int]
    note: Mapped[str] = mapped_column(Text)


class Revision(Base):
    """What a report became at one moment, and from which message: never overwritten."""

    __tablename__ = "revision"
    __table_args__ = (
        Index("revision_by_message", "site", "chat_id", "message_id"),
        {"sqlite_with_rowid": False},
    )

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    slot: Mapped[str] = mapped_column(Text, primary_key=True)
    building: Mapped[str] = mapped_column(Text, primary_key=True)
    resident: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    status: Mapped[str] = mapped_column(Text)
    celsius: Mapped[Decimal | None] = mapped_column(Celsius)
    symptoms: Mapped[tuple[str, ...]] = mapped_column(Words)
    measured_at: Mapped[datetime] = mapped_column(Moment)
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(Text)
    by_account: Mapped[int | None] = mapped_column(BigInteger)
    chat_id: Mapped[int | None] = mapped_column(BigInteger)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    note: Mapped[str] = mapped_column(Text)


class LastEdit(Base):
    """The newest edit of a message that we handled, by its update: what was written before it comes too late.

    It is forgotten some time after ``handled_at`` (services/forget).
    """

    __tablename__ = "last_edit"
    __table_args__ = ({"sqlite_with_rowid": False},)

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    message_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    update_id: Mapped[int] = mapped_column(BigInteger)
    handled_at: Mapped[datetime] = mapped_column(Moment)


class Question(Base):
    """A message we could not wholly read, and what is asked about it: at most one is open a person, others wait."""

    __tablename__ = "question"
    __table_args__ = (Index("question_open", "site", "closed_at", "account"),)

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    message_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    account: Mapped[int] = mapped_column(BigInteger)
    day: Mapped[date]
    slot: Mapped[str] = mapped_column(Text)
    building: Mapped[str] = mapped_column(Text)
    who: Mapped[str] = mapped_column(Text)
    """The one resident it asks about, as the roster writes them; empty when it is the sender or several."""
    reason: Mapped[str] = mapped_column(Text)
    """Why it was asked (rules.reading.Reason); ``several`` people, or the ``offer`` of a keypad in private."""
    resident: Mapped[int | None] = mapped_column(BigInteger)
    """Whose temperature it is that is asked for now; None until somebody tapped a name."""
    lacking: Mapped[tuple[str, ...]] = mapped_column(Words)
    """Whose temperatures are still to be told (rules.lacking): as long as there is anybody, it isn't answered."""
    ruled_out: Mapped[tuple[str, ...]] = mapped_column(Words)
    """Residents who are not the unknown ones in it: those named beside them, and who wrote 老伴."""
    proposed: Mapped[int | None] = mapped_column(BigInteger)
    """Somebody of another door whom a misspelt name probably means: may be tapped, too."""
    for_slot: Mapped[str] = mapped_column(Text)
    """The slot that the temperature belongs to; empty until it is known."""
    celsius: Mapped[Decimal | None] = mapped_column(Celsius)
    """°C: what could be read while it was not known whose, or of which slot. Not kept once it is closed."""
    symptoms: Mapped[tuple[str, ...]] = mapped_column(Words)
    whole: Mapped[int | None]
    """The whole degrees tapped so far: here, since a button's data can be looked at by the whole group."""
    asked_message: Mapped[int | None] = mapped_column(BigInteger)
    """The question's own message, once it was sent."""
    asked_at: Mapped[datetime] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    how: Mapped[str] = mapped_column(Text)
    """How it was closed: answered, edited, kept, lapsed, not_report, replaced; empty while open.

    ``waiting``: it isn't closed, but will be asked only when the person's open question is.
    """


async def from_message(session: AsyncSession, site: str, chat_id: int, message_id: int) -> Sequence[Revision]:
    """What was recorded from one message."""
    query = select(Revision).where(
        Revision.site == site, Revision.chat_id == chat_id, Revision.message_id == message_id
    )
    return (await session.scalars(query.order_by(Revision.n))).all()


async def of_line(
    session: AsyncSession, site: str, day: date, slot: str, building: str, resident: int
) -> Sequence[Revision]:
    """All that one resident's report of a slot has been, oldest first."""
    query = select(Revision).where(
        Revision.site == site, Revision.day == day, Revision.slot == slot, Revision.building == building,
        Revision.resident == resident,
    )  # fmt: skip
    return (await session.scalars(query.order_by(Revision.n))).all()
