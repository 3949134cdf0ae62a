"""The two minutes: what was done stays done, in other views and after a reload, and leads on to what comes next."""

import pytest

from tests.browser.conftest import Open
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser


async def test_place_and_ticks_outlive_the_other_view_and_a_reload(open_page: Open) -> None:
    visitor = await open_page("zh", 1440)
    await visitor.hurry("06:00")
    _, name = await visitor.person("resident")
    await visitor.guide(visitor.t("place.take", name=name))
    await _opens(visitor, "type")
    await visitor.guide(visitor.t("guide.type_it", text="36.5"))
    await visitor.until(lambda: _stands(visitor, "36.5"))
    await visitor.page.keyboard.press("Enter")
    await _ticked(visitor, "type")
    await visitor.page.locator("#view-three").click()
    await visitor.page.locator(".phone").nth(2).wait_for()
    await visitor.page.locator("#view-one").click()
    for _ in ("the other view", "a reload"):
        await visitor.page.locator(".place", has_text=name).wait_for()
        await _ticked(visitor, "place")
        await _ticked(visitor, "type")
        await _opens(visitor, "edit")
        await visitor.page.reload()
    assert visitor.complaints == []


async def test_an_officer_is_no_resident(open_page: Open) -> None:
    """The step of a resident's place stays open, and what a resident types isn't asked of the officer."""
    visitor = await open_page("zh", 1440)
    await visitor.hurry("06:00")
    _, officer = await visitor.person("officer")
    _, resident = await visitor.person("resident")
    await visitor.button(visitor.t("place.other")).click()
    await visitor.page.get_by_role("dialog").get_by_role("button", name=officer).first.click()
    await visitor.page.locator(".place", has_text=officer).wait_for()
    await visitor.page.wait_for_timeout(300)
    assert await visitor.page.locator("[data-step=place].done").count() == 0
    await visitor.guide(visitor.t("guide.type_it", text="36.5"))
    await visitor.page.locator(".place", has_text=resident).wait_for()
    await _ticked(visitor, "place")


async def _stands(visitor: Visitor, text: str) -> bool:
    """Whether that stands in the field, and the field has the focus."""
    return bool(await visitor.page.evaluate("text => document.activeElement.value === text", text))


async def _ticked(visitor: Visitor, step: str) -> None:
    await visitor.page.locator(f"[data-step={step}].done").wait_for()


async def _opens(visitor: Visitor, step: str) -> None:
    await visitor.page.locator(f"[data-step={step}].open").wait_for()
