"""The ceiling of ingest: the usual python-telegram-bot program, with our reader and a commit a message.

`python -m bench.idiomatic API_URL DATABASE ROSTER.csv`. It keeps less than ours does: one row a message, no ledger
of who is missing, no acknowledgement, no board.
"""

import csv
import logging
import sys
from decimal import Decimal
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from models.database import Celsius
from rules.reading import Context, read


class Base(DeclarativeBase):
    """The one table's base."""


class Row(Base):
    """A report."""

    __tablename__ = "report"
    id: Mapped[int] = mapped_column(primary_key=True)
    chat: Mapped[int]
    message: Mapped[int]
    account: Mapped[int]
    name: Mapped[str]
    celsius: Mapped[Decimal] = mapped_column(Celsius)
    at: Mapped[int]


def pragmas(connection: Any, _: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


def contexts(roster: str) -> dict[int, Context]:
    """What the reader is told of each account."""
    with open(roster, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    homes: dict[tuple[str, ...], list[str]] = {}
    for row in rows:
        homes.setdefault((row["building"], row["unit"], row["room"]), []).append(row["name"])
    return {
        int(row["telegram_id"]): Context(
            row["name"], tuple(homes[row["building"], row["unit"], row["room"]]), row["room"], "morning"
        )
        for row in rows
    }


def main(api: str, database: str, roster: str) -> None:
    """Poll until ended."""
    logging.basicConfig(level=logging.WARNING)
    engine: AsyncEngine = create_async_engine(f"sqlite+aiosqlite:///{database}")
    event.listen(engine.sync_engine, "connect", pragmas)
    session: async_sessionmaker[AsyncSession] = async_sessionmaker(engine)
    known = contexts(roster)

    async def start(_: Any) -> None:
        async with engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)

    async def on_text(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        message = update.effective_message
        if message is None or message.from_user is None or not message.text:
            return
        outcome = read(message.text, known[message.from_user.id])
        async with session() as work:
            work.add_all(
                Row(chat=message.chat_id, message=message.message_id, account=message.from_user.id, name=reading.who,
                    celsius=reading.celsius, at=int(message.date.timestamp()))
                for reading in outcome.readings
            )  # fmt: skip
            await work.commit()

    builder = Application.builder().token("1:bench").base_url(f"{api}/bot").post_init(start)
    app = builder.build()
    app.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, on_text))
    app.run_polling(allowed_updates=["message", "edited_message", "callback_query"])


if __name__ == "__main__":
    main(*sys.argv[1:])
