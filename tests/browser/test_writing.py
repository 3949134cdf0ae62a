"""What is typed is what is sent, however fast; commands are offered, never put into anybody's mouth."""

import asyncio
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import Open
from tests.browser.visitor import Visitor

if TYPE_CHECKING:
    from playwright.async_api import Locator, Route

pytestmark = pytest.mark.browser


async def test_a_command_typed_fast_is_sent_as_it_was_typed(open_page: Open) -> None:
    """With an answer of the commands' address that comes late, after the second letter, or at once."""
    visitor = await _in_private(open_page)
    late = await _answer_late(visitor)
    for late[0] in (0, 150, 400):
        for command in ("/undo", "/report", "/mine"):
            before = await _sent(visitor).count()
            await _type(visitor, command, pause=30)
            await _sent(visitor).nth(before).wait_for()
            assert await _sent(visitor).nth(before).inner_text() == command
    await visitor.page.unroute_all(behavior="ignoreErrors")
    assert visitor.complaints == []


async def test_a_command_is_chosen_from_the_list(open_page: Open) -> None:
    """The first that begins so, or the one that the arrows found."""
    visitor = await _in_private(open_page)
    field = visitor.page.get_by_role("combobox", name=visitor.t("write.hint"))
    await field.press_sequentially("/un")
    await visitor.page.get_by_role("option", name="/undo").wait_for()
    await field.press("Enter")
    await _sent(visitor).get_by_text("/undo", exact=True).wait_for()
    await field.press_sequentially("/")
    second = (
        visitor.page.get_by_role("listbox", name=visitor.t("write.commands")).get_by_role("option").nth(1)
    )
    name = await second.locator("b").inner_text()
    await field.press("ArrowDown")
    await field.press("Enter")
    await _sent(visitor).get_by_text(name, exact=True).last.wait_for()


async def _in_private(open_page: Open) -> Visitor:
    """In the resident's place, in private with the bot, once the bot has told its commands."""
    visitor = await open_page("en", 1440)
    resident, _ = await visitor.person("resident")
    await visitor.hurry("06:00")
    await visitor.go(visitor.page.url.partition("?")[0] + f"?lang=en&as={resident}&chat={resident}")
    await _sent(visitor).get_by_text("/start").first.wait_for()
    return visitor


async def _answer_late(visitor: Visitor) -> list[int]:
    """From now on the commands' address answers so many milliseconds late; the list's only entry may be changed."""
    late = [0]

    async def wait(route: "Route") -> None:
        await asyncio.sleep(late[0] / 1000)
        await route.continue_()

    await visitor.page.route("**/page/commands**", wait)
    return late


def _sent(visitor: Visitor) -> "Locator":
    return visitor.page.locator(".message.own .text")


async def _type(visitor: Visitor, text: str, pause: float) -> None:
    field = visitor.page.get_by_role("combobox", name=visitor.t("write.hint"))
    await field.press_sequentially(text, delay=pause)
    await field.press("Enter")
