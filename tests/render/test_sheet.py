"""The ledger's files: what a spreadsheet reads is what was written, and nothing computes."""

import csv
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from render.sheet import Cell, safe, sheet_name, to_csv, to_xlsx

COLUMNS = ("date", "name", "celsius", "revisions")
ROWS: list[tuple[Cell, ...]] = [
    (date(2020, 3, 31), "韩秀珍", Decimal("36.55"), 1),
    (date(2020, 3, 31), "=HYPERLINK(1)", None, 0),
]


def test_csv_opens_in_excel_and_computes_nothing() -> None:
    made = to_csv(COLUMNS, ROWS)
    assert made.startswith(b"\xef\xbb\xbfdate,")
    rows = list(csv.reader(StringIO(made.decode("utf-8-sig"))))
    assert rows == [
        list(COLUMNS),
        ["2020-03-31", "韩秀珍", "36.55", "1"],
        ["2020-03-31", "'=HYPERLINK(1)", "", "0"],
    ]


def test_xlsx_keeps_dates_and_numbers() -> None:
    sheet = CalamineWorkbook.from_filelike(BytesIO(to_xlsx(COLUMNS, ROWS, "枫园小区"))).get_sheet_by_index(0)
    rows = sheet.to_python()
    assert sheet.name == "枫园小区"
    assert rows == [
        list(COLUMNS),
        [date(2020, 3, 31), "韩秀珍", 36.55, 1],
        [date(2020, 3, 31), "'=HYPERLINK(1)", "", 0],
    ]


def test_the_same_table_gives_the_same_file() -> None:
    assert to_xlsx(COLUMNS, ROWS, "a") == to_xlsx(COLUMNS, ROWS, "a")


def test_an_empty_ledger_is_a_header() -> None:
    assert to_csv(COLUMNS, []).decode("utf-8-sig") == "date,name,celsius,revisions\r\n"
    assert (
        CalamineWorkbook.from_filelike(BytesIO(to_xlsx(COLUMNS, [], "a"))).get_sheet_by_index(0).to_python()
    )


@pytest.mark.parametrize("text", ["=1+1", "+86", "-1", "@x", "\t=1", "\r=1"])
def test_what_would_be_computed_is_text(text: str) -> None:
    assert safe(text) == f"'{text}"


@given(st.text())
def test_every_name_comes_back(name: str) -> None:
    made = to_csv(["name"], [[name]]).decode("utf-8-sig")
    assert list(csv.reader(StringIO(made, newline="")))[1:] == [[safe(name)]] or not name


@given(st.text(max_size=60))
def test_every_title_makes_a_sheet(title: str) -> None:
    name = sheet_name(title)
    assert 1 <= len(name) <= 31
    assert not set(name) & set("[]:*?/\\")
