"""The group's other talk: full of numbers that look like temperatures, and none of them is recorded."""

import pytest

from rules.reading import read
from tests.rules.reading_cases import FAMILY, LEAD, reads

CHATTER = """
今天的鸡蛋36.5一板，要的接龙 | 车厘子38.8一斤，拼团中 | 牛奶36.8/箱，要的扣1 | 谁要的口罩，36.5包邮
油价又涨了，36.5 | 今天室外温度37.5，注意防暑 | 明天最高38度 | 昨天跑了36.5公里 | 水温36.5度正好
鱼缸里36度 | 孩子发烧38.5以上才吃药 | 超过37.3度的不能进小区 | 37.3以上的要报告 | 正常体温是36.5左右
大家记得报体温 | 今天谁还没报？ | 没报的：101 102 103 | 李娜今天36.5，已登记
已记录：张伟36.5，李娜36.6 | 我朋友昨天38.5 | 隔壁小区有个39度的 | 狗狗38.5正常吗
我家猫量了38.6，正常不？ | 热水器设42度 | 手机都36度了好烫 | 烤箱180度20分钟 | 冲奶粉40度
鞋码36.5有人要吗 | 36.5%的人同意 | 取件码 365-8 | 房号365的来拿快递 | 365天天天如此 | 等会儿再报
晚上回来再报 | 示例：张三 501 36.5 | 接龙格式 501 张三 36.5 | 去年我发烧到39.5 | 小时候发烧40度
听说隔壁楼38度的被拉走了 | 听说王大妈38.5 | 张伟 36.5元转你了 | 妈妈买了36.5的草莓 | 红包36.5
停车费38.5 | 37.2算发烧吗 | 501今天报的37.6是真的吗？ | 5*7.3=36.5 没算错吧
数学题：小明体温36.5℃，升高1.2℃后是多少？ | It's 37 degrees outside
my dog is 38.5 | Taxi 36.50 to the airport
Selling shoes size 36.5 | Noted, 36.5 for John | Is 37.4 a fever?
祝大家身体健康 | 快递到了我不在家，放门口就行 | 价格有点高 | 网络正常了 | 件数：36 | 鄂A36T65的车主挪一下车
"""


@pytest.mark.parametrize(
    "text", [text.strip() for row in CHATTER.strip().splitlines() for text in row.split("|")]
)
def test_chatter_is_met_with_silence(text: str) -> None:
    assert reads(text, LEAD) == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("我37.2要紧吗？", "report; 李娜 37.2"),
        ("我家妈妈37.5，算发烧吗？", "report; 妈妈 37.5"),
        ("买菜回来了，36.5", "report; 李娜 36.5"),
        ("36.5，团购的菜到了吗？", "report; 李娜 36.5"),
        ("收到，我36.5", "report; 李娜 36.5"),
        ("我36.5，顺便问下鸡蛋36.5一板还有吗", "report; 李娜 36.5"),
        ("今天的鸡蛋36.5一板\n36.6", "report; 李娜 36.6"),
        ("在外地，体温36.5", "report; 李娜 36.5"),
    ],
)
def test_a_report_among_chatter_is_heard(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


def test_a_sale_by_list_is_no_roll_call() -> None:
    assert read("#接龙\n团购车厘子38.8一斤\n1. 张伟 2斤\n2. 李娜 36.5", LEAD).kind == "none"
