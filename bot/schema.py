"""The database's schema: brought to head under a lock, and refused when it is newer than we are."""

from importlib.resources import files

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

from rules.problem import Problem

LOCK = 5_102_012_020
"""PostgreSQL's advisory lock of whoever migrates; on SQLite, BEGIN IMMEDIATE does it."""


def configuration() -> Config:
    """Alembic's configuration; the migrations are found where the package is installed."""
    config = Config()
    config.set_main_option("script_location", str(files("migrations")).replace("%", "%%"))
    return config


def head() -> str:
    """The newest revision that this program knows."""
    return str(ScriptDirectory.from_config(configuration()).get_current_head())


def present(connection: Connection) -> str | None:
    """The revision of a database; None for an empty one. Raises Problem when we don't know it."""
    found = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in ScriptDirectory.from_config(configuration()).walk_revisions()}
    if found is not None and found not in known:
        raise Problem("trouble.newer_schema", found=found, head=head())
    return found


def upgrade(connection: Connection) -> str | None:
    """Bring the schema to head, whoever else tries too; returns the revision it was at before."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    before = present(connection)
    if before != head():
        config = configuration()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return before


async def migrate(engine: AsyncEngine) -> str | None:
    """Bring the schema to head in one transaction; returns the revision it was at before.

    Raises Problem("trouble.newer_schema") when the database belongs to a newer program.
    """
    async with engine.begin() as connection:
        return await connection.run_sync(upgrade)


async def revision(engine: AsyncEngine) -> str | None:
    """The revision that the database is at; None for an empty one. Raises Problem as ``migrate`` does."""
    async with engine.connect() as connection:
        return await connection.run_sync(present)
