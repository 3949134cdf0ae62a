"""One bot on a database, on both databases: a second is refused, a killed one is followed at once."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta

import psutil
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from rules.problem import Problem
from services import lease
from tests.clock import MORNING as NOW

Process = subprocess.Popen[bytes]


def wait_for_death(process: Process) -> None:
    """Wait, and leave it a zombie: its parent hasn't asked yet."""
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)


@pytest.fixture
def another() -> Iterator[Process]:
    """A process that lives until the test kills it."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        yield process
        process.kill()


def holder_of(process: Process) -> str:
    return f"{lease.place()}:{process.pid}:{psutil.Process(process.pid).create_time():.0f}"


async def test_a_free_lease_is_ours_and_stays_ours(engine: AsyncEngine) -> None:
    me = lease.myself()
    assert await lease.acquire(engine, "maple", NOW, me) is None
    assert await lease.acquire(engine, "maple", NOW, me) is None
    assert await lease.renew(engine, "maple", NOW + lease.RENEWAL, me)


async def test_a_living_bot_of_this_machine_is_never_pushed_aside(engine: AsyncEngine) -> None:
    await lease.acquire(engine, "maple", NOW, lease.myself())
    for later in (timedelta(0), timedelta(days=1)):
        with pytest.raises(Problem, match=r"trouble\.running"):
            await lease.acquire(engine, "maple", NOW + later, f"{lease.place()}:1:0")


async def test_a_killed_bot_is_followed_at_once_though_the_clock_stands_still(
    engine: AsyncEngine, another: Process
) -> None:
    killed = holder_of(another)
    assert lease.lives(killed)
    await lease.acquire(engine, "maple", NOW, killed)
    another.kill()
    await asyncio.to_thread(wait_for_death, another)
    assert lease.lives(killed) is False  # though nobody has asked yet what became of it
    me = lease.myself()
    assert await lease.acquire(engine, "maple", NOW, me) is None
    assert not await lease.renew(engine, "maple", NOW, killed)


async def test_a_number_used_again_by_another_process_is_not_the_holder(
    engine: AsyncEngine, another: Process
) -> None:
    reused = f"{lease.place()}:{another.pid}:1"
    await lease.acquire(engine, "maple", NOW, reused)
    assert await lease.acquire(engine, "maple", NOW, lease.myself()) is None


async def test_another_machine_keeps_it_until_it_runs_out(engine: AsyncEngine) -> None:
    me, far = lease.myself(), "elsewhere/1:17:1"
    await lease.acquire(engine, "maple", NOW, far)
    assert await lease.acquire(engine, "maple", NOW, me) == NOW + lease.LENGTH
    assert await lease.renew(engine, "maple", NOW + lease.RENEWAL, far)
    assert await lease.acquire(engine, "maple", NOW + lease.LENGTH, me) == NOW + lease.RENEWAL + lease.LENGTH
    assert await lease.acquire(engine, "maple", NOW + lease.RENEWAL + lease.LENGTH, me) is None


async def test_a_clean_stop_gives_it_back(engine: AsyncEngine) -> None:
    await lease.acquire(engine, "maple", NOW, "elsewhere/1:17:1")
    await lease.release(engine, "maple", "elsewhere/1:17:1")
    assert await lease.acquire(engine, "maple", NOW, lease.myself()) is None


async def test_of_many_at_once_one_gets_it(engine: AsyncEngine) -> None:
    many = [f"elsewhere/{n}:17:1" for n in range(8)]
    got = await asyncio.gather(*(lease.acquire(engine, "maple", NOW, one) for one in many))
    assert sorted(until is None for until in got) == [False] * 7 + [True]
