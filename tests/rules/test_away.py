"""Until when somebody is away: what people write, and which day they mean. Today is Wednesday, 12 February 2020."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.away import LONGEST, is_back, last_day, likely
from rules.problem import Problem

TODAY = date(2020, 2, 12)


@pytest.mark.parametrize(("text", "month", "day"), [
    ("today", 2, 12), ("今天", 2, 12), ("今晚", 2, 12),
    ("tomorrow", 2, 13), ("until tomorrow", 2, 13), ("明天", 2, 13),
    ("到明天", 2, 13), ("后天", 2, 14), ("後天", 2, 14),
    ("the day after tomorrow", 2, 14), ("大后天", 2, 15),
    ("until Friday", 2, 14), ("till fri", 2, 14), ("Friday", 2, 14),
    ("周五", 2, 14), ("到周五", 2, 14), ("週五", 2, 14),
    ("星期五", 2, 14), ("礼拜五", 2, 14), ("周五回来", 2, 14),
    ("我要出差到周五", 2, 14), ("周日", 2, 16), ("星期天", 2, 16),
    ("Monday", 2, 17), ("周一", 2, 17), ("Wednesday", 2, 19),
    ("周三", 2, 19), ("this Friday", 2, 14), ("本周五", 2, 14),
    ("下周五", 2, 21), ("next Friday", 2, 21), ("下周一", 2, 17), ("周末", 2, 16), ("本周三", 2, 12),
    ("2月20日", 2, 20), ("2月20号", 2, 20), ("二月二十日", 2, 20),
    ("到2月20日", 2, 20), ("2/20", 2, 20), ("2.20", 2, 20),
    ("2020-02-20", 2, 20), ("2020年2月20日", 2, 20), ("Feb 20", 2, 20), ("until 20 February", 2, 20),
    ("February 20th", 2, 20), ("the 20th of Feb", 2, 20), ("３月１日", 3, 1), ("3月8日", 3, 8),
    ("到20号", 2, 20), ("20号", 2, 20), ("20號", 2, 20),
    ("二十号", 2, 20), ("20日", 2, 20), ("the 20th", 2, 20),
    ("5号", 3, 5), ("12号", 2, 12), ("30号", 3, 30),
    ("3 days", 2, 14), ("for 3 days", 2, 14), ("3天", 2, 14), ("三天", 2, 14), ("两天", 2, 13), ("兩天", 2, 13),
    ("1 day", 2, 12), ("一周", 2, 18), ("1 week", 2, 18),
    ("a week", 2, 18), ("two weeks", 2, 25), ("两个星期", 2, 25),
    ("一个礼拜", 2, 18), ("10天", 2, 21), ("十天", 2, 21), ("14 days", 2, 25),
])  # fmt: skip
def test_a_day_is_meant(text: str, month: int, day: int) -> None:
    assert last_day(text, TODAY) == date(2020, month, day)


@pytest.mark.parametrize(("text", "key"), [
    ("someday", "away.how"), ("好的", "away.how"),
    ("36.5", "away.how"), ("0天", "away.how"), ("2月30日", "away.how"),
    ("next week", "away.how"), ("下周", "away.how"),
    ("周五或周六", "away.how"), ("周敏", "away.how"), ("13月1日", "away.how"),
    ("2020-02-01", "away.past"), ("2月1日", "away.past"), ("本周一", "away.past"),
    ("12月1日", "away.too_long"), ("2021-02-20", "away.too_long"), ("200 days", "away.too_long"),
])  # fmt: skip
def test_what_is_no_day_is_not_guessed(text: str, key: str) -> None:
    with pytest.raises(Problem) as problem:
        last_day(text, TODAY)
    assert problem.value.key == key


def test_a_date_after_new_year() -> None:
    assert last_day("1月5日", date(2020, 12, 28)) == date(2021, 1, 5)
    assert last_day("5号", date(2020, 12, 28)) == date(2021, 1, 5)


@pytest.mark.parametrize(
    "text",
    [
        "back",
        "Back!",
        "I'm back",
        "back home",
        "home",
        "回来了",
        "我回来了",
        "已回来",
        "到家了",
        "我到家了",
        "回家了",
        "取消",
    ],
)
def test_back(text: str) -> None:
    assert is_back(text)


@pytest.mark.parametrize("text", ["", " ", "外出", "出门", "away"])
def test_without_a_day_it_is_asked(text: str) -> None:
    with pytest.raises(Problem, match=r"away\.which"):
        last_day(text, TODAY)


def test_the_days_offered_are_each_there_once_and_in_order() -> None:
    assert likely(TODAY) == [date(2020, 2, n) for n in (12, 13, 14, 16, 18, 25)]
    assert likely(date(2020, 2, 14)) == [date(2020, 2, n) for n in (14, 15, 16, 20, 27)]


@pytest.mark.parametrize("text", ["", "周五回来", "back on Friday", "until Friday", "明天回来"])
def test_not_back_yet(text: str) -> None:
    assert not is_back(text)


@given(st.text(max_size=60), st.dates(date(2019, 1, 1), date(2030, 1, 1)))
def test_any_text_gives_a_day_ahead_or_a_problem(text: str, today: date) -> None:
    with suppress(Problem):
        assert timedelta() <= last_day(text, today) - today <= LONGEST
