"""The life of an outbox row until it is called: chosen, made ready, under way; and its end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import case, func, select, union_all, update
from sqlalchemy.exc import DBAPIError

from models.mail import WAITING, Outbox
from services import authority
from services.compose import Ready, compose
from services.inbox import tell_dead
from services.outbox import REPEATABLE
from services.work import UNSEEN, Work

LIVE = ("board", "list", "digest", "board_edit", "list_edit", "digest_edit")
"""Rows that may be asked for again, and hold only what they are about."""
KEPT = case((Outbox.kind.in_(LIVE), Outbox.params), else_="{}")
"""What is kept of a call's content when its life ends: nothing that anybody said."""
STALE_REACTION = timedelta(minutes=2)
ON_NO_BOARD = ("🤔", "👀")


@dataclass(frozen=True, slots=True)
class Waiting:
    """As much of a waiting row as is needed to choose it."""

    id: int
    chat_id: int
    kind: str
    not_before: datetime | None


async def waiting(work: Work) -> list[Waiting]:
    """The waiting calls whose turn it is, the most urgent first: of each kind the first of each chat, and any toast.

    So a chat that is paused keeps nobody else waiting, however much is owed to it.
    """
    mine, toast = (Outbox.site == work.site.id, WAITING), Outbox.kind == "toast"
    first = (
        select(func.min(Outbox.id)).where(*mine, ~toast).group_by(Outbox.kind, Outbox.chat_id, Outbox.lane)
    )
    turn = union_all(first, select(Outbox.id).where(*mine, toast))
    row = select(Outbox.id, Outbox.chat_id, Outbox.kind, Outbox.not_before)
    query = row.where(Outbox.site == work.site.id, Outbox.id.in_(turn)).order_by(Outbox.lane, Outbox.id)
    return [Waiting(*found) for found in await work.session.execute(query)]


async def give_up_unknown(work: Work) -> None:
    """After a crash: calls that were under way and must not be repeated are dropped; the next stage catches them."""
    under_way = update(Outbox).where(Outbox.site == work.site.id, Outbox.state == "sending")
    ended = {"state": "dropped", "settled_at": work.now, "fault": "fate unknown"}
    await work.session.execute(under_way.values(**ended, attachment=None, params=KEPT))


async def sent_lately(work: Work) -> list[tuple[int, str, datetime]]:
    """What was sent in the last minute, so that a restart doesn't forget the pace."""
    query = select(Outbox.chat_id, Outbox.kind, Outbox.settled_at).where(
        Outbox.site == work.site.id,
        Outbox.state == "sent",
        Outbox.settled_at > work.now - timedelta(minutes=1),
    )
    rows = await work.session.execute(query.order_by(Outbox.settled_at))
    return [(chat, kind, at) for chat, kind, at in rows if at is not None]


async def make_ready(work: Work, chosen: Sequence[Waiting]) -> list[Ready]:
    """Compose the chosen calls, leave out what is no longer due or allowed, and mark what must not be repeated."""
    if not chosen:
        return []
    query = select(Outbox).where(Outbox.site == work.site.id, Outbox.id.in_([item.id for item in chosen]))
    rows = {row.id: row for row in await work.session.scalars(query)}
    ready = []
    for item in chosen:
        row = rows[item.id]
        fault = unwanted(work, row)
        try:
            made = None if fault else await compose(work, row)
        except DBAPIError:
            raise
        except Exception as bad:
            await impossible(work, row, type(bad).__name__)
            continue
        if made is None:
            await close(work, row.id, row.version, "dropped" if fault else "sent", fault or "nothing new")
        else:
            ready.append(made)
    once = [made.id for made in ready if made.kind not in REPEATABLE]
    if once:
        under_way = update(Outbox).where(Outbox.site == work.site.id, Outbox.id.in_(once))
        await work.session.execute(under_way.values(state="sending"))
    return ready


async def impossible(work: Work, row: Outbox, fault: str) -> None:
    """What can't be worded must not stand in the way of all others: a dead letter, and an alarm."""
    await close(work, row.id, row.version, "dead", fault)
    tell_dead(work, f"{row.kind} {row.id}", f"dead:call:{row.id}")


def unwanted(work: Work, row: Outbox) -> str:
    """Why a call should not be made any more; empty when it should."""
    if row.expires is not None and row.expires <= work.now:
        return "expired"
    on_a_board = row.kind == "reaction" and not any(sign in row.params for sign in ON_NO_BOARD)
    if on_a_board and work.now - row.created_at > STALE_REACTION:
        return "the board shows it"
    if not authority.entitled(work.community, row.chat_id, row.audience):
        return "no longer entitled"
    return ""


async def close(work: Work, number: int, version: int, state: str, fault: str = "", **more: Any) -> None:
    """End a row's life, unless it was asked for anew meanwhile; what it said is not kept."""
    this = update(Outbox).where(Outbox.site == work.site.id, Outbox.id == number, Outbox.version == version)
    await work.session.execute(
        this.values(state=state, settled_at=work.now, fault=fault, attachment=None, params=KEPT, **more),
        execution_options=UNSEEN,
    )
