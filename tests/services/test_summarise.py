"""The day's bulletin: right figures, one stub each, content edited in; counts only."""

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from models.case import bulletin
from models.mail import Outbox
from models.report import Report
from models.site import SiteRow
from rules.correction import Edition
from rules.duties import Duty
from rules.site import SlotName
from rules.summary import Alike, figures, from_json
from services import case_book, summarise_day
from services.bulletin_picture import picture
from services.bulletin_text import VISIBLE, caption, visible
from services.work import Desk
from tests.clock import StandingClock
from tests.village import CONFIG, PEOPLE

DAY = date(2020, 4, 1)
DUE = datetime(2020, 4, 1, 14, 15, tzinfo=UTC)
DUTY = Duty("summary", DAY, None, 0, DUE, None)
Told = dict[str, Any]


def line(resident: int, slot: SlotName = "morning", day: date = DAY, **told: Any) -> Told:
    building, unit, room = PEOPLE[resident - 1][:3]
    blank: Told = {
        "site": "village", "day": day, "slot": slot, "building": building, "resident": resident, "unit": unit,
        "room": room, "status": "reported", "celsius": Decimal("36.5"), "symptoms": (), "measured_at": DUE,
        "recorded_at": DUE, "by": "self", "by_account": 7101, "late": "", "revisions": 1, "note": "",
    }  # fmt: skip
    silent = {
        "celsius": None,
        "measured_at": None,
        "recorded_at": None,
        "by": "",
        "by_account": None,
        "revisions": 0,
    }
    return blank | (silent if told.get("status", "reported") != "reported" else {}) | told


MORNING = [
    line(1), line(2, celsius=Decimal("37.3")), line(3, late="after_due"), line(4, status="missed"),
    line(5, status="excused"), line(6, symptoms=("cough",)), line(7, celsius=Decimal("37.29")),
    line(8, status="missed"), line(9, celsius=None, symptoms=("chills", "short_of_breath")),
]  # fmt: skip
YESTERDAY = [line(n, day=DAY - timedelta(days=1)) for n in range(1, 5)]


async def keep(desk: Desk, lines: list[Told]) -> None:
    async with desk.engine.begin() as connection:
        await connection.execute(insert(Report), lines)


async def configure(desk: Desk, more: str, instead_of: str = "") -> None:
    config = CONFIG.replace(instead_of, more) if instead_of else CONFIG + more
    async with desk.engine.begin() as connection:
        await connection.execute(update(SiteRow).values(config=config, version=SiteRow.version + 1))


async def summarise(desk: Desk, clock: StandingClock, at: datetime = DUE) -> None:
    clock.moment = at
    async with desk.work() as work:
        await summarise_day.summarise(work, DUTY)


async def outbox(desk: Desk) -> list[Outbox]:
    async with desk.work() as work:
        return list(await work.session.scalars(select(Outbox).order_by(Outbox.id)))


async def text(desk: Desk) -> str:
    async with desk.work() as work:
        found = await bulletin(work.session, work.site.id, DAY)
        assert found is not None
        return caption(work.site, from_json(found.figures)).striptags()


async def test_a_day_is_counted_and_posted_as_stubs(village: Desk, clock: StandingClock) -> None:
    await configure(village, '[fever]\nsymptoms = ["short_of_breath"]\n')
    await keep(village, MORNING + YESTERDAY)
    await summarise(village, clock)
    async with village.work() as work:
        kept = await bulletin(work.session, work.site.id, DAY)
    assert kept is not None
    assert (kept.version, kept.made_at) == (1, DUE)
    day = from_json(kept.figures)
    whole, first = day.total("morning"), day.of("morning", "3栋")
    assert (whole.expected, whole.reported, whole.missed, whole.excused, whole.late) == (8, 6, 2, 1, 1)
    assert whole.fevers == 2, "one by temperature, inclusive, and one by symptom"
    assert (first.expected, first.reported, first.missed, first.excused) == (4, 3, 1, 1)
    assert day.total_before("morning") is not None
    assert day.slots == ("morning", "evening")
    assert not day.late
    stubs = await outbox(village)
    assert [(s.key, s.chat_id, s.method, s.kind, s.audience, s.lane) for s in stubs] == [
        ("summary:2020-04-01:1:leadership", -1001, "send_photo", "stub", "chat:leadership", 4),
        ("summary:2020-04-01:1:notification", -1002, "send_photo", "stub", "chat:notification", 4),
    ]
    assert all((s.attachment or b"").startswith(b"\x89PNG") for s in stubs)


async def test_the_content_is_edited_into_the_stub(village: Desk, clock: StandingClock) -> None:
    await keep(village, MORNING)
    await summarise(village, clock)
    async with village.work() as work:
        stub = (await work.session.scalars(select(Outbox).where(Outbox.chat_id == -1001))).one()
        await summarise_day.stub_posted(work, stub, 55)
    edit = (await outbox(village))[-1]
    assert (edit.method, edit.kind, edit.chat_id, edit.audience) == (
        "edit_message_media", "summary", -1001, "chat:leadership",
    )  # fmt: skip
    assert json.loads(edit.params) == {
        "day": "2020-04-01",
        "version": 1,
        "purpose": "leadership",
        "message_id": 55,
    }
    async with village.work() as work:
        made = await summarise_day.compose(work, edit)
    assert "已报 6，应报 8" in made.caption
    assert "未报楼栋：3栋 1人，5栋 1人" in made.caption
    assert "较前一日：—" in made.caption
    assert made.caption.endswith("<b>无病例</b>")
    assert [place.name for place in made.picture.places] == ["3栋", "5栋", "7栋"]
    assert made.picture.places[2].bars[0].rate == "100%"
    assert made.picture.footer.startswith("数据截至 22:15")
    whole = made.caption + str(made.picture)
    assert not any(name in whole for *_, name, _, _, _, _ in PEOPLE), "no names"
    assert "36.5" not in whole, "no values"


async def test_summarised_twice_is_posted_once(village: Desk, clock: StandingClock) -> None:
    await summarise(village, clock)
    await summarise(village, clock)
    assert len(await outbox(village)) == 2


LATENESS = [(0, False), (10, False), (11, True), (600, True)]


@pytest.mark.parametrize(("minutes", "late"), LATENESS)
async def test_posted_late_says_so(village: Desk, clock: StandingClock, minutes: int, late: bool) -> None:
    await summarise(village, clock, DUE + timedelta(minutes=minutes))
    assert ("补发" in await text(village)) == late


async def test_a_day_without_anything_has_its_bulletin(village: Desk, clock: StandingClock) -> None:
    await summarise(village, clock)
    assert await text(village) == "枫园小区·4月1日每日通报 早：没有点名 晚：没有点名 无病例"


async def test_without_chats_nothing_is_posted_and_the_bulletin_is_kept(
    village: Desk, clock: StandingClock
) -> None:
    from models.site import Chat

    async with village.work() as work:
        await work.session.execute(update(Chat).values(chat_id=None))
        await work.changed()
    await summarise(village, clock)
    assert await outbox(village) == []
    async with village.work() as work:
        assert await bulletin(work.session, work.site.id, DAY) is not None


async def test_a_building_and_a_slot_no_longer_configured(village: Desk, clock: StandingClock) -> None:
    await keep(village, [line(1, "evening") | {"building": "老楼"}, line(1)])
    await configure(village, "", '[slots.evening]\nopens = "16:00"\ndue = "20:00"\ncloses = "22:00"\n')
    await summarise(village, clock)
    assert "晚 100%（已报 1，应报 1）" in await text(village)


async def test_a_slot_that_is_still_open_says_so(village: Desk, clock: StandingClock) -> None:
    await keep(village, [line(1, "evening"), line(2, "evening", status="pending")])
    await summarise(village, clock)
    assert "晚 50.0%（已报 1，应报 2） 尚未报 1" in await text(village)


async def test_the_caption_of_a_big_site_still_fits(village: Desk, clock: StandingClock) -> None:
    many = "\n".join(f'[[buildings]]\nname = "阳光花园湖畔{n}号楼"' for n in range(200))
    kinds = "\n".join(f'[[categories]]\nkey = "k{n}"\nzh = "类别{n}"\nen = "kind {n}"' for n in range(60))
    await configure(village, f"\n{many}\n{kinds}\n")
    await keep(village, [line(1) | {"building": f"阳光花园湖畔{n}号楼", "resident": n,
                                    "status": "missed"} for n in range(200)])  # fmt: skip
    await summarise(village, clock)
    async with village.work() as work:
        found = await bulletin(work.session, work.site.id, DAY)
        assert found is not None
        assert visible(caption(work.site, from_json(found.figures))) <= VISIBLE


async def test_only_the_officer_may_ask_in_private(village: Desk, clock: StandingClock) -> None:
    await keep(village, MORNING)
    async with village.work() as work:
        await summarise_day.tell(work, "a", 7901)
        await summarise_day.tell(work, "b", 7101)
    officer, resident = await outbox(village)
    assert "已报 6" in officer.params
    assert officer.audience == "officer"
    assert "已报" not in resident.params


async def test_a_picture_of_many_buildings_draws_those_where_most_is_missing(village: Desk) -> None:
    names = [f"{n}栋" for n in range(50)]
    rows = [Alike(DAY, "morning", name, "reported", False, name == "49栋", 10) for name in names]
    rows.append(Alike(DAY, "morning", "45栋", "missed", False, False, 1))
    async with village.work() as work:
        cases = await case_book.counts(work, DAY)
        spec = picture(
            work.site, figures(DAY, rows, ["morning"], names, cases), Edition(1, DUE + timedelta(days=1))
        )
    drawn = [place.name for place in spec.places]
    assert len(drawn) == 40
    assert drawn[-2:] == ["45栋", "49栋"], "the one with somebody missing and the one with a fever"
    assert "另有 10 栋" in spec.more
    assert spec.footer.startswith("数据截至 4月2日 22:15")
