"""Several pictures at once are one bubble with a grid; each can be enlarged, answered and deleted by itself."""

from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.conftest import Open
from tests.browser.test_looks import audit
from tests.browser.visitor import Visitor

if TYPE_CHECKING:
    from playwright.async_api import Locator

pytestmark = pytest.mark.browser


async def test_albums_at_every_width_and_colour(open_page: Open) -> None:
    """Two to ten: all in one bubble, none over the edge, no two over one another, and rows filled to the end."""
    for width, theme in ((1440, "light"), (375, "dark")):
        visitor = await _resident(open_page, width, theme)
        for count in (2, 3, 4, 5, 7, 8, 10):
            albums = visitor.page.locator(f".album.of-{count}")
            before = await albums.count()
            await visitor.photos(count)
            await albums.nth(before).wait_for()
            await _check_grid(albums.nth(before), count)
        assert await audit(visitor) == []
        assert visitor.complaints == []
        await visitor.page.context.close()


async def test_one_picture_of_an_album(open_page: Open) -> None:
    """Enlarged and turned by the keyboard; answered and deleted alone, and then all that is left at once."""
    visitor = await _resident(open_page, 1440, "light")
    await visitor.photos(4, "全家都量了")
    bubble = visitor.page.locator(".message.own", has=visitor.page.locator(".album"))
    await bubble.get_by_text("全家都量了").wait_for()
    assert await bubble.count() == 1
    await visitor.button(visitor.t("chat.enlarge_of", n=2, all=4)).focus()
    await visitor.page.keyboard.press("Enter")
    await _turn(visitor)
    await _menu(visitor, bubble.locator(".picture").nth(2), "menu.reply")
    await visitor.say("36.5")
    await visitor.message("36.5").locator(".quote").wait_for()
    await _menu(visitor, bubble.locator(".picture").nth(3), "menu.delete_picture")
    await visitor.page.locator(".album.of-3").wait_for()
    await bubble.hover()
    await bubble.locator(".more").click()
    await visitor.page.get_by_role("menuitem", name=visitor.t("menu.delete_all", n=3)).click()
    await bubble.wait_for(state="detached")
    assert visitor.complaints == []


async def _resident(open_page: Open, width: int, theme: str) -> Visitor:
    """In the resident's place, in their group, early in the day."""
    visitor = await open_page("en", width, theme=theme)
    resident, _ = await visitor.person("resident")
    group = next(
        c["id"] for c in (await visitor.state())["cards"] if resident in c["members"] and c["id"] < 0
    )
    address = visitor.page.url.partition("?")[0]
    await visitor.go(f"{address}?lang=en&as={resident}&chat={group}")
    return visitor


async def _check_grid(album: "Locator", count: int) -> None:
    boxes: Any = await album.evaluate(
        "album => [album, ...album.querySelectorAll('.picture')].map(one => one.getBoundingClientRect().toJSON())"
    )
    whole, *pictures = boxes
    assert len(pictures) == count
    area = sum(box["width"] * box["height"] for box in pictures)
    assert 0.9 < area / (whole["width"] * whole["height"]) <= 1
    for box in pictures:
        assert box["left"] >= whole["left"] - 1
        assert box["right"] <= whole["right"] + 1
        assert box["top"] >= whole["top"] - 1
        assert box["bottom"] <= whole["bottom"] + 1
    assert len({(round(box["left"]), round(box["top"])) for box in pictures}) == count


async def _turn(visitor: Visitor) -> None:
    """Through the pictures, in the viewer."""
    viewer = visitor.page.get_by_role("dialog")
    await viewer.get_by_role("heading", name=visitor.t("chat.picture_of", n=2, all=4)).wait_for()
    for key, place in (("ArrowRight", 3), ("ArrowRight", 4), ("ArrowRight", 1), ("ArrowLeft", 4)):
        await visitor.page.keyboard.press(key)
        await viewer.get_by_role("heading", name=visitor.t("chat.picture_of", n=place, all=4)).wait_for()
    assert (
        await viewer.get_by_role("img").evaluate("image => image.decode().then(() => image.naturalWidth)")
        > 100
    )
    assert await audit(visitor) == []
    await visitor.page.keyboard.press("Escape")
    await viewer.wait_for(state="detached")


async def _menu(visitor: Visitor, picture: "Locator", item: str) -> None:
    await picture.click(button="right")
    await visitor.page.get_by_role("menuitem", name=visitor.t(item), exact=True).click()
