"""`chenhun ledger`: the ledger of some days as one file, whole or not at all."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from bot.settings import Settings
from models.database import open_engine
from render.sheet import Cell
from services import export_ledger
from services.clock import open_clock
from services.export_ledger import LedgerTable
from services.work import Desk


async def ledger(settings: Settings, first: date, last: date, out: Path) -> None:
    """Write the ledger of these local days, both included, as CSV or XLSX by the file's ending.

    Raises Problem before the first import, and OSError when the file can't be written.
    """
    engine = open_engine(settings.database_url)
    try:
        desk = Desk(engine, await open_clock(settings.clock, frozenset()))
        table = await read_days(desk, first, last)
    finally:
        await engine.dispose()
    save(table.as_xlsx() if out.suffix.lower() == ".xlsx" else table.as_csv(), out)


async def read_days(desk: Desk, first: date, last: date) -> LedgerTable:
    """The whole ledger, a short transaction a day, so that a running bot need not wait."""
    rows: list[tuple[Cell, ...]] = []
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        async with desk.work() as work:
            table = await export_ledger.ledger(work, day, day, full=True)
        rows += table.rows
    return replace(table, rows=rows)


def save(content: bytes, out: Path) -> None:
    """Beside the file first, so that an old one is replaced by a whole one."""
    beside = out.with_name(f".{out.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(out)
    finally:
        beside.unlink(missing_ok=True)
