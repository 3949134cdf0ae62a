"""`python -m bench.page`: is the page smooth with 500 actors at 120 times real speed, and flat over three days?

Long tasks are the browser's own (the Long Tasks API, from 50 ms on); memory is its heap after a collection. Processor
time is told beside the speed that was reached, since a machine that is shared reaches less through nobody's fault.
"""

import asyncio
import csv
import shutil
import sys
import tempfile
import time
import tomllib
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from bench.browser import ROOT, browser, demo, hurry, order, state

if TYPE_CHECKING:
    from playwright.async_api import Page

TIMES = 5
WATCH = """() => { window.tasks = [];
  new PerformanceObserver(list => list.getEntries().forEach(one => window.tasks.push(one.duration)))
    .observe({ type: 'longtask' }); }"""


def multiply(source: Path, target: Path) -> int:
    """The scenario with every building `TIMES` times; returns how many people have a phone."""
    shutil.copytree(source, target)
    text = (source / "site.toml").read_text("utf-8")
    day = (source / "day.toml").read_text("utf-8")
    with (source / "roster.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    more, sites, chats = list(rows), [text], [day]
    buildings: list[dict[str, Any]] = [b for b in tomllib.loads(text)["buildings"] if "chat" in b]
    for copy in range(1, TIMES):
        for building in buildings:
            name, chat = f"{building['name']}之{copy}", building["chat"] - copy * 1000
            sites.append(f'[[buildings]]\nname = "{name}"\nchat = {chat}\n')
            chats.append(f'[[chats]]\nid = {chat}\ntitle = "{name}群"\nbuilding = "{name}"\n')
        more += [_copied(row, copy) for row in rows if row["building"] in {b["name"] for b in buildings}]
    (target / "site.toml").write_text("\n".join(sites), "utf-8")
    (target / "day.toml").write_text("\n".join(chats), "utf-8")
    with (target / "roster.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(more)
    return sum(1 for row in more if row["telegram_id"])


def _copied(row: dict[str, str], copy: int) -> dict[str, str]:
    phone = str(int(row["telegram_id"]) + copy * 10_000_000) if row["telegram_id"] else ""
    new = {
        "building": f"{row['building']}之{copy}",
        "name": f"{row['name']}{'甲乙丙丁'[copy - 1]}",
        "telegram_id": phone,
    }
    return row | new | {"reports_for": ""}


async def measure(folder: Path) -> None:
    """The busy morning at 120×, then three days as fast as they go."""
    actors = multiply(ROOT / "scenarios" / "day", folder / "crowd")
    async with demo(folder / "crowd", 120) as address, browser() as chrome:
        page = await chrome.new_page(viewport={"width": 1440, "height": 900})
        await page.goto(f"{address}/?lang=zh")
        await page.wait_for_selector("body:not([aria-busy])")
        await hurry(page, "2020-02-10T07:00:00+08:00")
        await page.evaluate(WATCH)
        await _tell_speed(page, actors)
        for day in (10, 11, 12):
            await hurry(page, f"2020-02-{day}T22:29:00+08:00", 900)
            await _tell_memory(page, f"evening of day {day - 9}")
            await order(page, order="speed", speed=600)
            await asyncio.sleep(1)
            if day < 12:
                await hurry(page, f"2020-02-{day + 1}T05:56:00+08:00", 900)


async def _tell_speed(page: "Page", actors: int) -> None:
    """What a minute of the busiest hour was like."""
    (began, at), spent = await _times(page), _spent()
    await asyncio.sleep(60)
    (ended, now), work = await _times(page), {name: cpu - spent[name] for name, cpu in _spent().items()}
    speed = (ended - began).total_seconds() / (now - at)
    print(f"{actors} actors, {speed:.0f} of 120×, from {began:%H:%M} to {ended:%H:%M}:")
    print("  " + ", ".join(f"{name} {cpu / (now - at):.0%}" for name, cpu in work.items()) + " of a processor;",
          f"load of the machine {psutil.getloadavg()[0]:.1f} on {psutil.cpu_count()}")  # fmt: skip
    await _tell_tasks(page)


async def _times(page: "Page") -> tuple[datetime, float]:
    """The rehearsal's time, and ours in seconds."""
    return datetime.fromisoformat((await state(page))["clock"]["now"]), time.monotonic()


def _spent() -> dict[str, float]:
    """Seconds of processor time so far: the simulator, the bot, and the browser with all its processes."""
    found = dict.fromkeys(("simulator", "bot", "browser"), 0.0)
    for child in psutil.Process().children(recursive=True):
        line = child.cmdline()
        kind = "bot" if line[-1:] == ["run"] else "simulator" if "demo" in line else "browser"
        used = child.cpu_times()
        found[kind] += used.user + used.system
    return found


async def _tell_tasks(page: "Page") -> None:
    tasks = [round(ms) for ms in await page.evaluate("() => window.tasks")]
    print(f"  long tasks: {len(tasks)}, the longest {max(tasks, default=0)} ms")


async def _tell_memory(page: "Page", when: str) -> None:
    session = await page.context.new_cdp_session(page)
    await session.send("HeapProfiler.collectGarbage")
    await session.send("Performance.enable")
    found = {m["name"]: m["value"] for m in (await session.send("Performance.getMetrics"))["metrics"]}
    print(f"  {when}: {found['JSHeapUsedSize'] / 1e6:.1f} MB of heap, {found['Nodes']:.0f} nodes", flush=True)
    await session.detach()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="bench-page-") as name:
        try:
            asyncio.run(measure(Path(name)))
        except KeyboardInterrupt:
            sys.exit(130)
