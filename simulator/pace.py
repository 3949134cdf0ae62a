"""How a walk of time keeps its pace: what was lost while time stood and waited for the bot is made up for.

Without that, N times real speed is N only while nobody works. The bot needs some 30 ms for each event, which in
the busiest hour of 500 people made 102 of 120 times.
"""

import time as real
from collections.abc import Callable
from datetime import timedelta

MOST_OWED = 3.0
"""Real seconds. A longer wait, such as for a bot that starts, is seen as what it was."""
FASTEST = 4.0
"""Times the pace that was asked for: hurrying after it should not look like a leap."""


class Pace:
    """Since when time has owed how much. `clock` gives real seconds."""

    def __init__(self, clock: Callable[[], float] = real.monotonic) -> None:
        self._clock = clock
        self.anew()

    def anew(self) -> None:
        """Nothing is owed: time was meant to stand, or to leap."""
        self._kept = self._clock()

    def duration(self, walk: timedelta, speed: float) -> float:
        """Real seconds for the next walk: what it takes at `speed`, less what is owed."""
        usual, now = walk.total_seconds() / speed, self._clock()
        self._kept = max(self._kept, now - MOST_OWED)
        return max(usual - max(now - self._kept, 0.0), usual / FASTEST)

    def walked(self, walk: timedelta, speed: float) -> None:
        """So far time went, whatever it took."""
        self._kept += walk.total_seconds() / speed
