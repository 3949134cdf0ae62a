"""Regions, Cantonese, older people's typing, voices, nicknames: each mended case beside one that must stay as it is."""

import pytest

from rules.reading import Context
from tests.rules.reading_cases import ALONE, COUPLE, FAMILY, reads

CANTONESE = [
    ("額溫36.4", "report; 张伟 36.4"),
    ("今朝探熱36.3，而家36.6", "report; 张伟 36.3 morning, 张伟 36.6"),
    ("今朝36度3，勿咳勿发热", "report; 张伟 36.3"),
    ("体温枪显示Lo", "unclear; ? thermometer"),
    ("銀行門口貼咗告示，超過37.5度唔畀入", "none"),
    ("隔離屋個仔琴日燒到39.2", "none"),
    ("支探熱針36.8蚊，平過出面", "none"),
]
TYPING = [
    ("三十六点七一切正常", "report; 张伟 36.7"),
    ("三十六度七二", "report; 张伟 36.72"),
    ("三六五一家平安", "report; 张伟 36.5"),
    ("三十六点五两个人都好", "report; 张伟 36.5"),
    ("提问36.6 正长", "report; 张伟 36.6"),
    ("提问一下，群里36.5元的米还有吗", "none"),
    ("体 温 36 . 4 正 常", "report; 张伟 36.4"),
    ("体温3 6 . 5", "report; 张伟 36.5"),
    ("3366.5", "unclear; ? implausible"),
    ("上五36.4下五36.6", "report; 张伟 36.4 morning, 张伟 36.6 evening"),
    ("早上五点36.4", "report; 张伟 36.4 morning"),
    ("没有发少，36.5", "report; 张伟 36.5"),
    ("具体多少没记住", "none"),
]
TWICE = [
    ("量了两次，一次36.4一次36.7", "unclear; ? which_value"),
    ("量了两回，一回36.5一回36.5", "report; 张伟 36.5"),
    ("草莓36.5一盒38.8两盒", "none"),
    ("两支表，一支36.3一支36.9", "unclear; ? which_value"),
    ("电子体温计36.8一支，包邮", "none"),
    ("不是36.6就是36.7，看不太清楚", "unclear; ? which_value"),
    ("不是36.6，是36.7", "correction; 张伟 36.7"),
    ("啊不对不对是三十六度五刚说错了", "correction; 张伟 36.5"),
    ("37.5说错了，36.5", "correction; 张伟 36.5"),
    ("早上起来量的36.2晚上又量了36.6", "report; 张伟 36.2 morning, 张伟 36.6 evening"),
    ("36.2，又量了36.6", "correction; 张伟 36.6"),
]
SYMPTOMS = [
    ("前几天一直咳，现在不咳了，36.5", "report; 张伟 36.5"),
    ("前几天开始一直咳到现在，36.5", "report; 张伟 36.5 cough"),
    ("咳了一个礼拜，这两天好了，36.7", "report; 张伟 36.7"),
    ("一身酸痛，没得力气，37.1", "report; 张伟 37.1 body_ache fatigue"),
    ("么事都冇得，36.5", "report; 张伟 36.5"),
    ("在灶上烧菜，36.4", "report; 张伟 36.4"),
]
NAMES = [
    ("欣怡36.5", "report; 欣怡 36.5"),
    ("子涵36.6我36.4", "report; 子涵 36.6, 张伟 36.4"),
    ("朵朵36.9，我36.5", "report; 朵朵 36.9, 张伟 36.5"),
    ("佳佳和我都是36.6", "report; 佳佳 36.6, 张伟 36.6"),
    ("大头36.6（我室友），我36.3", "report; 大头 36.6, 张伟 36.3"),
    ("大头菜36.5一袋", "none"),
    ("小米36.5，大米39.9", "none"),
    ("花生36.6 花菜36.8", "none"),
    ("丹参36.5，黄芪36.8", "none"),
    ("美的风扇365", "none"),
    ("嘉兴粽子36.8一提", "none"),
]


@pytest.mark.parametrize(("text", "expected"), [*CANTONESE, *TYPING, *TWICE, *SYMPTOMS, *NAMES])
def test_regions(text: str, expected: str) -> None:
    assert reads(text, ALONE) == expected


@pytest.mark.parametrize(
    ("context", "text", "expected"),
    [
        (COUPLE, "我哋兩個都係36.5", "report; 胡斌 36.5, 老婆 36.5"),
        (COUPLE, "我哋三個都係36.5", "unclear; ? all"),
        (COUPLE, "我同我老婆一個36.4一個36.6", "unclear; ? which_value, which_value 老婆"),
        (COUPLE, "对唔住，啱啱嗰個係我老婆嘅，我係36.9", "correction; 胡斌 36.9"),
        (COUPLE, "阿拉屋里两个人侪是36.5", "report; 胡斌 36.5, 老婆 36.5"),
        (FAMILY, "老特36.5 姆妈36.4", "report; 爸爸 36.5, 妈妈 36.4"),
        (FAMILY, "我妈37.2她说嗓子疼", "report; 妈妈 37.2 sore_throat"),
        (FAMILY, "我妈37.2，她36.5", "unclear; 妈妈 37.2; ? person"),
        (FAMILY, "我和妈妈都没事，36.5", "unclear; ? person, person 妈妈"),
        (FAMILY, "我妈那边36.5，爸那边没量", "report; 妈妈 36.5"),
        (FAMILY, "我不识字，爸爸帮我打的，36.7", "report; 李娜 36.7"),
    ],
)
def test_regions_in_their_context(context: Context, text: str, expected: str) -> None:
    assert reads(text, context) == expected
