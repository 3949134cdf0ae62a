"""`chenhun run`: the real bot."""

import asyncio

from bot import logs
from bot.settings import read_settings
from bot.starting import starting


def run() -> None:
    """Run until told to stop. Raises Problem for settings that can't work."""
    settings = read_settings().for_running()
    logs.set_up(settings.log_format, settings.token)
    with starting():
        from bot.app import run as run_bot

    asyncio.run(run_bot(settings))
