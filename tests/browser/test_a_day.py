"""The story of the issue, by clicks: type, correct, see who is alarmed, kill the bot, read the summary."""

import pytest

from tests.browser.conftest import Open
from tests.browser.visitor import SECONDS, Visitor

pytestmark = pytest.mark.browser


async def test_a_day_is_played_by_clicks(open_page: Open) -> None:
    """In both languages, at a desk and on a phone, one after the other; the evening comes for all of them."""
    visitors = [await open_page(language, width) for language in ("zh", "en") for width in (1440, 375)]
    await visitors[0].hurry("06:00")  # before that the lead hasn't pressed Start, and can't be told
    for visitor in visitors:
        await _report_and_correct(visitor)
        await _see_the_alert(visitor)
        await _kill_and_type_again(visitor)
    for visitor in visitors:
        await _read_the_summary(visitor)
        assert visitor.complaints == []


async def _report_and_correct(visitor: Visitor) -> None:
    _, name = await visitor.person("resident")
    await visitor.guide(visitor.t("place.take", name=name))
    await visitor.say("36.5")
    await visitor.message("36.5").locator(".reaction").wait_for()
    await visitor.message("36.5").hover()
    await visitor.message("36.5").locator(".more").click()
    await visitor.page.get_by_role("menuitem", name=visitor.t("menu.edit")).click()
    await visitor.page.locator("textarea:focus").wait_for()
    await visitor.say("37.8")
    mine = visitor.message("37.8")
    await mine.get_by_text(visitor.t("chat.edited")).wait_for()
    await mine.locator(".reaction").wait_for()


async def _see_the_alert(visitor: Visitor) -> None:
    """The officer and the lead are told; the group isn't."""
    _, resident = await visitor.person("resident")
    for part in ("lead", "officer"):
        await visitor.guide(visitor.t("guide.see", who=visitor.t(f"part.{part}")))
        alert = visitor.page.locator(".of-bot", has_text=resident).filter(has_text="37.8")
        await alert.last.wait_for()
    await visitor.guide(visitor.t("guide.see_group"))
    await visitor.message("37.8").wait_for()
    assert await visitor.page.locator(".of-bot", has_text="37.8").count() == 0


async def _kill_and_type_again(visitor: Visitor) -> None:
    await visitor.guide(visitor.t("trouble.kill"))
    await visitor.page.locator("body.bot-dead").wait_for()
    await visitor.say("36.6")
    mine = visitor.message("36.6")
    await mine.wait_for()
    await visitor.tab("stage")
    await visitor.until(lambda: _more_than_none(visitor, "on_their_way"))
    await visitor.page.locator("#kill").click()
    await visitor.tab("chats")
    await mine.locator(".reaction").wait_for()


async def _read_the_summary(visitor: Visitor) -> None:
    await visitor.hurry("22:15")
    await visitor.guide(visitor.t("guide.see_summary"))
    picture = visitor.page.locator(".of-bot .picture").last
    await picture.wait_for(timeout=60 * SECONDS)
    await picture.click()
    shown = visitor.page.get_by_role("dialog").get_by_role("img")
    await shown.wait_for()
    assert await shown.evaluate("image => image.naturalWidth") > 300
    await visitor.page.keyboard.press("Escape")
    await visitor.until(lambda: _all_there(visitor), 5)  # the ledger is asked once a second
    assert await visitor.figure("talk") > 20
    assert await visitor.figure("in_ledger") > 200


async def _all_there(visitor: Visitor) -> bool:
    written, there, talk, *rest = [
        await visitor.figure(name)
        for name in ("written", "in_ledger", "talk", "on_their_way", "lost", "repeated")
    ]
    return rest == [0, 0, 0] and written == there + talk


async def _more_than_none(visitor: Visitor, figure: str) -> bool:
    return await visitor.figure(figure) > 0
