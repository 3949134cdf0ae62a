"""What import-linter and ruff can't see: who may call Telegram, and who may commit."""

import ast
from pathlib import Path

import telegram

from tests.house.tree import parsed, place, python_files

WRITING = (
    "send_",
    "edit_message_",
    "answer_",
    "delete_message",
    "set_message_reaction",
    "pin_chat_",
    "unpin_",
    "leave_chat",
    "copy_message",
    "forward_message",
    "do_api_request",
)
SHORTCUTS = {"reply_text", "reply_html", "reply_photo", "reply_document", "edit_text", "set_reaction"}
TELEGRAM = {name for name in dir(telegram.Bot) if name.startswith(WRITING)} | SHORTCUTS
BUILDING = ("bot", "handlers", "scheduler", "services", "models", "texts", "render", "rules")


def calls(module: ast.Module, names: set[str]) -> list[str]:
    """The calls ``something.name(...)`` in a module, as ``line: name``."""
    found = (node for node in ast.walk(module) if isinstance(node, ast.Call))
    methods = ((node.lineno, node.func.attr) for node in found if isinstance(node.func, ast.Attribute))
    return [f"{line}: {name}" for line, name in methods if name in names]


def offenders(files: list[Path], names: set[str], *homes: str) -> dict[str, list[str]]:
    """Where these methods are called outside their home."""
    found = {place(path): calls(parsed(path), names) for path in files if not place(path).startswith(homes)}
    return {name: lines for name, lines in found.items() if lines}


def test_only_the_sender_calls_telegram() -> None:
    """Its table of calls is bot/calls, which a contract of import-linter keeps for it alone."""
    assert offenders(python_files(*BUILDING), TELEGRAM, "bot/sender", "bot/calls.py") == {}


def test_only_work_commits() -> None:
    assert offenders(python_files(*BUILDING, "simulator"), {"commit"}, "services/work") == {}


def test_nobody_runs_raw_sql_past_a_commit() -> None:
    """A COMMIT written as SQL would slip through the test above."""
    texts = {
        place(path): [
            node.lineno
            for node in ast.walk(parsed(path))
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.strip().upper().rstrip(";") in {"COMMIT", "END TRANSACTION"}
        ]
        for path in python_files(*BUILDING)
    }
    assert {name: lines for name, lines in texts.items() if lines} == {}


def test_a_call_is_caught() -> None:
    sample = ast.parse(
        "async def greet(bot, session):\n    await bot.send_message(1, 'hi')\n    session.commit()"
    )
    assert calls(sample, TELEGRAM) == ["2: send_message"]
    assert calls(sample, {"commit"}) == ["3: commit"]
    assert {"send_photo", "edit_message_text", "answer_callback_query", "set_message_reaction"} <= TELEGRAM
