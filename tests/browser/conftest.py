"""A demo of its own for each test, and a browser; both skipped with a reason where there is no Chromium."""

import asyncio
import json
import re
import shutil
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from signal import SIGTERM
from typing import Any

import pytest

from tests.browser.visitor import ROOT, Visitor

pytestmark = pytest.mark.browser
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
Open = Callable[..., Awaitable[Visitor]]


def chromium() -> str:
    """The browser's path; skips the test when there is none."""
    pytest.importorskip("playwright", reason="playwright is not installed")
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip("there is no Chromium on this machine (Debian: apt install chromium)")
    return found


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[str]:
    """`chenhun demo` on a free port; its address."""
    chromium()
    argv = (sys.executable, "-m", "bot", "demo", "--port", "0", "--speed", "60")
    with (tmp_path / "demo.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *argv, cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=log
        )
        assert process.stdout is not None
        try:
            line = (await asyncio.wait_for(process.stdout.readline(), 60)).decode()
            found = re.search(r"http://[\d.:]+", line)
            assert found, f"no address in {line!r}: {(tmp_path / 'demo.log').read_text()}"
            yield found[0]
        finally:
            process.send_signal(SIGTERM)
            await asyncio.wait_for(process.wait(), 20)


@pytest.fixture
async def open_page(demo: str) -> AsyncIterator[Open]:
    """Opens the page as a visitor: language, width in pixels, and how the system is set."""
    from playwright.async_api import async_playwright

    async with AsyncExitStack() as stack:
        playwright = await stack.enter_async_context(async_playwright())
        browser = await playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        stack.push_async_callback(browser.close)

        async def open_(language: str, width: int, *, theme: Any = "light", query: str = "") -> Visitor:
            height = 812 if width < 600 else 900
            context = await browser.new_context(
                viewport={"width": width, "height": height}, color_scheme=theme
            )
            visitor = Visitor(await context.new_page(), _words(language), narrow=width < 600)
            await visitor.go(f"{demo}/?lang={language}{query}")
            return visitor

        yield open_


def _words(language: str) -> dict[str, str]:
    table = json.loads((ROOT / "simulator" / "page" / "words.json").read_text("utf-8"))
    return {key: both[language] for key, both in table.items()}
