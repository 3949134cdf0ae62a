"""The tick: whatever can't be done keeps nothing else from being done, and is tried again."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from models.duty import Alarm
from models.mail import Outbox
from scheduler.ticker import AFTER_FAULT, heartbeat, tick
from services.work import Desk
from tests.clock import MORNING, StandingClock
from tests.services.test_summarise import DAY, keep, line

QIAN, WU = 5, 6


async def alarm(desk: Desk, resident: int, building: str, slot: Any, day: date = DAY) -> None:
    """A fever that is to be told again now."""
    await keep(desk, [line(resident, slot=slot, celsius=Decimal("38.6"), day=day)])
    async with desk.work() as work:
        work.stage(
            Alarm, resident=resident, day=day, slot=slot, building=building, raised_at=MORNING, told=1000,
            next_at=work.now, upward_at=None, remeasure_at=None, seen_at=None, seen_by=None, in_words=False,
        )  # fmt: skip


async def told(desk: Desk) -> set[str]:
    async with desk.work() as work:
        keys = await work.session.scalars(select(Outbox.key).where(Outbox.kind == "alert"))
        return {key.split(":")[1] for key in keys}


async def test_a_fever_that_cannot_be_told_silences_no_other(village: Desk, clock: StandingClock) -> None:
    """Its slot was taken out of SITE.toml meanwhile, say."""
    await alarm(village, QIAN, "3栋", "noon")
    await alarm(village, WU, "5栋", "morning")
    until = await tick(village)
    assert await told(village) == {str(WU)}
    assert until <= clock.now() + AFTER_FAULT


def test_the_machines_own_time_zone_is_no_matter(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The site has its own; a container often has one that nobody knows."""
    monkeypatch.setenv("TZ", "Mars/Olympus")
    assert heartbeat(desk).get_jobs()
