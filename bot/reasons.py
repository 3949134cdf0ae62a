"""One place that turns whatever went wrong into one sentence and an exit status: never a traceback.

Keys of the area ``trouble`` are about the world outside (exit 1); every other Problem is bad input (exit 2).
"""

import errno
import sys
from typing import Any

from bot.language import language
from rules.problem import Problem
from texts import say_plain

DATABASE = (
    ("locked", "database_locked"),
    ("readonly", "database_readonly"),
    ("read-only", "database_readonly"),
    ("unable to open", "database_closed"),
    ("not a database", "no_database"),
    ("disk is full", "disk_full"),
    ("disk i/o", "database_broken"),
    ("malformed", "database_broken"),
    ("no such table", "schema_behind"),
    ("relation", "schema_behind"),
    ("does not exist", "database_missing"),
    ("authentication failed", "database_refused"),
    ("pg_hba.conf", "database_refused"),
    ("connection", "database_unreachable"),
    ("failed to resolve", "database_unreachable"),
)
"""What SQLite and PostgreSQL say, and what we say; the first that fits."""


def explain(fault: BaseException) -> tuple[str, int]:
    """The sentence for people, and the exit status."""
    problem = translate(fault)
    return sentence(problem), 1 if problem.key.startswith("trouble.") else 2


def sentence(problem: Problem) -> str:
    """A problem in the terminal's language, in one line, without the token."""
    from bot.logs import mask

    words: dict[str, Any] = {
        name: value if isinstance(value, int) else mask(str(value)) for name, value in problem.values.items()
    }
    return " ".join(say_plain(language(), problem.key, **words).split())


def translate(fault: BaseException) -> Problem:
    """What went wrong, as one of our problems."""
    if isinstance(fault, BaseExceptionGroup):
        return translate(fault.exceptions[0])
    if isinstance(fault, Problem):
        return fault
    for kind in (of_database, of_telegram, of_system, of_rehearsal):
        found = kind(fault)
        if found is not None:
            return found
    return Problem("trouble.unexpected", kind=type(fault).__name__, fault=one_line(fault), place=place(fault))


def of_database(fault: BaseException) -> Problem | None:
    """Locked, read-only, unreachable, or no database at all."""
    from sqlalchemy.exc import ArgumentError, DBAPIError

    if isinstance(fault, ArgumentError):
        return Problem("settings.database_url")
    if not isinstance(fault, DBAPIError):
        return None
    said = str(fault.orig)
    key = next((ours for theirs, ours in DATABASE if theirs in said.lower()), "database")
    return Problem(f"trouble.{key}", fault=one_line(fault.orig))


def of_telegram(fault: BaseException) -> Problem | None:
    """A wrong token, a rival, or nobody there."""
    from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, TelegramError

    if isinstance(fault, InvalidToken | Forbidden):
        return Problem("settings.token_refused")
    if isinstance(fault, Conflict):
        return Problem("trouble.conflict")
    if isinstance(fault, NetworkError) and not isinstance(fault, BadRequest):
        from bot.settings import Settings

        return Problem("trouble.api", api=Settings().api_url, fault=one_line(fault))
    return Problem("trouble.telegram", fault=one_line(fault)) if isinstance(fault, TelegramError) else None


def of_system(fault: BaseException) -> Problem | None:
    """Files, ports, disks, and the clock of a rehearsal."""
    import aiohttp

    if isinstance(fault, aiohttp.ClientError):
        return Problem("trouble.clock", fault=type(fault).__name__)
    if isinstance(fault, UnicodeDecodeError):
        return Problem("command.not_text")
    if not isinstance(fault, OSError):
        return None
    name = fault.filename or ""
    if isinstance(fault, FileNotFoundError | IsADirectoryError | NotADirectoryError):
        return Problem("command.no_file", name=name, reason=fault.strerror or "")
    if fault.errno == errno.EADDRINUSE:
        return Problem("trouble.port", address=name or "?", reason="")
    if fault.errno == errno.ENOSPC:
        return Problem("trouble.disk_full")
    return Problem("trouble.system", name=name, reason=fault.strerror or one_line(fault))


def of_rehearsal(fault: BaseException) -> Problem | None:
    """A scenario that can't be played, or a bot that ended in the middle of it."""
    if "simulator" not in sys.modules:
        return None
    kind = type(fault).__name__
    if kind == "ScenarioError":
        return Problem("command.scenario", fault=one_line(fault))
    if kind == "CommandError":
        lines = [line.strip() for line in str(fault).splitlines() if line.strip()]
        return Problem("trouble.rehearsal", fault=" ".join(dict.fromkeys([lines[0], lines[-1]])))
    return None


def one_line(fault: object) -> str:
    """The first line of what an exception says."""
    return (str(fault).strip().splitlines() or [type(fault).__name__])[0][:300]


def place(fault: BaseException) -> str:
    """Where it happened, for a report of the fault."""
    from bot.logs import places

    return (places(fault.__traceback__) or ["?"])[-1]
