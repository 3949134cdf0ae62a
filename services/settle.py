"""What becomes of a call that was made: sent, gone, moved, to be tried later; and what follows from that."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Protocol

from sqlalchemy import update

from models.mail import Outbox
from models.site import Chat
from rules.day import window
from services import (
    accounts,
    ask_who,
    claim_chat,
    digest,
    escalate,
    inbox,
    live_posts,
    question_message,
    summarise_day,
    watch_fever,
)
from services.compose import Ready
from services.delivery import close
from services.outbox import REPEATABLE
from services.work import Work

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


async def settle(work: Work, item: Ready, outcome: Outcome) -> None:
    """Write down what became of a call, and let follow what follows from it."""
    await SETTLERS[outcome.fate](work, item, outcome)


async def again(work: Work, item: Ready, seconds: float, fault: str) -> None:
    """Try once more after a while, unless it is no longer wanted; what failed for a whole day is given up, loudly."""
    if work.now - item.created_at > PATIENCE:
        await refused(work, item, fault)
        return
    this = update(Outbox).where(
        Outbox.site == work.site.id, Outbox.id == item.id, Outbox.state.in_(("waiting", "sending"))
    )
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
    if item.kind in ("board_edit", "list_edit", "digest_edit") and "edit" in outcome.fault:
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
    await watch_fever.undeliverable(work, item.key)


async def question_gone(work: Work, item: Ready) -> None:
    """Who somebody is must be asked of somebody else."""
    await ask_who.gone(work, item.key)


Settler = Callable[[Work, Ready, Any], Awaitable[None]]
SETTLERS: dict[str, Settler] = {
    "sent": sent, "gone": gone, "vanished": vanished, "quiet": quiet, "moved": moved, "paused": paused,
    "later": later, "denied": later, "unknown": unknown, "refused": refuse,
}  # fmt: skip
AFTER: dict[str, Callable[[Work, Ready, int], Awaitable[None]]] = {
    "board": live_posts.posted,
    "list": live_posts.posted,
    "digest": live_posts.posted,
    "question": question_message.sent,
    "stub": summarise_day.stub_posted,
}
WHEN_GONE: dict[str, Callable[[Work, Ready], Awaitable[None]]] = {
    "list": list_gone, "digest": digest.gone, "alert": alert_gone, "who": question_gone,
}  # fmt: skip
