"""Reports as they come: spoken with pauses, of two just named, taken back, under headings, of people shut in."""

import pytest

from rules.reading import Context
from tests.rules.reading_cases import ALONE, ALONE_EVENING, ENGLISH, FAMILY, FAMILY_EVENING, LEAD, reads

HOUSE = Context("彭辉", ("彭辉", "老婆", "儿子", "女儿"), "2-2-1002", "evening")
IN_LAWS = Context("姚倩", ("姚倩", "公公", "婆婆"), "2-2-1003", "evening")
FLATMATES = Context("何璐", ("何璐", "李萌"), "2-3-904", "evening")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("体温 三十六 点 八", "report; 张伟 36.8"),
        ("体温三十六点 八", "report; 张伟 36.8"),
        ("三 十 六 度 五", "report; 张伟 36.5"),
        ("三十六 度 半", "report; 张伟 36.5"),
        ("三 六 五", "report; 张伟 36.5"),
        ("三十六 点 五 一切正常", "report; 张伟 36.5"),
        ("体温 三十六 点 八 九", "unclear; ? range"),
        ("体温三十六 八", "unclear; ? range"),
        ("体温 三十六点 几 记不得了", "unclear; ? range"),
        ("三十六度 半夜量的", "report; 张伟 36 evening"),
        ("三十六度 两个人都好", "report; 张伟 36"),
        ("体温三十六度 六楼报", "report; 张伟 36"),
        ("三十六点五 比昨天高一点", "report; 张伟 36.5"),
        ("三 四 五 楼都封了", "none"),
        ("电话 三 六 五 七 八 九", "none"),
        ("三 二 一 开抢", "none"),
    ],
)
def test_numbers_spoken_with_pauses(text: str, expected: str) -> None:
    assert reads(text, ALONE) == expected


@pytest.mark.parametrize(
    ("context", "text", "expected"),
    [
        (HOUSE, "两个孩子都36.8，我和老婆36.5", "report; 儿子 36.8, 女儿 36.8, 彭辉 36.5, 老婆 36.5"),
        (HOUSE, "2个娃都睡了，36.7", "report; 儿子 36.7, 女儿 36.7"),
        (HOUSE, "孩子们都36.6", "report; 儿子 36.6, 女儿 36.6"),
        (HOUSE, "三个孩子都36.5", "unclear; ? person 三个孩子"),
        (HOUSE, "俩娃36.5和36.8", "unclear; ? person 儿子, person 女儿"),
        (HOUSE, "两个孩子的班级群通知", "none"),
        (IN_LAWS, "两位老人36.2，我36.5", "report; 公公 36.2, 婆婆 36.2, 姚倩 36.5"),
        (IN_LAWS, "公公婆婆36.3", "report; 公公 36.3, 婆婆 36.3"),
        (LEAD, "王奶奶36.3", "report; 王奶奶 36.3"),
        (FLATMATES, "室友李萌让我代报，她36.6，我36.4", "report; 李萌 36.6, 何璐 36.4"),
        (FLATMATES, "主卧36.5，次卧36.6", "unclear; ? person 主卧, person 次卧"),
        (FLATMATES, "主卧20.5度", "none"),
        (FLATMATES, "次卧出租，36.5平", "none"),
        (FAMILY, "我和妈妈都很好，我是36.3度，她是36.5度", "report; 李娜 36.3, 妈妈 36.5"),
        (FAMILY, "我妈妈和我都量好了，她36.8，我36.3", "report; 妈妈 36.8, 李娜 36.3"),
        (FAMILY, "我和妈妈的报反了，我36.4，她36.7", "correction; 李娜 36.4, 妈妈 36.7"),
        (FAMILY, "我陪妈妈去医院了，她36.9", "report; 妈妈 36.9"),
        (FAMILY, "我刚问了，她36.9", "unclear; ? person"),
        (FAMILY, "妈妈36.9，我36.5，她刚又量37.2", "unclear; 妈妈 36.9; ? person"),
        (FAMILY, "爸爸值班没回，我和妈妈36.4、36.6", "report; 李娜 36.4, 妈妈 36.6"),
        (FAMILY, "有一个37.0，其他都36.5", "unclear; ? person, all"),
        (FAMILY, "爸爸37.0，其他都36.5", "report; 爸爸 37.0, 李娜 36.5, 妈妈 36.5"),
        (FAMILY, "有一个37.8的在东门，其他人都放进来了", "none"),
        (ENGLISH, "all 4 at 36.6", "unclear; ? all"),
        (ENGLISH, "all 3 at 36.6", "report; Grace Lim 36.6, Dad 36.6, Mum 36.6"),
        (ENGLISH, "All 4 lifts are down again", "none"),
        (LEAD, "邓志刚三十六度六", "report; 邓志刚 36.6"),
        (FAMILY, "36.5。爸妈同。", "unclear; 李娜 36.5; ? number 爸爸, number 妈妈"),
        (ENGLISH, "one of us 37.2, the rest 36.5", "unclear; ? person, all"),
        (ENGLISH, "everyone 36.5 except Dad, 37.1", "report; Grace Lim 36.5, Mum 36.5, Dad 37.1"),
        (ENGLISH, "I'm 36.4 and Dad's 36.7, he just woke up", "report; Grace Lim 36.4, Dad 36.7 morning"),
        (ENGLISH, "Got Mum's wrong, mine 36.4 is right", "unclear; Grace Lim 36.4; ? withdrawn Mum"),
    ],
)
def test_whose(context: Context, text: str, expected: str) -> None:
    assert reads(text, context) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("宝宝36.8 刚睡醒 我36.4", "unclear; 李娜 36.4; ? person 宝宝"),
        ("睡醒36.4", "report; 李娜 36.4 morning"),
        ("刚起床36.2", "report; 李娜 36.2 morning"),
        ("早上出门36.1，下午到家36.4", "report; 李娜 36.1 morning, 李娜 36.4 evening"),
        ("接龙 2.15 早\n1. 傅强 36.3\n2. 黄丽 —", "report; 傅强 36.3 morning"),
        ("体温上报（晚）\n1. 何亮 36.4\n2. 徐倩 36.6", "report; 何亮 36.4 evening, 徐倩 36.6 evening"),
        (
            "体温登记（2月15日 早）\n1. 何亮 36.4\n2. 徐倩 36.6",
            "report; 何亮 36.4 morning, 徐倩 36.6 morning",
        ),
        (
            "晚上体温（早上的别填）\n1. 何亮 36.4\n2. 徐倩 36.6",
            "report; 何亮 36.4 evening, 徐倩 36.6 evening",
        ),
        ("牛奶接龙（晚上送）\n1. 何亮 2箱\n2. 徐倩 1箱", "none"),
    ],
)
def test_slots_of_headings_and_of_waking(text: str, expected: str) -> None:
    assert reads(text, FAMILY_EVENING) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("体温🆗👌", "unclear; ? number"),
        ("体温👌收到", "none"),
        ("体温计👌", "none"),
        ("姓名：李娜\n晨检：\n午检：\n晚检：", "unclear; ? number"),
        ("早餐：\n午餐：", "none"),
        ("房号 姓名 体温\n601 徐倩\n602 周敏", "unclear; ? number"),
        ("房号 姓名 体温", "none"),
        ("房号 姓名 数量\n401 秦岭 2\n402 柳青 3", "none"),
        ("嗓子冒烟一样疼，不知道是不是发烧", "unclear; ? number"),
        ("隔壁咳嗽，不知道是不是发烧", "none"),
        ("会不会发烧啊", "none"),
    ],
)
def test_without_a_number(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("不好意思发错了，那个36.2是别的群的", "unclear; ? withdrawn"),
        ("填错行了，36.9是隔壁同事的", "unclear; ? withdrawn"),
        ("那个36.2是别的群的", "none"),
        ("上面发错群了，别登记", "unclear; ? withdrawn"),
        ("发错群了，请大家无视", "none"),
        ("发错群了，我36.5", "report; 李娜 36.5"),
        ("先别记我的，量的时候刚跑完步", "unclear; ? withdrawn"),
        ("上一条删掉吧，那是我同事的体温", "unclear; ? withdrawn"),
        ("帮我把上一条删了，链接不对", "none"),
        ("刚那张图发错了，删了", "none"),
        ("取消上一条订单", "none"),
        ("别记我的账上，那箱牛奶是对门要的", "none"),
        ("爸爸的填错了，我的36.4没错", "unclear; 李娜 36.4; ? withdrawn 爸爸"),
        ("爸爸的填错了，是36.4", "correction; 爸爸 36.4"),
        ("妈妈看错了，我36.5", "correction; 李娜 36.5"),
        ("妈妈的没错，我的填错了，36.5", "correction; 李娜 36.5"),
        ("我的写错了，妈妈的没错", "unclear; ? withdrawn"),
        ("妈妈刚才写成38.6了，实际36.8", "correction; 妈妈 36.8"),
        ("实际到手36.8，比标价便宜", "none"),
        ("耳温枪37.1一向偏高，以水银的为准，36.6", "report; 李娜 36.6"),
        ("以社区通知为准，37.3以上不让进", "none"),
        ("体温计一向都是36.5左右", "none"),
        ("名字填成我妈的了，36.5是我的", "correction; 李娜 36.5"),
        ("早上的写成晚上了", "unclear; ? withdrawn"),
        ("早上的会改到晚上了", "none"),
        ("标价39.9，实际36.9", "none"),
        ("以小票为准，38.5", "none"),
        ("我们小区有一个38.0，其余都正常", "none"),
        ("我体温一向偏低，36.1", "report; 李娜 36.1"),
    ],
)
def test_taken_back_or_put_right(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("我们一家年前就回黄冈了，没在汉", "absence"),
        ("年前就回老家了，上周刚回来", "none"),
        ("年前回了趟老家", "none"),
        ("去年就去上海了", "none"),
        ("我在单位封闭值守，一切正常", "absence"),
        ("我在公司吃住，36.5", "report; 张伟 36.5"),
        ("小区封闭管理了", "none"),
        ("过年没回襄阳", "none"),
        ("没回复我消息", "none"),
        ("一直没回武汉的那户38.5", "none"),
        ("Husband is away on business till Friday", "absence"),
        ("三楼的爷爷被接走了", "none"),
        ("刚测38.3，浑身疼，要不要叫120？", "report; 张伟 38.3 body_ache"),
        ("打120没人接，38.9", "report; 张伟 38.9"),
        ("120 36.5", "unclear; ? person"),
        ("菜收到了，土豆很新鲜，谢谢志愿者！顺便报一下，36.5", "report; 张伟 36.5"),
        ("鸡蛋36.5一板，对了今天36.4", "report; 张伟 36.4"),
        ("对了，酒精36.5一瓶要不要", "none"),
        ("顺便问一下，电费36.5是几月的", "none"),
        ("Got 36 eggs for 58 yuan, bargain. Oh and I'm 36.6", "report; 张伟 36.6"),
    ],
)
def test_away_and_beside_talk(text: str, expected: str) -> None:
    assert reads(text, ALONE_EVENING) == expected
