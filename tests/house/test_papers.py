"""The papers keep up with the code: settings, commands, decisions, two READMEs, both lock files."""

import re
from pathlib import Path

import pytest
import typer

from tests.house.tree import ROOT, our_files, place

RECORDS = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
OPENING = ["./dev demo", "./dev test"]
HEADINGS = ("Context", "Decision", "Consequences", "Alternatives")
README, README_ZH = ROOT / "README.md", ROOT / "README.zh-CN.md"


def outline(text: str) -> list[int]:
    """The levels of a paper's headings in order, code blocks aside."""
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    return [len(marks) for marks in re.findall(r"^(#+) ", prose, flags=re.MULTILINE)]


def missing_headings(text: str) -> list[str]:
    """Which of the four headings a decision record lacks."""
    return [heading for heading in HEADINGS if not re.search(rf"^## {heading}$", text, flags=re.MULTILINE)]


def commands() -> list[str]:
    """Every command of the command line."""
    from bot import cli

    apps = [value for value in vars(cli).values() if isinstance(value, typer.Typer)]
    return [name for app in apps for name in typer.main.get_group(app).commands]


def settings() -> list[str]:
    """Every setting as it stands in the environment."""
    from bot.settings import Settings

    return [f"{Settings.model_config.get('env_prefix', '')}{name}".upper() for name in Settings.model_fields]


def test_every_command_is_in_the_readme_and_has_its_help() -> None:
    names = commands()
    assert set(names) >= {
        "demo",
        "rehearse",
        "run",
        "import",
        "ledger",
        "parse",
        "migrate",
        "doctor",
        "simulator",
    }
    for paper in (README, README_ZH):
        text = paper.read_text("utf-8")
        assert [name for name in names if f"chenhun {name}" not in text] == [], paper.name


def test_every_setting_is_in_the_readme() -> None:
    names = settings()
    assert "CHENHUN_BOT_TOKEN" in names
    for paper in (README, README_ZH):
        text = paper.read_text("utf-8")
        assert [name for name in names if name not in text] == [], paper.name


def test_the_two_readmes_have_the_same_outline() -> None:
    assert outline(README.read_text("utf-8")) == outline(README_ZH.read_text("utf-8"))


def test_the_readme_opens_with_the_two_commands() -> None:
    for paper in (README, README_ZH):
        opening = paper.read_text("utf-8").splitlines()[:12]
        assert [line.split("#")[0].strip() for line in opening if line.startswith("./dev")] == OPENING


@pytest.mark.parametrize("record", RECORDS, ids=lambda path: path.stem)
def test_a_decision_has_its_four_headings(record: Path) -> None:
    assert missing_headings(record.read_text("utf-8")) == []


def test_every_link_between_papers_leads_somewhere() -> None:
    for paper in (path for path in our_files() if path.suffix == ".md"):
        links = re.findall(r"\]\((?!https?:|#|mailto:|tg:)([^)#\s]+)", paper.read_text("utf-8"))
        assert [link for link in links if not (paper.parent / link).exists()] == [], place(paper)


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_every_requirement_is_pinned_with_hashes(name: str) -> None:
    lock = (ROOT / f"{name}.txt").read_text("utf-8")
    assert unpinned(lock) == []
    asked = re.findall(r"^[A-Za-z][\w-]*", (ROOT / f"{name}.in").read_text("utf-8"), flags=re.MULTILINE)
    assert [one for one in asked if f"\n{one}==".lower() not in f"\n{lock}".lower()] == []


def unpinned(lock: str) -> list[str]:
    """Requirements without an exact version and a hash, and lines that are options."""
    entries = re.sub(r"^\s*#.*$", "", lock, flags=re.MULTILINE).replace("\\\n", " ").splitlines()
    good = re.compile(r"[\w.-]+==\S+( +--hash=sha256:[0-9a-f]{64})+\s*")
    return [entry for entry in entries if entry.strip() and not good.fullmatch(entry)]


def test_faults_are_caught() -> None:
    assert missing_headings("# 1\n## Context\n## Decision\n") == ["Consequences", "Alternatives"]
    assert outline("# a\n```\n# no\n```\n## b\n") == [1, 2]
    assert unpinned("left==1.0\nright==2 \\\n    --hash=sha256:" + "0" * 64 + "\n") == ["left==1.0"]
