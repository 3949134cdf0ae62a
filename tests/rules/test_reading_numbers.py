"""Numerals in every form people type: mended only where that is certain."""

from decimal import Decimal

import pytest

from rules.reading.figures import Shape, figure_at
from rules.reading.normalise import normalise
from rules.reading.numerals import number
from tests.rules.reading_cases import reads

AS_36_5 = (
    "36.5", "３６．５", "3️⃣6️⃣.5️⃣", "𝟑𝟔.𝟓", "36,5", "36，5", "36。5", "36..5", "36.5.",
    "36. 5", "36 .5", "36·5", "36•5", "36:5", "36'5", "36;5", "36、5", "36度5", "36°5",
    "36度半", "36点5", "36度五", "36 度 5", "三十六度五", "三十六点五", "三十六點五", "三六点五", "三六度五", "三六五",
    "卅六度五", "叁拾陆点伍", "三十六度半", "365", "３６５", "36.5℃", "36.5度", "36.5摄氏度", "36.5 C",
    "97.7F", "97.7", "华氏97.7", "97.7华氏度", "36.5左右", "约36.5", "大概36.5",
)  # fmt: skip


@pytest.mark.parametrize("text", AS_36_5)
def test_one_temperature_in_many_spellings(text: str) -> None:
    assert reads(text) == "report; 张伟 36.5"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("36", "decimal"), ("98", "decimal"), ("三十七", "decimal"), ("36.", "decimal"), ("36度左右", "decimal"),
        ("415", "decimal"), ("63.5", "implausible"), ("3.65", "implausible"), ("3650", "implausible"),
        ("36.5.6", "implausible"), ("34.9", "implausible"), ("42.1", "implausible"), ("体温63度", "implausible"),
        ("三十六度几", "range"), ("三十六度七八", "range"), ("36.7、8", "range"), ("36.5-36.8", "range"),
        ("36.5到36.8", "range"), ("不到37", "range"), ("37以下", "range"), ("36度多", "range"), ("36.5F", "unit"),
        ("98.6℃", "unit"), ("36.5或36.6", "which_value"), ("36.5 36.6", "which_value"),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_asked_about(text: str, reason: str) -> None:
    assert reads(text) == f"unclear; ? {reason}"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("36度", "36"),
        ("体温37", "37"),
        ("37.0", "37.0"),
        ("36.55", "36.55"),
        ("35.0", "35.0"),
        ("42.0", "42.0"),
    ],
)
def test_values_stay_as_written(text: str, value: str) -> None:
    assert reads(text) == f"report; 张伟 {value}"


@pytest.mark.parametrize(
    ("text", "shape", "value"),
    [
        ("7:45 36.4", Shape.CLOCK, 7), ("八点半", Shape.CLOCK, 8), ("8点36.5", Shape.CLOCK, 8), ("9pm", Shape.CLOCK, 9),
        ("2015hrs", Shape.CLOCK, 20), ("2月10日", Shape.DATE, 0), ("2020-02-10", Shape.DATE, 0),
        ("2/10", Shape.DATE, 0),
        ("3-2-501", Shape.ADDRESS, 0), ("12-05", Shape.ADDRESS, 0), ("120/80", Shape.OTHER, 0),
        ("13900000000", Shape.OTHER, 0), ("138****0000", Shape.OTHER, 0), ("365 036 500", Shape.OTHER, 0),
        ("三口人", Shape.COUNT, 3), ("4 of us", Shape.COUNT, 4), ("365天", Shape.DOTLESS, 365),
    ],
)  # fmt: skip
def test_other_numbers_by_their_shape(text: str, shape: Shape, value: int) -> None:
    figure = figure_at(normalise(text).key, 0)
    assert figure is not None
    assert (figure.shape, figure.value) == (shape, Decimal(value))


def test_both_spellings_have_one_length() -> None:
    text = normalise("體溫：３６．５℃\u200b İ ① 陳Jing")
    assert len(text.shown) == len(text.key)
    assert text.key.startswith("体温:36.5°c")
    assert text.shown.endswith("陳Jing")


@pytest.mark.parametrize(
    ("numeral", "value"), [("三十六七", 367), ("二三十", 23), ("十十", 0), ("三十六", 36), ("十二", 12)]
)
def test_any_row_of_numerals_is_a_number(numeral: str, value: int) -> None:
    assert number(numeral) == value


def test_a_span_of_degrees_beside_a_number_is_no_fault() -> None:
    assert reads("估摸着三十六七度，36.6").startswith("unclear")


def test_a_sign_for_a_whole_phrase_stays_one_character() -> None:
    assert len(normalise("ﷺ" * 9).key) == 9
    assert normalise("㈠㎏8㏘").key == "(一)kg8pm "


def test_hundreds_of_circled_numbers_number_no_list_and_stay_as_they_are() -> None:
    assert normalise("①36.5").key == " 1、36.5"
    assert normalise("①36.5" * 512).key.count("、") == 512
    assert "、" not in normalise("①36.5" * 513).key
    assert reads("①" * 600 + " 36.5") == "report; 张伟 36.5"
