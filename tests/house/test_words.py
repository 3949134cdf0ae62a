"""Every sentence exists in both languages, with the same blanks to fill in, and is used by the code."""

import ast
import re
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.pofile import read_po

from tests.house.tree import ROOT, parsed, place, python_files
from texts import LANGUAGES

Sentences = dict[str, set[str]]


def sentences(language: str) -> dict[str, Sentences]:
    """Area, then key, then the blanks of a language's sentences."""
    return {path.stem: area(path) for path in sorted((ROOT / "texts" / language).glob("*.po"))}


def area(path: Path) -> Sentences:
    """The keys of one catalog and which blanks each sentence has."""
    found: Sentences = {}
    with path.open("rb") as file:
        for message in read_po(file):
            if message.id:
                key = message.id[0] if isinstance(message.id, tuple | list) else message.id
                forms = message.string if isinstance(message.string, tuple | list) else [message.string]
                found[str(key)] = set().union(*(blanks(str(form)) for form in forms)) - {"n"}
    return found


def blanks(sentence: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def keys() -> set[str]:
    """Every key of every area."""
    return {key for area in sentences(LANGUAGES[0]).values() for key in area}


def pattern(node: ast.AST) -> str | None:
    """A literal or f-string as a pattern of its values; None for one that fits nearly anything."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr):
        parts = [
            re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in node.values
        ]
        return "".join(parts) if any(r"\." in part for part in parts) else None
    return None


def used_patterns() -> set[str]:
    """What the code could mean by a key."""
    code = [path for path in python_files() if place(path).split("/")[0] not in ("tests", "bench")]
    return {found for path in code for node in ast.walk(parsed(path)) if (found := pattern(node))}


def said(module: ast.Module) -> list[str]:
    """The keys that a module says, as patterns."""
    spoken = [
        node.args[1]
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("say", "say_plain")
        and len(node.args) > 1
    ]
    return [found for node in spoken if (found := pattern(node))]


def test_both_languages_say_the_same_with_the_same_blanks() -> None:
    first, *others = LANGUAGES
    for other in others:
        assert sentences(other) == sentences(first)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_twice_and_none_empty(language: str) -> None:
    count = Counter(key for area in sentences(language).values() for key in area)
    assert [key for key, times in count.items() if times > 1] == []
    for path in (ROOT / "texts" / language).glob("*.po"):
        with path.open("rb") as file:
            assert [m.id for m in read_po(file) if m.id and not (m.string and all(m.string))] == [], path.name
            file.seek(0)
            assert not any(message.fuzzy for message in read_po(file) if message.id), path.name


def test_every_sentence_is_used() -> None:
    used = used_patterns()
    exact = {re.sub(r"\\(.)", r"\1", found) for found in used}
    wild = [re.compile(found) for found in used if ".+" in found]
    assert sorted(k for k in keys() - exact if not any(regex.fullmatch(k) for regex in wild)) == []


def test_every_key_said_exists() -> None:
    known = keys()
    missing = {
        f"{place(path)}: {key}"
        for path in python_files(*("bot", "handlers", "scheduler", "services"))
        for key in said(parsed(path))
        if not any(re.fullmatch(key, one) for one in known)
    }
    assert sorted(missing) == []


def chinese_outside(module: ast.Module) -> list[str]:
    """Chinese words in string literals; docstrings aside."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    prose = {
        id(line.value)
        for node in ast.walk(module)
        if isinstance(node, documented)
        for line in node.body
        if isinstance(line, ast.Expr)
    }
    literals = [node for node in ast.walk(module) if isinstance(node, ast.Constant) and id(node) not in prose]
    return [
        f"{node.lineno}: {node.value!s}"
        for node in literals
        if re.search("[\u4e00-\u9fff]{2}", str(node.value))
    ]


def test_no_wording_outside_texts() -> None:
    found = {
        place(path): chinese_outside(parsed(path)) for path in python_files("bot", "handlers", "scheduler")
    }
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_faults_are_caught(tmp_path: Path) -> None:
    sample = tmp_path / "sample.po"
    sample.write_text('msgid "board.title"\nmsgstr "{done} of {all}"\n', "utf-8")
    assert area(sample) == {"board.title": {"done", "all"}}
    assert chinese_outside(ast.parse('"""文"""\nx = "请问"')) == ["2: 请问"]
    assert said(ast.parse('say("zh", "no.such")\nsay(x, f"stage.{kind}")')) == [r"no\.such", r"stage\..+"]
