"""From which messages something stands in the ledger: asked of the database alone, for whoever watches a demo."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.ext.asyncio import create_async_engine

from models.report import Revision

Recorded = Callable[[], Awaitable[set[tuple[int, int]]]]


@asynccontextmanager
async def recorded_messages(database: Path) -> AsyncIterator[Recorded]:
    """A way to ask for (chat id, message id); it only reads, so it never keeps the bot waiting."""
    engine = create_async_engine(f"sqlite+aiosqlite:///file:{database}?mode=ro&uri=true")
    query = select(Revision.chat_id, Revision.message_id).distinct()

    async def ask() -> set[tuple[int, int]]:
        async with engine.connect() as connection:
            rows = await connection.execute(query)
            return {(chat, message) for chat, message in rows if chat is not None and message is not None}

    try:
        yield ask
    finally:
        await engine.dispose()
