"""The inbox: raw updates committed before Telegram is told that we have them (promise 1).

A redelivered update is known by its number, by equality, inside the transaction: it has no effect at all.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, NamedTuple

from sqlalchemy import delete, func, select, update

from models.database import insert_into
from models.mail import WAITING, Inbox
from services.outbox import Lane, say_to
from services.work import UNSEEN, Desk, Work
from texts import say

AT_ONCE = 400
"""How many updates are handled together at the most: a unit of work has costs that many share."""
ATTEMPTS = 3
PAUSES = (timedelta(seconds=2), timedelta(seconds=10))
KEPT = timedelta(days=3)
"""How long the number of a handled update is kept; Telegram redelivers for a day at the most."""


async def keep(desk: Desk, updates: Sequence[Mapping[str, Any]]) -> None:
    """Commit these updates; only then may they be confirmed."""
    async with desk.work() as work:
        rows = [arrived(work, item) for item in updates]
        table = Inbox.__table__
        insert = insert_into(work.dialect, table)  # type: ignore[arg-type]
        await work.write(insert.on_conflict_do_nothing(index_elements=["site", "update_id"]), rows)
    desk.mail_in.set()


def arrived(work: Work, item: Mapping[str, Any]) -> dict[str, Any]:
    raw = json.dumps(item, ensure_ascii=False, separators=(",", ":"))
    return {
        "site": work.site.id, "update_id": item["update_id"], "chat_id": chat_of(item), "received_at": work.now,
        "raw": raw, "state": "waiting", "attempts": 0, "retry_at": None, "fault": "",
    }  # fmt: skip


def chat_of(item: Mapping[str, Any]) -> int:
    """The chat whose order this update belongs to; 0 when it concerns none."""
    for value in item.values():
        if isinstance(value, dict):
            message = value.get("message", value)
            if isinstance(message, dict) and "chat" in message:
                return int(message["chat"]["id"])
            if "from" in value:
                return int(value["from"]["id"])
    return 0


async def last_number(work: Work) -> int:
    """The highest update number that is safely here; 0 when there is none."""
    query = select(func.max(Inbox.update_id)).where(Inbox.site == work.site.id)
    return int((await work.session.scalar(query)) or 0)


class Waiting(NamedTuple):
    """An update that waits to be handled."""

    update_id: int
    chat_id: int
    attempts: int
    raw: str


async def waiting(work: Work, limit: int) -> list[Waiting]:
    """The oldest updates to handle, none from a chat that is held back by a failed one."""
    mine = (Inbox.site == work.site.id, WAITING)
    held = select(Inbox.chat_id).where(*mine, Inbox.retry_at > work.now)
    columns = select(Inbox.update_id, Inbox.chat_id, Inbox.attempts, Inbox.raw)
    query = columns.where(*mine, Inbox.chat_id.not_in(held)).order_by(Inbox.update_id).limit(limit)
    return [Waiting(*row) for row in await work.session.execute(query)]


async def handled(work: Work, numbers: Sequence[int]) -> None:
    """These updates have had their effect; what they said is kept in the ledger only."""
    done = update(Inbox).where(Inbox.site == work.site.id, Inbox.update_id.in_(numbers))
    await work.session.execute(done.values(state="done", raw="", fault=""), execution_options=UNSEEN)


async def failed(work: Work, row: Waiting, fault: str) -> None:
    """Count an attempt; hold that chat back for a while, or give the update up, loudly."""
    this = update(Inbox).where(Inbox.site == work.site.id, Inbox.update_id == row.update_id)
    attempts = row.attempts + 1
    if attempts < ATTEMPTS:
        retry = work.now + PAUSES[attempts - 1]
        await work.session.execute(this.values(attempts=attempts, retry_at=retry, fault=fault))
        return
    await work.session.execute(this.values(attempts=attempts, state="dead", retry_at=None, fault=fault))
    tell_dead(work, f"update {row.update_id}", f"dead:update:{row.update_id}")


def tell_dead(work: Work, what: str, key: str) -> None:
    """Tell the admins, or the officers where there is none, that something could not be done."""
    people = work.community.with_role("admin") or work.community.with_role("officer")
    for account in sorted({p.telegram_id for p in people if p.telegram_id is not None}):
        text = say(work.site.language, "mail.dead", what=what)
        say_to(work, f"{key}:{account}", account, text, kind="alert", lane=Lane.FEVER)


async def next_retry(work: Work) -> Any:
    """When the first held chat may be tried again; None when none is held."""
    query = select(func.min(Inbox.retry_at)).where(Inbox.site == work.site.id, WAITING)
    return await work.session.scalar(query)


async def forget(work: Work) -> None:
    """Drop the numbers of updates handled long ago."""
    old = delete(Inbox).where(
        Inbox.site == work.site.id, Inbox.state == "done", Inbox.received_at < work.now - KEPT
    )
    await work.session.execute(old)
