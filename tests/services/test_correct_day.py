"""A day counted anew: in one transaction, once, and never past a change that is under way; on both databases."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from bot import schema
from models.case import Bulletin, bulletin
from models.database import open_engine
from models.mail import Outbox
from models.report import Report
from rules.summary import from_json
from services import correct_day
from services.count_day import count_day
from services.work import Desk, Work
from tests.clock import StandingClock
from tests.services.test_summarise import DAY, DUE, MORNING, keep, summarise

SOON = timedelta(minutes=31)


async def late_report(work: Work, resident: int) -> None:
    """Somebody who had missed the morning has reported after all, and the day is marked, as one change."""
    await correct_day.changed(work, DAY)
    query = select(Report).where(Report.site == work.site.id, Report.day == DAY, Report.resident == resident)
    (await work.session.scalars(query)).one().status = "reported"


async def report_late(desk: Desk, resident: int) -> None:
    async with desk.work() as work:
        await late_report(work, resident)


async def correct(desk: Desk) -> None:
    async with desk.work() as work:
        for day in await correct_day.due(work):
            await correct_day.correct(work, day)


async def interrupted(desk: Desk) -> None:
    """Everything is written but not committed when it ends."""
    async with desk.work() as work:
        await correct_day.correct(work, DAY)
        await work.flush()
        raise KeyboardInterrupt


async def versions(desk: Desk) -> list[int]:
    async with desk.work() as work:
        return list(await work.session.scalars(select(Bulletin.version).order_by(Bulletin.version)))


async def stubs(desk: Desk) -> list[str]:
    async with desk.work() as work:
        return list(await work.session.scalars(select(Outbox.key).order_by(Outbox.id)))


async def test_a_changed_day_is_issued_again_once(village: Desk, clock: StandingClock) -> None:
    await keep(village, MORNING)
    await summarise(village, clock)
    await report_late(village, 4)
    clock.moment = DUE + SOON
    await correct(village)
    await correct(village)
    assert await versions(village) == [1, 2]
    assert (await stubs(village))[2:] == [
        "summary:2020-04-01:2:leadership",
        "summary:2020-04-01:2:notification",
    ]
    async with village.work() as work:
        assert await correct_day.next_moment(work) is None


async def test_what_ends_before_the_commit_has_not_been(village: Desk, clock: StandingClock) -> None:
    await keep(village, MORNING)
    await summarise(village, clock)
    await report_late(village, 4)
    clock.moment = DUE + SOON
    with pytest.raises(KeyboardInterrupt):
        await interrupted(village)
    assert (await versions(village), len(await stubs(village))) == ([1], 2)
    clock.moment += timedelta(days=2)
    await correct(village)
    assert (await versions(village), len(await stubs(village))) == ([1, 2], 4)


async def test_a_change_under_way_is_counted_or_still_marked(village: Desk, clock: StandingClock) -> None:
    await keep(village, MORNING)
    await summarise(village, clock)
    clock.moment = DUE + SOON
    await asyncio.gather(report_late(village, 4), correct(village), report_late(village, 8), correct(village))
    clock.moment += timedelta(days=1)
    await correct(village)
    async with village.work() as work:
        latest = await bulletin(work.session, work.site.id, DAY)
        assert latest is not None
        assert from_json(latest.figures).counts == (await count_day(work, DAY, late=False)).counts


async def test_a_day_without_a_bulletin_has_nothing_to_correct(village: Desk, clock: StandingClock) -> None:
    async with village.work() as work:
        await correct_day.changed(work, DAY)
        await correct_day.correct(work, DAY)
        assert await correct_day.next_moment(work) is None
    assert await versions(village) == []


async def test_a_day_that_was_marked_before_is_counted_anew(empty_database_url: str) -> None:
    """Out of the schema that had only a flag."""
    from alembic import command

    engine = open_engine(empty_database_url)
    config = schema.configuration()
    config.set_main_option("sqlalchemy.url", empty_database_url.replace("%", "%%"))
    await asyncio.to_thread(command.upgrade, config, "0001")
    insert = "INSERT INTO bulletin VALUES ('s', :day, :version, '{}', 7, :stale)"
    rows = [("2020-04-01", 1, True), ("2020-04-02", 1, False)]
    async with engine.begin() as connection:
        for day, version, stale in rows:
            values = {"day": DAY.replace(day=int(day[-2:])), "version": version, "stale": stale}
            await connection.execute(text(insert).bindparams(**values))
    await schema.migrate(engine)
    async with engine.connect() as connection:
        found = (
            await connection.execute(text("SELECT changed_at, recount_at FROM bulletin ORDER BY day"))
        ).all()
    await engine.dispose()
    assert [tuple(row) for row in found] == [(7, 7), (None, None)]
