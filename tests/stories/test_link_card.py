"""QR codes: read off the posted picture as a phone would, and followed."""

import shutil
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from simulator.records import Message
from tests.stories.street import THREE, Street

ZHOU, HAN, WU, STRANGER, OFFICER = 7101, 7103, 7104, 7999, 7001


def scanned(here: Street, message: Message) -> str:
    """What stands behind ``?start=`` in the code on a message's picture, faded to grey and made smaller."""
    assert message.file is not None
    picture = Image.open(BytesIO(message.file.content)).convert("L").resize((310, 438))
    found = zxingcpp.read_barcodes(picture)
    assert len(found) == 1
    address, payload = found[0].text.split("?start=")
    assert address == f"https://t.me/{here.world.bot.username}"
    return payload


async def test_a_buildings_code_leads_to_the_leads_tap(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "/link")
    sheet = here.last(ZHOU)
    assert "document" in sheet.media, "a file to print, not a photo made smaller"
    assert "3栋的二维码" in sheet.text
    assert sheet.file is not None
    assert sheet.file.name is not None
    assert sheet.file.name.startswith("3栋"), "as people write it, not with percent signs"
    here.world.open_private(STRANGER)
    await here.says(STRANGER, f"/start {scanned(here, sheet)}")
    assert "这是3栋的链接" in here.last(STRANGER).text
    await here.says(STRANGER, "102 韩老伯")
    await here.taps(ZHOU, here.last(ZHOU), "绑定")
    await here.says(STRANGER, "36.4")
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_a_one_time_code_is_scanned_off_the_leads_screen(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "/invite 102 韩老伯")
    shown = here.last(ZHOU)
    assert "photo" in shown.media
    here.world.open_private(STRANGER)
    payload = scanned(here, shown)
    assert f"?start={payload}" in shown.text, "the link is there to pass on, too"
    await here.says(STRANGER, f"/start {payload}")
    await here.says(STRANGER, "36.4")
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_the_one_time_link_comes_though_its_picture_cannot_be_drawn(
    here: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    await here.until("06:30")
    monkeypatch.setattr("sys.executable", shutil.which("false"))
    await here.says(ZHOU, "/invite 102 韩老伯")
    shown = here.last(ZHOU)
    assert "photo" not in shown.media
    assert "上面的二维码" not in shown.text
    here.world.open_private(STRANGER)
    await here.says(STRANGER, "/start " + shown.text.split("?start=")[1])
    await here.says(STRANGER, "36.4")
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_the_officer_names_a_building_and_nobody_else_has_one(here: Street) -> None:
    await here.until("06:30")
    await here.says(OFFICER, "/link")
    assert "3栋，5栋，7栋" in here.last(OFFICER).text
    await here.says(OFFICER, "/link 7栋")
    assert scanned(here, here.last(OFFICER)).startswith("b_")
    for who, words in ((HAN, "/link"), (HAN, "/link 3栋"), (STRANGER, "/link")):
        here.world.open_private(who)
        await here.says(who, words)
        assert "由楼栋长和健康专员来发" in here.last(who).text
    await here.says(ZHOU, "/link 5栋")
    assert "其中一个：3栋" in here.last(ZHOU).text
    before = len(here.texts(THREE))
    await here.says(ZHOU, "/link", THREE)
    assert len(here.texts(THREE)) == before
