"""A link's sheet: the same bytes, the shape of A5, readable with a quarter of the code covered, long names fit."""

from dataclasses import replace
from io import BytesIO

import zxingcpp
from PIL import Image, ImageDraw

from render.link_card import LinkCardSpec
from render.picture import draw

LINK = "https://t.me/chenhun_maple_garden_bot?start=b_" + "A" * 62
SPEC = LinkCardSpec("枫园小区", "3栋", LINK, ("扫一扫", "Scan"), ("写房号", "Write your room"))


def read(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture)]


async def test_it_is_read_also_torn_and_the_same_link_gives_the_same_bytes() -> None:
    first, second = await draw(SPEC), await draw(SPEC)
    assert first == second
    sheet = Image.open(BytesIO(first)).convert("L")
    assert sheet.size == (1240, 1754)
    assert read(sheet) == [LINK]
    ImageDraw.Draw(sheet).rectangle((520, 700, 780, 960), fill=255)
    assert read(sheet) == [LINK]


async def test_long_names_stay_on_the_sheet() -> None:
    drawn = await draw(replace(SPEC, title="阳光花园湖畔" * 9, above="Sunshine Garden " * 9))
    sheet = Image.open(BytesIO(drawn)).convert("L")
    assert all(sheet.getpixel((x, y)) == 255 for x in (0, 20, 1219, 1239) for y in range(0, 1754, 3))
