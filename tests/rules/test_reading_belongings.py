"""What a number belongs to: now or later, somebody or something; and what is said of it in brackets or around."""

import pytest

from tests.rules.reading_cases import ALONE, ENGLISH, FAMILY, LEAD, reads


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36.5，晚上再量一次", "report; 李娜 36.5"),
        ("刚量36.5，等下再量妈妈的", "report; 李娜 36.5"),
        ("36.7，下午3点再测", "report; 李娜 36.7"),
        ("37.2，刚拖完地，过会儿再量一次", "report; 李娜 37.2"),
        ("我量出来35.8，要不要重新量？", "report; 李娜 35.8"),
        ("36.8，刚才量错了重新量的", "correction; 李娜 36.8"),
        ("第一遍37.3，过了十分钟再量36.8", "correction; 李娜 36.8"),
        ("补上早上的，36.5", "report; 李娜 36.5 morning"),
    ],
)
def test_what_is_promised_changes_nothing(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("量了三次都是36.5", "report; 李娜 36.5"),
        ("两个体温计都是36.5", "report; 李娜 36.5"),
        ("体温都是36.5", "report; 李娜 36.5, 爸爸 36.5, 妈妈 36.5"),
        ("她爸36.7", "unclear; ? person 爸"),
        ("爸爸在外地（他自己量了37度）；我还没量", "report; 爸爸 37"),
        ("我和我妈都是36.7", "report; 李娜 36.7, 妈妈 36.7"),
        ("妈妈36.7，我36.4。妈妈说胸口有点闷", "report; 妈妈 36.7 short_of_breath, 李娜 36.4"),
        ("没超过37.3，36.6", "report; 李娜 36.6"),
    ],
)
def test_whose_it_is(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "路由器温度显示38.5，要不要加个风扇",
        "密码还是temp365",
        "366路改道了，早高峰注意",
        "365÷5=73，我没教错吧",
        "额温枪365，有货，谁拼？",
        "03年非典我37.8，关了半个月",
        "Had dengue in 2016, 40.1 for days",
        "昨天36度，今天降到12度，穿厚点",
        "安检那大哥测出来42度，笑死",
        "刚才36.4那位没写名字",
        "大家别再写365了，要写36.5，小数点不要漏",
        "302的37.1我登过了，不用再发",
        "腰围又回到36了",
        "昨天火锅AA每人36.8，收款码发群里了",
    ],
)
def test_a_thing_s_or_another_s_number_is_nobody_s(text: str) -> None:
    assert reads(text, LEAD) == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Temp (above 37.5 see nurse): 36.6", "report; Grace Lim 36.6"),
        ("Good evening all, 36.5. Parcel still at guardhouse", "report; Grace Lim 36.5"),
        ("Eh uncle my temp 36.4 lah, ok one", "report; Grace Lim 36.4"),
        ("101F, chills", "report; Grace Lim 38.3 chills"),
        ("36.4. Someone upstairs coughing all night", "report; Grace Lim 36.4"),
    ],
)
def test_english_around_a_number(text: str, expected: str) -> None:
    assert reads(text, ENGLISH) == expected


def test_a_row_of_nothing_but_a_number_is_a_flat_where_rows_begin_with_flats() -> None:
    assert reads("101 赵磊 36.4\n102 钱丽 36.6\n401\n402 孙强 36.9", ALONE) == (
        "report; 赵磊 36.4, 钱丽 36.6, 孙强 36.9"
    )
