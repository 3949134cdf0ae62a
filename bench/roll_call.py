"""What one building's roll call costs among a long history, against the same in a database with one day.

The history is written by SQL into a temporary file: as many residents as asked for, in buildings of forty.
"""

import argparse
import asyncio
import tempfile
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bench.crowd import config, residents
from bench.figures import Figure, ratios, tell
from bot.schema import migrate
from models.database import open_engine
from models.site import SiteRow
from rules.roll_call import call
from services import roll_book
from services.clock import RealClock
from services.work import Desk

DAY = date(2020, 4, 6)
EACH = 40
FILL = """
WITH RECURSIVE person(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM person WHERE n + 1 < :people)
INSERT INTO report (site, day, slot, building, resident, unit, room, status, celsius, symptoms, measured_at,
                    recorded_at, by, by_account, late, revisions, note)
SELECT 'bench', :day, :slot, printf('%05d', n / :each), n, '1', printf('%d', 101 + n % :each),
       CASE n % 4 WHEN 0 THEN 'pending' ELSE 'reported' END, 3650, '', 1586100000000, 1586100000000, 'self', n,
       '', 1, ''
FROM person
"""


async def fill(engine: AsyncEngine, people: int, slots: int) -> None:
    """A community and its reports: the last slot is the one that is called."""
    await migrate(engine)
    async with engine.begin() as connection:
        row = {"site": "bench", "config": config(residents()), "version": 1, "imported_at": RealClock().now()}
        await connection.execute(insert(SiteRow), [row])
        for number in reversed(range(slots)):
            day = DAY - timedelta(days=number // 2)
            slot = "evening" if number % 2 else "morning"
            values = {"people": people, "each": EACH, "day": day.isoformat(), "slot": slot}
            await connection.execute(text(FILL), values)


async def roll_calls(desk: Desk, buildings: int, times: int) -> list[float]:
    """Milliseconds of each of many roll calls, of buildings far apart."""
    taken = []
    for number in range(times):
        building = f"{number * 7919 % buildings:05d}"
        async with desk.work() as work:
            begun = perf_counter()
            roll = call(await roll_book.of_building(work, DAY, "morning", building))
            taken.append((perf_counter() - begun) * 1000)
        assert (roll.expected, roll.reported) == (EACH, EACH * 3 // 4)
    return taken


async def measure(
    folder: Path, people: int, slots: int, rounds: int, times: int
) -> tuple[list[float], list[float]]:
    """The medians of each round: with history and without, in turns."""
    engines = [open_engine(f"sqlite+aiosqlite:///{folder}/{name}.db") for name in ("long", "short")]
    await fill(engines[0], people, slots)
    await fill(engines[1], EACH * 70, 1)
    desks = [Desk(engine, RealClock()) for engine in engines]
    buildings = (people // EACH, 70)
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for desk, count, medians in zip(desks, buildings, found, strict=True):
            medians.append(sorted(await roll_calls(desk, count, times))[times // 2])
    for engine in engines:
        await engine.dispose()
    return found


def main(options: Sequence[str]) -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(prog="bench roll_call", description=__doc__)
    parser.add_argument("--people", type=int, default=200_000)
    parser.add_argument("--slots", type=int, default=4)
    parser.add_argument("--full", action="store_true", help="a million residents")
    parser.add_argument("--rounds", type=int, default=7)
    asked = parser.parse_args(options)
    people = 1_000_000 if asked.full else asked.people
    with tempfile.TemporaryDirectory() as folder:
        long, short = asyncio.run(measure(Path(folder), people, asked.slots, asked.rounds, 301))
        megabytes = sum(file.stat().st_size for file in Path(folder).glob("long.db*")) / 1e6
    tell(
        f"roll call of {EACH} among {people:,} residents × {asked.slots} slots ({megabytes:,.0f} MB)",
        [
            Figure("one day of 2,800 residents", short, " ms"),
            Figure("with that history", long, " ms"),
            Figure("with : without", ratios(long, short), " ×"),
        ],
    )
