"""Stage 6: numbers grouped by person: a walk along the tokens of each line."""

from collections.abc import Sequence

from rules.reading.classify import Role
from rules.reading.corrections import NOW, corrects, outdated
from rules.reading.line import Line
from rules.reading.mentions import Group, Mention
from rules.reading.order import Order, order_of
from rules.reading.outcome import Context, Slot
from rules.reading.people import everybody, person
from rules.reading.symptoms import present
from rules.reading.tokens import ENDINGS, Token
from rules.reading.words.kinds import Word
from rules.reading.words.people import WEAK_ALL

NOTED = frozenset("忘 补 没报 未报 忘了 忘记 漏 漏报 补报 补一下 late forgot missed backfill".split())
BOTH: tuple[Slot, ...] = ("morning", "evening")
NAMING = (Word.SELF, Word.KIN, Word.NAME, Word.OTHER, Word.REST)
PARTS_OF_ADDRESS = ("栋", "幢", "座", "单元", "号楼", "楼", "区", "期", "层", "#")
STATING = (Word.OK, Word.SAME, Word.MALAISE)


class Gatherer:
    """Takes lines in order and keeps the groups found; what a heading says holds for the lines below it."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.groups: list[Group] = [Group()]
        self.heading_slots: list[Slot] = []  # two are the columns of a table
        self.heading_day = ""
        self.stated = False  # somebody is called well, with nobody named

    @property
    def group(self) -> Group:
        """The one being filled."""
        return self.groups[-1]

    def heading(self, line: Line) -> None:
        """A line above others: its slot and day hold for them."""
        slots = [as_slot(token.parts[Word.SLOT]) for token in line.tokens if token.parts.get(Word.SLOT, "both") != "both"]
        clocks = [line.tokens[at] for at, sense in line.senses.items() if sense.role is Role.CLOCK]
        slots = slots or [of_clock(token) for token in clocks]
        if line.any(Word.BELOW) and len(slots) == 1:
            self.belongs_above(slots[0])
        elif slots:
            self.heading_slots = list(dict.fromkeys(slots))
        days = {token.parts[Word.DAY] for token in line.tokens if Word.DAY in token.parts}
        self.heading_day = days.pop() if len(days) == 1 else self.heading_day

    def belongs_above(self, slot: Slot) -> None:
        """以上为早上体温: the slot of all numbers so far that have none."""
        for group in self.groups:
            for mention in group.mentions:
                mention.slots = mention.slots or [slot]

    def take(self, line: Line) -> None:
        """One line of a report."""
        Walk(self, line).run()


def as_slot(meaning: str) -> Slot:
    """The slot a word names."""
    return "morning" if meaning == "morning" else "evening"


def of_clock(token: Token) -> Slot:
    """The slot of a clock time: before noon or not."""
    return "evening" if "p" in token.text or (token.figure is not None and token.figure.value >= 12) else "morning"


class Walk:
    """One pass over one line."""

    def __init__(self, gatherer: Gatherer, line: Line) -> None:
        self.gatherer, self.line, self.context = gatherer, line, gatherer.context
        self.values = frozenset(line.values)
        self.old = outdated(line)
        self.fixing = corrects(line)
        self.present = present(line.tokens) if Word.SYMPTOM in line.parts else {}
        self.order: Order = order_of(line)
        columns = gatherer.heading_slots
        self.line_slots: tuple[Slot, ...] | list[Slot] = columns if len(columns) in (1, len(line.values)) else []
        self.slots: tuple[Slot, ...] | list[Slot] = list(self.line_slots)
        self.slots_open = True  # no number yet since the last slot word
        self.slots_said = False  # this line has a slot word of its own
        self.room: str | None = None
        self.day = gatherer.heading_day
        self.day_numbers = False
        self.count = 0
        self.last_value = self.last_person = -9

    def run(self) -> None:
        """Every token in turn."""
        self.begin()
        for at, token in enumerate(self.line.tokens):
            if at in self.line.senses:
                self.number(at, token)
            elif token.plays(*NAMING, Word.PRONOUN, Word.ALL, Word.EACH) or Word.SLOT in token.parts or Word.DAY in token.parts:
                self.word(at, token)
            elif at in self.present:
                self.symptom(self.present[at])
            elif token.plays(*STATING):
                self.state()
            elif token.plays(Word.SYMPTOM, Word.DENIED) and not self.day:
                self.gatherer.stated = True
            elif token.text in ENDINGS:
                self.end_clause()

    def begin(self) -> None:
        """A line goes on with the people of the one before only if they still lack a number (a filled form)."""
        group = self.gatherer.group
        if not group.people and not group.mentions:
            return
        waiting = bool(group.people) and not group.mentions
        slotted = bool(group.people) and bool(group.mentions) and all(mention.slots for mention in group.mentions)
        goes_on = not self.order.people and (waiting or not self.values or (slotted and self.order.slots >= len(self.values)))
        if not goes_on:
            self.gatherer.groups.append(Group())

    def number(self, at: int, token: Token) -> None:
        """A temperature, a flat, a clock time or a head count."""
        role = self.line.senses[at].role
        if at in self.values:
            self.temperature(at)
        elif role is Role.FLAT:
            self.flat(at, token)
        elif role is Role.CLOCK and token.figure:
            said = of_clock(token)
            if self.order.slots_follow and self.gatherer.group.mentions:
                self.give_slot(said)
            elif not (self.slots and self.slots_open and self.slots_said):
                self.slot(said)
        elif role is Role.COUNT and token.figure:
            self.count = int(token.figure.value)

    def temperature(self, at: int) -> None:
        """A number said of the people at hand; with a head count and nobody named, of everybody."""
        group = self.gatherer.group
        if group.mentions and group.people and self.order.names_follow:
            self.gatherer.groups.append(Group())
        if self.count > 1 and not self.gatherer.group.people:
            self.everyone(self.count)
        degrees = self.line.senses[at].degrees
        assert degrees is not None
        mention = Mention(degrees, self.slots, self.day, at in self.old, self.slashed(at), self.fixing)
        self.gatherer.group.add_mention(mention)
        self.slots_open, self.last_value, self.day_numbers, self.count = False, at, True, 0

    def slashed(self, at: int) -> bool:
        """Whether only a slash parts it from the number before."""
        between = self.line.tokens[max(self.last_value + 1, 0) : at] if at - self.last_value < 8 else []
        solid = [token.text for token in between if not token.plays(Word.SPACE, Word.UNIT)]
        return self.last_value >= 0 and solid == ["/"]

    def flat(self, at: int, token: Token) -> None:
        """An address: of the people at hand, or of those who follow."""
        group = self.gatherer.group
        if group.mentions and any(place > at for place in self.values):
            self.gatherer.groups.append(Group())
            group = self.gatherer.group
        if group.mentions and self.last_value < 0:
            return
        after = self.line.tokens[at + 1] if at + 1 < len(self.line.tokens) else None
        written = token.text + (after.text if after and after.plays(Word.PLACE) else "")
        apart = " " if group.room and not group.room.endswith(PARTS_OF_ADDRESS) else ""
        group.room = (group.room or "") + apart + written if not group.mentions else group.room or written
        self.room = group.room

    def word(self, at: int, token: Token) -> None:
        """A person, a slot or a day."""
        if Word.DAY in token.parts:
            self.day = "" if token.parts[Word.DAY] == "today" else token.parts[Word.DAY]
            self.day_numbers = False
            if token.text in NOW and self.last_value >= 0:
                self.slots, self.slots_open = [], True
        if Word.SLOT in token.parts:
            self.slot_word(at, token)
        elif token.plays(*NAMING) and not self.possessive(at):
            self.person(at, token)
        elif token.plays(Word.PRONOUN) and self.gatherer.group.mentions and not token.plays(Word.FILL):
            self.person(at, token)
        elif token.plays(Word.ALL, Word.EACH):
            self.all(at, token)

    def possessive(self, at: int) -> bool:
        """我 before a kin word, or before 帮 and 给, is not the one measured; nor is it in 让我报."""
        tokens = self.line.tokens
        if Word.SELF not in tokens[at].parts:
            return False
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        before = tokens[at - 1] if at else None
        helping = ("帮", "给", "替", "代", "为", "代为", "帮忙", "家")
        if after and (after.plays(Word.KIN, Word.NAME, Word.OTHER, Word.MEASURE) and after.text not in ("测的", "量的", "量了", "测了", "刚量", "刚测", "量", "测", "自测") or after.text in helping):
            return after.plays(Word.KIN, Word.NAME) or after.text in helping or self.gatherer.group.people != []
        return before is not None and before.text in ("让", "叫", "帮", "托", "给", "请")

    def person(self, at: int, token: Token) -> None:
        """Somebody is named: with those at hand if they have no number yet, else by themselves."""
        group, tokens = self.gatherer.group, self.line.tokens
        attach = self.order.names_follow and group.mentions and not group.people
        if not attach and (group.mentions or group.everybody or group.stated or (group.people and group.pending)):
            self.gatherer.groups.append(Group(room=self.room))
            group = self.gatherer.group
            self.slots, self.slots_open = list(self.line_slots), True
        between = tokens[self.last_person + 1 : at] if 0 <= self.last_person and at - self.last_person < 6 else None
        joined = between is not None and all(part.plays(Word.JOIN) or part.text == "、" for part in between if not part.plays(Word.SPACE)) and (
            len(between) != 1 or not between[0].plays(Word.SPACE)
        )
        several = self.count > 1 and at > 0 and tokens[at - 1].figure is not None
        who = person(token, self.context)
        group.add_person(who if not several else type(who)(reason=who.reason, asked=token.text), joined)
        self.last_person, self.count = at, 0

    def all(self, at: int, token: Token) -> None:
        """Everybody: by itself, or a weak word (我们, 大家) with 都 or a head count."""
        group = self.gatherer.group
        following = self.line.tokens[at + 1 : at + 4]
        stated = int(token.parts.get(Word.ALL) or 0)
        counts = [int(part.figure.value) for part in following[:2] if part.figure and self.line.senses.get(at + 1 + following.index(part)) and part.figure.shape == "count"]
        if token.plays(Word.EACH) and not token.plays(Word.ALL):
            if not group.people and not group.mentions and self.leads_to_value(at):
                self.everyone(self.count)
            return
        named = sum(len(person.names) or 1 for person in group.people) if not group.everybody and not group.mentions else 0
        if any(part.plays(Word.KIN, Word.NAME, Word.OTHER) for part in following[:1]) or (named > 1 and stated == named):
            return
        if token.text in WEAK_ALL and not counts and not any(part.plays(Word.EACH, Word.OK) for part in following):
            return
        self.everyone(stated or (counts[0] if counts else self.count))

    def leads_to_value(self, at: int) -> bool:
        """Whether a number follows soon."""
        return any(place in self.values for place in range(at + 1, at + 5))

    def everyone(self, count: int) -> None:
        """All registered members, as many as stated."""
        group = self.gatherer.group
        if group.mentions or (group.people and not group.everybody):
            self.gatherer.groups.append(Group())
            group = self.gatherer.group
        if group.everybody and not count:
            return
        group.everybody, group.people, group.joined = True, [everybody(count, self.context)], [False]
        self.count = 0

    def slot_word(self, at: int, token: Token) -> None:
        """A slot: of the numbers that follow, or of the one before where slots follow their numbers."""
        meaning = token.parts[Word.SLOT]
        if self.order.slots_follow and self.gatherer.group.mentions:
            self.give_slot(as_slot(meaning))
        elif meaning == "both":
            self.slots, self.slots_open = BOTH, True
        else:
            self.slot(as_slot(meaning))
            if self.heads_people(at):
                self.line_slots = list(self.slots)
                self.gatherer.groups.append(Group())

    def heads_people(self, at: int) -> bool:
        """Whether a slot word stands before people again, once others have their numbers: …；晚上：爸爸36.6."""
        after = [token for token in self.line.tokens[at + 1 : at + 4] if not token.plays(Word.SPACE) and token.text != ":"]
        return bool(self.gatherer.group.mentions) and bool(after) and after[0].plays(*NAMING)

    def give_slot(self, slot: Slot) -> None:
        """To the number before; where one slot word closes the line, to all numbers of the line that have none."""
        groups = self.gatherer.groups if self.order.slots == 1 else [self.gatherer.group]
        for group in groups[-len(self.values) - 1 :]:
            mentions = group.mentions if self.order.slots == 1 else group.mentions[-1:]
            for mention in mentions:
                mention.slots = mention.slots or [slot]

    def slot(self, slot: Slot) -> None:
        """Holds from here on; several before one number belong to it and the next in order."""
        if self.slots_open and self.slots and self.slots_said:
            self.slots = self.slots if self.slots[-1] == slot else [*self.slots, slot]
        else:
            self.slots = [slot]
        self.slots_said = True
        self.slots_open = True
        group = self.gatherer.group
        if not group.people and not group.mentions and self.last_value < 0:
            self.line_slots = list(self.slots)

    def symptom(self, code: str) -> None:
        """Belongs to the number before, or to the next one of these people."""
        group = self.gatherer.group
        kept = group.mentions[-1].symptoms if group.mentions else group.pending
        if code not in kept:
            kept.append(code)

    def state(self) -> None:
        """正常, 同上: instead of a number, unless one comes."""
        group = self.gatherer.group
        if not group.people:
            self.gatherer.stated = True
        elif not group.mentions:
            group.stated = True

    def end_clause(self) -> None:
        """Another day holds no further than its clause, unless a number was said of it or one was forgotten."""
        if self.day and not self.day_numbers and not any(token.text in NOTED or token.plays(Word.LATER) for token in self.line.tokens):
            self.day = self.gatherer.heading_day


def lacking(groups: Sequence[Group]) -> list[Group]:
    """Groups that say something of somebody without a number."""
    return [group for group in groups if group.people and not group.mentions and (group.stated or group.pending)]
