"""`chenhun doctor`: what is wrong, and how to mend it."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
from telegram import Bot, User
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot import logs, reasons
from bot.checks import groups, here, people, telegram
from bot.checks.finding import Finding, bad, note
from bot.settings import Settings, read_settings
from bot.transport import Transport
from models.database import open_engine
from services.clock import RealClock
from services.community import Community
from services.work import Desk


def doctor() -> int:
    """Print every finding; 1 when any of them keeps reports from coming or going, else 0."""
    settings = read_settings()
    logs.set_up(settings.log_format, settings.bot_token.get_secret_value() if settings.bot_token else "")
    return asyncio.run(tell(settings))


async def tell(settings: Settings) -> int:
    worst = 0
    async for finding in examine(settings):
        print(logs.mask(str(finding)), flush=True)  # noqa: T201
        worst = max(worst, finding.level == "bad")
    return int(worst)


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """All checks, those of this machine first; whoever can't be asked is a finding, too."""
    for finding in [*here.settings(settings), *here.disk(settings)]:
        yield finding
    async with Transport() as transport:
        bot = None
        if settings.bot_token is None:
            yield bad("settings.no_token")
        else:
            bot = Bot(settings.token, base_url=f"{settings.api_url}/bot", request=transport)
            async for finding in with_telegram(bot, settings):
                yield finding
        async for finding in with_database(settings, bot):
            yield finding


async def with_telegram(bot: Bot, settings: Settings) -> AsyncIterator[Finding]:
    """Token, privacy mode, webhook and time."""
    try:
        for finding in telegram.privacy(await bot.get_me()):
            yield finding
        async for finding in telegram.webhook(bot, settings):
            yield finding
        async for finding in telegram.time(settings):
            yield finding
    except InvalidToken:
        yield bad("settings.token_refused")
    except (NetworkError, aiohttp.ClientError, TimeoutError) as fault:
        yield bad("trouble.api", api=settings.api_url, fault=type(fault).__name__)
    except TelegramError as fault:
        yield bad("trouble.telegram", fault=fault.message)


async def with_database(settings: Settings, bot: Bot | None) -> AsyncIterator[Finding]:
    """Schema, people, groups; each only if what it stands on is there."""
    path = here.file_of(settings)
    if path is not None and not path.exists():
        yield bad("doctor.no_database", path=path.absolute())
        return
    engine = open_engine(settings.database_url)
    try:
        schema = await here.tables(engine)
        yield schema
        if schema.level != "good":
            return
        async for finding in with_community(Desk(engine, RealClock()), bot):
            yield finding
    except Exception as fault:  # whatever the database says is a finding
        problem = reasons.translate(fault)
        yield Finding("bad", problem.key, problem.values)
    finally:
        await engine.dispose()


async def known_as(bot: Bot | None) -> User | None:
    """Who the bot is; None when Telegram can't be asked, of which ``with_telegram`` has said why."""
    try:
        return None if bot is None else await bot.get_me()
    except TelegramError:
        return None


async def with_community(desk: Desk, bot: Bot | None) -> AsyncIterator[Finding]:
    """Groups, people and mail, as they are in one moment."""
    me = await known_as(bot)
    desk.bot_name = me.username or "" if me else "?"
    found: list[Finding] = []
    async with desk.work() as work:
        community: Community = work.community
        found += [finding async for finding in people.reachable(work)]
        found.append(await here.letters(work))
    for finding in [*people.unclaimed(community), *found]:
        yield finding
    if bot is None or me is None:
        yield note("doctor.groups_unasked")
        return
    async for finding in groups.groups(bot, me, community):
        yield finding
