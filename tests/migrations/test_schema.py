"""From nothing to the models, by one road, whoever else walks it at the same time."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, PrimaryKeyConstraint, inspect, make_url, text

from bot import schema
from models.database import open_engine
from models.tables import METADATA
from rules.problem import Problem


def differences(connection: Connection) -> list[object]:
    """What the models have and the database has not, or the other way round."""
    return list(compare_metadata(MigrationContext.configure(connection), METADATA))


async def test_from_empty_to_the_models(empty_database_url: str) -> None:
    engine = open_engine(empty_database_url)
    assert await schema.migrate(engine) is None
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
        tables = await connection.run_sync(lambda sync: set(inspect(sync).get_table_names()))
    assert tables == set(METADATA.tables) | {"alembic_version"}
    assert await schema.revision(engine) == schema.head()
    await engine.dispose()


async def test_again_changes_nothing(empty_database_url: str) -> None:
    engine = open_engine(empty_database_url)
    await schema.migrate(engine)
    assert await schema.migrate(engine) == schema.head()
    await engine.dispose()


async def test_many_at_once_migrate_it_once(empty_database_url: str) -> None:
    engines = [open_engine(empty_database_url) for _ in range(6)]
    before = await asyncio.gather(*map(schema.migrate, engines))
    assert sorted(before, key=str) == [schema.head()] * 5 + [None]
    for engine in engines:
        await engine.dispose()


async def test_a_newer_schema_is_refused_and_left_alone(empty_database_url: str) -> None:
    engine = open_engine(empty_database_url)
    await schema.migrate(engine)
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Problem) as refused:
        await schema.migrate(engine)
    assert refused.value.key == "trouble.newer_schema"
    assert refused.value.values["found"] == "9999"
    await engine.dispose()


def test_there_is_one_head_and_one_road() -> None:
    script = ScriptDirectory.from_config(schema.configuration())
    assert len(script.get_heads()) == 1
    assert len(script.get_bases()) == 1


def test_every_constraint_but_the_key_is_named_by_hand() -> None:
    """A name that a database made up could not be dropped by a later migration."""
    constraints = [one for table in METADATA.tables.values() for one in table.constraints]
    assert [one for one in constraints if not isinstance(one, PrimaryKeyConstraint) and not one.name] == []


def test_every_table_has_its_site_first_in_its_key() -> None:
    assert {
        table.name for table in METADATA.tables.values() if next(iter(table.primary_key)).name != "site"
    } == set()


async def test_sqlite_keeps_a_roll_call_together(tmp_path: Path) -> None:
    """The ledger's tables are clustered by their key."""
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path}/x.db")
    await schema.migrate(engine)
    await engine.dispose()
    path = make_url(f"sqlite:///{tmp_path}/x.db").database
    with sqlite3.connect(str(path)) as connection:
        wanted = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%WITHOUT ROWID%'"
        assert {"report", "revision", "inbox"} <= {row[0] for row in connection.execute(wanted)}
        partial = "SELECT sql FROM sqlite_master WHERE name = 'outbox_waiting'"
        assert "WHERE state = 'waiting'" in connection.execute(partial).fetchone()[0]


def test_alembic_itself_agrees(tmp_path: Path) -> None:
    """`alembic check`, as a maintainer would run it."""
    config = schema.configuration()
    config.set_main_option("sqlalchemy.url", f"sqlite+aiosqlite:///{tmp_path}/x.db")
    command.upgrade(config, "head")
    command.check(config)
