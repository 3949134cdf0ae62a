"""What needs no answer, and what does."""

import pytest

from rules.courtesy import merely_polite


@pytest.mark.parametrize(
    "text",
    [
        "谢谢",
        "谢谢您！",
        "好的好的",
        "收到啦～",
        "👍",
        "辛苦你们了",
        "晚安",
        "Thanks a lot!",
        "ok, thank you",
        "Good night 😊",
    ],
)
def test_it_is_left_in_peace(text: str) -> None:
    assert merely_polite(text)


@pytest.mark.parametrize(
    "text",
    [
        "怎么报啊",
        "有人吗",
        "谢谢，可是怎么改？",
        "喂",
        "how do I report?",
        "thanks but who are you",
        "？啊 不会用",
    ],
)
def test_it_is_answered(text: str) -> None:
    assert not merely_polite(text)
