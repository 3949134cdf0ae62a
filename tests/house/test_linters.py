"""The linters' own rules catch what they are there for: each is shown a house with the fault in it."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.tree import ROOT

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
FAULTS = {
    "scheduler/a.py": "import handlers\n",
    "rules/a.py": "import sqlalchemy\nimport bot\n",
    "models/a.py": "import tests\n",
    "services/a.py": "import simulator\n",
    "bot/a.py": "import bot.calls\n",
    "simulator/a.py": "import rules\n",
    "migrations/env.py": "import services\n",
}
BANNED = {
    "from datetime import datetime\n\nnow = datetime.now()\n": "TID251",
    "import time\n\nnow = time.time()\n": "TID251",
    "from datetime import date\n\ntoday = date.today()\n": "TID251",
    "import asyncio\n\n\nasync def start() -> None:\n    await asyncio.create_task(start())\n": "TID251",
    'async def start() -> None:\n    print("hello")\n': "T201",
    "from . import neighbour\n\n__all__ = ['neighbour']\n": "TID252",
}


def house(place: Path, files: dict[str, str]) -> Path:
    """A house with our floors and contracts, and these files in it."""
    for package in [*CONTRACTS["root_packages"], "tests"]:
        (place / package).mkdir()
        (place / package / "__init__.py").touch()
    empty = dict.fromkeys(("bot/cli.py", "bot/commands.py", "bot/calls.py", "bot/sender.py"), "")
    for name, text in (empty | files).items():
        (place / name).write_text(text, "utf-8")
    shutil.copy(ROOT / "pyproject.toml", place)
    return place


def broken(place: Path) -> set[str]:
    """The contracts that import-linter finds broken there."""
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as c; c()",
        "--no-cache",
    ]
    told = subprocess.run(
        command, cwd=place, env={"PYTHONPATH": "."}, check=False, capture_output=True, text=True
    )
    assert "Contracts:" in told.stdout, told.stdout + told.stderr
    return {line.removesuffix(" BROKEN") for line in told.stdout.splitlines() if line.endswith(" BROKEN")}


def test_a_sound_house_keeps_every_contract(tmp_path: Path) -> None:
    allowed = {"bot/cli.py": "import simulator\nimport services\n", "migrations/env.py": "import models\n"}
    assert broken(house(tmp_path, allowed)) == set()


def test_every_contract_catches_its_fault(tmp_path: Path) -> None:
    assert broken(house(tmp_path, FAULTS)) == {contract["name"] for contract in CONTRACTS["contracts"]}


@pytest.mark.parametrize(("text", "code"), BANNED.items(), ids=range(len(BANNED)))
def test_ruff_refuses(text: str, code: str) -> None:
    command = [
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--output-format",
        "concise",
        "--stdin-filename",
        "services/a.py",
        "-",
    ]
    told = subprocess.run(command, cwd=ROOT, input=text, check=False, capture_output=True, text=True)
    assert code in told.stdout
