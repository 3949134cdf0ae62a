"""What is kept of people we don't know: once, for a while, and moved over from the first schema."""

from datetime import UTC, datetime, timedelta

from alembic import command
from sqlalchemy import select, text

from bot import schema
from models.database import open_engine
from models.introduction import HeldReading, Introduction
from services import introductions
from services.digest_text import first
from services.introductions import KEPT, REMEMBERED, Guess
from services.work import Desk
from tests.clock import StandingClock

WANG = Guess("3栋", "", "105", "王小明", None, counts=False)


async def note(desk: Desk, this: Guess = WANG) -> int:
    async with desk.work() as work:
        row = await introductions.note(work, 7999, "小王", this)
        assert row is not None
        work.stage(
            HeldReading, introduction=row.id, day=work.now.date(), slot="morning", n=1, celsius=None, symptoms=(),
            measured_at=work.now, recorded_at=work.now, chat_id=-1003, message_id=5,
        )  # fmt: skip
        return row.id


async def left(desk: Desk) -> tuple[int, int]:
    """How many introductions and readings are kept after the nightly tidying."""
    async with desk.work() as work:
        await introductions.forget(work)
    async with desk.work() as work:
        kept = [len((await work.session.scalars(select(t))).all()) for t in (Introduction, HeldReading)]
    return kept[0], kept[1]


async def test_the_undecided_are_forgotten_a_week_after_their_last_word(
    village: Desk, clock: StandingClock
) -> None:
    await note(village)
    clock.set(clock.now() + KEPT)
    assert await left(village) == (1, 1)
    clock.set(clock.now() + timedelta(seconds=1))
    assert await left(village) == (0, 0)


async def test_a_decision_is_remembered_for_a_month(village: Desk, clock: StandingClock) -> None:
    number = await note(village)
    async with village.work() as work:
        row = await work.session.get(Introduction, ("village", number))
        assert row is not None
        row.decided_at, row.how = work.now, "ignored"
    clock.set(clock.now() + REMEMBERED)
    assert (await left(village))[0] == 1
    clock.set(clock.now() + timedelta(seconds=1))
    assert await left(village) == (0, 0)


async def test_requests_of_the_first_schema_are_moved_over(empty_database_url: str) -> None:
    config = schema.configuration()
    engine = open_engine(empty_database_url)

    def upgrade(connection: object, to: str) -> None:
        config.attributes["connection"] = connection
        command.upgrade(config, to)

    async with engine.begin() as connection:
        await connection.run_sync(upgrade, "0001")
        await connection.execute(text(
            "INSERT INTO resident (site, id, building, unit, room, name, kind, role, reports_for, moved_from)"
            " VALUES ('s', 4, '3栋', '1', '101', '周强', 'family', '', '', '')"
        ))  # fmt: skip
        for account, decided, linked in ((1, "NULL", "false"), (2, "9", "true"), (3, "9", "false")):
            await connection.execute(text(
                "INSERT INTO link_request (site, telegram_id, resident, asked_at, decided_at, decided_by, linked)"
                f" VALUES ('s', {account}, 4, 7, {decided}, NULL, {linked})"
            ))  # fmt: skip
        await connection.run_sync(upgrade, "head")
        moved = await connection.execute(
            text("SELECT id, telegram_id, room, name, resident, how, slot FROM introduction ORDER BY id")
        )
        assert [tuple(row) for row in moved] == [
            (1, 1, "101", "周强", 4, "", ""), (2, 2, "101", "周强", 4, "linked", ""),
            (3, 3, "101", "周强", 4, "ignored", ""),
        ]  # fmt: skip
        counted = await connection.scalar(text("SELECT value FROM counter WHERE name = 'introduction'"))
        assert counted == 3
    await engine.dispose()


async def test_somebody_who_comes_into_the_roster_meanwhile_is_proposed_and_not_kept_twice(
    village: Desk,
) -> None:
    await note(village, Guess("3栋", "1", "101", "周强", None, counts=False))
    async with village.work() as work:
        await introductions.note(work, 7999, "小王", introductions.known(work.community.by_id[2], "周强"))
    async with village.work() as work:
        found = (await work.session.scalars(select(Introduction))).all()
        assert [(row.resident, row.name) for row in found] == [(2, "周强")]


def shown(*how: str) -> Introduction:
    """One that was decided so many minutes after midnight, or still waits."""
    number, minute = how
    moment = datetime(2020, 2, 10, 0, int(minute), tzinfo=UTC) if minute else None
    return Introduction(id=int(number), decided_at=moment)


def test_a_digest_shows_who_waits_and_whoever_was_decided_last() -> None:
    done = [shown(str(n), str(30 - n)) for n in range(1, 26)]
    waits = [shown(str(n), "") for n in range(26, 38)]
    found = [row.id for row in first([*done, *waits])]
    assert found == [*range(1, 11), *range(26, 36)]
    assert [row.id for row in first(done)] == list(range(1, 21))
