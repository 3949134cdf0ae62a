"""The command line as somebody calls it: a process of its own, in a folder of its own."""

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli import answer

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Called:
    status: int
    out: str
    err: str

    @property
    def reason(self) -> str:
        """The last line on stderr."""
        return (self.err.strip().splitlines() or [""])[-1]


@dataclass(frozen=True, slots=True)
class Shell:
    """Calls `chenhun …` in its folder; settings are given without their prefix."""

    folder: Path

    async def __call__(self, *argv: str, stdin: str = "", locale: str = "C.UTF-8", **settings: str) -> Called:
        ours = {name: value for name, value in os.environ.items() if not name.startswith("CHENHUN_")}
        theirs = {f"CHENHUN_{name.upper()}": value for name, value in settings.items()}
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *argv, cwd=self.folder, stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
            env=ours | theirs | {"PYTHONPATH": str(ROOT), "LC_ALL": locale, "PYTHONUTF8": "1"},
        )  # fmt: skip
        out, err = await process.communicate(stdin.encode())
        return Called(process.returncode or 0, out.decode(), err.decode())


@dataclass(frozen=True, slots=True)
class Here:
    """Calls `chenhun …` in this process, whose folder and settings are the test's business."""

    folder: Path
    captured: pytest.CaptureFixture[str]

    def __call__(self, *argv: str) -> Called:
        self.captured.readouterr()
        status = answer(list(argv))
        said = self.captured.readouterr()
        return Called(status, said.out, said.err)
