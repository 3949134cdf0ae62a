"""Nothing committed names a registry, a machine's folders, or a secret."""

import re
from pathlib import Path

import pytest

from tests.house.tree import place, text_files

FORBIDDEN = {
    "a registry": r"pypi\.|pythonhosted|artifactory|(index-url|find-links|trusted-host)[ =]+[\w:]*[./]",
    "a machine's folder": r"(?<![\w.])/(root|home|Users|work|opt|mnt|tmp)/\w",
    "a bot token": r"\b\d{8,10}:[A-Za-z0-9_-]{35}\b",
    "a private key": r"BEGIN [A-Z ]*PRIVATE KEY",
    "a password in an address": r"\w+://\w+:(?!\$|\{|…|secret@|password@|chenhun@)[^@/\s\"'{]+@\w",
}
SAMPLES = {
    "a registry": "see files.python" + "hosted.example",
    "a machine's folder": 'open("/ho' + 'me/ann/notes")',
    "a bot token": "12345678" + "9:" + "A" * 35,
    "a private key": "-----BEGIN RSA PRIV" + "ATE KEY-----",
    "a password in an address": "postgresql://ann" + ":hunter2@db/x",
}


def private(text: str) -> list[str]:
    """What a text gives away, as ``line: kind``."""
    lines = list(enumerate(text.splitlines(), 1))
    return [f"{n}: {kind}" for kind, rule in FORBIDDEN.items() for n, line in lines if re.search(rule, line)]


def test_nothing_private_is_committed() -> None:
    itself = place(Path(__file__).resolve())
    found = {place(path): private(path.read_text("utf-8")) for path in text_files() if place(path) != itself}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize("kind", FORBIDDEN)
def test_each_kind_is_caught(kind: str) -> None:
    assert private(SAMPLES[kind]) == [f"1: {kind}"]
