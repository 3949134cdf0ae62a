"""The ledger: a row for every resident and slot, in order, whole for the officer and without names for leadership."""

import csv
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import select, update

from bot.commands.ledger import ledger as write_ledger
from bot.settings import Settings
from models.mail import Outbox
from models.resident import Resident
from rules.problem import Problem
from services import export_ledger, hand_out_ledger
from services.compose import compose
from services.export_ledger import COLUMNS, ledger, read_days
from services.said import Said
from services.work import Desk
from tests.clock import StandingClock
from tests.services.test_summarise import DAY, keep, line
from tests.village import PEOPLE

LEADERSHIP, OFFICER = -1001, 7901
SENT = datetime(2020, 4, 1, 0, 15, 30, tzinfo=UTC)


async def rows(desk: Desk, first: date = DAY, last: date = DAY, *, full: bool = True) -> list[dict[str, Any]]:
    async with desk.work() as work:
        table = await ledger(work, first, last, full=full)
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


async def test_a_row_as_it_is_promised(village: Desk, clock: StandingClock) -> None:
    told: dict[str, Any] = {
        "celsius": Decimal("37.55"),
        "symptoms": ("cough", "chills"),
        "late": "after_due",
        "revisions": 2,
    }
    await keep(village, [line(4, measured_at=SENT, recorded_at=SENT, by="household", **told)])
    assert await rows(village) == [{
        "date": DAY, "slot": "morning", "building": "3栋", "unit": "1", "room": "102", "name": "孙阳",
        "kind": "tenant", "status": "reported", "celsius": Decimal("37.55"), "symptoms": "cough;chills",
        "measured_at": "2020-04-01T08:15:30+08:00", "recorded_at": "2020-04-01T08:15:30+08:00",
        "by": "household", "late": "after_due", "revisions": 2,
    }]  # fmt: skip
    async with village.work() as work:
        table = await ledger(work, DAY, DAY, full=True)
    assert table.columns == COLUMNS
    assert b"37.55,cough;chills,2020-04-01T08:15:30+08:00" in table.as_csv()


@pytest.mark.parametrize(
    ("kept", "shown"), [("36.5", "36.5"), ("36.55", "36.55"), ("36", "36.0"), ("36.50", "36.5")]
)
def test_a_temperature_as_it_was_written(kept: str, shown: str) -> None:
    assert str(export_ledger.celsius(Decimal(kept))) == shown


async def test_the_order(village: Desk, clock: StandingClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_ledger, "PAGE", 2)
    before = DAY - timedelta(days=1)
    await keep(village, [line(n, slot) for n in range(9, 0, -1) for slot in ("evening", "morning")])
    await keep(village, [line(1, day=before), line(2, day=before) | {"building": "1号老楼"}])
    found = [(r["date"], r["slot"], r["name"]) for r in await rows(village, before, DAY)]
    names = [name for _, _, _, name, *_ in PEOPLE[:9]]
    assert found == [(before, "morning", "周敏"), (before, "morning", "周强")] + [
        (DAY, slot, name) for slot in ("morning", "evening") for name in names
    ]


STANDING = [("2020-04-01T13:59", "pending"), ("2020-04-01T14:00", "missed"), ("2020-04-03T00:00", "missed")]


@pytest.mark.parametrize(("now", "shown"), STANDING)
async def test_pending_only_until_the_slot_closes(
    village: Desk, clock: StandingClock, now: str, shown: str
) -> None:
    await keep(village, [line(1, "evening", status="pending"), line(2, "evening", status="excused")])
    clock.moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    pending, excused = await rows(village)
    assert (pending["status"], pending["celsius"], pending["measured_at"], pending["by"]) == (
        shown,
        None,
        "",
        "",
    )
    assert excused["status"] == "excused"


async def test_whoever_left_keeps_their_rows(village: Desk, clock: StandingClock) -> None:
    await keep(village, [line(1)])
    async with village.work() as work:
        await work.session.execute(update(Resident).where(Resident.id == 1).values(left_on=DAY))
        await work.changed()
    assert [r["name"] for r in await rows(village)] == ["周敏"]


async def test_without_names_and_values(village: Desk, clock: StandingClock) -> None:
    await keep(village, [line(n) for n in range(1, 10)])
    async with village.work() as work:
        table = await ledger(work, DAY, DAY, full=False)
    text = table.as_csv().decode()
    assert len(table.rows) == 9
    assert not {"name", "celsius", "symptoms"} & set(table.columns)
    assert "36.5" not in text
    assert not any(name in text for _, _, _, name, *_ in PEOPLE)


async def ask(desk: Desk, text: str, account: int, chat: int | None = None) -> Outbox | None:
    """What is staged for whoever asks; nothing of the ledger is read, still less written, by then."""
    said = Said(1, chat or account, 1, account, "", text, SENT, private=chat is None)
    async with desk.work() as work:
        await hand_out_ledger.hand_out(work, said)
    async with desk.work() as work:
        return (await work.session.scalars(select(Outbox).where(Outbox.key == "ledger:1"))).one_or_none()


async def read(desk: Desk, found: Outbox | None) -> list[list[Any]]:
    """The workbook that is sent, made as the sender makes it: while it holds no unit of work."""
    assert found is not None
    assert found.method == "send_document"
    assert found.attachment is None
    async with desk.work() as work:
        ready = await compose(work, found)
    assert ready is not None
    assert ready.ledger is not None
    assert "ledger" not in ready.params, "Telegram knows no such parameter"
    content = await hand_out_ledger.workbook(desk, ready.ledger)
    return CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()


async def test_the_officer_gets_it_whole_in_private(village: Desk, clock: StandingClock) -> None:
    await keep(village, [line(1), line(1, day=DAY - timedelta(days=6)), line(1, day=DAY - timedelta(days=7))])
    found = await ask(village, "/ledger", OFFICER)
    header, *body = await read(village, found)
    assert found is not None
    assert (found.audience, found.chat_id) == ("officer", OFFICER)
    assert "日报台账_枫园小区_2020-03-26_2020-04-01.xlsx" in found.params
    assert header[:6] == ["日期", "时段", "楼栋", "单元", "房号", "姓名"]
    assert len(header) == len(COLUMNS)
    assert [(r[0], r[5], r[8]) for r in body] == [(date(2020, 3, 26), "周敏", 36.5), (DAY, "周敏", 36.5)]


async def test_leadership_gets_it_in_its_chat_without_names(village: Desk, clock: StandingClock) -> None:
    await keep(village, [line(1), line(1, day=DAY - timedelta(days=1))])
    found = await ask(village, "/ledger 2020-04-01 2020-04-01", 7101, LEADERSHIP)
    header, *body = await read(village, found)
    assert found is not None
    assert (found.audience, found.chat_id) == ("chat:leadership", LEADERSHIP)
    assert not {"姓名", "体温（℃）", "症状"} & set(header)
    assert len(body) == 1


async def test_nobody_else_gets_it(village: Desk, clock: StandingClock) -> None:
    assert await ask(village, "/ledger", 7101, -1003) is None
    assert await ask(village, "/ledger", OFFICER, -1003) is None
    found = await ask(village, "/ledger", 7101)
    assert found is not None
    assert "台账只发给健康专员" in found.params
    assert found.method == "send_message"


WRONG = [
    ("/ledger tomorrow", "不是日期"),
    ("/ledger 2020-04-02", "之前"),
    ("/ledger 2019-01-01", "最多 62 天"),
]


@pytest.mark.parametrize(("text", "answer"), WRONG)
async def test_wrong_days_are_named(village: Desk, clock: StandingClock, text: str, answer: str) -> None:
    found = await ask(village, text, OFFICER)
    assert found is not None
    assert answer in found.params


def read_csv(path: Path) -> list[list[Any]]:
    return list(csv.reader(StringIO(path.read_text("utf-8-sig"))))


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
async def test_the_command_line_writes_a_whole_file(
    village: Desk, database_url: str, tmp_path: Path, ending: str
) -> None:
    await keep(village, [line(1), line(2, status="missed"), line(1, day=DAY + timedelta(days=1))])
    out = tmp_path / f"ledger.{ending}"
    settings = Settings(database_url=database_url, clock="2020-04-01T12:00:00+08:00 x1 @0")
    await write_ledger(settings, DAY, DAY + timedelta(days=1), out)
    if ending == "csv":
        header, *body = read_csv(out)
        assert [r[7] for r in body] == ["reported", "missed", "reported"]
    else:
        header, *body = CalamineWorkbook.from_path(out).get_sheet_by_index(0).to_python()
    assert tuple(header) == COLUMNS
    assert len(body) == 3
    assert sorted(path.name for path in tmp_path.glob("*ledger*")) == [out.name]


async def test_whoever_asks_for_all_days_need_not_wait_for_those_of_which_there_is_nothing(
    village: Desk,
) -> None:
    assert (await read_days(village, date.min, date.max, full=True)).rows == []
    await keep(village, [line(1), line(1, day=DAY + timedelta(days=2))])
    table = await read_days(village, date.min, date.max, full=True)
    assert [row[0] for row in table.rows] == [DAY, DAY + timedelta(days=2)]
    assert table.columns == COLUMNS
    assert len((await read_days(village, DAY + timedelta(days=1), date.max, full=False)).rows) == 1


async def test_before_the_first_import_no_file_is_made(desk: Desk, database_url: str, tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"site\.none"):
        await write_ledger(Settings(database_url=database_url), DAY, DAY, tmp_path / "ledger.csv")
    assert not list(tmp_path.glob("*ledger*"))
