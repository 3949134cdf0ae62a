"""From which messages something stands in the ledger: asked of the database alone, for whoever watches a demo.

What was taken back again doesn't stand, and nobody's /undo is a report; a message about which the bot had to ask does
when the answer did.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import CompoundSelect, Select, and_, exists, select, union
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import aliased

from models.report import Question, Revision

Recorded = Callable[[], Awaitable[set[tuple[int, int]]]]


@asynccontextmanager
async def recorded_messages(database: Path) -> AsyncIterator[Recorded]:
    """A way to ask for (chat id, message id); it only reads, so it never keeps the bot waiting."""
    engine = create_async_engine(f"sqlite+aiosqlite:///file:{database}?mode=ro&uri=true")
    query: CompoundSelect[int | None, int | None] = union(_reported(), _asked_about())

    async def ask() -> set[tuple[int, int]]:
        async with engine.connect() as connection:
            rows = await connection.execute(query)
            return {(chat, message) for chat, message in rows if chat is not None and message is not None}

    try:
        yield ask
    finally:
        await engine.dispose()


def _reported() -> Select[int | None, int | None]:
    """Messages out of which a revision came that was not withdrawn."""
    later = aliased(Revision)
    withdrawn = exists().where(
        and_(
            *(
                getattr(later, part) == getattr(Revision, part)
                for part in ("site", "day", "slot", "building", "resident")
            ),
            later.n > Revision.n,
            later.status.in_(("pending", "missed")),
        )
    )
    query = select(Revision.chat_id, Revision.message_id)
    return query.where(Revision.status == "reported", Revision.message_id.is_not(None), ~withdrawn)


def _asked_about() -> Select[int, int]:
    """Messages that a later answer cleared up."""
    return select(Question.chat_id, Question.message_id).where(Question.how.in_(("answered", "edited")))
