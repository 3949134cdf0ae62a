"""What vouches for a number among words the reader does not know, and what takes its trust away."""

import pytest

from tests.rules.reading_cases import ALONE, FAMILY, FAMILY_EVENING, LEAD, reads

SILENT = """
36.5赫兹的声音 | 风速36.5节 | 打了36.5分 | 播到36.5兆 | v36.5装不上 | 36.8M太慢了 | 还有36.5 gigs
看完《36.5度》了 | 歌单里有"36.5"这首 | 北纬36.5 | 场均37.2 | 加满要36.8 | 满400减36.5 | 36.4割的，亏大了
三亚那边今天38.5 | 爱情的体温是37.2 | 平均体温36.6 | 群里谁是38.2 | 我们领导38.1 | 36.5这个数字真吉利
Delhi hit 41.5 | 36/50 flats done | 系统升级36.5.2了
"""


@pytest.mark.parametrize(
    "text", [text.strip() for text in SILENT.replace("\n", "|").split("|") if text.strip()]
)
def test_an_unknown_word_takes_the_trust_away(text: str) -> None:
    assert reads(text, LEAD) == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36.5，人生海海", "report; 张伟 36.5"),
        ("门卫那边量的36.5", "report; 张伟 36.5"),
        ("体温36.5咕噜咕噜", "report; 张伟 36.5"),
        ("布洛芬吃过了，37.4", "report; 张伟 37.4"),
        ("Panadol taken, 37.8 now", "report; 张伟 37.8"),
        ("@小管家 36.5", "report; 张伟 36.5"),
        ("刚跑完37.6，歇会儿再量", "report; 张伟 37.6"),
        ("36.4 for me, btw the lift broke again", "report; 张伟 36.4"),
        ("36.7, nothing wrong", "report; 张伟 36.7"),
    ],
)
def test_a_person_a_measurement_or_a_clause_of_its_own_vouches(text: str, expected: str) -> None:
    assert reads(text, ALONE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今晚汇总\n赵磊 36.4\n钱丽 36.5", "report; 赵磊 36.4 evening, 钱丽 36.5 evening"),
        ("二单元晨间登记表\n1. 赵磊 36.4\n2. 钱丽 36.5", "report; 赵磊 36.4 morning, 钱丽 36.5 morning"),
        ("三栋晚报：\n赵磊 36.4\n钱丽 36.5", "report; 赵磊 36.4 evening, 钱丽 36.5 evening"),
        ("今日菜价\n牛腩 36.5\n羊排 39.9", "none"),
        ("姓名,体温\n赵磊,\n钱丽,", "unclear; ? number"),
        ('"赵磊：36.5"\n好的', "none"),
    ],
)
def test_the_line_above_says_what_the_rows_are(text: str, expected: str) -> None:
    assert reads(text, LEAD) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("青菜收到啦\n体温和昨晚一个数", "unclear; ? number"),
        ("消炎药吃了，体温正常", "unclear; ? number"),
        ("全宿舍3个人都36.5", "report; 李娜 36.5, 爸爸 36.5, 妈妈 36.5"),
        ("老豆36.6，阿妈36.4", "report; 爸爸 36.6, 妈妈 36.4"),
        ("妈妈的我看岔了，是36.3", "correction; 妈妈 36.3"),
        ("替隔壁报一个36.5", "unclear; ? person"),
        ("明天的先报上36.5", "unclear; ? other_day"),
        ("这几天住单位，不在楼里", "absence"),
        ("今天没有法烧，36.5", "report; 李娜 36.5"),
    ],
)
def test_words_of_the_household(text: str, expected: str) -> None:
    assert reads(text, FAMILY_EVENING) == expected


def test_an_owner_who_is_not_known_is_not_the_sender() -> None:
    assert reads("女儿班上有个孩子39.2", FAMILY) == "none"
