"""What Telegram says of the bot: token, privacy mode, webhook, time. Asking only, never sending."""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from email.utils import parsedate_to_datetime

import aiohttp
from telegram import Bot, User, WebhookInfo

from bot.checks.finding import Finding, bad, good, note
from bot.settings import Settings
from services.clock import RealClock

SLOW, WRONG = timedelta(seconds=20), timedelta(seconds=60)


def privacy(me: User) -> Iterator[Finding]:
    """Whether it may read what people type in groups where it isn't an administrator."""
    yield good("doctor.token", bot=me.username or me.id)
    if me.can_read_all_group_messages:
        yield good("doctor.privacy_off")
    else:
        yield note("doctor.privacy_on")
    if not me.can_join_groups:
        yield bad("doctor.no_groups")


async def webhook(bot: Bot, settings: Settings) -> AsyncIterator[Finding]:
    """A webhook where we poll, or none where we wait for one."""
    info = await bot.get_webhook_info()
    if settings.webhook_url is None:
        if info.url:
            yield note("doctor.webhook_set", url=info.url)
    elif info.url != settings.webhook_url:
        yield note("doctor.webhook_unset", url=settings.webhook_url)
    for finding in complaints(info):
        yield finding


def complaints(info: WebhookInfo) -> Iterator[Finding]:
    """What Telegram says went wrong when it called us."""
    if info.url and info.last_error_message:
        yield bad("doctor.webhook_fails", url=info.url, reason=info.last_error_message)
    if info.pending_update_count > 100:
        yield note("doctor.pending", count=info.pending_update_count)


async def time(settings: Settings) -> AsyncIterator[Finding]:
    """Our clock against the date in Telegram's answer: slots and days depend on both."""
    patience = aiohttp.ClientTimeout(total=15)
    async with (
        aiohttp.ClientSession(timeout=patience) as session,
        session.get(settings.api_url, allow_redirects=False) as answer,
    ):
        date = answer.headers.get("Date")
    if not date:
        return
    off = RealClock().now() - parsedate_to_datetime(date)
    if abs(off) > SLOW:
        make = bad if abs(off) > WRONG else note
        yield make("doctor.clock_off", seconds=round(off.total_seconds()))
    else:
        yield good("doctor.clock_good")
