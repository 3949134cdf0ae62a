"""Where the walk along a line stands: whom it is at, which slot and day hold, and what it has seen."""

from rules.reading.corrections import corrects, outdated
from rules.reading.gather import Gathered
from rules.reading.line import Line
from rules.reading.order import order_of
from rules.reading.slots import Slots
from rules.reading.symptoms import present
from rules.reading.words.kinds import Word
from rules.reading.words.report import NOTED


class Standing:
    """A line, what was gathered before it, and how far the walk has come; the steps of the walk move it on."""

    def __init__(self, gathered: Gathered, line: Line) -> None:
        self.gathered, self.line, self.tokens = gathered, line, line.tokens
        self.values = frozenset(line.values)
        self.old, self.fixing = outdated(line), corrects(line)
        self.noted = (line.says(NOTED) or line.any(Word.LATER)) and any(
            token.text in NOTED or Word.LATER in token.parts for token in self.tokens
        )
        self.present = present(line.tokens) if Word.SYMPTOM in line.parts else {}
        self.order = order_of(line)
        columns = gathered.heading_slots
        self.slots = Slots(columns if len(columns) in (1, len(line.values)) else [])
        self.room: str | None = None
        self.day = gathered.heading_day
        self.day_has_numbers = False
        self.count = 0
        self.slot_clause = self.flat_clause = -1
        self.last_value = self.last_person = -9

    def at_the_head(self) -> bool:
        """Whether nobody is named and no number said yet in the line."""
        group = self.gathered.group
        return not group.people and not group.mentions and self.last_value < 0
