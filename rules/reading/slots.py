"""Which slot words lead to the next number of a line."""

from collections.abc import Sequence

from rules.reading.outcome import Slot

BOTH: tuple[Slot, ...] = ("morning", "evening")


class Slots:
    """The slot words at hand: several before one number belong to it and the next ones in order."""

    def __init__(self, heading: Sequence[Slot]) -> None:
        self.of_line: list[Slot] = list(heading)
        self.now: Sequence[Slot] = list(heading)
        self.waiting = True  # no number yet since the last slot word
        self.said = False  # the line has a slot word of its own

    def add(self, slot: Slot, of_line: bool) -> None:
        """One slot word; at the beginning of a line, before people and numbers, it holds for the whole line."""
        if self.waiting and self.now and self.said:
            self.now = self.now if self.now[-1] == slot else [*self.now, slot]
        else:
            self.now = [slot]
        self.said = self.waiting = True
        if of_line:
            self.of_line = list(self.now)

    def both(self) -> None:
        """早晚: one number for both, or two in order."""
        self.now, self.waiting = BOTH, True

    def head(self) -> None:
        """What was said last holds for the rest of the line."""
        self.of_line = list(self.now)

    def restart(self) -> None:
        """Other people: only the line's own slot holds."""
        self.now, self.waiting = list(self.of_line), True

    def forget(self) -> None:
        """Now: whatever slot was named, this is another measurement."""
        self.now, self.waiting = [], True

    @property
    def pending(self) -> bool:
        """Whether a slot word of this line waits for its number."""
        return bool(self.now) and self.waiting and self.said
