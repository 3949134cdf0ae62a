"""What may be a call for help, and what is none."""

import pytest

from rules.help import calls_for_help

CALLS = [
    "救命",
    "我摔倒了",
    "奶奶晕倒了快来人",
    "我喘不上气",
    "I need help, I have fallen",
    "can’t get up",
    "Emergency!",
    "不想活了",
]
NONE = ["谢谢", "怎么报？", "36.5", "今天下雨", "shelp", "thanks for helping me", "I fellowship", "打错了"]


@pytest.mark.parametrize("text", CALLS)
def test_a_call(text: str) -> None:
    assert calls_for_help(text)


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert not calls_for_help(text)
