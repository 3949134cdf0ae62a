"""The ledger in somebody's own language: for people who open it, where `chenhun ledger` is for programs."""

from dataclasses import replace
from datetime import date, datetime

from render.sheet import Cell
from services.export_ledger import LedgerTable
from texts import day_name, say_plain

CODES = ("slot", "kind", "status", "by", "late")
TIMES = ("measured_at", "recorded_at")


def in_words(table: LedgerTable, language: str) -> LedgerTable:
    """Columns, codes, symptoms and times as people say them; figures and names as they are."""
    words: dict[tuple[str, str], str] = {}
    rows = [
        tuple(
            in_a_word(words, language, name, row[0], cell)
            for name, cell in zip(table.columns, row, strict=True)
        )
        for row in table.rows
    ]
    heads = tuple(say_plain(language, f"ledger.column.{name}") for name in table.columns)
    return replace(table, columns=heads, rows=rows)


def in_a_word(words: dict[tuple[str, str], str], language: str, name: str, day: Cell, cell: Cell) -> Cell:
    """One cell; ``words`` keeps what was said before, since a ledger says few things many times."""
    if not isinstance(cell, str) or not cell:
        return cell
    if name in TIMES:
        return moment(language, datetime.fromisoformat(cell), day)
    if name == "symptoms" or name in CODES:
        if (name, cell) not in words:
            words[name, cell] = symptoms(language, cell) if name == "symptoms" else code(language, name, cell)
        return words[name, cell]
    return cell


def symptoms(language: str, codes: str) -> str:
    """咳嗽、乏力."""
    comma = say_plain(language, "list.comma")
    return comma.join(say_plain(language, f"symptom.{code}") for code in codes.split(";"))


def code(language: str, name: str, value: str) -> str:
    """迟报（时段内）, 本人."""
    return say_plain(language, f"ledger.{name}.{value}")


def moment(language: str, at: datetime, day: Cell) -> str:
    """07:48 of the row's own day; with the day before it when that is another."""
    time = f"{at:%H:%M}"
    other = isinstance(day, date) and at.date() != day
    return f"{day_name(language, at.date())} {time}" if other else time
