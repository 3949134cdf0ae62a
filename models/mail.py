"""Mail: what Telegram gave us (inbox) and what we owe it (outbox)."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, LargeBinary, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Base, Moment

WAITING = text("state = 'waiting'")


class Inbox(Base):
    """One update as Telegram sent it, committed before it is confirmed.

    ``state`` is waiting, done or dead; a done one keeps only its number, so that a redelivery has no effect.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        Index("inbox_waiting", "site", "update_id", sqlite_where=WAITING, postgresql_where=WAITING),
        {"sqlite_with_rowid": False},
    )

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    received_at: Mapped[datetime] = mapped_column(Moment)
    raw: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    attempts: Mapped[int]
    retry_at: Mapped[datetime | None] = mapped_column(Moment)
    fault: Mapped[str] = mapped_column(Text)


class Outbox(Base):
    """One call that we owe to Telegram, written in the transaction that caused it.

    ``state``: waiting; sending (committed before a call that must not be repeated); sent; dropped; dead.
    ``lane`` is its priority (0 first). ``audience`` says whom it is for, to be checked again
    when it is sent (empty: nothing in it is private). ``version`` counts how often a row was asked for anew.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("site", "key", name="outbox_by_key"),
        Index(
            "outbox_waiting",
            "site",
            "kind",
            "chat_id",
            "lane",
            "id",
            sqlite_where=WAITING,
            postgresql_where=WAITING,
        ),
    )

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(Text)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    lane: Mapped[int]
    kind: Mapped[str] = mapped_column(Text)
    method: Mapped[str] = mapped_column(Text)
    audience: Mapped[str] = mapped_column(Text)
    params: Mapped[str] = mapped_column(Text)
    attachment: Mapped[bytes | None] = mapped_column(LargeBinary)
    state: Mapped[str] = mapped_column(Text)
    version: Mapped[int]
    attempts: Mapped[int]
    not_before: Mapped[datetime | None] = mapped_column(Moment)
    expires: Mapped[datetime | None] = mapped_column(Moment)
    created_at: Mapped[datetime] = mapped_column(Moment)
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    fault: Mapped[str] = mapped_column(Text)


class Lease(Base):
    """Who runs: one bot on a database. ``holder`` is host, process and its start."""

    __tablename__ = "lease"

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    holder: Mapped[str] = mapped_column(Text)
    until: Mapped[datetime] = mapped_column(Moment)
