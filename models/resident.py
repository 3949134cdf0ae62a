"""The people: residents of the roster, and the Telegram accounts that we can reach."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import BigInteger, Index, Text, UniqueConstraint, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Base, Moment


class Resident(Base):
    """A row of the roster; ``building`` is empty for staff of the site, who report nothing.

    ``left_on`` is the local day from which the person no longer lives here. ``moved_from`` is the building
    they lived in before a move, for a slot whose roster was frozen then. ``reports_for`` is names with ``;``.
    ``added_at`` is when a lead put the person into the roster, as long as no imported file has had them.
    """

    __tablename__ = "resident"
    __table_args__ = (
        UniqueConstraint("site", "building", "unit", "room", "name", name="resident_by_place"),
        Index("resident_by_account", "site", "telegram_id"),
    )

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    building: Mapped[str] = mapped_column(Text)
    unit: Mapped[str] = mapped_column(Text)
    room: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(Text)
    telegram_id: Mapped[int | None] = mapped_column(BigInteger)
    reports_for: Mapped[str] = mapped_column(Text)
    left_on: Mapped[date | None]
    moved_from: Mapped[str] = mapped_column(Text, default="")
    added_at: Mapped[datetime | None] = mapped_column(Moment)


class Account(Base):
    """A Telegram account that wrote to us in private: reachable since ``opened``, unless it ``blocked`` us.

    ``building`` is the one whose link it came with, as long as we don't know whose account it is.
    """

    __tablename__ = "account"

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    telegram_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    opened: Mapped[datetime | None] = mapped_column(Moment)
    blocked: Mapped[datetime | None] = mapped_column(Moment)
    language: Mapped[str] = mapped_column(Text, default="")
    building: Mapped[str] = mapped_column(Text, default="")


class Invite(Base):
    """A one-time code that binds the account which brings it to a resident."""

    __tablename__ = "invite"

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    code: Mapped[str] = mapped_column(Text, primary_key=True)
    resident: Mapped[int] = mapped_column(BigInteger)
    made_at: Mapped[datetime] = mapped_column(Moment)
    expires: Mapped[datetime] = mapped_column(Moment)
    used_at: Mapped[datetime | None] = mapped_column(Moment)


async def accounts(session: AsyncSession, site: str, ids: Collection[int]) -> dict[int, Account]:
    """What we know of these Telegram accounts."""
    query = select(Account).where(Account.site == site, Account.telegram_id.in_(ids))
    return {account.telegram_id: account for account in await session.scalars(query)}
