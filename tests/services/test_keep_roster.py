"""Import: the whole community or nothing, safe to repeat, and what people and groups gained since stays."""

from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from bot.commands.importing import told
from models.database import Base
from models.resident import Account, Resident
from models.site import Chat, Counter, SiteRow
from rules.problem import Problem
from rules.roster import Entry
from rules.site import read_site
from services import bind, introductions
from services.admit import admit
from services.introductions import Guess
from services.keep_roster import Imported, import_community
from services.work import Desk
from tests.clock import MORNING, StandingClock

Row = TypeVar("Row", bound=Base)
CONFIG = """
[site]
id = "maple"
name = "枫园小区"
[slots.morning]
opens = "06:00"
due = "09:30"
closes = "11:00"
[chats]
leadership = -1001
[[buildings]]
name = "3栋"
chat = -1003
[[buildings]]
name = "7栋"
"""


def person(
    building: str, room: str, name: str, phone: int | None = None, role: str = "", kind: str = "family"
) -> Entry:
    return Entry(building, "1", room, name, kind, phone, role, ())


LEAD = replace(person("3栋", "101", "周敏", 7101, "lead"), reports_for=("周强",))
PEOPLE = [LEAD, person("3栋", "101", "周强"), person("7栋", "701", "林志远", None, "lead"),
          person("7栋", "702", "何平", 7702)]  # fmt: skip


async def bring(
    desk: Desk, people: list[Entry], config: str = CONFIG, *, dry_run: bool = False, allow: bool = True
) -> Imported:
    return await import_community(
        desk, read_site(config), config, people, dry_run=dry_run, allow_leavers=allow
    )


async def rows(desk: Desk, table: type[Row]) -> list[Row]:
    async with desk.work() as work:
        return list(await work.session.scalars(select(table).where(table.site == work.site.id)))  # type: ignore[attr-defined]


async def by_name(desk: Desk, name: str) -> Resident:
    return next(row for row in await rows(desk, Resident) if row.name == name)


async def test_the_first_import_makes_a_community(desk: Desk) -> None:
    done = await bring(desk, PEOPLE)
    async with desk.work() as work:
        assert work.community.chat_of("building", "3栋") == -1003
        assert work.community.chat_of("leadership") == -1001
        assert work.community.by_account[7101][0].reports_for == ("周强",)
        assert not work.community.activated
    assert sorted(row.id for row in await rows(desk, Resident)) == [1, 2, 3, 4]
    assert [place for place, _ in done.codes] == [("building", "7栋"), ("notification", "")]
    assert all(len(code) == 8 for _, code in done.codes)
    assert {(entry.name, why) for entry, why in done.unreachable} == {
        ("周敏", "not_started"),
        ("林志远", "no_telegram"),
    }


async def test_the_second_import_changes_nothing_and_keeps_the_codes(desk: Desk) -> None:
    first = await bring(desk, PEOPLE)
    async with desk.work() as work:
        before = work.community
    again = await bring(desk, PEOPLE)
    async with desk.work() as work:
        assert work.community.version == before.version == 1
    assert not again.changed
    assert again.codes == first.codes


async def test_a_dry_run_writes_nothing(desk: Desk) -> None:
    done = await bring(desk, PEOPLE, dry_run=True)
    assert len(done.difference.added) == 4
    assert {code for _, code in done.codes} == {""}
    async with desk.engine.connect() as connection:
        for table in (SiteRow, Chat, Resident, Counter):
            assert await connection.scalar(select(func.count()).select_from(table)) == 0


async def test_who_is_missing_left_today_and_may_come_back(desk: Desk, clock: StandingClock) -> None:
    await bring(desk, PEOPLE)
    done = await bring(desk, PEOPLE[:-1])
    assert [one.entry.name for one in done.difference.left] == ["何平"]
    left = await by_name(desk, "何平")
    assert left.left_on == date(2020, 4, 1)  # 06:30 in Wuhan; in UTC it is still March
    async with desk.work() as work:
        assert 7702 not in work.community.by_account
    clock.forward(hours=48)
    back = await bring(desk, PEOPLE)
    assert [one.id for one, _ in back.difference.back] == [left.id]
    again = await by_name(desk, "何平")
    assert (again.id, again.left_on, again.telegram_id) == (left.id, None, 7702)


async def test_many_leaving_is_refused_and_nothing_is_written(desk: Desk) -> None:
    await bring(desk, PEOPLE)
    refused = await bring(desk, [*PEOPLE[:2], person("3栋", "109", "新来")], allow=False)
    assert refused.refused
    assert [one.entry.name for one in refused.difference.left] == ["林志远", "何平"]
    assert sorted(row.name for row in await rows(desk, Resident)) == sorted(e.name for e in PEOPLE)


async def test_who_moves_stays_the_same_person(desk: Desk) -> None:
    await bring(desk, PEOPLE)
    before = await by_name(desk, "何平")
    done = await bring(desk, [*PEOPLE[:3], person("3栋", "305", "何平", 7702)], allow=False)
    after = await by_name(desk, "何平")
    assert [one.id for one, _ in done.difference.moved] == [before.id]
    assert (after.id, after.building, after.room, after.moved_from) == (before.id, "3栋", "305", "7栋")


async def test_a_phone_that_was_linked_survives_a_roster_that_does_not_know_it(desk: Desk) -> None:
    await bring(desk, PEOPLE)
    async with desk.work() as work:
        row = next(r for r in await work.session.scalars(select(Resident)) if r.name == "周强")
        row.telegram_id = 7999
    done = await bring(desk, [replace(e, kind="staff") if e.name == "周强" else e for e in PEOPLE])
    assert [entry.telegram_id for _, entry in done.difference.changed] == [7999]
    assert (await by_name(desk, "周强")).telegram_id == 7999


@pytest.mark.parametrize(
    ("config", "chat", "changes"),
    [
        (CONFIG, -1777, 0),  # missing in SITE.toml: what was claimed stays
        (CONFIG + "chat = -1888\n", -1888, 1),  # SITE.toml now says something: it wins
    ],
)
async def test_a_claimed_group_and_site_toml(desk: Desk, config: str, chat: int, changes: int) -> None:
    await bring(desk, PEOPLE)
    async with desk.work() as work:
        row = await work.session.get(Chat, ("maple", "building", "7栋"))
        assert row is not None
        row.chat_id, row.welcomed = -1777, MORNING
    done = await bring(desk, PEOPLE, config)
    assert len(done.chats.changes) == changes
    there = next(row for row in await rows(desk, Chat) if row.name == "7栋")
    assert there.chat_id == chat
    assert (there.welcomed is None) is bool(changes)


async def test_a_group_that_became_a_supergroup_keeps_its_new_id(desk: Desk) -> None:
    """SITE.toml still has the old id, which it had at the last import, too."""
    await bring(desk, PEOPLE)
    async with desk.work() as work:
        row = await work.session.get(Chat, ("maple", "building", "3栋"))
        assert row is not None
        row.chat_id = -1002003
    await bring(desk, [*PEOPLE, person("3栋", "306", "新来")])
    assert next(row for row in await rows(desk, Chat) if row.name == "3栋").chat_id == -1002003


async def test_one_group_for_two_buildings_is_refused(desk: Desk) -> None:
    await bring(desk, PEOPLE)
    async with desk.work() as work:
        row = await work.session.get(Chat, ("maple", "building", "7栋"))
        assert row is not None
        row.chat_id = -1777
    with pytest.raises(Problem, match=r"roster\.chat_twice"):
        await bring(desk, PEOPLE, CONFIG.replace("-1003", "-1777"))


async def test_a_building_that_is_gone_loses_its_group(desk: Desk) -> None:
    await bring(desk, PEOPLE)
    smaller = CONFIG.replace('[[buildings]]\nname = "7栋"\n', "")
    done = await bring(desk, PEOPLE[:2], smaller)
    assert [change.place for change in done.chats.gone] == [("building", "7栋")]
    assert "7栋" not in [row.name for row in await rows(desk, Chat)]


async def test_one_database_serves_one_site(village: Desk) -> None:
    with pytest.raises(Problem) as caught:
        await bring(village, PEOPLE)
    assert (caught.value.key, caught.value.values) == (
        "roster.other_site",
        {"found": "village", "wanted": "maple"},
    )


async def test_whom_the_bot_reaches(desk: Desk) -> None:
    await bring(desk, PEOPLE)
    async with desk.work() as work:
        work.session.add(Account(site="maple", telegram_id=7101, opened=MORNING, blocked=None, language="zh"))
    assert [entry.name for entry, _ in (await bring(desk, PEOPLE)).unreachable] == ["林志远"]
    async with desk.work() as work:
        account = await work.session.get(Account, ("maple", 7101))
        assert account is not None
        account.blocked = MORNING
    assert ("周敏", "blocked") in {(e.name, why) for e, why in (await bring(desk, PEOPLE)).unreachable}


async def test_an_import_that_fails_halfway_leaves_nothing(desk: Desk) -> None:
    """Two rows for one person never pass the reader; the database would refuse them too, after much was staged."""
    with pytest.raises(IntegrityError):
        await bring(desk, [*PEOPLE, PEOPLE[1]])
    async with desk.engine.connect() as connection:
        for table in (SiteRow, Chat, Resident, Counter):
            assert await connection.scalar(select(func.count()).select_from(table)) == 0


async def test_whom_a_lead_added_is_kept_named_and_later_like_all_others(desk: Desk) -> None:
    await bring(desk, PEOPLE)
    async with desk.work() as work:
        row = await introductions.note(
            work, 7999, "小王", Guess("3栋", "", "105", "王小明", None, counts=False)
        )
        assert row is not None
        await bind.link(work, 7999, await admit(work, row, 7101, "tenant"), 7101, "tap:1")
    done = await bring(desk, PEOPLE)
    assert [one.entry.name for one in done.difference.unlisted] == ["王小明"]
    assert not done.changed
    assert (await by_name(desk, "王小明")).left_on is None
    assert "王小明" in "".join(told(done))
    await bring(desk, [*PEOPLE, person("3栋", "105", "王小明", kind="tenant")])
    now = await by_name(desk, "王小明")
    assert (now.added_at, now.unit, now.telegram_id) == (None, "1", 7999)
    done = await bring(desk, PEOPLE)
    assert [one.entry.name for one in done.difference.left] == ["王小明"]


async def test_an_account_that_the_file_gives_to_another_flat_is_no_longer_that_of_whom_a_lead_added(
    desk: Desk,
) -> None:
    await bring(desk, PEOPLE)
    async with desk.work() as work:
        row = await introductions.note(
            work, 7999, "小王", Guess("3栋", "", "105", "王小明", None, counts=False)
        )
        assert row is not None
        await bind.link(work, 7999, await admit(work, row, 7101, "tenant"), 7101, "tap:1")
    await bring(desk, [*PEOPLE, person("3栋", "201", "王小明", 7999)])
    found = [(r.room, r.telegram_id, r.left_on) for r in await rows(desk, Resident) if r.name == "王小明"]
    assert found in ([("201", 7999, None)], [("105", None, None), ("201", 7999, None)])
