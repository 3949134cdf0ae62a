"""The papers keep up with the code: settings, commands, decisions, two READMEs, both lock files."""

import re
from pathlib import Path

import pytest
import typer
from pydantic import BaseModel
from telegram.ext import CommandHandler

from handlers import routes
from rules import site
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


def test_every_command_in_telegram_is_in_the_readme() -> None:
    handlers = [handler for handler in routes.ALONE if isinstance(handler, CommandHandler)]
    names = {name for handler in handlers for name in handler.commands}
    assert {"start", "claim", "case", "ledger"} <= names
    for paper in (README, README_ZH):
        assert [name for name in names if f"`/{name}" not in paper.read_text("utf-8")] == [], paper.name


def test_every_setting_is_in_the_readme() -> None:
    names = settings()
    assert "CHENHUN_BOT_TOKEN" in names
    for paper in (README, README_ZH):
        text = paper.read_text("utf-8")
        assert [name for name in names if name not in text] == [], paper.name


def keys_of(part: type[BaseModel]) -> set[str]:
    """The keys of a table of SITE.toml and of all tables inside it."""
    found = {field.alias or name for name, field in part.model_fields.items()}
    inner = re.findall(r"rules\.site\.(\w+)", " ".join(str(f.annotation) for f in part.model_fields.values()))
    return found.union(*(keys_of(getattr(site, name)) for name in inner))


def test_every_key_of_site_toml_is_explained() -> None:
    keys = keys_of(site.Site)
    assert keys >= {"timezone", "closes", "group", "from", "observe_days", "leadership", "chat", "remeasure"}
    tables = set(site.Site.model_fields)
    text = (ROOT / "docs" / "site-toml.md").read_text("utf-8")
    assert [key for key in keys - tables if f"`{key}`" not in text and f".{key}]" not in text] == []
    assert [table for table in tables if f"[{table}" not in text] == []


def test_dev_lists_what_it_can_do() -> None:
    dev = (ROOT / "dev").read_text("utf-8")
    offered = set(re.findall(r"^\./dev (\w+)", dev, flags=re.MULTILINE))
    handled = set(re.findall(r"^    ([a-z]+)\)", dev, flags=re.MULTILINE)) | {"demo", "rehearse", "run"}
    assert offered == handled


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


def test_every_place_that_the_papers_name_exists() -> None:
    floors = (
        "bot|handlers|scheduler|services|models|texts|render|rules|simulator|migrations|scenarios|tests|bench"
    )
    for paper in (path for path in our_files() if path.suffix == ".md" and "CHANGELOG" not in path.name):
        named = re.findall(rf"`((?:{floors})/[\w/.-]*)`", paper.read_text("utf-8"))
        gone = [name for name in named if not (ROOT / name).exists() and not (ROOT / f"{name}.py").exists()]
        assert gone == [], place(paper)


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
