"""The reader for scripts: a JSON line with a message in, a JSON line with its readings and the bot's question out."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from rules.problem import Problem
from rules.reading import Context, Outcome, Reading, read
from services.asking import question

OURS = ("text", "context", "kind", "readings", "ask")


def parse(lines: Iterable[str]) -> Iterator[str]:
    """A line for each line, other keys carried over; blank lines are passed by.

    Raises Problem naming the first line that is no JSON object, lacks its text, or has a wrong context.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            message = object_of(line, number)
            outcome = read(text_of(message, number), context_of(message, number))
            carried = {key: value for key, value in message.items() if key not in OURS}
            yield json.dumps(carried | told(outcome, message["text"]), ensure_ascii=False)


def object_of(line: str, number: int) -> dict[str, Any]:
    """The object a line holds."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        message = None
    if not isinstance(message, dict):
        raise Problem("parse.json", line=number)
    return message


def text_of(message: dict[str, Any], number: int) -> str:
    """The message's text."""
    text = message.get("text")
    if not isinstance(text, str):
        raise Problem("parse.text", line=number)
    return text


def context_of(message: dict[str, Any], number: int) -> Context:
    """The context, in which everything may be missing."""
    given = message.get("context")
    given = {} if given is None else given
    if not isinstance(given, dict):
        raise Problem("parse.context", line=number)
    sender, room, slot = given.get("sender") or "", given.get("room") or "", given.get("slot")
    household = given.get("household") or []
    words = isinstance(household, list) and all(isinstance(word, str) for word in (sender, room, *household))
    if not words or slot not in ("morning", "evening", None):
        raise Problem("parse.context", line=number)
    return Context(sender, tuple(household), room, slot)


def told(outcome: Outcome, text: str) -> dict[str, Any]:
    """An outcome as the interface has it."""
    asked = question("zh" if chinese(text) else "en", outcome)
    return {
        "kind": outcome.kind,
        "readings": [as_json(reading) for reading in outcome.readings],
        "ask": None if asked is None else asked.unescape(),
    }


def as_json(reading: Reading) -> dict[str, Any]:
    """One reading; its value as a JSON number."""
    symptoms = list(reading.symptoms)
    return {"who": reading.who, "celsius": float(reading.celsius), "slot": reading.slot, "symptoms": symptoms}


def chinese(text: str) -> bool:
    """Whether any Chinese character stands in it."""
    return any("\u3400" <= character <= "\u9fff" for character in text)
