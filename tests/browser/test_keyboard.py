"""By the keyboard alone: few stops on the way to where one writes, arrows among messages, chats and people."""

import pytest

from tests.browser.conftest import Open
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
MANY = 20


async def test_from_the_chats_to_the_field(open_page: Open) -> None:
    """A place by its name, a chat by the arrows, and the skip link: each ends where one writes."""
    visitor = await open_page("zh", 1440)
    await visitor.hurry("09:30")
    _, name = await visitor.person("resident")
    await visitor.page.locator(".place").focus()
    await _press(visitor, "Enter")
    await visitor.page.keyboard.type(name)
    await _press(visitor, "ArrowDown", "ArrowUp", "Enter")
    await _in_the_field(visitor)
    await visitor.page.get_by_role("searchbox", name=visitor.t("list.search")).focus()
    await _press(visitor, "ArrowDown", "ArrowDown", "ArrowUp", "Enter")
    await _in_the_field(visitor)
    await visitor.page.locator(".row.here").focus()
    for _ in range(MANY):
        if not await visitor.page.locator("textarea:focus").count():
            await _press(visitor, "Tab")
    await _in_the_field(visitor)
    await visitor.page.locator(".skip").focus()
    await _press(visitor, "Enter")
    await _in_the_field(visitor)
    assert visitor.complaints == []


async def test_messages_are_one_stop_and_the_arrows_go_from_one_to_the_next(open_page: Open) -> None:
    visitor = await open_page("zh", 1440)
    await visitor.hurry("09:30")
    _, name = await visitor.person("resident")
    await visitor.guide(visitor.t("place.take", name=name))
    await visitor.page.locator(".message").nth(5).wait_for()
    await visitor.button(visitor.t("clock.pause")).click()
    assert await visitor.page.locator(".message .bubble[tabindex='0']").count() == 1
    last = visitor.page.locator(".message .bubble").last
    await last.focus()
    await _press(visitor, "ArrowUp", "ArrowUp")
    third = visitor.page.locator(".message .bubble").nth(-3)
    assert await third.evaluate("bubble => bubble === document.activeElement")
    await _press(visitor, "Enter")
    await visitor.page.get_by_role("menuitem", name=visitor.t("menu.reply")).wait_for()
    await _press(visitor, "Escape")
    assert await third.evaluate("bubble => bubble === document.activeElement")
    await _press(visitor, "ArrowDown", "ArrowDown", "ArrowDown")
    await _in_the_field(visitor)
    assert visitor.complaints == []


async def _press(visitor: Visitor, *keys: str) -> None:
    for key in keys:
        await visitor.page.keyboard.press(key)


async def _in_the_field(visitor: Visitor) -> None:
    await visitor.page.locator("textarea:focus").wait_for()
