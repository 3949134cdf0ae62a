"""A visitor who only sees and clicks: finds things by the words on them."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.async_api import Locator, Page

ROOT = Path(__file__).parents[2]
SECONDS = 1000.0


def _quoted(text: str) -> str:
    """For a selector."""
    return json.dumps(text, ensure_ascii=False)


class Visitor:
    """`complaints` are what the browser's console said; there should be none."""

    def __init__(self, page: "Page", words: dict[str, str], *, narrow: bool) -> None:
        self.page, self.words, self.narrow = page, words, narrow
        self.complaints: list[str] = []
        page.set_default_timeout(20 * SECONDS)
        page.on(
            "console", lambda m: self.complaints.append(m.text) if m.type in {"error", "warning"} else None
        )
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    async def go(self, address: str) -> None:
        await self.page.goto(address)
        await self.page.wait_for_selector("body:not([aria-busy])")

    def t(self, key: str, **values: object) -> str:
        text = self.words[key]
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    async def state(self) -> Any:
        """What the page's own address tells."""
        return json.loads(await self.page.evaluate("fetch('/page/state').then(answer => answer.text())"))

    async def person(self, part: str) -> tuple[int, str]:
        """Id and name of one of the scenario's parts."""
        state = await self.state()
        id_ = state["cast"]["people"][part]
        return id_, next(one["name"] for one in state["people"] if one["id"] == id_)

    def button(self, name: str) -> "Locator":
        return self.page.get_by_role("button", name=name, exact=True)

    async def tab(self, name: str) -> None:
        """On a narrow screen: the chats, the guide or the stage."""
        if self.narrow:
            await (
                self.page.get_by_role("navigation", name=self.t("tabs"))
                .get_by_role("button", name=self.t(f"tab.{name}"))
                .click()
            )

    async def guide(self, label: str) -> None:
        """Press a button of the two minutes."""
        await self.tab("guide")
        steps = self.page.get_by_role("complementary")
        button = steps.get_by_role("button", name=label, exact=True).first
        if not await button.is_visible():
            await (
                steps.locator("li", has=self.page.locator(f"button:text-is({_quoted(label)})"))
                .locator("h3 button")
                .click()
            )
        await button.click()

    async def say(self, text: str) -> None:
        field = self.page.get_by_role("combobox", name=self.t("write.hint"))
        await field.fill(text)
        await field.press("Enter")

    def message(self, text: str) -> "Locator":
        """One's own newest message with this text."""
        return self.page.locator(
            ".message.own", has=self.page.locator(f".text:text-is({_quoted(text)})")
        ).last

    async def figure(self, name: str) -> int:
        """A number of the strip; -1 for a dash."""
        text = await self.page.locator(f"#figure-{name}").text_content()
        return int(text) if text and text.isdecimal() else -1

    async def until(self, true: Callable[[], Awaitable[bool]], seconds: float = 30) -> None:
        """Look again and again until it is so."""
        for _ in range(int(seconds * 5)):
            if await true():
                return
            await self.page.wait_for_timeout(200)
        raise AssertionError(f"not so after {seconds} s")

    async def hurry(self, time: str) -> None:
        """Hurry to a stage of the day, by its mark on the line or, where it is narrow, step by step."""
        following = self.page.locator("#next")
        if not self.narrow:
            await self.page.locator(f".mark[aria-label^='{time}']").click()
        while self.narrow and await self._clock() < time:
            if await following.is_enabled():
                await following.click()
            await self.page.wait_for_timeout(100)
        await self.until(lambda: self._is_past(time), 90)

    async def _is_past(self, time: str) -> bool:
        return await self._clock() >= time and await self.page.locator("#next").is_enabled()

    async def _clock(self) -> str:
        return await self.page.locator("#time").inner_text()

    async def photos(self, count: int, caption: str = "") -> None:
        """Send so many photos of thermometers at once."""
        for _ in range(count):
            await self.button(self.t("write.photo")).click()
        await self.page.get_by_text(self.t("write.photos", n=count), exact=True).wait_for()
        await self.say(caption)
