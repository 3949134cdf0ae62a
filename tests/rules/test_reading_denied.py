"""Which symptoms a message says that there are none of (any more)."""

import pytest

from rules.reading import Context, read
from rules.reading.words.health import SYMPTOMS

CONTEXT = Context("吴波", ("吴波", "吴月"), "201", "morning")
EVERY = tuple(sorted(SYMPTOMS))
CASES = [
    ("36.5", ()),
    ("36.5 咳嗽", ()),
    ("36.5 正常", ()),
    ("36.5 昨天咳嗽", ()),
    ("36.5 不咳了", ("cough",)),
    ("36.5 不咳嗽", ("cough",)),
    ("36.5 咳嗽好了", ("cough",)),
    ("36.5 咳嗽：无", ("cough",)),
    ("36.5 不发烧", ("fever",)),
    ("36.5 头不疼了，还有点咳嗽", ("headache",)),
    ("36.5 无症状", EVERY),
    ("36.5 没有不舒服", EVERY),
    ("36.5 no symptoms", EVERY),
    ("36.5 no cough", ("cough",)),
    ("我36.5不咳了，吴月36.6", ()),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_denied(text: str, expected: tuple[str, ...]) -> None:
    assert {reading.denied for reading in read(text, CONTEXT).readings} == {expected}
