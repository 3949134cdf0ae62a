"""A duty is claimed once, on both databases."""

from datetime import timedelta

from rules.duties import of_days
from services import duties
from services.work import Desk
from tests.clock import MORNING, StandingClock


async def test_a_duty_is_ours_once(village: Desk) -> None:
    async with village.work() as work:
        duty = (await duties.owed(work))[0]
        assert await duties.claim(work, duty)
    async with village.work() as work:
        assert not await duties.claim(work, duty)
        assert duty not in await duties.owed(work)


async def test_one_that_came_too_late_is_recorded_and_not_done(village: Desk, clock: StandingClock) -> None:
    async with village.work() as work:
        duty = next(d for d in of_days(work.site, MORNING.date(), MORNING.date()) if d.kind == "person")
    assert duty.expires is not None
    clock.set(duty.expires + timedelta(minutes=1))
    async with village.work() as work:
        assert not await duties.claim(work, duty)
        assert duty not in await duties.owed(work)
