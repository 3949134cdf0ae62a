"""SQLite in one trip a statement: rows, numbers of rows and faults are what SQLAlchemy expects of any driver."""

import logging
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from models.database import open_engine


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[AsyncConnection]:
    """A connection to a new file with one table, in a transaction."""
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'x.db'}")
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE door (room INTEGER PRIMARY KEY, name TEXT)"))
        await connection.execute(text("INSERT INTO door VALUES (101, '周')"))
        yield connection
    await engine.dispose()


async def test_rows_and_their_number(connection: AsyncConnection) -> None:
    many = [{"room": 102, "name": "孙"}, {"room": 201, "name": "钱"}]
    assert (await connection.execute(text("INSERT INTO door VALUES (:room, :name)"), many)).rowcount == 2
    found = await connection.execute(text("SELECT room, name FROM door ORDER BY room"))
    assert found.keys() == ["room", "name"]
    assert [tuple(row) for row in found] == [(101, "周"), (102, "孙"), (201, "钱")]
    assert (await connection.execute(text("UPDATE door SET name = '' WHERE room > 101"))).rowcount == 2
    returned = await connection.execute(text("DELETE FROM door WHERE room > 101 RETURNING room"))
    assert sorted(returned.scalars()) == [102, 201]


async def test_a_fault_is_told_and_the_connection_goes_on(connection: AsyncConnection) -> None:
    with pytest.raises(IntegrityError):
        await connection.execute(text("INSERT INTO door VALUES (101, '吴')"))
    assert (await connection.execute(text("SELECT name FROM door"))).scalar_one() == "周"


async def test_a_statement_is_one_trip(connection: AsyncConnection, caplog: pytest.LogCaptureFixture) -> None:
    """aiosqlite notes every trip. It is made to another thread, so the loop is free meanwhile."""
    with caplog.at_level(logging.DEBUG, "aiosqlite"):
        assert (await connection.execute(text("SELECT name FROM door"))).all() == [("周",)]
    trips = [record.thread for record in caplog.records if record.msg.startswith("executing")]
    assert len(trips) == 1
    assert trips[0] != threading.get_ident()
