"""`chenhun import`, `ledger` and `migrate`: short visits to the database, also while the bot runs."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path

from bot import logs, schema
from bot.language import language
from bot.settings import Settings, read_settings
from bot.starting import starting
from models.database import open_engine
from rules.problem import Problem
from texts import say_plain


def import_(site: Path, roster: Path, dry_run: bool, allow_leavers: bool) -> None:
    """Take in a community, all or nothing."""
    with starting():
        from bot.commands.importing import import_roster

    visit(lambda settings: import_roster(settings, site, roster, dry_run, allow_leavers))


def ledger(first: date, last: date, out: Path) -> None:
    """Write the ledger of these days, both included."""
    with starting():
        from bot.commands.ledger import ledger as write_ledger

    if last < first:
        raise Problem("command.days", first=first, last=last)
    if out.suffix.lower() not in (".csv", ".xlsx"):
        raise Problem("command.kind", name=out)
    visit(lambda settings: write_ledger(settings, first, last, out))


def migrate() -> None:
    """Bring the schema to head, and say what was done."""

    async def nothing_more(_settings: Settings) -> None:
        return

    before = visit(nothing_more)
    key = "command.migrated" if before != schema.head() else "command.at_head"
    print(say_plain(language(), key, head=schema.head()))  # noqa: T201


def visit(errand: Callable[[Settings], Awaitable[object]]) -> str | None:
    """Do something in a database whose schema is at head; returns the revision it was at before."""

    async def go() -> str | None:
        engine = open_engine(settings.database_url)
        try:
            before = await schema.migrate(engine)
        finally:
            await engine.dispose()
        await errand(settings)
        return before

    settings = read_settings()
    logs.set_up(settings.log_format)
    return asyncio.run(go())
