"""The only caller of Telegram's send, edit and answer methods.

One round: choose at most one call a chat, the most urgent first; commit that those which must not be repeated
are under way; call; settle all in one unit of work. A slow call, such as an upload, goes on beside later rounds.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

import structlog
from sqlalchemy.exc import OperationalError
from telegram import Bot
from telegram.error import TelegramError

from bot.calls import CALLS
from bot.failures import Result, classify
from bot.pacing import Pacing
from bot.patience import Patience
from bot.settling import write_down
from bot.under_way import Ended, UnderWay
from render.picture import Easel, PictureFault
from services import delivery
from services.compose import UNDRAWN, Ready
from services.hand_out_ledger import workbook
from services.work import Desk

AT_ONCE = 25
LONGEST = 5.0
"""Real seconds that a round waits for its calls."""
GLANCE = 0.5
"""Real seconds between two looks at the outbox while a slow call is under way."""

log = structlog.get_logger(__name__)


async def send_out(desk: Desk, bot: Bot) -> None:
    """Send what the outbox holds as fast as Telegram allows, then wait for more, for ever.

    Raises InvalidToken when Telegram knows our token no more.
    """
    async with UnderWay() as under_way:
        await Sender(desk, bot, under_way).run()


class Sender:
    """What is remembered from one round to the next."""

    def __init__(self, desk: Desk, bot: Bot, under_way: UnderWay) -> None:
        self.desk, self.bot, self.under_way = desk, bot, under_way
        self.pacing, self.easel, self.patience = Pacing(), Easel(), Patience()

    async def run(self) -> None:
        """Go on where we were, until the desk closes; what is under way then is brought to its end."""
        async with self.desk.work() as work:
            await delivery.give_up_unknown(work)
            for chat, kind, at in await delivery.sent_lately(work):
                self.pacing.sent(chat, kind, at)
        while not self.desk.closing:
            until = await self.round()
            if until is not None and until <= self.desk.clock.now():
                continue
            if self.under_way.calls:
                await self.under_way.one_ends(GLANCE)
            else:
                await self.desk.clock.wait("sender", self.desk.mail_out, until)
        await self.under_way.all_end()
        await self.settle(self.under_way.take_ended())

    async def round(self) -> datetime | None:
        """Returns when to look again (a moment not after now: at once), None for when there is new mail."""
        async with self.desk.work() as work:
            now, numbers = work.now, self.under_way.numbers
            waiting = [item for item in await delivery.waiting(work) if item.id not in numbers]
            chosen, until = choose(waiting, self.pacing, now, self.under_way.chats)
            ready = await delivery.make_ready(work, chosen)
        for item in ready:
            self.pacing.sent(item.chat_id, item.kind, now)
        calls = [(item, call(self.desk, self.bot, self.easel, item)) for item in ready]
        await self.under_way.begin(calls, LONGEST)
        ended = self.under_way.take_ended()
        await self.settle(ended)
        return now if chosen or ended else until

    async def settle(self, ended: Ended) -> None:
        """Write down what became of calls. Raises InvalidToken when we are denied again and again."""
        for item, result in ended:
            if result.fate == "paused":
                self.pacing.told_to_wait(item.chat_id, item.kind, self.desk.clock.now() + result.wait)
        if not any(result.fate == "denied" for _, result in ended):
            await write_down(self.desk, ended)
            if ended:
                self.patience.answered()
            return
        fault = await self.asked_our_name()
        if fault is None:
            ended = [(item, without_method(item, result)) for item, result in ended]
        await write_down(self.desk, ended)
        if fault is not None:
            self.patience.after(fault)

    async def asked_our_name(self) -> TelegramError | None:
        """What Telegram says against us; None when it knows us, so that it is a method which this server lacks."""
        try:
            await self.bot.get_me()
        except TelegramError as fault:
            return fault
        self.patience.answered()
        return None


def without_method(item: Ready, result: Result) -> Result:
    """An older server lacks reactions: the board is the acknowledgement. Whatever else it lacks is a dead letter."""
    if result.fate != "denied":
        return result
    return Result("quiet" if item.kind == "reaction" else "refused", fault=result.fault)


def choose(
    waiting: Sequence[delivery.Waiting], pacing: Pacing, now: datetime, busy: Collection[int] = ()
) -> tuple[list[delivery.Waiting], datetime | None]:
    """The calls to make now, one a chat and in the order of urgency; and else when the first may go.

    A ``busy`` chat gets none.
    """
    chosen: list[delivery.Waiting] = []
    taken = set(busy)
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
