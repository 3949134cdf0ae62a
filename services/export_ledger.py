"""日报台账: every resident and slot of some local days as one finished table, whole or without names and values."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import func, select, tuple_

from models.report import Report
from models.resident import Resident
from render.sheet import Cell, to_csv, to_xlsx
from rules.day import window
from rules.site import Site
from rules.summary import ORDER
from services.work import Desk, Work

COLUMNS = (
    "date", "slot", "building", "unit", "room", "name", "kind", "status", "celsius", "symptoms", "measured_at",
    "recorded_at", "by", "late", "revisions",
)  # fmt: skip
WITHHELD = frozenset({"name", "celsius", "symptoms"})
"""What leadership does not see."""

LINE = (
    Report.day, Report.slot, Report.building, Report.resident, Report.unit, Report.room, Report.status, Report.celsius,
    Report.symptoms, Report.measured_at, Report.recorded_at, Report.by, Report.late, Report.revisions,
)  # fmt: skip
PAGE = 2000
"""So many people are read at a time."""


@dataclass(frozen=True, slots=True)
class LedgerTable:
    """A ledger, ready to be written: sorted by day, slot, building (the site's order), unit, room, resident."""

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[Cell, ...]]

    def as_csv(self) -> bytes:
        return to_csv(self.columns, self.rows)

    def as_xlsx(self) -> bytes:
        return to_xlsx(self.columns, self.rows, self.title)


class Entry(NamedTuple):
    """A line of a roll call (the columns of LINE) and whose it is."""

    report: Any
    name: str
    kind: str


def columns(*, full: bool) -> list[str]:
    """All of them, or those without names and values."""
    return [name for name in COLUMNS if full or name not in WITHHELD]


async def ledger(work: Work, first: date, last: date, *, full: bool) -> LedgerTable:
    """The ledger from the first to the last local day, both included; without names and values unless ``full``."""
    heads = columns(full=full)
    shown = [COLUMNS.index(name) for name in heads]
    rows: list[tuple[Cell, ...]] = []
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        for slot in ORDER:
            entries = [entry async for entry in of_slot(work, day, slot)]
            for entry in sorted(entries, key=by_place(work.site)):
                whole = row(work, entry)
                rows.append(tuple(whole[number] for number in shown))
    return LedgerTable(work.site.site.name, tuple(heads), rows)


async def read_days(desk: Desk, first: date, last: date, *, full: bool) -> LedgerTable:
    """The same, a short transaction a day, so that neither the bot nor anybody's report need wait."""
    async with desk.work() as work:
        title, kept = work.site.site.name, await days_kept(work)
    rows: list[tuple[Cell, ...]] = []
    day, end = max(first, kept[0]), min(last, kept[1])
    while day <= end:
        async with desk.work() as work:
            rows += (await ledger(work, day, day, full=full)).rows
        day += timedelta(days=1)
    return LedgerTable(title, tuple(columns(full=full)), rows)


async def days_kept(work: Work) -> tuple[date, date]:
    """The first and the last day of which there is anything; in the wrong order when there is nothing."""
    first, last = func.min(Report.day), func.max(Report.day)
    query = select(func.coalesce(first, date.max), func.coalesce(last, date.min))
    begins, ends = (await work.session.execute(query.where(Report.site == work.site.id))).one()
    return begins, ends


async def of_slot(work: Work, day: date, slot: str) -> AsyncIterator[Entry]:
    """The entries of one slot, a page of the clustered key at a time; then the people of that page, by number."""
    after: tuple[str, int] = ("", 0)
    key = tuple_(Report.building, Report.resident)
    mine = (Report.site == work.site.id, Report.day == day, Report.slot == slot)
    while True:
        query = select(*LINE).where(*mine, key > after).order_by(Report.building, Report.resident).limit(PAGE)
        page = (await work.session.execute(query)).all()
        known = await people(work, page)
        for report in page:
            yield Entry(report, *known.get(report.resident, ("", "")))
        if len(page) < PAGE:
            return
        after = (page[-1].building, page[-1].resident)


async def people(work: Work, page: Sequence[Any]) -> dict[int, tuple[str, str]]:
    """Names and kinds of the people of a page, also of those who left."""
    wanted = [report.resident for report in page]
    query = select(Resident.id, Resident.name, Resident.kind).where(
        Resident.site == work.site.id, Resident.id.in_(wanted)
    )
    return {number: (name, kind) for number, name, kind in await work.session.execute(query)}


def by_place(site: Site) -> Callable[[Entry], tuple[int, str, str, str, int]]:
    """The order of a slot's entries: buildings as the site has them, former ones after; then by door."""
    order = {building.name: number for number, building in enumerate(site.buildings)}

    def place(entry: Entry) -> tuple[int, str, str, str, int]:
        report = entry.report
        number = order.get(report.building, len(order))
        return (number, report.building, report.unit, report.room, report.resident)

    return place


def row(work: Work, entry: Entry) -> tuple[Cell, ...]:
    """A line of the ledger, all columns; times are local with their offset."""
    report, site = entry.report, work.site
    return (
        report.day, report.slot, report.building, report.unit, report.room, entry.name, entry.kind,
        status(work, report), celsius(report.celsius), ";".join(report.symptoms), local(site, report.measured_at),
        local(site, report.recorded_at), report.by, report.late, report.revisions,
    )  # fmt: skip


def status(work: Work, report: Any) -> str:
    """Pending only while the slot is not closed, even if nobody was there to close it."""
    if report.status != "pending":
        return str(report.status)
    open_still = (
        report.slot in work.site.slots and work.now < window(work.site, report.day, report.slot).closes
    )
    return "pending" if open_still else "missed"


def celsius(value: Decimal | None) -> Decimal | None:
    """°C with the digits that were written: 36.5 and 36.55, at least one after the point."""
    if value is None:
        return None
    tenths = value.quantize(Decimal("0.1"))
    return tenths if tenths == value else value


def local(site: Site, at: datetime | None) -> str:
    """A moment on the site's clock as ISO 8601 with its offset."""
    return "" if at is None else at.astimezone(site.zone).isoformat(timespec="seconds")
