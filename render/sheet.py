"""A finished table as CSV or XLSX, safe to open: no cell of it is ever a formula."""

import csv
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any

from xlsxwriter import Workbook

Cell = str | int | Decimal | date | None
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection")."""

ALWAYS = datetime(2020, 1, 1, tzinfo=UTC)
"""When every workbook says it was made, so that the same rows make the same bytes."""

WIDEST = 40
MEASURED = 500
"""So many rows decide how wide a column is."""


def safe(cell: Cell) -> str:
    """A cell as text; one that a spreadsheet would compute gets an apostrophe before it."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(FORMULA) else text


def to_csv(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with a byte-order mark, so that Excel reads Chinese."""
    target = StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return target.getvalue().encode("utf-8-sig")


def to_xlsx(columns: Sequence[str], rows: Sequence[Sequence[Cell]], title: str) -> bytes:
    """A workbook of one sheet: frozen header with filters, columns as wide as their content."""
    target = BytesIO()
    with Workbook(
        target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        book.set_properties({"created": ALWAYS})
        sheet = book.add_worksheet(sheet_name(title))
        day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#F6F2EA"})
        for number, name in enumerate(columns):
            sheet.write_string(0, number, name, head)
            sheet.set_column(number, number, width([name, *(row[number] for row in rows[:MEASURED])]))
        for line, row in enumerate(rows, 1):
            for number, cell in enumerate(row):
                write(sheet, line, number, cell, day)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(rows), max(len(columns) - 1, 0))
    return target.getvalue()


def write(sheet: Any, line: int, number: int, cell: Cell, day: Any) -> None:
    """One cell as what it is."""
    if isinstance(cell, date):
        sheet.write_datetime(line, number, cell, day)
    elif isinstance(cell, int | Decimal):
        sheet.write_number(line, number, cell)
    elif cell:
        sheet.write_string(line, number, safe(cell))


def width(cells: Iterable[Cell]) -> int:
    """A column's width in letters; a Chinese one is as wide as two."""
    longest = max(sum(1 + (letter > "ᄀ") for letter in str(cell or "")) for cell in cells)
    return min(longest + 2, WIDEST)


def sheet_name(title: str) -> str:
    """A title that Excel takes for a sheet: 31 letters, none of ``[]:*?/\\``, no apostrophe at an end."""
    allowed = "".join(letter for letter in title if letter not in "[]:*?/\\")
    return allowed.strip("' ")[:31].strip("' ") or "1"
