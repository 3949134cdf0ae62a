"""People whom the roster doesn't have, as far as an account told of them, until somebody decides who they are."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import BigInteger, Index, Text, UniqueConstraint, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Base, Celsius, Moment, Words


class Introduction(Base):
    """A room and a name that an account we don't know gave, and what whoever answers for the building made of it.

    ``resident`` is whom it probably means; None when the roster has nobody like that. ``day`` and ``slot`` are those
    of the digest that shows it (slot is empty before); ``asked_at`` is None while nobody was asked about its newest
    message. ``how`` is linked, added, tenant or ignored; empty while it is open.
    """

    __tablename__ = "introduction"
    __table_args__ = (
        UniqueConstraint(
            "site", "telegram_id", "building", "unit", "room", "name", name="introduction_by_place"
        ),
        Index("introduction_open", "site", "decided_at", "building"),
    )

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    telegram_id: Mapped[int] = mapped_column(BigInteger)
    shown_name: Mapped[str] = mapped_column(Text)
    building: Mapped[str] = mapped_column(Text)
    unit: Mapped[str] = mapped_column(Text)
    room: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    resident: Mapped[int | None] = mapped_column(BigInteger)
    came_at: Mapped[datetime] = mapped_column(Moment)
    asked_at: Mapped[datetime | None] = mapped_column(Moment)
    day: Mapped[date | None]
    slot: Mapped[str] = mapped_column(Text, default="")
    decided_at: Mapped[datetime | None] = mapped_column(Moment)
    decided_by: Mapped[int | None] = mapped_column(BigInteger)
    how: Mapped[str] = mapped_column(Text, default="")


class HeldReading(Base):
    """What somebody reported of whom the roster has nobody, kept until it is decided who that is (°C)."""

    __tablename__ = "held_reading"
    __table_args__ = (Index("held_reading_by_message", "site", "chat_id", "message_id"),)

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    introduction: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    day: Mapped[date] = mapped_column(primary_key=True)
    slot: Mapped[str] = mapped_column(Text, primary_key=True)
    n: Mapped[int]
    celsius: Mapped[Decimal | None] = mapped_column(Celsius)
    symptoms: Mapped[tuple[str, ...]] = mapped_column(Words)
    measured_at: Mapped[datetime] = mapped_column(Moment)
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    message_id: Mapped[int] = mapped_column(BigInteger)


async def of_account(session: AsyncSession, site: str, account: int) -> Sequence[Introduction]:
    """Everything an account introduced itself as."""
    query = select(Introduction).where(Introduction.site == site, Introduction.telegram_id == account)
    return (await session.scalars(query.order_by(Introduction.id))).all()


async def still_open(session: AsyncSession, site: str) -> Sequence[Introduction]:
    """All that nobody has decided about."""
    query = select(Introduction).where(Introduction.site == site, Introduction.decided_at.is_(None))
    return (await session.scalars(query.order_by(Introduction.id))).all()


async def held_of(session: AsyncSession, site: str, introduction: int) -> Sequence[HeldReading]:
    """What is kept for one introduction, oldest first."""
    query = select(HeldReading).where(HeldReading.site == site, HeldReading.introduction == introduction)
    return (await session.scalars(query.order_by(HeldReading.measured_at))).all()


async def held_from(session: AsyncSession, site: str, chat_id: int, message_id: int) -> Sequence[HeldReading]:
    """What is kept from one message."""
    query = select(HeldReading).where(
        HeldReading.site == site, HeldReading.chat_id == chat_id, HeldReading.message_id == message_id
    )
    return (await session.scalars(query.order_by(HeldReading.introduction))).all()
