"""The programs that a benchmark runs against each other, each in a process of its own."""

import json
import os
import sqlite3
import subprocess
import sys
import urllib.request
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Self

import psutil

from bench.crowd import NOW
from services.clock import RealClock

ROOT = Path(__file__).parent.parent
PATIENCE = 6.0
"""Seconds without a new row after which none is expected any more."""


class Server(AbstractContextManager["Server"]):
    """bench.server under way."""

    def __init__(self, updates: Path) -> None:
        command = [sys.executable, "-m", "bench.server", str(updates)]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self.process.stdout.readline())}"

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()

    def go(self) -> None:
        """From now on it has updates."""
        urllib.request.urlopen(urllib.request.Request(f"{self.url}/go", method="POST")).close()

    def state(self) -> dict[str, Any]:
        with urllib.request.urlopen(f"{self.url}/state") as answer:
            return dict(json.load(answer))

    def settled(self) -> None:
        """Wait until a bot polls and has nothing else to say."""
        before, since = -1, monotonic()
        while monotonic() - since < 1.5:
            calls = self.state()["calls"]
            if sum(calls.values()) != before or not calls.get("getUpdates"):
                before, since = sum(calls.values()), monotonic()
            sleep(0.1)


@dataclass(frozen=True)
class Program:
    """A bot: how it is started against a server, and how its database is asked what it holds."""

    name: str
    command: tuple[str, ...]
    environment: dict[str, str]
    database: Path
    table: str
    message: str

    def start(self) -> "Running":
        return Running(self)

    def ask(self, query: str) -> int:
        """One number from the database; 0 while there is no such table."""
        try:
            with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as connection:
                return int(connection.execute(query).fetchone()[0])
        except sqlite3.OperationalError:
            return 0

    def rows(self) -> int:
        return self.ask(f"SELECT count({self.message}) FROM {self.table}")

    def messages(self) -> int:
        """How many different messages have had their effect."""
        return self.ask(f"SELECT count(DISTINCT {self.message}) FROM {self.table}")


class Running(AbstractContextManager["Running"]):
    """A bot's process."""

    def __init__(self, program: Program) -> None:
        self.program = program
        environment = {
            k: v for k, v in os.environ.items() if not k.startswith("CHENHUN_")
        } | program.environment
        self.log = program.database.with_suffix(".log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", *program.command],
            cwd=ROOT,
            env=environment,
            stdout=self.log,
            stderr=self.log,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self.log.close()

    def cpu(self) -> float:
        """Seconds of processor time so far."""
        times = psutil.Process(self.process.pid).cpu_times()
        return float(times.user + times.system)

    def reach(self, count: int) -> float | None:
        """Wait until the database holds so many rows; the moment (monotonic) when it did, None if it never will."""
        rows, since = 0, monotonic()
        while rows < count:
            if self.process.poll() is not None:
                raise RuntimeError(f"{self.program.name} ended by itself: {self.last_words()}")
            if monotonic() - since > PATIENCE:
                return None
            if (now := self.program.rows()) != rows:
                rows, since = now, monotonic()
            sleep(0.1)
        return monotonic()

    def last_words(self) -> str:
        return Path(self.log.name).read_text("utf-8", "replace")[-1000:]


def idiomatic(server: Server, folder: Path, roster: Path) -> Program:
    """The usual bot (bench/idiomatic.py)."""
    database = folder / "idiomatic.db"
    command = ("bench.idiomatic", server.url, str(database), str(roster))
    return Program("idiomatic", command, {}, database, "report", "message")


def ours(server: Server, folder: Path, site: Path, roster: Path) -> Program:
    """`chenhun run` on a community that `chenhun import` made, its clock set to the scripted morning."""
    database = folder / "ours.db"
    environment = {
        "CHENHUN_BOT_TOKEN": "1:bench",
        "CHENHUN_API_URL": server.url,
        "CHENHUN_DATABASE_URL": f"sqlite+aiosqlite:///{database}",
        "CHENHUN_CLOCK": f"{NOW.isoformat()} x1 @{RealClock().now().timestamp()}",
    }
    program = Program("ours", ("bot", "run"), environment, database, "revision", "message_id")
    imported = Program("import", ("bot", "import", str(site), str(roster)), environment, database, "", "")
    with imported.start() as running:
        if running.process.wait():
            raise RuntimeError(f"the import failed: {running.last_words()}")
    return program
