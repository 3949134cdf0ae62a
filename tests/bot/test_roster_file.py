"""Roster files as people save them: every encoding, delimiter and program gives the same rows."""

from pathlib import Path

import pytest
import xlsxwriter

from bot.roster_file import read_rows
from rules.problem import Problem
from texts import LANGUAGES, say_plain

ROWS = [["楼栋", "房号", "姓名"], ["3栋", "101", "周敏"], ["3栋", "102", "Grace, Lim"]]


def csv_text(delimiter: str) -> str:
    return "\r\n".join(delimiter.join(f'"{cell}"' if "," in cell else cell for cell in row) for row in ROWS)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_every_way_to_save_a_csv(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "roster.csv"
    path.write_bytes(csv_text(delimiter).encode(encoding))
    assert read_rows(path) == ROWS


def test_a_workbook_and_its_numbers(tmp_path: Path) -> None:
    path = tmp_path / "roster.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for n, row in enumerate(ROWS):
            sheet.write_row(n + 1, 0, row)
        sheet.write_row(4, 0, ["3栋", 103, "何平", 7103, 5201234567])
    rows = read_rows(path)
    assert rows[0] == [""] * 5  # a sheet's empty first row counts, so that the numbers are those of the sheet
    assert rows[1][:3] == ROWS[0]
    assert rows[4] == ["3栋", "103", "何平", "7103", "5201234567"]


def test_a_workbook_called_csv_is_still_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "roster.csv"
    with xlsxwriter.Workbook(str(tmp_path / "x.xlsx")) as book:
        book.add_worksheet().write_row(0, 0, ROWS[0])
    (tmp_path / "x.xlsx").rename(path)
    assert read_rows(path) == [ROWS[0]]


BAD = [
    (None, "roster.file"),
    (b"", "roster.empty_file"),
    (b" \r\n", "roster.empty_file"),
    (b"PK\x03\x04 not a workbook", "roster.not_a_table"),
    (b"\xd0\xcf\x11\xe0 nor this", "roster.not_a_table"),
    (b'building,unit\n"3,1\n', "roster.not_a_table"),
    (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "roster.encoding"),
    (b"\xff\xff\xff", "roster.encoding"),
]


@pytest.mark.parametrize(("content", "sentence"), BAD)
def test_what_is_no_table_is_refused_in_a_sentence(
    tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / "roster.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Problem) as caught:
        read_rows(path)
    assert caught.value.key == sentence
    for language in LANGUAGES:
        assert "roster.csv" in say_plain(language, sentence, **caught.value.values)


def test_a_folder_is_no_roster(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"roster\.file"):
        read_rows(tmp_path)
