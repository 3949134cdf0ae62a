"""The house as a tree of files: which are ours, what they say, how they parse."""

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = {".png", ".gif", ".jpg", ".ttf", ".otf", ".xlsx", ".db", ".webp"}


@cache
def our_files() -> list[Path]:
    """Every file that is or could be committed, by its place in the tree; needs git and a clone."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    ).stdout
    names = listing.split("\0") if listing else [str(path) for path in unpacked()]
    return sorted(ROOT / name for name in names if name and (ROOT / name).is_file())


def unpacked() -> list[Path]:
    """The files of a copy without git: everything but what begins with a dot and caches."""
    paths = (path.relative_to(ROOT) for path in ROOT.rglob("*"))
    return [path for path in paths if not any(part.startswith((".", "__pycache__")) for part in path.parts)]


def python_files(*packages: str) -> list[Path]:
    """Our Python files, of these top-level packages or of all."""
    files = [path for path in our_files() if path.suffix == ".py"]
    return [path for path in files if not packages or place(path).split("/")[0] in packages]


def text_files() -> list[Path]:
    """Our files that are read as text."""
    return [path for path in our_files() if path.suffix not in BINARY]


def place(path: Path) -> str:
    """The file's place in the tree, such as ``bot/cli.py``."""
    return path.relative_to(ROOT).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    """The file's syntax tree."""
    return ast.parse(path.read_text("utf-8"), filename=str(path))
