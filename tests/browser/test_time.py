"""Time by clicks: what a visitor does while it stands is answered, and every evening leads to a next day."""

import pytest

from tests.browser.conftest import Open
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser


async def test_a_keypad_works_while_time_stands(open_page: Open) -> None:
    """Paused before the keypad is asked for: every tap changes it, and the report is recorded."""
    visitor = await open_page("zh", 1440)
    resident, name = await visitor.person("resident")
    await visitor.hurry("06:00")
    await visitor.go(visitor.page.url.partition("?")[0] + f"?lang=zh&as={resident}&chat={resident}")
    await visitor.button(visitor.t("clock.pause")).click()
    await visitor.button(visitor.t("clock.resume")).wait_for()
    await visitor.say("/report")
    for label in (name, "36", ".5"):
        await visitor.page.locator(".key", has_text=label).last.click()
    await visitor.page.locator(".of-bot", has_text="36.5").last.wait_for()
    assert await visitor.page.locator("#waiting").inner_text() != visitor.t("bot.working")
    assert await visitor.button(visitor.t("clock.resume")).is_visible()


async def test_one_button_leads_to_the_next_day(open_page: Open) -> None:
    """Before the day's end, and after it; never two of the same name."""
    visitor = await open_page("zh", 1440)
    await visitor.hurry("22:15")
    await _next_day(visitor, "11")
    await visitor.hurry("22:15")
    await visitor.page.locator("#speed").select_option("600")
    await visitor.page.locator("#pause").wait_for(state="hidden")
    await _next_day(visitor, "12")
    assert visitor.complaints == []


async def _next_day(visitor: Visitor, day: str) -> None:
    following = visitor.button(visitor.t("clock.tomorrow"))
    await following.wait_for()
    assert await following.count() == 1
    await following.click()
    await visitor.page.locator(f"time#time[datetime^='2020-02-{day}']").wait_for()
    await visitor.page.locator("#pause:visible").wait_for()
