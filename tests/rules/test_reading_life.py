"""Ordinary life beside a number: what one just did, forms with boxes, whose a number was; and each near miss."""

import pytest

from rules.reading import Context
from tests.rules.reading_cases import ALONE, COUPLE, FAMILY, LEAD, reads

FOUR = Context("贺小军", ("贺小军", "老婆", "女儿", "奶奶"), "1-3-604", "evening")

DOING = [
    ("刚才在灶上烧菜，今天36度4", "report; 张伟 36.4"),
    ("刚洗完碗36.5", "report; 张伟 36.5"),
    ("刚喝了碗姜汤37.0", "report; 张伟 37.0"),
    ("喝了杯奶茶36.5", "none"),
    ("做了个蛋糕36.5", "none"),
    ("剪完头发36.5，涨价了", "none"),
    ("被我妈催着量的，36.5", "report; 张伟 36.5"),
    ("歇了半天才量，36.7", "report; 张伟 36.7"),
    ("歇了半天又量，36.7", "correction; 张伟 36.7"),
    ("36.4[捂脸]", "report; 张伟 36.4"),
    ("向一线工作人员致敬🙏36.1", "report; 张伟 36.1"),
    ("刚到家，喘口气，36.7", "report; 张伟 36.7"),
    ("刚到家，有点喘，36.7", "report; 张伟 36.7 short_of_breath"),
]
MONEY = [
    ("换个水龙头收了我36.5", "none"),
    ("护士给我量的36.5", "report; 张伟 36.5"),
    ("我那份36.5的套餐少了一袋盐", "none"),
    ("我的36.5度", "report; 张伟 36.5"),
]
FORMS = [
    ("□发热 ☑咳嗽 □乏力 体温37.2", "report; 张伟 37.2 cough"),
    ("发热√ 咳嗽× 体温37.2", "report; 张伟 37.2 fever"),
    ("体温：36.6 咳嗽：□是 ☑否 腹泻：☑是 □否", "report; 张伟 36.6 diarrhea"),
    ("发烧(√)咳嗽( )37.9", "report; 张伟 37.9 fever"),
    ("咳嗽○ 乏力○ 无症状●，体温36.3", "report; 张伟 36.3"),
    ("【姓名】张伟【体温】【症状】无", "unclear; ? number"),
    ("【姓名】张伟【体温】36.5【症状】无", "report; 张伟 36.5"),
    ("1.体温___ 2.症状___", "unclear; ? number"),
    ("四单元体温表\n孙浩：\n马俊：", "unclear; ? number"),
    ("四单元通知\n孙浩：\n马俊：", "none"),
]
DOORS = [
    ("1. 苏文轩 36.5\n2. 0802没人\n3. 葛桂花 36.6", "report; 苏文轩 36.5, 葛桂花 36.6"),
    ("0802 36.5", "report; 吴波 36.5 morning"),
    ("502是36.4，对门503是36.6", "unclear; 吴波 36.4; ? person"),
    ("对门503是36.6", "none"),
    ("替对门大爷报一声，36.3", "unclear; ? person"),
    ("帮邻居老郭报，36.5", "report; 老郭 36.5"),
    ("帮邻居拿完快递，36.5", "report; 吴波 36.5"),
]
WHOSE = [
    ("刚才36.9是妈妈的，我的是36.4", "correction; 妈妈 36.9, 李娜 36.4"),
    ("36.9是妈妈的，36.4是我的", "report; 妈妈 36.9, 李娜 36.4"),
    ("上一条37.1是妈妈，我36.2", "correction; 妈妈 37.1, 李娜 36.2"),
    ("报成我妈的了，我妈是36.7", "correction; 妈妈 36.7"),
    ("前面那条是爸爸的，我36.3", "correction; 李娜 36.3"),
    ("爸爸的报成妈妈的了", "unclear; ? withdrawn"),
    ("以这条36.4为准", "correction; 李娜 36.4"),
    ("前一条多了个3，36.4", "correction; 李娜 36.4"),
    ("家里多了个狗，36.4", "report; 李娜 36.4"),
    ("妈妈37.2她说嗓子疼", "report; 妈妈 37.2 sore_throat"),
    ("妈妈37.2她36.5", "unclear; 妈妈 37.2; ? person"),
]
BUT_ONE = [
    ("一家四口除了女儿37.1其余36.5", "report; 女儿 37.1, 贺小军 36.5, 老婆 36.5, 奶奶 36.5"),
    ("全家除了奶奶36.1都是36.5", "report; 奶奶 36.1, 贺小军 36.5, 老婆 36.5, 女儿 36.5"),
    ("除了奶奶都36.5", "report; 贺小军 36.5, 老婆 36.5, 女儿 36.5"),
    ("全家36.5，奶奶除外，她36.1", "report; 贺小军 36.5, 老婆 36.5, 女儿 36.5, 奶奶 36.1"),
    ("奶奶除外都36.5", "report; 贺小军 36.5, 老婆 36.5, 女儿 36.5"),
    ("奶奶去姑姑家了，剩下三个人都36.5", "report; 贺小军 36.5, 老婆 36.5, 女儿 36.5"),
    ("老太太36.2", "report; 奶奶 36.2"),
]
NO_CHOICE = [
    ("不是36.6就是36.7", "unclear; ? which_value"),
    ("不是36.6，是36.7", "correction; 张伟 36.7"),
    ("量了两次，一次36.4一次36.7", "unclear; ? which_value"),
    ("榴莲36.4一次", "none"),
    ("一个36.5一个36.6", "unclear; ? which_value"),
    ("三十七度不到", "unclear; ? range"),
    ("36.5，不到37", "report; 张伟 36.5"),
    ("水银的36.4，电子的36.9，按水银的报", "report; 张伟 36.4"),
    ("水银的36.4，电子的36.9，报了", "unclear; ? which_value"),
    ("三十六度七一切正常", "report; 张伟 36.7"),
    ("三十六度七一", "report; 张伟 36.71"),
    ("36.5（更新）", "correction; 张伟 36.5"),
    ("36.5 更新", "report; 张伟 36.5"),
    ("体温枪借给一楼大姐了", "unclear; ? thermometer"),
    ("体温枪可以借给大家", "none"),
    ("体温正常，具体多少忘了", "unclear; ? number"),
    ("体温正常是多少", "none"),
    ("我们都没问题", "unclear; ? number"),
    ("温度计不知道被孩子藏哪了", "unclear; ? thermometer"),
    ("钥匙不知道被孩子藏哪了", "none"),
    ("体温枪怎么按都没反应", "unclear; ? thermometer"),
    ("电梯怎么按都没反应", "none"),
    ("今天没发烧，身体倍儿棒", "unclear; ? number"),
    ("前几天一直咳，现在不咳了，36.5", "report; 张伟 36.5"),
    ("前几天开始一直咳，36.5", "report; 张伟 36.5 cough"),
    ("我们一家在三亚，机票取消了回不来", "absence"),
    ("机票取消了", "none"),
]
NOBODYS = [
    ("额温枪对着墙测也是36.5", "none"),
    ("额温枪对着额头测36.5", "report; 吴波 36.5"),
    ("红外枪量桌面36.1", "none"),
    ("孵小鸡第3天，温度38，湿度60", "none"),
    ("体温36.5，湿度60", "report; 吴波 36.5"),
    ("昨晚梦见自己烧到40度", "none"),
    ("体温高于37.3的麻烦去社区登记", "none"),
    ("我体温有点高37.6", "report; 吴波 37.6"),
    ("门卫大叔自己就37.6还上班", "none"),
    ("我自己就36.6", "report; 吴波 36.6"),
    ("体温请这样写：写“36.5”就行", "none"),
    ("看到了，6楼老李36.5", "none"),
    ("看到了，吴波36.5", "report; 吴波 36.5"),
    ("我看表上写陈姐36.7", "none"),
    ("收到，12楼的36.9已经转给社区", "none"),
    ("群里报体温带上门牌号啊，像：503 36.5", "none"),
    ("好消息：36.4！坏消息：米快没了", "report; 吴波 36.4"),
    ("冷静了下36.5", "correction; 吴波 36.5"),
]


@pytest.mark.parametrize(("text", "expected"), [*DOING, *MONEY, *FORMS, *NO_CHOICE])
def test_alone(text: str, expected: str) -> None:
    assert reads(text, ALONE) == expected


@pytest.mark.parametrize(("text", "expected"), [*DOORS, *NOBODYS])
def test_said_by_a_lead(text: str, expected: str) -> None:
    assert reads(text, LEAD) == expected


@pytest.mark.parametrize(("text", "expected"), WHOSE)
def test_whose_a_number_was(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


@pytest.mark.parametrize(("text", "expected"), BUT_ONE)
def test_everybody_but_one(text: str, expected: str) -> None:
    assert reads(text, FOUR) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("老婆发烧了！！怎么办", "unclear; ? number"),
        ("孩子发烧是怎么回事", "none"),
        ("看到了，老婆36.5", "report; 老婆 36.5"),
        ("收到，老婆36.5已登记", "none"),
    ],
)
def test_a_couple(text: str, expected: str) -> None:
    assert reads(text, COUPLE) == expected
