"""Absences: who said that they are away, until when, and whether whoever answers for them excuses it."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import BigInteger, Index, Text, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Base, Moment


class Absence(Base):
    """One resident away from ``since`` to the end of the local day ``until``, or to ``ended_at`` if that is earlier.

    Until it is ``excused`` the person counts as missing; ``decided_at`` tells when that was decided, ``decided_by``
    the account.
    """

    __tablename__ = "absence"
    __table_args__ = (Index("absence_by_end", "site", "ended_at", "until"),)

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    resident: Mapped[int] = mapped_column(BigInteger)
    since: Mapped[datetime] = mapped_column(Moment)
    until: Mapped[date]
    said_by: Mapped[int] = mapped_column(BigInteger)
    decided_at: Mapped[datetime | None] = mapped_column(Moment)
    decided_by: Mapped[int | None] = mapped_column(BigInteger)
    excused: Mapped[bool] = mapped_column(default=False)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)


async def present(session: AsyncSession, site: str, day: date) -> Sequence[Absence]:
    """The absences that have not ended and reach this local day."""
    query = select(Absence).where(Absence.site == site, Absence.ended_at.is_(None), Absence.until >= day)
    return (await session.scalars(query.order_by(Absence.id))).all()


async def of_resident(session: AsyncSession, site: str, resident: int, day: date) -> Sequence[Absence]:
    """Those of one resident."""
    return [absence for absence in await present(session, site, day) if absence.resident == resident]
