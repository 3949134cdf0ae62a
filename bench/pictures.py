"""`./dev pictures`: the README's pictures and film, in Chinese and English, taken from a day that is really played."""

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.browser import ROOT, browser, chromium, demo, hurry, order, state
from bench.film import film
from bot.commands.in_english import in_english

if TYPE_CHECKING:
    from playwright.async_api import Browser

OUT = ROOT / "docs" / "pictures"
DAY = "2020-02-10"
PHONE = {"width": 400, "height": 860}
DESK = {"width": 1440, "height": 900}


class Album:
    """Takes pictures of one demo in one language; time stands still while they are taken."""

    def __init__(self, chrome: "Browser", address: str, language: str) -> None:
        self._chrome, self._address, self._language = chrome, address, language

    async def open(self) -> None:
        """The page that moves time."""
        self._page = await self._chrome.new_page(viewport=DESK)  # type: ignore[arg-type] # a TypedDict at run time
        await self._page.goto(f"{self._address}/?lang={self._language}")
        await self._page.wait_for_selector("body:not([aria-busy])")
        self.state = await state(self._page)

    async def go(self, time: str) -> None:
        """To a local time of the day, and stop."""
        await hurry(self._page, f"{DAY}T{time}:00+08:00")
        await order(self._page, order="pause")
        await asyncio.sleep(0.5)

    async def take(self, name: str, query: str, *, of: str = "", **look: Any) -> None:
        """A picture of the whole page, or of one element of it."""
        context = await self._chrome.new_context(viewport=look.pop("viewport", DESK), **look)
        page = await context.new_page()
        await page.goto(f"{self._address}/?lang={self._language}{query}")
        await page.wait_for_selector("body:not([aria-busy])")
        await page.wait_for_timeout(900)
        if (
            of
            and not await page.locator(".pins > .text").count()
            and await page.locator(".pin-head").is_visible()
        ):
            await page.locator(".pin-head").click()
        path = OUT / f"{name}.{self._language}.png"
        await (page.locator(of).screenshot(path=path) if of else page.screenshot(path=path))
        await context.close()
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1024} KB")

    async def phone(self, name: str, chat: int, who: int, height: int = 860) -> None:
        """A picture of one phone."""
        place = f"&as={who}"
        look = {"viewport": PHONE | {"height": height}, "device_scale_factor": 1.5}
        await self.take(name, f"&chat={chat}{place}", of=".screen", **look)

    async def longest_list(self) -> int:
        """The lead with most doors on the list."""
        leads: list[int] = [one["id"] for one in self.state["people"] if one["role"] in {"lead", "deputy"}]
        doors = {lead: await self._doors(lead) for lead in leads}
        return max(doors, key=lambda lead: doors[lead])

    async def _doors(self, lead: int) -> int:
        ask = "id => fetch('/page/chats/' + id).then(answer => answer.json())"
        last = (await self._page.evaluate(ask, lead))["messages"][-1:]
        return len(last[0].get("buttons", [])) if last else 0


async def take_all(chrome: "Browser", address: str, language: str) -> None:
    """The pictures of a day, in its order."""
    album = Album(chrome, address, language)
    await album.open()
    people, chats = album.state["cast"]["people"], album.state["cast"]["chats"]
    resident = people["resident"]
    home = next(c["id"] for c in album.state["cards"] if resident in c["members"] and c["type"] != "private")
    await album.go("08:05")
    await album.phone("board", home, resident)
    await album.take("page", "")
    await album.go("08:32")
    await album.phone("reminder", resident, resident)
    await album.go("09:31")
    lead = await album.longest_list()
    await album.phone("list", lead, lead)
    await album.take("three", "&view=three")
    await album.go("22:17")
    await album.phone("summary", chats["notification"], people["leadership"], 1300)


async def main() -> None:
    """Both languages, one after the other."""
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="pictures-") as folder:
        for language in ("zh", "en"):
            scenario = ROOT / "scenarios" / "day"
            scenario = in_english(scenario, Path(folder)) if language == "en" else scenario
            async with demo(scenario, 60) as address, browser() as chrome:
                await take_all(chrome, address, language)
            async with demo(scenario, 60) as address, browser() as chrome:
                await film(chrome, address, language, OUT / f"day.{language}.webp")


if __name__ == "__main__":
    chromium()
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        sys.exit(130)
