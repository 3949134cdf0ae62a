"""A refused call is classified by what Telegram said (its own texts)."""

from datetime import timedelta

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from bot.failures import classify
from bot.transport import NotSent


@pytest.mark.parametrize(
    ("fault", "fate"),
    [
        (
            BadRequest(
                "Message is not modified: specified new message content and reply markup are exactly the same"
            ),
            "sent",
        ),
        (BadRequest("Message to edit not found"), "vanished"),
        (BadRequest("Message can't be deleted for everyone"), "vanished"),
        (BadRequest("Query is too old and response timeout expired or query id is invalid"), "vanished"),
        (BadRequest("Not enough rights to manage pinned messages in the chat"), "vanished"),
        (BadRequest("Not enough rights to send text messages to the chat"), "gone"),
        (BadRequest("Message to unpin not found"), "vanished"),
        (BadRequest("Chat_not_modified"), "sent"),
        (BadRequest("Reaction_invalid"), "quiet"),
        (BadRequest("Chat not found"), "gone"),
        (BadRequest("Can't parse entities: unsupported start tag"), "refused"),
        (Forbidden("Forbidden: bot was blocked by the user"), "gone"),
        (Forbidden("Forbidden: bot can't initiate conversation with a user"), "gone"),
        (InvalidToken("Not Found"), "denied"),
        (NotSent("ClientConnectorError"), "later"),
        (TimedOut(), "unknown"),
        (NetworkError("Bad Gateway"), "unknown"),
    ],
)
def test_what_a_failed_call_means(fault: Exception, fate: str) -> None:
    assert classify(fault).fate == fate  # type: ignore[arg-type]


def test_a_429_says_how_long() -> None:
    assert classify(RetryAfter(17)).wait == timedelta(seconds=17)


def test_a_moved_group_says_where_to() -> None:
    result = classify(ChatMigrated(-1009))
    assert (result.fate, result.new_chat) == ("moved", -1009)
