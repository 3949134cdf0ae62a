"""A fortnight's picture: the same bytes for the same days, whatever was reported, and as wide as all others."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from render.fortnight import FortnightSpec, Mark, Strip
from render.picture import draw

MARKS = (
    Mark(0, "morning", "reported", 36.5, "", False),
    Mark(1, "morning", "reported", 38.6, "38.6", True),
    Mark(1, "evening", "missed", None, "", False),
    Mark(2, "evening", "excused", None, "", False),
    Mark(13, "morning", "pending", None, "", False),
)
SPEC = FortnightSpec(
    title="两周体温",
    dates="2月5日至2月18日",
    days=("2/5", *(str(n) for n in range(6, 19))),
    slots=("morning", "evening"),
    strips=(Strip("吴波", "已报 2 / 3 次", MARKS),),
    threshold=37.3,
    threshold_label="37.3℃",
    legend=("早", "晚", "未报", "请假"),
)


def size(picture: bytes) -> tuple[int, int]:
    return Image.open(BytesIO(picture)).size


async def test_the_same_fortnight_gives_the_same_bytes() -> None:
    first, second = await draw(SPEC), await draw(SPEC)
    assert first == second
    assert size(first)[0] == 1080


@pytest.mark.parametrize("marks", [(), MARKS[:1], MARKS])
async def test_any_number_of_people_and_marks(marks: tuple[Mark, ...]) -> None:
    strips = tuple(Strip(f"$x^2$ 一个非常非常长的名字{n}", "0 / 0", marks) for n in range(8))
    width, height = size(await draw(replace(SPEC, strips=strips, slots=("morning", "evening"))))
    assert width + height <= 10_000, "Telegram refuses photos larger than that"
