"""One running bot per database: a lease that its holder renews, and that dies with the holder.

On one machine we know whether the holder lives, so a killed bot is followed at once, whatever the clock
says. Of another machine we know nothing: its lease must run out.
"""

import os
import socket
from datetime import datetime, timedelta

import psutil
from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from models.database import insert_into
from models.mail import Lease
from rules.problem import Problem

LENGTH = timedelta(seconds=60)
RENEWAL = timedelta(seconds=20)
"""How often the holder renews: a third of the length, so that two may fail."""
NAME = "bot"


def place() -> str:
    """This machine, or this container: where process numbers mean what they mean here."""
    try:
        return f"{socket.gethostname()}/{os.stat('/proc/self/ns/pid').st_ino}"
    except OSError:
        return socket.gethostname()


def myself() -> str:
    """Who we are, as a lease names its holder: place, process, and when that process started."""
    process = psutil.Process()
    return f"{place()}:{process.pid}:{process.create_time():.0f}"


def lives(holder: str) -> bool | None:
    """Whether a holder's process still runs; None when it is not of this machine."""
    where, pid, started = holder.rsplit(":", 2)
    if where != place():
        return None
    try:
        process = psutil.Process(int(pid))
        same = abs(process.create_time() - float(started)) < 2
        return bool(same and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.Error:
        return False


async def acquire(engine: AsyncEngine, site: str, now: datetime, holder: str) -> datetime | None:
    """Take the lease for ``LENGTH``. Returns None when it is ours, else until when another machine holds it.

    ``now`` is UTC by the bot's clock. Raises Problem("trouble.running") when a living process of this
    machine holds it.
    """
    mine = {"site": site, "name": NAME, "holder": holder, "until": now + LENGTH}
    async with engine.begin() as connection:
        new = insert_into(connection.dialect.name, Lease.__table__).values(mine)  # type: ignore[arg-type]
        await connection.execute(new.on_conflict_do_nothing(index_elements=["site", "name"]))
        held = (
            await connection.execute(select(Lease.holder, Lease.until).where(*key(site)).with_for_update())
        ).one()
        if held.holder == holder or may_follow(held.holder, held.until, now):
            await connection.execute(update(Lease).where(*key(site)).values(mine))
            return None
    until: datetime = held.until
    return until


def may_follow(holder: str, until: datetime, now: datetime) -> bool:
    """Whether the lease of another may be taken over. Raises Problem when that bot runs here."""
    alive = lives(holder)
    if alive:
        raise Problem("trouble.running", pid=holder.rsplit(":", 2)[1])
    return alive is False or until <= now


async def renew(engine: AsyncEngine, site: str, now: datetime, holder: str) -> bool:
    """Hold the lease for another ``LENGTH``; False when somebody else has it, so that we must stop."""
    async with engine.begin() as connection:
        ours = update(Lease).where(*key(site), Lease.holder == holder).values(until=now + LENGTH)
        return bool((await connection.execute(ours)).rowcount)


async def release(engine: AsyncEngine, site: str, holder: str) -> None:
    """Give the lease back at a clean stop."""
    async with engine.begin() as connection:
        await connection.execute(delete(Lease).where(*key(site), Lease.holder == holder))


def key(site: str) -> tuple[ColumnElement[bool], ...]:
    return (Lease.site == site, Lease.name == NAME)
