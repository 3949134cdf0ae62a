"""What a refused call means: done already, gone for good, moved, try later, fate unknown, or our own fault."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.transport import NotSent

Fate = Literal[
    "sent", "gone", "vanished", "quiet", "moved", "paused", "later", "unknown", "refused", "denied"
]


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a call; ``message_id`` when it made a message."""

    fate: Fate
    message_id: int | None = None
    new_chat: int | None = None
    wait: timedelta = timedelta(0)
    fault: str = ""


SAID: tuple[tuple[str, Fate], ...] = (
    ("message is not modified", "sent"),
    ("query is too old", "vanished"),
    ("message to edit not found", "vanished"),
    ("message can't be edited", "vanished"),
    ("message to delete not found", "vanished"),
    ("message can't be deleted", "vanished"),
    ("message to react not found", "vanished"),
    ("chat_not_modified", "sent"),
    ("message to pin not found", "vanished"),
    ("message can't be pinned", "vanished"),
    ("message to unpin not found", "vanished"),
    ("not enough rights to send", "gone"),
    ("not enough rights", "vanished"),
    ("message_id_invalid", "vanished"),
    ("reaction_invalid", "quiet"),
    ("reactions are not allowed", "quiet"),
    ("chat not found", "gone"),
    ("user not found", "gone"),
    ("peer_id_invalid", "gone"),
    ("user is deactivated", "gone"),
    ("have no rights to send", "gone"),
    ("chat_write_forbidden", "gone"),
    ("group is deactivated", "gone"),
)


def classify(fault: TelegramError) -> Result:
    """What a failed call means; ``denied``: a wrong token, or a method that this server doesn't have."""
    said = fault.message
    if isinstance(fault, InvalidToken):
        return Result("denied", fault=said)
    if isinstance(fault, RetryAfter):
        wait = fault.retry_after
        return Result(
            "paused", wait=wait if isinstance(wait, timedelta) else timedelta(seconds=wait), fault=said
        )
    if isinstance(fault, ChatMigrated):
        return Result("moved", new_chat=fault.new_chat_id, fault=said)
    if isinstance(fault, Forbidden):
        return Result("gone", fault=said)
    if isinstance(fault, BadRequest):
        lowered = said.lower()
        return Result(next((fate for words, fate in SAID if words in lowered), "refused"), fault=said)
    if isinstance(fault, NotSent):
        return Result("later", fault=said)
    if isinstance(fault, NetworkError):
        return Result("unknown", fault=said)
    return Result("refused", fault=said)
