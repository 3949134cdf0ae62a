"""The engine, the base of all tables, and how our kinds of value are kept."""

from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from sqlite3 import OperationalError
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer, MetaData, Table, Text, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

from models.one_trip import connect

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Base(DeclarativeBase):
    """Every table of a community's data carries its site first in its key, so that it can be partitioned."""

    metadata = MetaData(naming_convention={"pk": "%(table_name)s_key"})


class Moment(TypeDecorator[datetime]):
    """An aware UTC datetime, kept as whole milliseconds since 1970."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        span = value - EPOCH
        return (span.days * 86_400 + span.seconds) * 1000 + span.microseconds // 1000

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromtimestamp(value / 1000, UTC)


class Celsius(TypeDecorator[Decimal]):
    """A temperature in °C, kept as whole hundredths: 36.55 stays 36.55."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value * 100)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value) / 100


class Words(TypeDecorator[tuple[str, ...]]):
    """A short list of plain words, kept as one comma-separated text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> str | None:
        return None if value is None else ",".join(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...] | None:
        return None if value is None else tuple(word for word in value.split(",") if word)


def open_engine(url: str) -> AsyncEngine:
    """An engine for SQLite (one writer, durable at each commit) or PostgreSQL; its errors quote no values."""
    if make_url(url).get_backend_name() != "sqlite":
        return create_async_engine(url, pool_size=5, pool_pre_ping=True, hide_parameters=True)
    options = {"timeout": 15, "async_creator_fn": connect}
    engine = create_async_engine(url, connect_args=options, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", prepare_sqlite)
    event.listen(engine.sync_engine, "begin", begin_immediate)
    return engine


def prepare_sqlite(connection: Any, _record: Any) -> None:
    """WAL with full durability, and no transaction that the driver opens by itself."""
    connection.isolation_level = None
    cursor = connection.cursor()
    write_ahead(cursor)
    for pragma in ("synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def write_ahead(cursor: Any) -> None:
    """WAL is a mode of the file: while another connection sets it for a new one, SQLite refuses ours at once."""
    try:
        cursor.execute("PRAGMA journal_mode=WAL")
    except OperationalError as fault:
        if "locked" not in str(fault):
            raise


def begin_immediate(connection: Any) -> None:
    """Take the write lock at the start: a read that later writes would else lose to another writer."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def insert_into(dialect: str, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """An INSERT that knows ON CONFLICT on either database."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


__all__ = ["Base", "Celsius", "Moment", "Words", "insert_into", "open_engine"]
