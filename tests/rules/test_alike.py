"""Misspelt names: whom they probably mean, and when nobody can tell."""

import pytest

from rules.alike import Likeness, likeness, who_is_alike
from rules.people import Person


def people(*names: str) -> list[Person]:
    return [Person(n, "3栋", "1", "101", name, "family", "", None, ()) for n, name in enumerate(names, 1)]


@pytest.mark.parametrize(
    ("written", "name", "how"),
    [
        ("周敏", "周敏", Likeness.SAME),
        ("周闽", "周敏", Likeness.SOUND),
        ("田晓雨", "田小雨", Likeness.SOUND),
        ("韩老柏", "韩老伯", Likeness.SOUND),
        ("善伟", "单伟", Likeness.SOUND),  # 单 as a surname is shàn
        ("曾莉", "曾丽", Likeness.SOUND),
        ("赵莉", "曾丽", None),
        ("周子寒", "周子涵", Likeness.SOUND),
        ("周子轩", "周子涵", Likeness.SLIP),
        ("周涵", "周子涵", Likeness.SLIP),
        ("周子涵", "周涵", None),  # one too many is somebody else
        ("吴涛", "吴波", Likeness.HALF),
        ("吴", "吴波", None),
        ("欧阳雪", "欧阳血", Likeness.SOUND),
        ("grace lim", "Grace Lim", Likeness.SAME),
        ("Grace", "Grace Lim", Likeness.SAME),
        ("Grase Lim", "Grace Lim", Likeness.SLIP),
        ("Grac", "Grace Lim", Likeness.SLIP),
        ("Ben", "Ken", None),
        ("Ｇｒａｃｅ Lim", "Grace Lim", Likeness.SAME),
        ("Grace", "周敏", None),
        ("", "周敏", None),
    ],
)
def test_how_alike(written: str, name: str, how: Likeness | None) -> None:
    assert likeness(written, name) is how


def test_the_surest_wins_and_two_alike_are_nobody() -> None:
    found = who_is_alike("周闽", people("周强", "周敏"))
    assert found is not None
    assert (found[0].name, found[1]) == ("周敏", Likeness.SOUND)
    assert who_is_alike("周丽", people("周强", "周敏")) is None
    assert who_is_alike("周闽", people("周敏", "周珉")) is None
    assert who_is_alike("王小明", people("周敏")) is None
    assert who_is_alike("周敏", []) is None
