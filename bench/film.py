"""Twenty seconds of a day that is really played, as an animated picture with captions: the README's first."""

import asyncio
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

from bench.browser import ROOT, hurry, order, state

if TYPE_CHECKING:
    from playwright.async_api import Browser, Locator, Page

WIDTH, HEIGHT = 1280, 900
DAY = "2020-02-10"
LEADERSHIP, OFFICER = "resident,lead,leadership", "resident,lead,officer"
QUALITY = 72
# A band above everything else, in the page's own colours and type.
BAND = """text => {
  const band = document.getElementById('caption') ?? document.body.appendChild(document.createElement('p'));
  band.id = 'caption';
  band.textContent = text;
  Object.assign(band.style, {position: 'fixed', inset: '0 0 auto', height: '62px', margin: 0, zIndex: 90,
    display: 'grid', placeItems: 'center', font: '600 25px var(--font)', color: 'var(--panel)',
    background: 'var(--dusk)'});
  document.body.style.paddingTop = '62px';
}"""


class Film:
    """Frames and how long (seconds) each is shown. `page` is the one that is filmed."""

    def __init__(self, page: "Page", words: dict[str, str]) -> None:
        self.page = page
        self._words = words
        self._frames: list[tuple[bytes, float]] = []

    def word(self, key: str) -> str:
        return self._words[key]

    async def caption(self, key: str) -> None:
        """What is happening."""
        await self.page.evaluate(BAND, self.word(f"film.{key}"))

    async def shoot(self, seconds: float) -> None:
        """What is to be seen now."""
        await self.page.wait_for_timeout(350)
        self._frames.append((await self.page.screenshot(animations="disabled", caret="initial"), seconds))

    def save(self, path: Path) -> None:
        """All frames as one animated WebP that begins anew after its end."""
        first, *others = [Image.open(io.BytesIO(content)).convert("RGB") for content, _ in self._frames]
        spans = [round(seconds * 1000) for _, seconds in self._frames]
        first.save(
            path, save_all=True, append_images=others, duration=spans, loop=0, quality=QUALITY, method=6
        )
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1024} KB, {sum(spans) / 1000:.0f} s")


async def film(chrome: "Browser", address: str, language: str, path: Path) -> None:
    """Play the day's turns on a demo that nobody else looks at, and save them."""
    words = _words(language)
    leaders = await _open(chrome, f"{address}/?lang={language}&view=three&parts={LEADERSHIP}")
    officer = await _open(chrome, f"{address}/?lang={language}&view=three&parts={OFFICER}")
    shots = Film(leaders, words)
    await _board(shots)
    shots.page = officer
    await _fever(shots)
    shots.page = leaders
    await _killed(shots)
    await _evening(shots)
    shots.save(path)


def _words(language: str) -> dict[str, str]:
    table: dict[str, dict[str, str]] = json.loads((ROOT / "simulator/page/words.json").read_text("utf-8"))
    return {key: both[language] for key, both in table.items()}


async def _open(chrome: "Browser", address: str) -> "Page":
    page = await chrome.new_page(viewport={"width": WIDTH, "height": HEIGHT})
    await page.goto(address)
    await page.wait_for_selector("body:not([aria-busy])")
    return page


async def _go(page: "Page", time: str) -> None:
    """To a local time of the day, and stop there."""
    await hurry(page, f"{DAY}T{time}:00+08:00")
    await order(page, order="pause")


async def _let_happen(page: "Page", what: "Locator") -> None:
    """Time goes on slowly until that is to be seen."""
    await order(page, order="speed", speed=60)
    await order(page, order="resume")
    await what.wait_for()
    await order(page, order="pause")


async def _board(shots: Film) -> None:
    await _go(shots.page, "06:01")
    await shots.caption("opens")
    await shots.shoot(1.8)
    await shots.caption("fills")
    for time, seconds in (("06:40", 0.6), ("06:55", 0.6), ("07:10", 0.6), ("07:30", 0.6), ("08:02", 1.2)):
        await _go(shots.page, time)
        await shots.shoot(seconds)


async def _fever(shots: Film) -> None:
    """The resident types and corrects; who is told of it, and who isn't."""
    page, phone = shots.page, shots.page.locator(".phone").first
    await shots.caption("types")
    await _type(shots, "36.5", "36.5")
    await _let_happen(page, phone.locator(".message.own .reaction"))
    await shots.shoot(1.2)
    await shots.caption("edits")
    own = phone.locator(".message.own").last
    await own.hover()
    await own.locator(".more").click()
    await page.get_by_role("menuitem", name=shots.word("menu.edit")).click()
    await page.mouse.move(WIDTH / 2, 5)
    await _type(shots, "36.5", "37.8")
    await _let_happen(page, page.locator(".phone").last.locator(".of-bot", has_text="37.8"))
    await _let_happen(page, page.locator(".phone").nth(1).locator(".of-bot", has_text="37.8"))
    await shots.caption("alert")
    await shots.shoot(3)


async def _type(shots: Film, before: str, text: str) -> None:
    """Key by key, then Enter. `before` is what stands in the field, or begins as nothing."""
    field = shots.page.locator(".phone").first.locator("textarea")
    typed = [text[: n + 1] for n in range(len(text))] if before == text else [before, text]
    for part in typed:
        await field.fill(part)
        await shots.shoot(0.25 if before == text else 0.7)
    await field.press("Enter")


async def _killed(shots: Film) -> None:
    """A neighbour writes while the bot is dead."""
    page, phone = shots.page, shots.page.locator(".phone").first
    neighbour = await _neighbour(page)
    await shots.caption("killed")
    await order(page, order="kill")
    await page.locator("body.bot-dead").wait_for()
    who, chat = neighbour
    await page.evaluate(
        "deed => fetch('/page/do', {method: 'POST', headers: {'content-type': 'application/json'},"
        " body: JSON.stringify(deed)})",
        {"does": "say", "who": who, "chat": chat, "text": "36.6"},
    )
    written = phone.locator(".message", has=page.locator(".text:text-is('36.6')")).last
    await written.wait_for()
    await page.locator("#figure-on_their_way:not(:text-is('0'))").wait_for()
    await shots.shoot(2)
    await order(page, order="revive")
    await _let_happen(page, written.locator(".reaction"))
    await page.locator("body:not(.bot-dead)").wait_for()
    await shots.caption("back")
    await shots.shoot(2)


async def _neighbour(page: "Page") -> tuple[int, int]:
    """Somebody of the resident's building who wrote nothing yet and whose door stands on the board, and their group."""
    told: Any = await state(page)
    parts: Sequence[int] = list(told["cast"]["people"].values())
    home = next(card for card in told["cards"] if parts[0] in card["members"] and card["type"] != "private")
    ask = "id => fetch('/page/chats/' + id).then(answer => answer.json())"
    heard = {message["by"] for message in (await page.evaluate(ask, home["id"]))["messages"]}
    board = await page.locator(".pins > .text").first.inner_text()
    silent = (one for one in told["people"] if one["id"] in home["members"] and one["id"] not in heard)
    waited = (one["id"] for one in silent if one["flat"] and one["flat"].split()[-1] in board)
    return next(id_ for id_ in waited if id_ not in parts), home["id"]


async def _evening(shots: Film) -> None:
    await _go(shots.page, "09:31")
    await shots.caption("list")
    await shots.shoot(2.2)
    await _go(shots.page, "22:17")
    await asyncio.sleep(1)
    await shots.caption("summary")
    await shots.shoot(3.2)
