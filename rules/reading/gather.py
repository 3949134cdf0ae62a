"""What is gathered while the lines are read: the groups found so far, and what headings say."""

from collections.abc import Sequence

from rules.reading.line import Line
from rules.reading.mentions import Group
from rules.reading.outcome import Context, Slot
from rules.reading.sense import Role
from rules.reading.tokens import Token
from rules.reading.words.kinds import Word

HEADINGS = {"早报": "morning", "早检": "morning", "晚报": "evening", "晚检": "evening"}


class Gathered:
    """Groups in order; a heading's slots and day hold for the lines below it."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.groups: list[Group] = [Group()]
        self.heading_slots: list[Slot] = []  # two are the columns of a table
        self.heading_day = ""
        self.introduced = False  # the line before named people, and their numbers may follow
        self.stated = False  # somebody is called well, with nobody named

    @property
    def group(self) -> Group:
        """The one being filled."""
        return self.groups[-1]

    def begin(self, group: Group | None = None) -> Group:
        """Another group is filled from here on."""
        self.groups.append(group or Group())
        return self.group

    def leave_out(self) -> None:
        """Those at hand are away or were not measured: what follows is said of others."""
        if self.group.people and not self.group.mentions and not self.group.everybody:
            self.group.left_out = True

    def back_to_everybody(self, otherwise: Group | None) -> Group:
        """All except dad 36.5: the number is of those named before the exception, or else of ``otherwise``."""
        everyone = next((g for g in reversed(self.groups) if g.everybody and not g.mentions), None)
        if everyone is None:
            return otherwise or self.begin()
        self.groups.remove(everyone)
        return self.begin(everyone)

    def heading(self, line: Line) -> None:
        """A line above others: its slot and day hold for them. 以上为早上体温 speaks of those above instead."""
        slots = slots_of(line)
        if line.any(Word.BELOW) and len(slots) == 1:
            self.of_those_above(slots[0])
        elif slots:
            self.heading_slots = slots
        days = {token.parts[Word.DAY] for token in line.tokens if Word.DAY in token.parts}
        if len(days) == 1:
            self.heading_day = days.pop().replace("today", "")

    def of_those_above(self, slot: Slot) -> None:
        """The slot of all numbers so far that have none."""
        for group in self.groups:
            for mention in group.mentions:
                mention.slots = mention.slots or [slot]

    def lacking(self) -> Sequence[Group]:
        """Groups that say something of somebody without a number."""
        return [g for g in self.groups if g.people and not g.mentions and (g.stated or g.pending)]


def slots_of(line: Line) -> list[Slot]:
    """The slots that a line names, in order, else those of its clock times."""
    words = [token.parts.get(Word.SLOT) or HEADINGS[token.text] for token in line.tokens if names_slot(token)]
    clocks = [line.tokens[at] for at, sense in line.senses.items() if sense.role is Role.CLOCK]
    named = [slot_of(word) for word in words if word != "both"] or [slot_at(clock) for clock in clocks]
    return list(dict.fromkeys(named))


def names_slot(token: Token) -> bool:
    """Whether a word of a heading names a slot; 早报 and 晚报 do only there."""
    return Word.SLOT in token.parts or token.text in HEADINGS


def slot_of(meaning: str) -> Slot:
    """The slot that a word means."""
    return "morning" if meaning == "morning" else "evening"


def slot_at(clock: Token) -> Slot:
    """The slot of a clock time: before noon or not; 12am is midnight."""
    late = clock.figure is not None and clock.figure.value >= 12
    midnight = clock.figure is not None and clock.figure.value == 12 and "a" in clock.text
    return "evening" if (late and not midnight) or "p" in clock.text else "morning"
