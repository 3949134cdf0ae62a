"""A demo and a Chromium to look at it, for the page's pictures and figures."""

import asyncio
import re
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from signal import SIGTERM
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

ROOT = Path(__file__).parents[1]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium() -> str:
    """The browser's path. Leaves with a reason and status 0 where there is none: nothing has failed."""
    try:
        import playwright.async_api  # noqa: F401
    except ImportError:
        found, missing = None, "playwright is not installed"
    else:
        found = next(filter(None, map(shutil.which, NAMES)), None)
        missing = "there is no Chromium on this machine (Debian: apt install chromium)"
    if found is None:
        print(f"skipped: {missing}", file=sys.stderr)
        sys.exit(0)
    return found


@asynccontextmanager
async def demo(scenario: Path, speed: float) -> AsyncIterator[str]:
    """`chenhun demo` on a free port; gives its address."""
    argv = ("-m", "bot", "demo", "--port", "0", "--speed", f"{speed:g}", "--scenario", str(scenario))
    process = await asyncio.create_subprocess_exec(
        sys.executable, *argv, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        line = (await asyncio.wait_for(process.stdout.readline(), 60)).decode()
        yield re.findall(r"http://[\d.:]+", line)[0]
    finally:
        process.send_signal(SIGTERM)
        await asyncio.wait_for(process.wait(), 20)


@asynccontextmanager
async def browser() -> AsyncIterator["Browser"]:
    """Chromium without a window."""
    path = chromium()
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        await opened.close()


async def state(page: "Page") -> Any:
    """What the page's own address tells: clock, people, chats, figures."""
    return await page.evaluate("() => fetch('/page/state').then(answer => answer.json())")


async def order(page: "Page", **what: object) -> None:
    """Order something of the clock, as the page does."""
    await page.evaluate(
        "body => fetch('/page/order', {method: 'POST', headers: {'content-type': 'application/json'},"
        " body: JSON.stringify(body)})",
        what,
    )


async def hurry(page: "Page", moment: str, patience: float = 300) -> None:
    """Go to a moment (ISO with offset) as fast as the bot allows; real seconds of patience."""
    await order(page, order="hurry", moment=moment)
    for _ in range(int(patience * 5)):
        clock = (await state(page))["clock"]
        if not clock["hurrying"] and (clock["idle"] or clock["over"]):
            return
        await asyncio.sleep(0.2)
    raise TimeoutError(f"the day did not come to {moment}")
