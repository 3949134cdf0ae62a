"""`chenhun ledger`: the ledger of some days as one file, whole or not at all."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from bot.settings import Settings
from models.database import open_engine
from services.clock import open_clock
from services.export_ledger import read_days
from services.work import Desk


async def ledger(settings: Settings, first: date, last: date, out: Path) -> None:
    """Write the ledger of these local days, both included, as CSV or XLSX by the file's ending.

    Raises Problem before the first import, and OSError when the file can't be written.
    """
    engine = open_engine(settings.database_url)
    try:
        desk = Desk(engine, await open_clock(settings.clock, frozenset()))
        table = await read_days(desk, first, last, full=True)
    finally:
        await engine.dispose()
    save(table.as_xlsx() if out.suffix.lower() == ".xlsx" else table.as_csv(), out)


def save(content: bytes, out: Path) -> None:
    """Beside the file first, so that an old one is replaced by a whole one. Raises OSError that names ``out``."""
    beside = out.with_name(f".{out.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(out)
    except OSError as fault:
        fault.filename, fault.filename2 = str(out), None
        raise
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
