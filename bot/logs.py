"""Logs carry ids: never a name, a temperature, or the token.

httpx and others log addresses that hold the token, so they are quiet; whatever still looks like a token is
masked in the finished line. Of an exception only its kind and places are told, because its message may quote
what somebody wrote.
"""

import logging
import re
import sys
import threading
from collections.abc import MutableMapping
from pathlib import Path
from types import TracebackType
from typing import Any

import structlog
from structlog.typing import Processor

TALKATIVE = (
    "httpx",
    "httpcore",
    "aiohttp",
    "telegram",
    "asyncio",
    "apscheduler",
    "alembic",
    "uvicorn",
    "sqlalchemy",
)
TOKEN = re.compile(r"(?<!\d)\d{5,}:[A-Za-z0-9_-]{20,}")
SECRETS: set[str] = set()
"""What must not be told even when it doesn't look like a token."""
Event = MutableMapping[str, Any]


def mask(text: str) -> str:
    """The text without our secrets, nor anything that looks like a bot token."""
    for secret in SECRETS:
        text = text.replace(secret, "<token>")
    return TOKEN.sub("<token>", text)


def set_up(log_format: str = "console", *secrets: str) -> None:
    """Send all logs to stderr, one line an event, for people (``console``) or machines (``json``)."""
    SECRETS.update(secret for secret in secrets if secret)
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        without_message,
    ]
    last: list[Processor] = [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        renderer(log_format),
        masked,
    ]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=last))
    threading.excepthook = of_thread
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def of_thread(failed: threading.ExceptHookArgs) -> None:
    """A thread that failed, as a log line; that aiosqlite's outlives a loop which failed is no news."""
    if not (isinstance(failed.exc_value, RuntimeError) and "loop is closed" in str(failed.exc_value)):
        structlog.get_logger(__name__).error("thread.failed", exc_info=failed.exc_value)


def renderer(log_format: str) -> Processor:
    """What makes a line of an event."""
    if log_format == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), pad_event_to=0)


def without_message(_logger: Any, _method: str, event: Event) -> Event:
    """An exception as its kind and the places it came through."""
    given = event.pop("exc_info", None)
    fault = sys.exc_info()[1] if given is True else given[1] if isinstance(given, tuple) else given
    if isinstance(fault, BaseException):
        event["fault"] = type(fault).__name__
        event["at"] = " < ".join(reversed(places(fault.__traceback__)))
    return event


def places(trace: TracebackType | None) -> list[str]:
    """``file:line`` of each call, the outermost first."""
    found = []
    while trace is not None:
        code = trace.tb_frame.f_code
        found.append(f"{Path(code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return found


def masked(_logger: Any, _method: str, line: Any) -> str:
    """The finished line, masked."""
    return mask(str(line))
