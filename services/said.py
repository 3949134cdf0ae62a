"""What somebody said, as the use cases need it: no Telegram in it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

WhyNot = Literal["", "bot", "channel", "anonymous", "forwarded", "via_bot"]


@dataclass(frozen=True, slots=True)
class Said:
    """A message or an edit of one. ``at`` is when the message was first sent (UTC): slot and day follow from it.

    ``why_not`` tells why it is never a resident's report: bot, channel, anonymous, forwarded,
    via_bot; empty when it may be one.
    ``behind`` is the chat that an anonymous admin or a channel speaks as, 0 for a person.
    ``in_album``: one of several pictures that were sent together, each of which is a message.
    """

    update: int
    chat: int
    message: int
    account: int
    shown_name: str
    text: str
    at: datetime
    private: bool = False
    edited: bool = False
    why_not: WhyNot = ""
    behind: int = 0
    reply_to: int | None = None
    in_album: bool = False
