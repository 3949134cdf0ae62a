"""Cases by category: what the officer opens, moves and closes, each step a row."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Text, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Base, Moment


class Case(Base):
    """One person's case under its present category; ``closed_at`` when they left isolation."""

    __tablename__ = "case_file"

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    resident: Mapped[int] = mapped_column(BigInteger)
    building: Mapped[str] = mapped_column(Text)
    category: Mapped[str] = mapped_column(Text)
    opened_at: Mapped[datetime] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)


class CaseStep(Base):
    """One step of a case: opened, moved or closed; who did it, when, and why."""

    __tablename__ = "case_step"

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    case: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(Text)
    before: Mapped[str] = mapped_column(Text)
    after: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
    day: Mapped[date]
    actor: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str] = mapped_column(Text)


class Bulletin(Base):
    """A day's posted figures; versioned, because a correction (更正) re-issues them.

    Only the first version's row, so that all who change a day meet at one: ``changed_at`` is the first change since
    the day was last counted, ``recount_at`` when it is to be counted anew.
    """

    __tablename__ = "bulletin"

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    figures: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime] = mapped_column(Moment)
    changed_at: Mapped[datetime | None] = mapped_column(Moment)
    recount_at: Mapped[datetime | None] = mapped_column(Moment)


class Audit(Base):
    """Who did what to whom; ids only."""

    __tablename__ = "audit"

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[int] = mapped_column(BigInteger)
    action: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)


async def bulletin(session: AsyncSession, site: str, day: date) -> Bulletin | None:
    """The day's latest bulletin, if one was made."""
    query = select(Bulletin).where(Bulletin.site == site, Bulletin.day == day)
    return (await session.scalars(query.order_by(Bulletin.version.desc()).limit(1))).first()


async def first_bulletin(session: AsyncSession, site: str, day: date) -> Bulletin | None:
    """The day's first bulletin, locked: whoever changes the day, or counts it anew, waits for the other."""
    query = select(Bulletin).where(Bulletin.site == site, Bulletin.day == day, Bulletin.version == 1)
    locked = query.with_for_update().execution_options(populate_existing=True)
    return (await session.scalars(locked)).first()


async def open_case(session: AsyncSession, site: str, resident: int) -> Case | None:
    """The case of this resident that is not closed, if there is one."""
    query = select(Case).where(Case.site == site, Case.resident == resident, Case.closed_at.is_(None))
    return (await session.scalars(query)).first()
