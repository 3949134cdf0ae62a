"""Reading a chat: its end stays in sight, what one aims at stays where it is, and a tap opens what can be done."""

from functools import partial
from typing import Any

import pytest

from tests.browser.conftest import Open
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
REST = "scroller => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop"


async def test_the_end_stays_in_sight_of_whatever_height_it_is(open_page: Open) -> None:
    """A keypad, a picture with words under it, a summary: at both widths to the last line."""
    for width in (1440, 375):
        visitor = await _resident(open_page, width)
        for command in ("/report", "/mine"):
            await visitor.say(command)
            await visitor.page.locator(".message.own", has_text=command).last.wait_for()
            await visitor.until(partial(_answered, visitor))
            await visitor.until(partial(_at_end, visitor), 5)
        box: Any = await visitor.page.locator(".pictured").last.bounding_box()
        picture: Any = await visitor.page.locator(".pictured img").last.bounding_box()
        assert box["width"] - picture["width"] < 20
        assert visitor.complaints == []


async def test_what_one_aims_at_stays_and_a_tap_opens_the_menu(open_page: Open) -> None:
    """At 60 times real speed, in a group where people write: while the pointer moves, and until the menu is closed."""
    visitor = await open_page("zh", 1440)
    await visitor.hurry("08:30")
    await visitor.page.locator(".message").nth(8).wait_for()
    aim = visitor.page.locator(".message .bubble").last
    handle = await aim.element_handle()
    assert handle is not None
    before: Any = await handle.bounding_box()
    count = await _newest(visitor)
    middle = (before["x"] + 30, before["y"] + before["height"] / 2)
    await visitor.page.mouse.move(*middle)
    await visitor.page.mouse.click(*middle)
    await visitor.page.get_by_role("menuitem", name=visitor.t("menu.copy")).wait_for()
    await visitor.until(lambda: _more_than(visitor, count))
    after: Any = await handle.bounding_box()
    assert abs(after["y"] - before["y"]) < 3
    await visitor.page.keyboard.press("Escape")
    await visitor.page.mouse.move(5, 5)
    await visitor.until(lambda: _at_end(visitor), 8)


async def test_a_chat_that_was_read_bears_no_mark(open_page: Open) -> None:
    visitor = await open_page("zh", 1440)
    await visitor.hurry("09:30")
    rows = visitor.page.locator(".row")
    for place in (1, 2, 1):
        await rows.nth(place).click()
        await visitor.page.locator(".row.here").nth(0).wait_for()
    await visitor.button(visitor.t("clock.pause")).click()
    await visitor.page.wait_for_timeout(500)
    await rows.nth(1).click()
    await rows.nth(2).click()
    await rows.nth(3).click()
    for place in (1, 2):
        assert await rows.nth(place).locator("em").count() == 0


async def _resident(open_page: Open, width: int) -> Visitor:
    visitor = await open_page("zh", width)
    resident, _ = await visitor.person("resident")
    await visitor.hurry("06:00")
    await visitor.go(visitor.page.url.partition("?")[0] + f"?lang=zh&as={resident}&chat={resident}")
    await visitor.page.locator(".message.own").first.wait_for()
    return visitor


async def _answered(visitor: Visitor) -> bool:
    return bool(
        await visitor.page.locator(".log > .message").last.evaluate("item => item.matches('.of-bot')")
    )


async def _at_end(visitor: Visitor) -> bool:
    return bool(await visitor.page.locator(".scroller").evaluate(REST) < 2)


async def _newest(visitor: Visitor) -> int:
    return int(await visitor.page.locator(".log > .message").last.evaluate("item => Number(item.dataset.id)"))


async def _more_than(visitor: Visitor, newest: int) -> bool:
    return await _newest(visitor) > newest
