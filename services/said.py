"""What somebody said, as the use cases need it: no Telegram in it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Said:
    """A message or an edit of one. ``at`` is when the message was first sent (UTC): slot and day follow from it.

    ``counts`` is False for bots, channels, anonymous admins and forwarded messages: never a resident's report.
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
    counts: bool = True
    reply_to: int | None = None
