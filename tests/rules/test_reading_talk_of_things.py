"""Numbers of things, sums, codes, ages and times past, and the reports that look like them."""

import pytest

from tests.rules.reading_cases import FAMILY, reads


@pytest.mark.parametrize(
    "text",
    [
        "又加了365张床位，希望快点好起来",
        "VPN连不上，报错365，有人懂吗",
        "Error 365 again, cannot log in to Zoom",
        "Lot 365 is mine, pls move the white van",
        "Level 36 ah, not 37",
        "快进群视频，房间号365 372",
        "我前面还有36单，估计天黑才到",
        "先开个会，37分钟后报数",
        "楼长别催，我数到36就去量",
        "老公都三十八的人了，还跟猫抢沙发",
        "我属鼠的，今年三十六，本命年",
        "我爸属猪，今年整61，我36，差得远呢",
        "我37了，还算青年不",
        "银行才叫到36，我是42，还早",
        "志愿者36+1，凑37个，够排班了",
        "换灯管，T8的，36瓦",
        "[语音] 36″",
        "She's 36 lah, same batch as my sis",
        "加油站98号没了，95还有",
        "92号降到6.36了，也没地方去",
        "365天天天在家",
        "体温枪要离额头3到5厘米",
        "统计：在家365人，外地38人",
    ],
)
def test_bare_numbers_among_other_words(text: str) -> None:
    assert reads(text, FAMILY) == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("我先报一下365", "report; 李娜 36.5"),
        ("又是365", "report; 李娜 36.5"),
        ("洗完澡365", "report; 李娜 36.5"),
        ("麻烦记一下我365", "report; 李娜 36.5"),
        ("量了365", "report; 李娜 36.5"),
        ("妈妈退烧了365", "report; 妈妈 36.5"),
        ("妈妈吃了退烧药还是385", "report; 妈妈 38.5"),
        ("今早起床365", "report; 李娜 36.5 morning"),
        ("501李娜365妈妈366", "report; 李娜 36.5, 妈妈 36.6"),
        ("morning all, 365", "report; 李娜 36.5"),
        ("我36，妈36，爸37", "unclear; ? decimal, decimal 妈妈, decimal 爸爸"),
        ("刚量37", "unclear; ? decimal"),
        ("37了", "unclear; ? decimal"),
    ],
)
def test_bare_numbers_of_reports(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "听写错了38个，罚抄三遍",
        "宝宝脚长36.5毫米？是不是量错单位了",
        "VPN从上午起一直报错365，IT就会说重装重装",
        "进门登记第37行写错楼号了，哪位？",
        "“吴波”修改群名为“3栋2单元体温群”",
        "答案是36.5，第二步除错了",
        "接龙接到36号断了，谁重发一下",
        "第三列填房号不是体温，302这种别填串",
        "37和38中间多了个空行，我删了",
        "楼长，公告里37.3写成33.7了，改一下",
        "孩子口算错了36道，气得我",
        "名单里我名字打错了，是“李娜”",
    ],
)
def test_what_is_wrong_is_no_report(text: str) -> None:
    assert reads(text, FAMILY) == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("打错了", "unclear; ? withdrawn"),
        ("体温写错了", "unclear; ? withdrawn"),
        ("上面发错了", "unclear; ? withdrawn"),
        ("37.5报错了", "unclear; ? withdrawn"),
        ("妈妈写错了", "unclear; ? withdrawn 妈妈"),
        ("弄错了，名字写成我妈了", "unclear; ? withdrawn"),
        ("Please ignore my earlier number, it was way off", "unclear; ? withdrawn"),
        ("打错了，36.4", "correction; 李娜 36.4"),
        ("换了个额温枪，36.3", "report; 李娜 36.3"),
        ("换了支体温计，36.5，之前那支坏的", "correction; 李娜 36.5"),
    ],
)
def test_reports_that_were_wrong(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "寄回老家的快递超重了，又让我补36.5运费，比东西还贵",
        "团的菜烂了一半，36.5白花了",
        "楼下托尼说可以在院子里剪头，36.5一位，自带围布",
        "感恩，酒精收到两瓶，一瓶36.8我发红包",
        "老公抢红包才抢到0.37，我38.8，服不服",
        "凑个吉利数，36.66发群里",
        "预付电卡插进去，显示36.50",
        "我要一份36.5的，两份37.8的",
        "宝宝房间36.5，空调坏了一直吹热风",
        "被窝里三十六度五，谁起得来",
        "车里温度计41.5，方向盘烫手",
        "阳台上晒得慌，那支温度计都39.5了",
        "抽屉里翻出根老体温计，水银还停在38.5，不知哪年的",
        "额温枪报警点出厂是37.3，长按SET能改",
        "±0.3以内都合格，显示36.2实际36.5不算坏",
        "电子的那种一按先闪个37.0再归零，别以为是结果",
        "体温计盒子上印的36.5是图案啦",
        "旺财今早烧到40.2度，宠物医院还开门吗",
        "冷笑话：温度计说我37度，冰箱说你离我远点",
        "科普文里写成年人腋下36.5最标准",
        "那首歌怎么唱的，36度8什么的",
        "单元测成绩（满分40）：\n王一诺 36.5\n谢小雨 37\n陈子涵 38.5",
        "本周抄表（吨）\n301 36.5\n302 37.1\n303 35.8",
    ],
)
def test_sums_rooms_boxes_marks_and_jokes(text: str) -> None:
    assert reads(text, FAMILY) == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("补36.5", "report; 李娜 36.5"),
        ("买了3斤菜，我36.5", "report; 李娜 36.5"),
        ("水费交了，36.5", "report; 李娜 36.5"),
        ("体温计找到了，显示36.5", "report; 李娜 36.5"),
        ("水银停在36.5", "report; 李娜 36.5"),
        ("额温枪校准后36.4", "report; 李娜 36.4"),
        ("按说明书量的36.5", "report; 李娜 36.5"),
        ("在被窝里量的36.5", "report; 李娜 36.5"),
        ("妈妈房间里躺着，36.5", "report; 李娜 36.5"),
        ("带狗看完兽医回来，36.5", "report; 李娜 36.5"),
        ("看完电影，36.5", "report; 李娜 36.5"),
        ("讨个吉利，36.6", "report; 李娜 36.6"),
        ("群名改好了，我36.5", "report; 李娜 36.5"),
        ("水银的36.5，电子的也是36.5", "report; 李娜 36.5"),
        ("左边36.5右边36.5", "report; 李娜 36.5"),
        ("两支表，一支36.3一支36.9", "unclear; ? which_value"),
        ("电费余额36.50元\n36.5", "report; 李娜 36.5"),
        ("晚上：\n爸爸 36.5\n妈妈 36.9", "report; 爸爸 36.5 evening, 妈妈 36.9 evening"),
    ],
)
def test_reports_beside_things(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "去年这时候得甲流，烧到39.5，躺了一周",
        "我大学军训中暑，校医一量三十八度七",
        "想起去年国庆，宝宝半夜38.9，我抱着跑了两条街",
        "上次献血还是大三，量出来35.9，人家让我喝了热水再来",
        "记得小学课本写的，人的体温是37度",
        "我弟三岁抽过一次，烧到三十九度半，全家吓傻",
        "上学时发过一次水痘，烧到39.8，留了个疤",
        "我爸年轻时打摆子，40度",
    ],
)
def test_stories_of_long_ago(text: str) -> None:
    assert reads(text, FAMILY) == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("发过一次烧，今天36.5", "report; 李娜 36.5"),
        ("前几天发烧，现在36.6", "report; 李娜 36.6"),
        ("上次36.9，今天36.5", "report; 李娜 36.5"),
        ("小时候就这样，今早36.2", "report; 李娜 36.2 morning"),
        ("去年体检后第一次量，36.5", "report; 李娜 36.5"),
    ],
)
def test_today_beside_long_ago(text: str, expected: str) -> None:
    assert reads(text, FAMILY) == expected
