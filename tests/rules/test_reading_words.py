"""Slots, days, symptoms, corrections, absences: what the words around the numbers say."""

import pytest

from rules.reading import Context, read
from tests.rules.reading_cases import ALONE, ALONE_EVENING, ENGLISH, FAMILY, LEAD, reads

SLOTS = [
    ("早36.4 晚36.6", "report; 张伟 36.4 morning, 张伟 36.6 evening"),
    ("36.5（早） 36.7（晚）", "report; 张伟 36.5 morning, 张伟 36.7 evening"),
    ("早晚都是36.5", "report; 张伟 36.5 morning, 张伟 36.5 evening"),
    ("上午/下午 36.5/36.7", "report; 张伟 36.5 morning, 张伟 36.7 evening"),
    ("早上好，36.5", "report; 张伟 36.5"),
    ("不好意思报晚了，36.5", "report; 张伟 36.5"),
    ("晚上8点 36.5", "report; 张伟 36.5 evening"),
    ("早：36.5 晚：36", "unclear; 张伟 36.5 morning; ? decimal"),
    ("姓名 早 晚\n张伟 36.5 36.7", "report; 张伟 36.5 morning, 张伟 36.7 evening"),
    ("张伟 36.5\n李娜 36.6\n以上为早上体温", "report; 张伟 36.5 morning, 李娜 36.6 morning"),
]
DAYS = [
    ("昨晚36.5 今早36.7", "report; 张伟 36.7 morning"),
    ("昨天36.5", "unclear; ? other_day"),
    ("昨晚忘报了，36.5", "unclear; ? other_day"),
    ("明天36.5", "unclear; ? other_day"),
    ("上周38.5，现在好了36.5", "report; 张伟 36.5"),
]
SYMPTOMS = [
    ("37.6，嗓子疼，流鼻涕", "report; 张伟 37.6 sore_throat runny_nose"),
    ("36.7，头不疼了，嗓子还疼", "report; 张伟 36.7 sore_throat"),
    ("36.5，无发热，咳嗽，乏力", "report; 张伟 36.5"),
    ("36.5 不发烧，咳嗽", "report; 张伟 36.5 cough"),
    ("36.5，除了有点头晕没别的", "report; 张伟 36.5 dizziness"),
    ("36.5 没睡好头疼", "report; 张伟 36.5 headache"),
    ("是否发热：否 是否咳嗽：是 体温：36.8", "report; 张伟 36.8 cough"),
    ("36.5 咳嗽×乏力√", "report; 张伟 36.5 fatigue"),
    ("36.6，昨天咳嗽，今天好了", "report; 张伟 36.6"),
    ("昨天开始咳嗽，36.8", "report; 张伟 36.8 cough"),
    ("冒得事，36.4，冒发烧冒咳嗽", "report; 张伟 36.4"),
    ("头疼", "unclear; ? number"),
]
CORRECTIONS = [
    ("37.8→36.8", "correction; 张伟 36.8"),
    ("不是37.8，是36.8", "correction; 张伟 36.8"),
    ("36.7，刚才打错了", "correction; 张伟 36.7"),
    ("37.6写错了，应该是36.7", "correction; 张伟 36.7"),
    ("*36.5", "correction; 张伟 36.5"),
    ("刚才把36.5打成35.6了", "correction; 张伟 36.5"),
    ("第一次37.5，第二次36.8", "correction; 张伟 36.8"),
    ("左边36.4右边36.6，以右边为准", "report; 张伟 36.6"),
    ("刚才打错了", "unclear; ? withdrawn"),
    ("36.5不是我的", "unclear; ? withdrawn"),
    ("刚才那个是我妈的", "unclear; ? withdrawn"),
    ("应该是36.5", "report; 张伟 36.5"),
]
OTHERS = [
    ("出差了，一切正常", "absence"),
    ("出差了，有点咳嗽", "unclear; ? number"),
    ("人在广州", "absence"),
    ("体温计坏了", "unclear; ? thermometer"),
    ("跟早上一样", "unclear; ? number"),
    ("体温：", "unclear; ? number"),
    ("#接龙\n体温\n1. 张伟\n2. 李娜", "unclear; ? number"),
]


@pytest.mark.parametrize(("text", "expected"), [*SLOTS, *DAYS, *SYMPTOMS, *CORRECTIONS, *OTHERS])
def test_words(text: str, expected: str) -> None:
    assert reads(text, ALONE) == expected


@pytest.mark.parametrize(
    ("context", "text", "expected"),
    [
        (ALONE_EVENING, "36.4/36.6", "report; 张伟 36.4 morning, 张伟 36.6 evening"),
        (ALONE, "36.4/36.6", "unclear; ? slot"),
        (FAMILY, "妈妈有点咳嗽，我36.5", "unclear; 李娜 36.5; ? number 妈妈"),
        (FAMILY, "爸爸36.5妈妈36.6写反了", "unclear; ? withdrawn"),
        (
            ENGLISH,
            "Level 7 PM temp\n1. Siti 36.5\n2. Marcus ok",
            "unclear; Siti 36.5 evening; ? number Marcus",
        ),
        (LEAD, "例：张三 36.5\n1. 张伟 36.6", "report; 张伟 36.6"),
        (LEAD, "格式如下：\n张三 36.5\n李四 36.6", "none"),
    ],
)
def test_words_in_their_context(context: Context, text: str, expected: str) -> None:
    assert reads(text, context) == expected


def test_a_correction_names_the_old_value() -> None:
    assert [str(old) for old in read("更正：张伟37.8→36.8", ALONE).replaced] == ["37.8"]
