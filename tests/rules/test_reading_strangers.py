"""People of no household here, rules that hold for anybody, another's report, and how one is to be written."""

import pytest

from rules.reading import Context
from tests.rules.reading_cases import FAMILY, FAMILY_EVENING, LEAD, reads


@pytest.mark.parametrize(
    "text",
    [
        "大厅里坐着个大爷，37.8，护士让他别乱走",
        "火车站一男子吃退烧药混进站，到车上烧到39.6",
        "前台小妹37.4被劝回去了",
        "修水管的上门前量过了，三十六度三，放心",
        "那个遛狗的阿姨不戴口罩，还嚷嚷自己36度正常得很",
        "快递小哥给我看他的卡，今早36.7",
        "送菜师傅胸口贴了张条，体温36.5",
        "永辉门口的热成像，有个人一走过去就亮红，38.1",
        "为啥我前面那个37.5也放进来了？",
        "排我后边的老头39.1，吓得大家散开",
        "床头卡上写着T36.8，是护士每天换的",
        "书上说小孩比大人高一点，37.2也正常？",
        "公告里37.3写成33.7了，改一下",
        "NTUC turned away an uncle, 37.8, he was so angry",
        "Grab driver showed me his sticker, 36.4, ok safe",
        "The cashier had 36.3 on her tag",
    ],
)
def test_a_stranger_s(text: str) -> None:
    assert reads(text, FAMILY_EVENING) == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("快递来了，36.5", "report; 李娜 36.5"),
        ("有人敲门吓我一跳，36.5", "report; 李娜 36.5"),
        ("保安量的不准，自己回来量36.6", "report; 李娜 36.6"),
        ("门口师傅给我测36.4", "report; 李娜 36.4"),
        ("爸爸在楼下被大爷拉着下棋，36.5", "report; 爸爸 36.5"),
        ("妈妈36.9，她说没事", "report; 妈妈 36.9"),
        ("就我一个人，36.5", "report; 李娜 36.5"),
        ("张大姐36.5", "report; 张大姐 36.5"),
        ("大爷让我先报，我36.2", "report; 李娜 36.2"),
        ("我前面那条36.2不对，是36.7", "correction; 李娜 36.7"),
        ("大头36.6，胖子36.4，我36.5", "report; 大头 36.6, 胖子 36.4, 李娜 36.5"),
        ("楼下老太太不会用手机，她今天36.2，麻烦登记", "unclear; ? person"),
    ],
)
def test_one_s_own_beside_strangers(text: str, expected: str) -> None:
    assert reads(text, FAMILY_EVENING) == expected


@pytest.mark.parametrize(
    "text",
    [
        "地铁站量到37.4就拦",
        "37.3是红线",
        "我们单位规定37.2就要回家待着",
        "打卡机带测温，38度直接锁门",
        "国外37.5才叫发烧，咱是37.3",
        "过去的标准是37.5，现在改37.3",
        "37.3以上0人，继续努力💪",
        "床位按病情排，38.5以上又喘的优先",
        "密接隔离14天，37.3以上延长",
        "隔离点每天早晚测，超37.3拉去医院",
        "泰诺林隔6小时一次，38度5再说",
        "阿司匹林小孩不能吃，烧39也不行",
        "37.2和37.3是两回事",
        "老人36度以下是不是偏低了",
        "本栋128人，36.0到37.2之间127人",
    ],
)
def test_what_follows_for_anybody(text: str) -> None:
    assert reads(text, FAMILY_EVENING) == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("37.4就吃了片药", "report; 李娜 37.4"),
        ("我37.3是不是要上报", "report; 李娜 37.3"),
        ("爸爸38.2，要直接去医院吗", "report; 爸爸 38.2"),
        ("36.8就不量了", "report; 李娜 36.8"),
        ("37.3再量36.9", "correction; 李娜 36.9"),
        ("吃了布洛芬，一天两次，现在37.8", "report; 李娜 37.8"),
        ("37.2以下", "unclear; ? range"),
        ("妈妈37.5，按规定我报一下", "report; 妈妈 37.5"),
    ],
)
def test_what_only_looks_like_a_rule(text: str, expected: str) -> None:
    assert reads(text, FAMILY_EVENING) == expected


@pytest.mark.parametrize(
    "text",
    [
        "收到402的36.7，谢谢配合",
        "看到陈静发的37.1了，多喝水哈",
        "看到502报了37.6，楼道要不要消毒",
        "看到2单元有个38.0，我已经上门了",
        "302那个37.4复测了没",
        "楼长，报38度那家送医院了吗",
        "昨天报37.4的那户，请今天早晚都测",
        "老胡早上那个36.8发了两遍，我按一遍算",
        "王阿姨的36.2我帮她补进表了",
        "@赵磊 看到38.2，是真的还是手滑？",
        "@张伟 37.3请再量一遍，换个体温计",
        "刘洋，你上一条365我看不懂，重新发",
        "周敏，宝宝的36.9算早上还是晚上？",
        "Got 36.8 from unit 12-04, thanks",
    ],
)
def test_another_s_report(text: str) -> None:
    assert reads(text, LEAD) == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("收到，妈妈36.7", "report; 妈妈 36.7"),
        ("看到体温计36.5", "report; 李娜 36.5"),
        ("@楼长 36.5", "report; 李娜 36.5"),
        ("@楼长 刚才那条36.9打错了，是36.6", "correction; 李娜 36.6"),
        ("36.6麻烦登记一下", "report; 李娜 36.6"),
        ("不好意思，36.9那个是妈妈的", "report; 妈妈 36.9"),
        ("妈妈，36.9，麻烦登记", "report; 妈妈 36.9"),
    ],
)
def test_what_only_looks_like_another_s(text: str, expected: str) -> None:
    assert reads(text, FAMILY_EVENING) == expected


@pytest.mark.parametrize(
    "text",
    [
        "像这样写：王五，晚，36.7",
        "报法：楼号-房号 姓名 36.5",
        "报数请按：702 郑岚 36.6",
        "示范一下👉3-2-501 张三 36.5 无症状",
        "写36.5就行，不用写“今日体温三十六点五摄氏度”",
        "小孩的怎么填，写“妈妈36.8”可以吗？",
        "早晚一起报的写成 36.4/36.6",
        "别发语音报三十七度，我听不清，打字",
        "小数点别打成逗号，36.5不是36,5，说过好几遍了",
        "教我爸打字，三十六点五他能打成三六五",
        "手写登记的把36.5写工整点",
        "36.6后面不用加摄氏度",
        "出差的写“外出”，别拿36.5糊弄我",
        "出差回来的填这张表",
        "外出凭证一户一张",
        "今日36人出院",
        "二叔在温州隔离第37天了",
    ],
)
def test_how_to_write_and_who_else_is_away(text: str) -> None:
    assert reads(text, FAMILY_EVENING) == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("帮我写36.5就行", "report; 李娜 36.5"),
        ("爸爸写36.5就行", "report; 爸爸 36.5"),
        ("妈妈的写36.5", "report; 妈妈 36.5"),
        ("上午的填36.4", "report; 李娜 36.4 morning"),
        ("我36.5打成36.8了", "correction; 李娜 36.5"),
        ("爸爸出差，我36.4", "report; 李娜 36.4"),
        ("妈妈外出了，今晚不回来", "absence"),
        ("我姐出差了", "absence"),
    ],
)
def test_what_only_looks_like_teaching(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("我上大学那会儿发过一次39度的烧", "none"),
        ("我家娃三岁的时候烧到40.2，吓死人", "none"),
        ("403那家昨天37.8，今天怎么样了？", "none"),
        ("501昨天37.8，今天36.5，还要测吗", "report; 李娜 36.5"),
        ("502报的37.4是真的假的？要不要上报", "none"),
        ("狗狗打完疫苗有点蔫，量了39.2，要紧吗？", "none"),
        ("狗吐了，量了39.5", "none"),
        ("猫吐了，我量了36.5", "report; 李娜 36.5"),
        ("遛狗回来，量了37.8", "report; 李娜 37.8"),
        ("外地回来的居家14天，找我登记", "none"),
        ("我外地回来的，36.5", "report; 李娜 36.5"),
        ("那只股我36.5进的，现在35.2", "none"),
        ("我36.5，现在36.8", "correction; 李娜 36.8"),
    ],
)
def test_of_long_ago_of_a_door_of_a_pet_and_of_a_price(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("92号降到6.65了", "none"),
        ("95号7.36，再等等加", "none"),
        ("体温降到6.36", "unclear; ? implausible"),
        ("门岗那把测温枪天冷老显示Lo，换一把吧", "none"),
        ("体温枪坏了", "unclear; ? thermometer"),
        ("经理出差了，周五回来，有事找我", "none"),
        ("室友出差了", "absence"),
        ("502昨天报37.2的，后来怎么样了", "none"),
        ("看到大家都是36点几，踏实了", "none"),
        ("哈哈丁一天天都报36.5，复制粘贴的吧", "none"),
        ("丁一报36.5", "report; 丁一 36.5"),
        ("每天都报36.5，累了", "none"),
        ("36.5和36.7，就报36.7吧", "report; 李娜 36.7"),
        ("36.5和36.7，就报吧", "unclear; ? person"),
        ("早上好，今天体温挺好的", "unclear; ? number"),
        ("今天挺好的", "none"),
        ("楼下302的36.5", "unclear; ? person"),
        ("楼下的36.5", "none"),
        ("我36.5，对门吴波让我带一句他36.8", "report; 李娜 36.5, 吴波 36.8"),
        ("妈妈37.0，这个不算发烧吧？", "report; 妈妈 37.0"),
        ("37.5不算发烧吧", "report; 李娜 37.5"),
        ("刚才那个37.5不算", "unclear; ? withdrawn"),
        ("打完疫苗如果烧到38.5再去医院，医生这么交代的", "none"),
        ("我38.5，要去医院", "report; 李娜 38.5"),
        ("听说36床的爷爷昨天出院了", "none"),
    ],
)
def test_what_the_second_two_held_back_still_missed(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


def test_a_child_is_asked_about_where_there_are_two() -> None:
    parents = Context("戚薇", ("戚薇", "大宝", "二宝"), "4-1-1201", "evening")
    assert reads("孩子36.7", parents) == "unclear; ? person 孩子"
    assert reads("二宝36.7", parents) == "report; 二宝 36.7"
