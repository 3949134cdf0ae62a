"""The life of an outbox row after it was staged: made ready, under way, settled, and what follows from that."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy import case, select, update

from models.mail import WAITING, Outbox
from models.site import Chat
from rules.day import window
from services import accounts, authority, claim_chat, escalate, inbox, live_posts, raise_fever, summarise_day
from services.compose import Ready, compose
from services.outbox import REPEATABLE
from services.work import UNSEEN, Work

LIVE = ("board", "list", "board_edit", "list_edit")
"""Rows that may be asked for again, and hold only what they are about."""
STALE_REACTION = timedelta(minutes=2)
PATIENCE = timedelta(days=1)
"""How long a call is tried when Telegram can't be reached; reminders expire long before."""


class Outcome(Protocol):
    """What became of a call (see bot.failures.Result)."""

    @property
    def fate(self) -> str: ...
    @property
    def message_id(self) -> int | None: ...
    @property
    def new_chat(self) -> int | None: ...
    @property
    def fault(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Waiting:
    """As much of a waiting row as is needed to choose it."""

    id: int
    chat_id: int
    kind: str
    not_before: datetime | None


async def waiting(work: Work, limit: int) -> list[Waiting]:
    """The waiting calls, the most urgent first."""
    query = (
        select(Outbox.id, Outbox.chat_id, Outbox.kind, Outbox.not_before)
        .where(Outbox.site == work.site.id, WAITING)
        .order_by(Outbox.lane, Outbox.id)
        .limit(limit)
    )
    return [Waiting(*row) for row in await work.session.execute(query)]


async def give_up_unknown(work: Work) -> None:
    """After a crash: calls that were under way and must not be repeated are dropped; the next stage catches them."""
    under_way = update(Outbox).where(Outbox.site == work.site.id, Outbox.state == "sending")
    await work.session.execute(under_way.values(state="dropped", settled_at=work.now, fault="fate unknown"))


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
        made = None if fault else await compose(work, row)
        if made is None:
            await close(work, row.id, row.version, "dropped" if fault else "sent", fault or "nothing new")
        else:
            ready.append(made)
    once = [made.id for made in ready if made.kind not in REPEATABLE]
    if once:
        under_way = update(Outbox).where(Outbox.site == work.site.id, Outbox.id.in_(once))
        await work.session.execute(under_way.values(state="sending"))
    return ready


def unwanted(work: Work, row: Outbox) -> str:
    """Why a call should not be made any more; empty when it should."""
    if row.expires is not None and row.expires <= work.now:
        return "expired"
    if row.kind == "reaction" and "🤔" not in row.params and work.now - row.created_at > STALE_REACTION:
        return "the board shows it"
    if not authority.entitled(work.community, row.chat_id, row.audience):
        return "no longer entitled"
    return ""


async def settle(work: Work, item: Ready, outcome: Outcome) -> None:
    """Write down what became of a call, and let follow what follows from it."""
    await SETTLERS[outcome.fate](work, item, outcome)


async def close(work: Work, number: int, version: int, state: str, fault: str = "", **more: Any) -> None:
    """End a row's life, unless it was asked for anew meanwhile; what it said is not kept."""
    this = update(Outbox).where(Outbox.site == work.site.id, Outbox.id == number, Outbox.version == version)
    said = case((Outbox.kind.in_(LIVE), Outbox.params), else_="{}")
    await work.session.execute(
        this.values(state=state, settled_at=work.now, fault=fault, attachment=None, params=said, **more),
        execution_options=UNSEEN,
    )


async def again(work: Work, item: Ready, seconds: float, fault: str) -> None:
    """Try once more after a while; what could not be done for a whole day is given up, loudly."""
    if work.now - item.created_at > PATIENCE:
        await refused(work, item, fault)
        return
    this = update(Outbox).where(Outbox.site == work.site.id, Outbox.id == item.id)
    wait = work.now + timedelta(seconds=seconds)
    await work.session.execute(
        this.values(state="waiting", attempts=item.attempts + 1, not_before=wait, fault=fault)
    )


async def sent(work: Work, item: Ready, outcome: Outcome) -> None:
    await close(work, item.id, item.version, "sent", message_id=outcome.message_id)
    if outcome.message_id is not None and item.kind in AFTER:
        await AFTER[item.kind](work, item, outcome.message_id)
    if item.shown:
        await live_posts.shown(work, item, item.shown)


async def gone(work: Work, item: Ready, outcome: Outcome) -> None:
    """Nobody can be reached there: remember it, and go on at once to whoever comes next."""
    await close(work, item.id, item.version, "dropped", outcome.fault)
    if item.chat_id > 0:
        await accounts.stopped(work, item.chat_id)
    if item.kind in WHEN_GONE:
        await WHEN_GONE[item.kind](work, item)


async def vanished(work: Work, item: Ready, outcome: Outcome) -> None:
    """The message it was about is no longer there; a live post is posted anew."""
    await close(work, item.id, item.version, "dropped", outcome.fault)
    if item.kind in ("board_edit", "list_edit") and "edit" in outcome.fault:
        await live_posts.post_anew(work, item)


async def quiet(work: Work, item: Ready, outcome: Outcome) -> None:
    """The group forbids this reaction: the board is the acknowledgement from now on."""
    await close(work, item.id, item.version, "dropped", outcome.fault)
    this = update(Chat).where(Chat.site == work.site.id, Chat.chat_id == item.chat_id)
    await work.session.execute(this.values(quiet=True))
    await work.changed()


async def moved(work: Work, item: Ready, outcome: Outcome) -> None:
    if outcome.new_chat is not None:
        await claim_chat.moved(work, item.chat_id, outcome.new_chat)
    await again(work, item, 0, outcome.fault)


async def paused(work: Work, item: Ready, outcome: Outcome) -> None:
    await again(work, item, 0, outcome.fault)


async def later(work: Work, item: Ready, outcome: Outcome) -> None:
    await again(work, item, min(2.0 ** min(item.attempts, 6), 60), outcome.fault)


async def unknown(work: Work, item: Ready, outcome: Outcome) -> None:
    """Nobody knows whether it was applied: repeat what may be repeated, drop the rest."""
    if item.kind in REPEATABLE:
        await later(work, item, outcome)
    else:
        await close(work, item.id, item.version, "dropped", "fate unknown")


async def refuse(work: Work, item: Ready, outcome: Outcome) -> None:
    await refused(work, item, outcome.fault)


async def refused(work: Work, item: Ready, fault: str) -> None:
    """Our own fault, or too long in vain: a dead letter and an alarm; the next call goes on."""
    await close(work, item.id, item.version, "dead", fault)
    if not item.key.startswith("dead:"):
        inbox.tell_dead(work, f"{item.kind} {item.id}", f"dead:call:{item.id}")


async def list_gone(work: Work, item: Ready) -> None:
    """A lead who can't be reached counts as not having opened the list."""
    _, day, slot, building = live_posts.named_by(item.key)
    await escalate.list_undeliverable(work, building, window(work.site, day, slot), item.chat_id)


async def alert_gone(work: Work, item: Ready) -> None:
    """A fever alert that reached nobody goes to the deputy, and upward, at once."""
    await raise_fever.undeliverable(work, item.key)


Settler = Callable[[Work, Ready, Any], Awaitable[None]]
SETTLERS: dict[str, Settler] = {
    "sent": sent, "gone": gone, "vanished": vanished, "quiet": quiet, "moved": moved, "paused": paused,
    "later": later, "unknown": unknown, "refused": refuse,
}  # fmt: skip
AFTER: dict[str, Callable[[Work, Ready, int], Awaitable[None]]] = {
    "board": live_posts.posted,
    "list": live_posts.posted,
    "stub": summarise_day.stub_posted,
}
WHEN_GONE: dict[str, Callable[[Work, Ready], Awaitable[None]]] = {"list": list_gone, "alert": alert_gone}
