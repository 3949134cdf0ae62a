"""What needs no taste: nothing runs over, everything has a name, text can be read, the keyboard gets around."""

from pathlib import Path

import pytest

from tests.browser.conftest import Open
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
AUDIT = (Path(__file__).parent / "audit.js").read_text("utf-8")


async def test_every_language_width_and_colour(open_page: Open) -> None:
    await (await open_page("zh", 1440)).hurry("09:30")
    found: dict[str, list[str]] = {}
    for language in ("zh", "en"):
        for width in (375, 1440):
            for theme in ("light", "dark"):
                visitor = await open_page(language, width, theme=theme)
                for place in ("chats", "guide", "stage") if visitor.narrow else ("chats",):
                    await visitor.tab(place)
                    found[f"{language} {width} {theme} {place}"] = await audit(visitor)
                await visitor.page.context.close()
    assert {where: said for where, said in found.items() if said} == {}


async def test_three_phones_and_what_lies_above_the_page(open_page: Open) -> None:
    for width in (1440, 375):
        three = await open_page("en", width, query="&view=three")
        await three.page.locator(".phone").nth(2).wait_for()
        assert await audit(three) == []
    visitor = await open_page("en", 1440)
    await visitor.button(visitor.t("place.other")).click()
    await visitor.page.get_by_role("searchbox", name=visitor.t("place.search")).fill("lead")
    assert await audit(visitor) == []
    await visitor.page.keyboard.press("Escape")


async def test_the_keyboard_alone(open_page: Open) -> None:
    """Every stop of the Tab key is seen; a place is taken and a report sent without a mouse."""
    visitor = await open_page("en", 1440)
    await visitor.hurry("06:00")
    for _ in range(30):
        await visitor.page.keyboard.press("Tab")
        seen = await visitor.page.evaluate(
            "() => { const e = document.activeElement, s = getComputedStyle(e);"
            "return e === document.body || (s.outlineStyle !== 'none' && e.checkVisibility()) || e.outerHTML }"
        )
        assert seen is True
    _, name = await visitor.person("resident")
    await visitor.page.locator("[data-step=place] h3 button").focus()
    await visitor.page.keyboard.press("Enter")
    await visitor.button(visitor.t("place.take", name=name)).first.focus()
    await visitor.page.keyboard.press("Enter")
    field = visitor.page.get_by_role("combobox", name=visitor.t("write.hint"))
    await field.focus()
    await visitor.page.keyboard.type("/")
    await visitor.page.get_by_role("listbox").get_by_role("option").first.wait_for()
    await visitor.page.keyboard.press("Escape")
    await visitor.page.keyboard.type("36.4")
    await visitor.page.keyboard.press("Enter")
    await visitor.message("36.4").wait_for()
    assert visitor.complaints == []


async def audit(visitor: Visitor) -> list[str]:
    await visitor.page.wait_for_timeout(200)
    complaints: list[str] = await visitor.page.evaluate(AUDIT)
    return complaints
