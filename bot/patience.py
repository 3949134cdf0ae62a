"""What to make of a failure to reach Telegram: how long to wait before the next try, or that there is no use in it."""

import structlog
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

RIVAL_PATIENCE = 8
"""How many times in a row another poller is tolerated: one that was just killed may still be hanging."""
NEWCOMER_PATIENCE = 3
"""The same before we were answered once: of two bots the newcomer yields."""
DENIED_PATIENCE = 5
"""How many times in a row a token that was good is denied before we believe it: a server in trouble does that, too."""
LONGEST = 30.0
"""Seconds between two tries while Telegram can't be reached."""

log = structlog.get_logger(__name__)


class Patience:
    """Counts what went wrong since the last answer."""

    def __init__(self) -> None:
        self.rivals_left, self.denials_left, self.pause = NEWCOMER_PATIENCE, DENIED_PATIENCE, 0.5

    def answered(self) -> None:
        """All is well again."""
        self.rivals_left, self.denials_left, self.pause = RIVAL_PATIENCE, DENIED_PATIENCE, 0.5

    def after(self, fault: TelegramError) -> float:
        """How many seconds to wait before the next try. Raises the fault when there is no use in another."""
        if isinstance(fault, Conflict) and self.rivals_left:
            self.rivals_left -= 1
            return 2.0
        if isinstance(fault, RetryAfter):
            return seconds(fault)
        if isinstance(fault, InvalidToken) and self.denials_left:
            self.denials_left -= 1
        elif not isinstance(fault, NetworkError):
            raise fault
        log.warning("telegram.unreachable", fault=type(fault).__name__, again_in=self.pause)
        pause, self.pause = self.pause, min(self.pause * 2, LONGEST)
        return pause


def seconds(fault: RetryAfter) -> float:
    """How long Telegram wants us to wait."""
    wait = fault.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()
