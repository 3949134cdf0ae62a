"""The supervisor: it starts, kills, stops and starts again, and says how a command line ended."""

import asyncio
import sys
from pathlib import Path

import pytest

from simulator.supervisor import CommandError, Supervisor, run_once

POLITE = (
    "import signal, sys; signal.signal(15, lambda *_: sys.exit(0)); print('up', flush=True); signal.pause()"
)


async def _up(bot: Supervisor, times: int) -> None:
    async with asyncio.timeout(10):
        while bot.last_lines().count("up") < times:  # noqa: ASYNC110 - a log file has no event
            await asyncio.sleep(0.01)


async def test_kill_start_again_and_stop(tmp_path: Path) -> None:
    bot = Supervisor([sys.executable, "-c", POLITE], {}, tmp_path / "log")
    await bot.start()
    await _up(bot, 1)
    await bot.restart()
    await _up(bot, 2)
    assert await bot.stop() == 0
    assert (bot.starts, bot.running) == (2, False)


async def test_a_death_of_its_own_is_noticed_and_a_kill_is_not(tmp_path: Path) -> None:
    bot = Supervisor(
        [sys.executable, "-c", "import time; time.sleep(.2); raise SystemExit(3)"], {}, tmp_path / "log"
    )
    await bot.start()
    async with asyncio.TaskGroup() as group:
        death = group.create_task(bot.died())
        await bot.restart()
        await asyncio.sleep(0)
        assert not death.done()
    assert death.result() == 3


async def test_a_failing_command_says_its_last_lines() -> None:
    with pytest.raises(CommandError, match="no such roster"):
        await run_once([sys.executable, "-c", "raise SystemExit('no such roster')"], {})


async def test_a_command_sees_the_environment_given() -> None:
    printed = await run_once(
        [sys.executable, "-c", "import os; print(os.environ['PLACE'])"], {"PLACE": "枫园"}
    )
    assert printed.strip() == "枫园"
