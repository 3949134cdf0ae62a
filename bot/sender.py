"""The only caller of Telegram's send, edit and answer methods.

One round: choose at most one call a chat, the most urgent first; commit that those which must not be repeated
are under way; call; settle all in one unit of work.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime

import structlog
from sqlalchemy.exc import OperationalError
from telegram import Bot
from telegram.error import TelegramError

from bot.calls import CALLS
from bot.failures import Result, classify
from bot.pacing import Pacing
from render.picture import Easel, PictureFault
from services import delivery, settle
from services.compose import UNDRAWN, Ready
from services.hand_out_ledger import workbook
from services.work import Desk

AT_ONCE = 25

log = structlog.get_logger(__name__)


async def send_out(desk: Desk, bot: Bot) -> None:
    """Send what the outbox holds as fast as Telegram allows, then wait for more, for ever."""
    pacing, easel = Pacing(), Easel()
    async with desk.work() as work:
        await delivery.give_up_unknown(work)
        for chat, kind, at in await delivery.sent_lately(work):
            pacing.sent(chat, kind, at)
    while not desk.closing:
        until = await send_round(desk, bot, pacing, easel)
        if until is not None and until <= desk.clock.now():
            continue
        await desk.clock.wait("sender", desk.mail_out, until)


async def send_round(desk: Desk, bot: Bot, pacing: Pacing, easel: Easel) -> datetime | None:
    """One round; returns when to look again (a moment not after now: at once), None for when there is new mail."""
    async with desk.work() as work:
        now = work.now
        waiting = await delivery.waiting(work)
        chosen, until = choose(waiting, pacing, now)
        ready = await delivery.make_ready(work, chosen)
    if not ready:
        return now if chosen else until
    for item in ready:
        pacing.sent(item.chat_id, item.kind, now)
    results = await asyncio.gather(*(call(desk, bot, easel, item) for item in ready))
    async with desk.work() as work:
        for item, result in zip(ready, results, strict=True):
            if result.fate == "paused":
                pacing.told_to_wait(item.chat_id, item.kind, work.now + result.wait)
            await settle.settle(work, item, result)
    return now


def choose(
    waiting: Sequence[delivery.Waiting], pacing: Pacing, now: datetime
) -> tuple[list[delivery.Waiting], datetime | None]:
    """The calls to make now, one a chat and in the order of urgency; and else when the first may go."""
    chosen: list[delivery.Waiting] = []
    taken: set[int] = set()
    later: list[datetime] = []
    room = min(AT_ONCE, pacing.room(now))
    for item in waiting:
        if item.chat_id in taken and item.kind != "toast":
            continue
        free = max(pacing.free_at(item.chat_id, item.kind, now), item.not_before or now)
        if free > now:
            later.append(free)
            if item.kind != "leave" and item.not_before is not None and item.not_before > now:
                taken.add(item.chat_id)  # what was said after it must not overtake it
            continue
        if len(chosen) == room:
            return chosen, now
        taken.add(item.chat_id)
        chosen.append(item)
    return chosen, min(later, default=None)


async def call(desk: Desk, bot: Bot, easel: Easel, item: Ready) -> Result:
    """Make one call, and say what became of it."""
    try:
        made = await file_of(desk, easel, item)
        return Result("sent", message_id=await CALLS[item.method](bot, item.chat_id, item.params, made))
    except PictureFault as fault:
        log.warning("picture.failed", id=item.id)
        return Result("later", fault=f"{UNDRAWN}{fault}")
    except OperationalError as fault:
        return Result("later", fault=type(fault).__name__)
    except TelegramError as fault:
        result = classify(fault)
        log.info("call.failed", id=item.id, kind=item.kind, fate=result.fate, fault=type(fault).__name__)
        return result
    except Exception as fault:
        log.exception("call.impossible", id=item.id, kind=item.kind)
        return Result("refused", fault=type(fault).__name__)


async def file_of(desk: Desk, easel: Easel, item: Ready) -> bytes | None:
    """What is sent along: staged with the call, or made now, while no unit of work is open."""
    if item.picture is not None:
        return await easel.draw(item.picture)
    return item.attachment if item.ledger is None else await workbook(desk, item.ledger)
