"""A unit of work: a session, one frozen `now`, staged rows, and the only commit.

Use cases stage rows or run statements through ``session``; nothing is kept unless all of it is.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Executable, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession

from models.database import Base, insert_into
from models.mail import Outbox
from models.report import Question
from models.site import Counter, SiteRow
from rules.line import Line
from rules.problem import Problem
from rules.site import Site
from services.clock import Clock
from services.community import Community, load, version

UNSEEN = {"synchronize_session": False}
"""For an UPDATE of rows that this unit of work has not loaded: SQLAlchemy need not look for them in the session."""


class Work:
    """One transaction's view of the community.

    ``lines``, ``posts``, ``questions``, ``waiting`` and ``edits`` are what it has in hand of the ledger, the live
    posts, the open questions, those that wait for them and the newest edits: fetched once for all its updates, so
    that a later one sees what an earlier one staged.
    ``new_moment`` is set by whoever makes something due that the ticker can't know of.
    """

    def __init__(
        self, session: AsyncSession, now: datetime, community: Community, bot_name: str = ""
    ) -> None:
        self.session, self.now, self.community, self.bot_name = session, now, community, bot_name
        self.inserts: dict[type[Base], list[dict[str, Any]]] = defaultdict(list)
        self.upserts: dict[type[Base], dict[tuple[Any, ...], dict[str, Any]]] = defaultdict(dict)
        self.calls: dict[str, dict[str, Any]] = {}
        self.refreshes: dict[str, dict[str, Any]] = {}
        self.mailed = False
        self.new_moment = False
        self.changed_days: set[date] = set()
        self.lines: dict[tuple[date, str, int], Line] = {}
        self.posts: dict[tuple[date, str], dict[str, list[tuple[str, int]]]] = {}
        self.questions: dict[int, Question | None] = {}
        self.waiting: dict[int, list[Question]] = {}
        self.edits: dict[tuple[int, int], int] = {}

    @property
    def site(self) -> Site:
        return self.community.site

    @property
    def dialect(self) -> str:
        return self.session.get_bind().dialect.name

    def stage(self, table: type[Base], **row: Any) -> None:
        """A new row of the site, written at the commit with all others of its table."""
        self.inserts[table].append({"site": self.site.id, **row})

    def replace(self, table: type[Base], key: tuple[Any, ...], row: dict[str, Any]) -> None:
        """A row that replaces whatever stands under its primary key; the last one staged counts."""
        self.upserts[table][key] = {"site": self.site.id, **row}

    async def numbers(self, name: str, count: int = 1) -> int:
        """The first of ``count`` numbers that nobody else gets."""
        counter = insert_into(self.dialect, Counter.__table__)  # type: ignore[arg-type]
        wanted = counter.values(site=self.site.id, name=name, value=count)
        taken = wanted.on_conflict_do_update(
            index_elements=["site", "name"], set_={"value": Counter.value + count}
        ).returning(Counter.value)
        return int((await self.session.execute(taken)).scalar_one()) - count + 1

    async def changed(self) -> None:
        """Configuration, chats or roster changed: whoever keeps a snapshot must read it anew."""
        await self.session.execute(
            update(SiteRow).where(SiteRow.site == self.site.id).values(version=SiteRow.version + 1)
        )

    async def flush(self) -> None:
        """Write what is staged: one statement a table."""
        for table, latest in self.upserts.items():
            await self.write(replacing(self.dialect, table), list(latest.values()))
        for table, rows in self.inserts.items():
            await self.write(insert_into(self.dialect, table.__table__), rows)  # type: ignore[arg-type]
        await self.flush_calls()
        for staged in (self.inserts, self.upserts, self.calls, self.refreshes):
            staged.clear()

    async def flush_calls(self) -> None:
        """Number the calls to Telegram in the order they were caused; a key that exists has no effect."""
        rows = [*self.calls.values(), *self.refreshes.values()]
        if not rows:
            return
        self.mailed = True
        first = await self.numbers("outbox", len(rows))
        for number, row in enumerate(rows, first):
            row["id"] = number
        statement = insert_into(self.dialect, Outbox.__table__)  # type: ignore[arg-type]
        await self.write(
            statement.on_conflict_do_nothing(index_elements=["site", "key"]), list(self.calls.values())
        )
        again = statement.on_conflict_do_update(
            index_elements=["site", "key"],
            set_={
                "state": "waiting",
                "version": Outbox.version + 1,
                "chat_id": statement.excluded.chat_id,
                "created_at": statement.excluded.created_at,
            },
        )
        await self.write(again, list(self.refreshes.values()))

    async def write(self, statement: Executable, rows: Sequence[Mapping[str, Any]]) -> None:
        if rows:
            connection: AsyncConnection = await self.session.connection()
            await connection.execute(statement, rows)


@cache
def replacing(dialect: str, table: type[Base]) -> Executable:
    """Insert, or replace all but the key."""
    statement = insert_into(dialect, table.__table__)  # type: ignore[arg-type]
    keys = [column.name for column in table.__table__.primary_key]
    rest = {c.name: statement.excluded[c.name] for c in table.__table__.columns if c.name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=rest)


class Desk:
    """Where units of work are opened: the engine, the clock, and the snapshot of the community."""

    def __init__(self, engine: AsyncEngine, clock: Clock) -> None:
        self.engine, self.clock = engine, clock
        # SQLite has one writer: waiting here is fair and wakes at once, its own busy wait sleeps and may starve.
        self.one_by_one: AbstractAsyncContextManager[None] = (
            asyncio.Lock() if engine.dialect.name == "sqlite" else nullcontext()
        )
        self.community: Community | None = None
        self.bot_name = ""
        self.mail_in = asyncio.Event()
        self.mail_out = asyncio.Event()
        self.time_to_look = asyncio.Event()
        # What came while we were away goes before the clock: who has reported meanwhile is not reminded.
        self.fetched = asyncio.Event()
        self.caught_up = asyncio.Event()
        self.closing = False

    def close(self) -> None:
        """Let every loop end at its next pause."""
        self.closing = True
        for wake in (self.mail_in, self.mail_out, self.time_to_look, self.caught_up):
            wake.set()

    def nothing_more_to_fetch(self) -> None:
        """The mail of the time away is in the inbox, or can't be had now."""
        self.fetched.set()
        self.mail_in.set()

    @asynccontextmanager
    async def work(self, founding: Community | None = None) -> AsyncIterator[Work]:
        """One unit of work, committed when the block ends well, and as if it had never been otherwise.

        ``founding`` stands in for the snapshot when a roster is imported: before the first import there is none.
        Raises Problem("site.none") before the first import otherwise.
        """
        async with self.one_by_one, AsyncSession(self.engine, expire_on_commit=False) as session:
            community = founding or await self.snapshot(session)
            work = Work(session, self.clock.now(), community, self.bot_name)
            yield work
            await work.flush()
            await session.commit()
        if work.mailed:
            self.mail_out.set()
        if work.new_moment:
            self.time_to_look.set()

    async def snapshot(self, session: AsyncSession) -> Community:
        """The community, read anew only when its version grew."""
        there = await version(session)
        if there is None:
            raise Problem("site.none")
        if self.community is None or self.community.version != there[1]:
            self.community = await load(session)
        if self.community is None:
            raise Problem("site.none")
        return self.community
