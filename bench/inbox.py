"""The inbox's throughput: commit before confirm, against bare sqlite3 writing the same rows as durably."""

import argparse
import asyncio
import json
import sqlite3
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from sqlalchemy import insert

from bench.crowd import config, residents, updates
from bench.figures import Figure, ratios, tell
from bot.schema import migrate
from models.database import open_engine
from models.site import SiteRow
from services.clock import RealClock
from services.inbox import keep
from services.work import Desk

BATCH = 100
TABLE = """CREATE TABLE inbox (site TEXT, update_id INTEGER, chat_id INTEGER, received_at INTEGER, raw TEXT, state TEXT,
attempts INTEGER, retry_at INTEGER, fault TEXT, PRIMARY KEY (site, update_id)) WITHOUT ROWID"""
WAITING = "CREATE INDEX inbox_waiting ON inbox (site, update_id) WHERE state = 'waiting'"


async def ours(folder: Path, batches: list[list[dict[str, int]]]) -> float:
    """Batches a second through services.inbox.keep."""
    engine, clock = open_engine(f"sqlite+aiosqlite:///{folder}/ours.db"), RealClock()
    await migrate(engine)
    async with engine.begin() as connection:
        row = {"site": "bench", "config": config(residents()), "version": 1, "imported_at": clock.now()}
        await connection.execute(insert(SiteRow), [row])
    desk = Desk(engine, clock)
    begun = perf_counter()
    for batch in batches:
        await keep(desk, batch)
    taken = perf_counter() - begun
    await engine.dispose()
    return len(batches) / taken


def bare(folder: Path, rows: list[list[tuple[object, ...]]]) -> float:
    """Batches a second by executemany, with the same pragmas."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", TABLE, WAITING):
        connection.execute(statement)
    begun = perf_counter()
    for batch in rows:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO inbox VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING", batch)
        connection.execute("COMMIT")
    taken = perf_counter() - begun
    connection.close()
    return len(rows) / taken


def row(update: dict[str, int], raw: str) -> tuple[object, ...]:
    return ("bench", update["update_id"], -1, 0, raw, "waiting", 0, None, "")


def main(options: Sequence[str]) -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(prog="bench inbox", description=__doc__)
    parser.add_argument("--batches", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args(options)
    found = updates(residents(), asked.batches * BATCH)
    batches = [found[n : n + BATCH] for n in range(0, len(found), BATCH)]
    rows = [[row(update, json.dumps(update, ensure_ascii=False)) for update in batch] for batch in batches]
    theirs, mine = [], []
    for _ in range(asked.rounds):
        with tempfile.TemporaryDirectory() as folder:
            theirs.append(bare(Path(folder), rows) * BATCH)
            mine.append(asyncio.run(ours(Path(folder), batches)) * BATCH)
    tell(
        f"inbox: commits of {BATCH} updates",
        [
            Figure("bare sqlite3: updates a second", theirs),
            Figure("ours: updates a second", mine),
            Figure("ours : bare", ratios(mine, theirs), " ×"),
        ],
    )
