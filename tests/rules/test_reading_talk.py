"""What two blind corpora taught: each cause in a message that it was mended for, beside one that must stay."""

import pytest

from rules.reading import Context
from tests.rules.reading_cases import reads

LI = Context("李娜", ("李娜", "爸爸", "宝宝"), "3-2-501", "evening")

CASES = [
    ("36.5 另外鸡蛋还有吗", "report; 李娜 36.5"),
    ("鸡蛋36.5还有吗", "none"),
    ("36.5滴滴滴", "report; 李娜 36.5"),
    ("36.5块", "none"),
    ("我36.7。热水器只烧到38度", "report; 李娜 36.7"),
    ("我烧到38.2", "report; 李娜 38.2 fever"),
    ("水烧到36.4，鱼全没了", "none"),
    ("酱油还剩6瓶，36.5那种没货了", "none"),
    ("36.5，那种药没货了", "report; 李娜 36.5"),
    ("大家写36.5这样就行", "none"),
    ("量了下，36.5这样", "report; 李娜 36.5"),
    ("@唐悦 宝宝是36.5还是37.5？", "none"),
    ("宝宝是36.5还是37.5我没看清", "unclear; ? which_value 宝宝"),
    ("Is the 36.9 from 502 the morning one?", "none"),
    ("My temp is 36.9, is that ok?", "report; 李娜 36.9"),
    ("For those with F: 97.7F = 36.5C, 98.6F = 37.0C", "none"),
    ("97.7F = 36.5C", "report; 李娜 36.5"),
    ("额温枪误差±0.3，真实36.5可能显示36.2", "none"),
    ("去年流感我39.2还去上班", "none"),
    ("流感了，我39.2", "report; 李娜 39.2"),
    ("发热门诊在医院3号楼", "none"),
    ("爸爸在医院", "absence"),
    ("我36.6，爸爸那支体温计显示Er，量不出来", "unclear; 李娜 36.6; ? number 爸爸"),
    ("体温计坏了，借对门的量的36.4", "report; 李娜 36.4"),
    ("刚才报的37.1是宝宝刚喝完奶，睡着了重新量36.8", "correction; 宝宝 36.8"),
    ("我37.1，宝宝36.8", "report; 李娜 37.1, 宝宝 36.8"),
    ("Mine was 37.5 yesterday, today 36.8, feeling human again", "report; 李娜 36.8"),
    ("37.5, took it again 36.8", "correction; 李娜 36.8"),
    ("36.5，只有一点鼻塞", "report; 李娜 36.5 runny_nose"),
    ("下午一点36.5", "report; 李娜 36.5 evening"),
    ("Guy in front of me at the gate got 37.8", "none"),
    ("Tank is at 36.5, my guppies are cooking", "none"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_talk(text: str, expected: str) -> None:
    assert reads(text, LI) == expected


BEN = Context("Ben Lim", ("Ben Lim", "wife"), "3-2-501", "evening")

WORDS = [
    ("thirty-six point six", "report; Ben Lim 36.6"),
    ("Thirty six point five, feeling fine", "report; Ben Lim 36.5"),
    ("ninety eight point six", "report; Ben Lim 37.0"),
    ("thirty six", "unclear; ? decimal"),
    ("I'm thirty six years old", "none"),
    ("36.5 for both of us", "report; Ben Lim 36.5, wife 36.5"),
    ("36.5 for all three of us", "unclear; ? all"),
    ("36.5 for my wife", "report; wife 36.5"),
    ("chest pain 38.2", "report; Ben Lim 38.2"),
    ("38.9 and my chest hurts", "report; Ben Lim 38.9"),
    ("胸口疼38.2", "report; Ben Lim 38.2"),
    ("my chest hurts", "unclear; ? number"),
    ("headache 38.2", "report; Ben Lim 38.2 headache"),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_in_words(text: str, expected: str) -> None:
    assert reads(text, BEN) == expected
