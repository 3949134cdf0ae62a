"""This machine: settings, the database and its schema, disk, letters that were given up."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import schema
from bot.checks.finding import Finding, bad, good, note
from bot.settings import Settings
from services.vitals import vitals
from services.work import Work

LITTLE, VERY_LITTLE = 1_000_000_000, 100_000_000
"""Free bytes below which the disk is worth a note, and below which the bot may stop."""


def settings(found: Settings) -> Iterator[Finding]:
    """Misspelt settings, which would else be silent."""
    known = {f"CHENHUN_{name}".upper() for name in Settings.model_fields}
    for name in sorted(name for name in os.environ if name.startswith("CHENHUN_") and name not in known):
        yield note("doctor.unknown_setting", name=name, known=", ".join(sorted(known)))
    if found.clock:
        yield note("doctor.clock_set", clock=found.clock)


def file_of(found: Settings) -> Path | None:
    """The SQLite file; None for a database on a server, or in memory."""
    url = make_url(found.database_url)
    name = url.database if url.get_backend_name() == "sqlite" else None
    return Path(name) if name and name != ":memory:" else None


def disk(found: Settings) -> Iterator[Finding]:
    """Room where the database grows."""
    path = file_of(found)
    if path is None or not path.absolute().parent.exists():
        return
    free = shutil.disk_usage(path.absolute().parent).free
    if free < LITTLE:
        make = bad if free < VERY_LITTLE else note
        yield make("doctor.disk", megabytes=free // 1_000_000, folder=path.absolute().parent)
    else:
        yield good("doctor.disk_good", gigabytes=free // 1_000_000_000)


async def tables(engine: AsyncEngine) -> Finding:
    """The schema's revision. Raises Problem when it is newer than we are."""
    found, head = await schema.revision(engine), schema.head()
    if found is None:
        return bad("doctor.schema_none")
    if found != head:
        return note("doctor.schema_behind", found=found, head=head)
    return good("doctor.schema_good", head=head)


async def letters(work: Work) -> Finding:
    """Mail that was given up."""
    counts = await vitals(work)
    if counts.inbox_dead or counts.outbox_dead:
        return note("doctor.dead", inbox=counts.inbox_dead, outbox=counts.outbox_dead)
    return good("doctor.dead_none", waiting=counts.inbox_waiting + counts.outbox_waiting)
