"""Alembic's door: it migrates the connection it is given (bot/schema.py), or the address it is told."""

import asyncio
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, types

from models.database import open_engine
from models.tables import METADATA


def written(kind: str, item: Any, _autogen: Any) -> str | Literal[False]:
    """In a migration a column has the database's type: our own types may change, history may not."""
    if kind == "type" and isinstance(item, types.TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


def migrate(connection: Connection) -> None:
    """Everything in one transaction, which on SQLite must be said."""
    context.configure(
        connection=connection, target_metadata=METADATA, transactional_ddl=True, render_item=written
    )
    with context.begin_transaction():
        context.run_migrations()


async def open_and_migrate(url: str) -> None:
    """Migrate the database at an address."""
    engine = open_engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(migrate)
    await engine.dispose()


given: Connection | None = context.config.attributes.get("connection")
if given is not None:
    migrate(given)
else:
    asyncio.run(open_and_migrate(context.config.get_main_option("sqlalchemy.url") or ""))
