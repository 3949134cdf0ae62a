"""The ledger in words: whoever opens the file reads their own language, and every code has a word."""

from datetime import date
from decimal import Decimal
from typing import get_args

import pytest

from render.sheet import Cell
from rules.day import Lateness
from rules.people import Quality
from rules.reading.words.health import SYMPTOMS
from rules.roster import KINDS
from services.export_ledger import COLUMNS, LedgerTable
from services.ledger_words import in_words

DAY = date(2020, 2, 10)
ROW: tuple[Cell, ...] = (
    DAY, "morning", "3栋", "2", "201", "吴波", "family", "reported", Decimal("38.2"), "cough;fatigue",
    "2020-02-10T07:48:40+08:00", "2020-02-11T00:10:00+08:00", "household", "after_due", 2,
)  # fmt: skip


def test_a_row_in_chinese() -> None:
    told = in_words(LedgerTable("桂园", COLUMNS, [ROW]), "zh")
    assert told.columns[:4] == ("日期", "时段", "楼栋", "单元")
    assert told.rows == [
        (DAY, "早", "3栋", "2", "201", "吴波", "家属", "已报", Decimal("38.2"), "咳嗽、乏力", "07:48",
         "2月11日 00:10", "家人", "过时限", 2)
    ]  # fmt: skip


def test_without_names_and_values_it_has_the_same_words() -> None:
    shown = ("date", "slot", "status")
    assert in_words(LedgerTable("桂园", shown, [(DAY, "evening", "missed")]), "en").rows == [
        (DAY, "evening", "missed")
    ]


CODED = [
    ("kind", sorted(set(KINDS.values()))),
    ("status", ["reported", "missed", "excused", "pending"]),
    ("by", [*get_args(Quality), ""]),
    ("late", get_args(Lateness)),
    ("symptoms", sorted({code for codes in SYMPTOMS for code in codes.split("+")})),
]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("column", "codes"), CODED)
def test_every_code_has_a_word(language: str, column: str, codes: list[str]) -> None:
    told = in_words(LedgerTable("桂园", ("date", column), [(DAY, code) for code in codes]), language)
    assert all(str(word) for (_, word), code in zip(told.rows, codes, strict=True) if code)
    assert not any("_" in str(word) for _, word in told.rows)
