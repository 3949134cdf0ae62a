"""Who: registered names, kin words, everybody, neighbours as written; and whose number is whose."""

import pytest

from rules.reading import Context, read
from tests.rules.reading_cases import (
    ALONE,
    COUPLE,
    ENGLISH,
    FAMILY,
    FAMILY_EVENING,
    LEAD,
    STRANGER,
    reads,
)


@pytest.mark.parametrize(
    ("context", "text", "expected"),
    [
        (FAMILY, "爸爸36.5 妈妈36.6 我36.4", "report; 爸爸 36.5, 妈妈 36.6, 李娜 36.4"),
        (FAMILY, "老爸三十六度五，我妈三十六度八", "report; 爸爸 36.5, 妈妈 36.8"),
        (FAMILY, "36.5妈妈，36.6爸爸", "report; 妈妈 36.5, 爸爸 36.6"),
        (FAMILY, "爸爸、妈妈、我：36.5、36.6、36.4", "report; 爸爸 36.5, 妈妈 36.6, 李娜 36.4"),
        (FAMILY, "我和老妈都36.5", "report; 李娜 36.5, 妈妈 36.5"),
        (FAMILY, "爸妈36.5，我36.6", "report; 爸爸 36.5, 妈妈 36.5, 李娜 36.6"),
        (FAMILY, "爸爸不在家，我和妈妈都是36.5", "report; 李娜 36.5, 妈妈 36.5"),
        (FAMILY, "我36.5，其他人都36.6", "report; 李娜 36.5, 爸爸 36.6, 妈妈 36.6"),
        (FAMILY, "我们仨36.5", "report; 李娜 36.5, 爸爸 36.5, 妈妈 36.5"),
        (FAMILY, "36.5 36.5 36.5", "report; 李娜 36.5, 爸爸 36.5, 妈妈 36.5"),
        (FAMILY, "我家四口人都是36.5", "unclear; ? all"),
        (FAMILY, "36.5 36.6 36.7", "unclear; ? person"),
        (FAMILY, "我36.5 爷爷36.6", "unclear; 李娜 36.5; ? person 爷爷"),
        (FAMILY, "我36.5，爸妈都正常", "unclear; 李娜 36.5; ? number 爸爸, number 妈妈"),
        (FAMILY, "爸爸36.5，妈妈出差了", "report; 爸爸 36.5"),
        (FAMILY, "两个孩子36.5", "unclear; ? person 两个孩子"),
        (FAMILY, "帮我妈报36.5", "report; 妈妈 36.5"),
        (FAMILY, "我妈让我报36.5", "report; 妈妈 36.5"),
        (FAMILY_EVENING, "妈妈36.4/36.6", "report; 妈妈 36.4 morning, 妈妈 36.6 evening"),
        (FAMILY_EVENING, "36.4/36.6", "unclear; ? person"),
        (COUPLE, "爱人36.7", "report; 老婆 36.7"),
        (COUPLE, "老两口都36.3", "report; 胡斌 36.3, 老婆 36.3"),
        (ENGLISH, "Dad and Mum both 36.5, me 36.6", "report; Dad 36.5, Mum 36.5, Grace Lim 36.6"),
        (ENGLISH, "all 3 of us 36.5", "report; Grace Lim 36.5, Dad 36.5, Mum 36.5"),
        (LEAD, "501 36.5\n502 36.6", "unclear; 吴波 36.6; ? person"),
        (LEAD, "隔壁王大妈36.5", "report; 王大妈 36.5"),
        (LEAD, "1、欧阳锋36.5\n2、买买提 36.7", "report; 欧阳锋 36.5, 买买提 36.7"),
        (LEAD, "黄丽丽36.7早", "report; 黄丽丽 36.7 morning"),
        (LEAD, "Uncle Ben 36.5", "report; Uncle Ben 36.5"),
        (ALONE, "3-2-502 36.5", "unclear; ? person"),
        (ALONE, "3栋2单元501 36.5", "report; 张伟 36.5"),
        (ALONE, "張 偉 36.5", "report; 张伟 36.5"),
        (STRANGER, "36.5", "unclear; ? person"),
    ],
)
def test_who(context: Context, text: str, expected: str) -> None:
    assert reads(text, context) == expected


@pytest.mark.parametrize(
    ("text", "who", "room"),
    [
        ("3栋101 周敏 36.5", "周敏", "3栋101"),
        ("3-2-502 王芳 36.5", "王芳", "3-2-502"),
        ("5号楼1202黄丽36.7", "黄丽", "5号楼1202"),
    ],
)
def test_the_room_beside_a_name_is_kept(text: str, who: str, room: str) -> None:
    (reading,) = read(text, STRANGER).readings
    assert (reading.who, reading.room) == (who, room)


def test_a_flat_of_the_building_is_no_lost_point() -> None:
    assert reads("366", Context("张伟", ("张伟",), "3-2-352", "morning")) == "unclear; ? decimal"
