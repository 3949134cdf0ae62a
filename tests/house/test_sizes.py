"""No file past 300 lines, no function past 40: what is longer is two things."""

import ast

from tests.house.tree import our_files, parsed, place, python_files

FILE_LINES = 300
FUNCTION_LINES = 40
WRITTEN_BY_HAND = {".py", ".js", ".css", ".html", ".sh"}


def long_functions(module: ast.Module) -> list[str]:
    """The functions of a module that are longer than allowed, docstring included."""
    functions = (
        node for node in ast.walk(module) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    lengths = ((node.name, (node.end_lineno or node.lineno) - node.lineno + 1) for node in functions)
    return [f"{name} has {lines} lines" for name, lines in lengths if lines > FUNCTION_LINES]


def test_no_file_past_300_lines() -> None:
    by_hand = (path for path in our_files() if not place(path).startswith("migrations/versions/"))
    written = [path for path in by_hand if path.suffix in WRITTEN_BY_HAND or path.name == "dev"]
    lengths = {place(path): len(path.read_text("utf-8").splitlines()) for path in written}
    assert {name: lines for name, lines in lengths.items() if lines > FILE_LINES} == {}


def test_no_function_past_40_lines() -> None:
    written = (path for path in python_files() if not place(path).startswith("migrations/versions/"))
    found = {place(path): long_functions(parsed(path)) for path in written}
    assert {name: long for name, long in found.items() if long} == {}


def test_a_long_function_is_caught() -> None:
    sample = "def endless():\n" + "    pass\n" * FUNCTION_LINES
    assert long_functions(ast.parse(sample)) == ["endless has 41 lines"]
