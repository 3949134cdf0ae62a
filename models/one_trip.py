"""SQLite under SQLAlchemy with one trip to its thread a statement, instead of four.

aiosqlite makes the cursor, runs the statement, fetches the rows and closes the cursor in a trip each. A trip wakes
two threads: together they cost more than most of our statements do.
"""

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any, Self

import aiosqlite


class Cursor:
    """As much of a cursor as SQLAlchemy asks for; a statement brings all of its rows along, which it wants anyway."""

    arraysize = 1

    def __init__(self, connection: "Connection") -> None:
        self.connection = connection
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.rows: list[Any] = []

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, statement: str, parameters: Any = ()) -> None:
        await self.connection.there(self.run, sqlite3.Cursor.execute, statement, parameters)

    async def executemany(self, statement: str, parameters: Any) -> None:
        await self.connection.there(self.run, sqlite3.Cursor.executemany, statement, parameters)

    def run(self, how: Callable[..., sqlite3.Cursor], statement: str, parameters: Any) -> None:
        """In SQLite's thread: run the statement to its end."""
        cursor = self.connection._conn.cursor()
        try:
            how(cursor, statement, parameters)
            self.rows = cursor.fetchall()
            self.description, self.rowcount = cursor.description, cursor.rowcount
            self.lastrowid = cursor.lastrowid
        finally:
            cursor.close()

    async def fetchall(self) -> list[Any]:
        return self.rows

    async def close(self) -> None:
        """It has been closed in SQLite's thread."""


class Connection(aiosqlite.Connection):
    """aiosqlite's, with our cursors."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=0)
        self._thread.daemon = True  # a connection that is still open must not keep the process alive

    def cursor(self) -> Cursor:  # type: ignore[override]
        return Cursor(self)

    async def there(self, work: Callable[..., None], *arguments: Any) -> None:
        """Call it in SQLite's thread."""
        await self._execute(work, *arguments)  # type: ignore[no-untyped-call]


def connect(path: str, **options: Any) -> Connection:
    """A connection to await; the options are those of ``sqlite3.connect``."""
    return Connection(partial(sqlite3.connect, path, **options))
