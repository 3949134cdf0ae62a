"""Who helps, who is left out, what only sounds like a rule, and words that mean something else beside a number."""

import pytest

from tests.rules.reading_cases import ENGLISH, FAMILY, FAMILY_EVENING, LEAD, reads


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("妈妈帮我量的36.5", "report; 李娜 36.5"),
        ("妈妈给我量了37.8", "report; 李娜 37.8"),
        ("36.5，妈妈刚给我量的", "report; 李娜 36.5"),
        ("用爸爸的体温计量的36.5", "report; 李娜 36.5"),
        ("36.5 谢谢妈妈", "report; 李娜 36.5"),
        ("爸爸自己量的36.5", "report; 爸爸 36.5"),
        ("爸爸38.5，又量了妈妈36.6", "correction; 爸爸 38.5, 妈妈 36.6"),
        ("除了爸爸都36.5", "report; 李娜 36.5, 妈妈 36.5"),
        ("爸爸住院，全家36.5", "report; 李娜 36.5, 妈妈 36.5"),
        ("爸爸没量，36.5", "report; 李娜 36.5"),
        ("其他还好，体温36.5", "unclear; 李娜 36.5; ? number"),
        ("一直都是36.5", "report; 李娜 36.5"),
        ("白天36.5", "report; 李娜 36.5"),
        ("代王芳报，36.5", "report; 王芳 36.5"),
    ],
)
def test_whose(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All except dad 36.5", "report; Grace Lim 36.5, Mum 36.5"),
        ("We are all 36.5 except dad who is 38.1", "report; Grace Lim 36.5, Mum 36.5, Dad 38.1"),
        ("Mum took my temp 36.5", "report; Grace Lim 36.5"),
        ("Mum and Dad 36.5 each", "report; Mum 36.5, Dad 36.5"),
        ("Take care everyone! 36.5", "report; Grace Lim 36.5"),
        ("Siti, 36.5", "report; Siti 36.5"),
        ("Name: Siti, temp: 36.5", "report; Siti 36.5"),
        ("Kumar tested 37.9", "report; Kumar 37.9"),
        ("Mr Tan, temp 38.2", "report; Mr Tan 38.2"),
        ("On behalf of Kumar, 36.6", "report; Kumar 36.6"),
        ("Sending you my temp 36.5", "report; Grace Lim 36.5"),
        ("12am 37.8", "report; Grace Lim 37.8 morning"),
    ],
)
def test_whose_in_english(text: str, expected: str) -> None:
    assert reads(text, ENGLISH) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("37.8 再吃颗布洛芬", "report; 李娜 37.8"),
        ("38.5 在发热门诊", "report; 李娜 38.5"),
        ("爸爸（38.1，要去医院）妈妈（36.5）", "report; 爸爸 38.1, 妈妈 36.5"),
        ("我36.5，爸爸发烧等会儿量", "unclear; 李娜 36.5; ? number 爸爸"),
        ("早上36.5，晚上再测36.8", "report; 李娜 36.5 morning, 李娜 36.8 evening"),
        ("下午睡醒36.9", "report; 李娜 36.9 evening"),
        ("睡醒36.4", "report; 李娜 36.4 morning"),
        ("我已填，36.5", "report; 李娜 36.5"),
        ("我已上报36.5", "report; 李娜 36.5"),
        ("38.1 必须去医院了", "report; 李娜 38.1"),
        ("38.5 折腾一夜", "report; 李娜 38.5"),
        ("36.5 平稳", "report; 李娜 36.5"),
        ("护士给我量的38.2", "report; 李娜 38.2"),
        ("36.5 妈妈呢？", "report; 李娜 36.5"),
        ("麻烦你登记一下36.5", "report; 李娜 36.5"),
        ("2020年正月初四，李娜体温36.5", "report; 李娜 36.5"),
        ("36.5 味觉没有异常", "report; 李娜 36.5"),
    ],
)
def test_no_fever_is_silenced_by_a_word_beside_it(text: str, expected: str) -> None:
    assert reads(text, FAMILY_EVENING) == expected


@pytest.mark.parametrize("text", ["电子琴坏了", "橘子 36.5\n苹果 38.8", "群里哪家报的37.9"])
def test_what_is_none_of_it(text: str) -> None:
    assert reads(text, LEAD) == "none"
