"""What an officer may write after /case, and what is said about the rest."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.case_command import Closing, Command, Moving, Opening, read_command
from rules.problem import Problem
from rules.site import CATEGORIES

UNDERSTOOD = [
    ("open 3栋 101 张三 疑似 发热两天", Opening("3栋 101 张三", "suspected", "发热两天")),
    ("开 张三 确诊 核酸 阳性", Opening("张三", "confirmed", "核酸 阳性")),
    ("OPEN Mary Ann Smith close contact of case 3", Opening("Mary Ann Smith", "contact", "of case 3")),
    ("open 5栋 1-501 李四 密接 同户", Opening("5栋 1-501 李四", "contact", "同户")),
    ("open\n张三\nfever\n38.2 since noon", Opening("张三", "fever", "38.2 since noon")),
    ("move 12 confirmed test came back", Moving(12, "confirmed", "test came back")),
    ("转 #12 确诊 核酸阳性", Moving(12, "confirmed", "核酸阳性")),
    ("转 １２ 密切接触者 排除", Moving(12, "contact", "排除")),
    ("close 12 出院", Closing(12, "出院")),
    ("结 12 隔离 期满", Closing(12, "隔离 期满")),
]
REFUSED = [
    ("delete 3", "case.verb"),
    ("open", "case.who"),
    ("open 张三", "case.category"),
    ("open 疑似 因为", "case.category"),
    ("open 3栋 101 张三 感冒 咳嗽", "case.category"),
    ("open 3栋 101 张三 疑似", "case.reason"),
    ("move", "case.number"),
    ("move 张三 确诊 阳性", "case.number"),
    ("move 3", "case.category"),
    ("move 3 感冒 阳性", "case.category"),
    ("move 3 确诊", "case.reason"),
    ("close -3 出院", "case.number"),
    ("close 3", "case.reason"),
]


@pytest.mark.parametrize(("text", "meant"), UNDERSTOOD)
def test_understood(text: str, meant: Command) -> None:
    assert read_command(text, CATEGORIES) == meant


@pytest.mark.parametrize(("text", "key"), REFUSED)
def test_refused(text: str, key: str) -> None:
    with pytest.raises(Problem) as refused:
        read_command(text, CATEGORIES)
    assert refused.value.key == key


WORDS = st.sampled_from(
    ["open", "move", "close", "转", "3", "#4", "张三", "3栋", "疑似", "close contact", "因为", "①"]
)


@given(st.lists(WORDS | st.text(min_size=1).filter(str.strip), min_size=1))
def test_anything_is_a_command_or_a_problem(words: list[str]) -> None:
    with suppress(Problem):
        assert read_command(" ".join(words), CATEGORIES).reason
