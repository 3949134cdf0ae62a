"""The community: its configuration, and the chats that belong to it."""

from datetime import datetime
from typing import Literal

from sqlalchemy import BigInteger, Index, Text, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Base, Moment

Purpose = Literal["building", "leadership", "notification"]


class SiteRow(Base):
    """One community. ``config`` is its SITE.toml; ``activated`` is the first moment the bot ran for it (UTC).

    ``version`` grows with every change of configuration, chats or roster, so that what is kept in memory is
    known to be old.
    """

    __tablename__ = "site"

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    config: Mapped[str] = mapped_column(Text)
    version: Mapped[int]
    imported_at: Mapped[datetime] = mapped_column(Moment)
    activated: Mapped[datetime | None] = mapped_column(Moment)


class Chat(Base):
    """A group that belongs to the site; a building's may still wait to be claimed with its code."""

    __tablename__ = "chat"
    __table_args__ = (Index("chat_by_id", "site", "chat_id"),)

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    purpose: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    chat_id: Mapped[int | None] = mapped_column(BigInteger)
    code: Mapped[str] = mapped_column(Text)
    welcomed: Mapped[datetime | None] = mapped_column(Moment)
    quiet: Mapped[bool] = mapped_column(default=False)
    """The group forbids our reactions; the board is the acknowledgement."""


class Counter(Base):
    """The last number given out of each kind; taken in the transaction that uses it."""

    __tablename__ = "counter"

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[int] = mapped_column(BigInteger)


async def chats(session: AsyncSession, site: str) -> list[Chat]:
    """Every chat of the site, claimed or not."""
    found = await session.scalars(select(Chat).where(Chat.site == site).order_by(Chat.purpose, Chat.name))
    return list(found)


async def move_chat(session: AsyncSession, site: str, old: int, new: int) -> None:
    """A group became a supergroup: everything kept under the old id is now under the new one."""
    await session.execute(update(Chat).where(Chat.site == site, Chat.chat_id == old).values(chat_id=new))
