"""A roster file as rows of strings, whatever saved it: CSV in UTF-8 or GB18030, or an Excel workbook."""

import csv
import io
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

from rules.problem import Problem
from rules.roster import COLUMNS

Cell = int | float | str | bool | time | date | datetime | timedelta
DELIMITERS = ",;\t，；"
ENCODINGS = ("utf-8-sig", "gb18030")
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
ZIP, OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def read_rows(path: Path) -> list[list[str]]:
    """The rows of the file's (first) table. Raises Problem when it is missing, empty, or not a table."""
    try:
        content = path.read_bytes()
    except OSError:
        raise Problem("roster.file", path=str(path)) from None
    if not content.strip():
        raise Problem("roster.empty_file", path=str(path), header=",".join(COLUMNS))
    reader: Callable[[bytes, str], list[list[str]]] = (
        read_workbook if content.startswith((ZIP, OLD_EXCEL)) else read_csv
    )
    return reader(content, str(path))


def read_csv(content: bytes, path: str) -> list[list[str]]:
    """The delimiter is the one that cuts the header into most cells."""
    text = decoded(content, path)
    header = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(DELIMITERS, key=header.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        raise Problem("roster.not_a_table", path=path) from None


def decoded(content: bytes, path: str) -> str:
    """Text in UTF-8 (with or without its mark), UTF-16 with its mark, or GB18030 as Chinese Excel saves CSV."""
    encodings = ("utf-16",) if content.startswith(UTF_16) else ENCODINGS
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text
    raise Problem("roster.encoding", path=path)


def read_workbook(content: bytes, path: str) -> list[list[str]]:
    """The first sheet of a workbook, rows numbered as the sheet numbers them."""
    try:
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
        rows = sheet.to_python(skip_empty_area=False)
    except (CalamineError, OSError, IndexError, ValueError):
        raise Problem("roster.not_a_table", path=path) from None
    if not rows:
        raise Problem("roster.empty_file", path=path, header=",".join(COLUMNS))
    return [[plain(cell) for cell in row] for row in rows]


def plain(cell: Cell) -> str:
    """A cell as it was meant: Excel keeps every number as a fraction, so room 101 comes as 101.0."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
