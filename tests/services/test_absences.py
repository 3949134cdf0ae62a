"""Absences on both databases: excused for the whole time, ended by a report, and shown in one's own fortnight."""

from datetime import timedelta

from sqlalchemy import select

from models.absence import Absence
from models.report import Report
from rules import day
from rules.duties import Duty
from services import absences, call_roll, excuse, my_fortnight
from services.bind import Tap
from services.said import Said
from services.take_report import take
from services.work import Desk
from tests.clock import StandingClock

LEAD, QIAN, OTHER_LEAD, STRANGER = 7101, 7104, 7201, 7999
GROUP = -1003


async def opens(desk: Desk, clock: StandingClock) -> None:
    """The next slot opens, and time stands at that moment."""
    async with desk.work() as work:
        today = day.local_day(work.site, work.now)
        ahead = day.windows(work.site, today, today + timedelta(days=1))
        w = next(w for w in ahead if w.opens > work.now)
    clock.set(w.opens)
    async with desk.work() as work:
        await call_roll.open_slot(work, Duty("open", w.day, w.slot, 0, w.opens, None))


async def newest(desk: Desk) -> str:
    """How 钱进 stands in the newest slot."""
    async with desk.work() as work:
        number = work.community.by_account[QIAN][0].id
        rows = await work.session.scalars(select(Report).where(Report.resident == number))
        line = max(rows, key=lambda row: (row.day, row.slot == "evening"))
        return f"{line.status} {line.note}".strip()


async def away(desk: Desk, days: int) -> int:
    """钱进 says that they are away."""
    async with desk.work() as work:
        person = work.community.by_account[QIAN][0]
        until = day.local_day(work.site, work.now) + timedelta(days=days)
        return (await absences.keep(work, QIAN, person, until)).id


async def decides(desk: Desk, who: int, number: int) -> None:
    async with desk.work() as work:
        await excuse.decide(work, Tap(f"{who}", who, who, 5), number, accept=True)


async def test_each_slot_within_it_starts_as_excused_and_a_report_ends_it(
    village: Desk, clock: StandingClock
) -> None:
    number = await away(village, 3)
    await opens(village, clock)
    assert await newest(village) == "pending away"
    for who in (OTHER_LEAD, STRANGER, QIAN):
        await decides(village, who, number)
        assert await newest(village) == "pending away"
    await decides(village, LEAD, number)
    assert await newest(village) == "excused excused"
    await opens(village, clock)
    assert await newest(village) == "excused excused"
    async with village.work() as work:
        await take(work, Said(900, GROUP, 40, QIAN, "钱进", "36.6", work.now))
    assert await newest(village) == "reported"
    async with village.work() as work:
        assert (await work.session.scalars(select(Absence.ended_at))).all() == [work.now]
    await opens(village, clock)
    assert await newest(village) == "pending"


async def test_it_ends_with_its_day(village: Desk, clock: StandingClock) -> None:
    await decides(village, LEAD, await away(village, 1))
    stands = []
    for _ in range(4):
        await opens(village, clock)
        stands.append(await newest(village))
    assert stands == ["excused excused"] * 3 + ["pending"]


async def test_the_fortnight_is_ones_own_and_nobodys_who_is_not_linked(village: Desk) -> None:
    async with village.work() as work:
        await take(work, Said(901, GROUP, 41, LEAD, "周敏", "我36.5 周强36.7", work.now))
        await take(work, Said(902, GROUP, 42, QIAN, "钱进", "36.1", work.now))
    async with village.work() as work:
        own = await my_fortnight.compose(work, LEAD)
        assert own is not None
        assert [strip.name for strip in own.picture.strips] == ["周敏", "周强", "周子涵"]
        assert "36.7" in own.caption
        assert "36.1" not in own.caption
        assert await my_fortnight.compose(work, STRANGER) is None
