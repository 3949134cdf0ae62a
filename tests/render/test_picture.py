"""The day's picture: always the same bytes for the same day, 1080 wide, and it never holds up the loop."""

import asyncio
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from render.canvas import Canvas, cut
from render.picture import Bar, Card, PictureFault, PictureSpec, Place, cover, draw

BARS = (Bar(0.864, "86.4%", "14", "0"), Bar(None, "—", "—", "—"))
SPEC = PictureSpec(
    title="枫园小区·每日健康通报",
    date="2020年3月31日星期二",
    badge="补发",
    slots=("morning", "evening"),
    cards=(
        Card("早", "86.4%", ("已报 86 / 应报 100", "未报 14"), "发热 1"),
        Card("晚", "—", ("没有点名",), ""),
    ),
    places_title="各楼栋上报率",
    columns=("上报率", "未报", "发热"),
    places=(Place("3栋", BARS), Place("$\\frac{5}{0}$ 栋 👪", BARS)),
    more="",
    cases_title="病例",
    case_columns=("类别", "新增", "现有", "累计", "离开"),
    case_rows=(("确诊", "0", "0", "3", "3"), ("合计", "0", "0", "3", "3")),
    banner="清零·连续14天无新增",
    good=True,
    footer="数据截至 22:15",
)


def size(picture: bytes) -> tuple[int, int]:
    return Image.open(BytesIO(picture)).size


async def test_the_same_day_gives_the_same_bytes_without_date_or_software() -> None:
    first, second = await draw(SPEC), await draw(SPEC)
    assert first == second
    assert Image.open(BytesIO(first)).info.keys() <= {"dpi"}
    assert size(first)[0] == 1080


@pytest.mark.parametrize("number", [0, 1, 11, 60])
async def test_any_number_of_buildings(number: int) -> None:
    places = tuple(Place(f"阳光花园三期湖畔组团{n}号楼西侧", BARS) for n in range(number))
    width, height = size(await draw(replace(SPEC, places=places, more="另有 3 栋" if number == 60 else "")))
    assert width == 1080
    assert width + height <= 10_000, "Telegram refuses photos larger than that"
    assert height / width <= 20


async def test_a_site_without_a_case_and_with_one_slot() -> None:
    cards, places = SPEC.cards[:1], (Place("3栋", BARS[:1]),)
    assert await draw(replace(SPEC, slots=("evening",), cards=cards, places=places, case_rows=(), good=False))


async def test_the_loop_stays_free_and_a_cancelled_drawing_ends() -> None:
    drawing = asyncio.ensure_future(draw(SPEC))  # noqa: TID251 - to be cancelled
    for _ in range(20):
        await asyncio.sleep(0)
    assert not drawing.done()
    drawing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await drawing


async def test_what_cannot_be_drawn_is_told() -> None:
    with pytest.raises(PictureFault, match="ValueError"):
        await draw(replace(SPEC, slots=("evening",)))


def test_the_cover_has_no_words_and_a_photos_size() -> None:
    assert size(cover()) == (1080, 608)


def test_long_names_keep_both_ends() -> None:
    page = Canvas(100, 100, "#FFFFFF")
    words, points = page.fit("阳光花园三期湖畔组团30号", 20, 100, True)
    assert words.startswith("阳光")
    assert words.endswith("号")
    assert page.measure(words, points) <= 100
    assert cut("abcdef", 3, False) == "abc…"
