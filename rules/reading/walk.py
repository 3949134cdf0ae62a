"""Stage 6: numbers grouped by person, in one walk along the tokens of a line."""

from rules.reading.classify import Role
from rules.reading.corrections import NOW, corrects, outdated
from rules.reading.gather import Gathered, slot_at, slot_of
from rules.reading.line import Line
from rules.reading.mentions import Group, Mention
from rules.reading.naming import (
    addressed,
    another_s_kin,
    counts_people,
    excepts,
    head_count,
    joined,
    means_everybody,
    owner_of_kin,
    possessive,
    stated,
)
from rules.reading.order import closes, heads_people, numbered, order_of
from rules.reading.outcome import Reason, Slot
from rules.reading.people import Person, everybody, person
from rules.reading.slots import Slots
from rules.reading.symptoms import present
from rules.reading.tokens import ENDINGS, Token
from rules.reading.words.kinds import Word
from rules.reading.words.report import BLANK, NOTED
from rules.reading.words.time import WAKING

NAMING = (Word.SELF, Word.KIN, Word.NAME, Word.OTHER, Word.REST)
TELLING = (*NAMING, Word.PRONOUN, Word.ALL, Word.EACH, Word.SLOT, Word.DAY)
STATING = (Word.OK, Word.SAME, Word.MALAISE)
PARTS_OF_ADDRESS = ("栋", "幢", "座", "单元", "号楼", "楼", "区", "期", "层", "#")


class Walk:
    """One pass over one line; what it finds goes into the gathered groups."""

    def __init__(self, gathered: Gathered, line: Line) -> None:
        self.gathered, self.line, self.tokens = gathered, line, line.tokens
        self.values = frozenset(line.values)
        self.old, self.fixing = outdated(line), corrects(line)
        self.noted = any(token.text in NOTED or Word.LATER in token.parts for token in self.tokens)
        self.present = present(line.tokens) if Word.SYMPTOM in line.parts else {}
        self.order = order_of(line)
        columns = gathered.heading_slots
        self.slots = Slots(columns if len(columns) in (1, len(line.values)) else [])
        self.room: str | None = None
        self.day = gathered.heading_day
        self.day_has_numbers = False
        self.count = 0
        self.slot_clause = -1
        self.last_value = self.last_person = -9

    def run(self) -> None:
        """Every token in turn."""
        self.begin()
        self.gathered.introduced = self.line.introduces() and (
            self.names_somebody() or self.gathered.introduced
        )
        for at, token in enumerate(self.tokens):
            if at in self.line.senses:
                self.number(at, token)
            elif token.plays(*TELLING):
                self.word(at, token)
            elif at in self.present:
                self.symptom(self.present[at])
            elif token.plays(*STATING):
                self.state()
            elif token.plays(Word.SYMPTOM, Word.DENIED) and not self.day:
                self.gathered.stated = True
            elif token.text in ENDINGS or token.plays(Word.ABSENT) or token.text in BLANK:
                self.pause(token)

    def begin(self) -> None:
        """A line goes on with the people of the one before only if that was their heading, or part of their form."""
        group = self.gathered.group
        if not group.people:
            form = not self.values and self.line.any(Word.FORMFIELD) and self.line.plain()
            if not form and (group.mentions or (group.room and not self.gathered.introduced)):
                self.gathered.begin()
            return
        slotted = all(mention.slots for mention in group.mentions)
        headed = self.gathered.introduced and not group.mentions
        goes_on = (
            not self.values or headed or (group.mentions and slotted and self.order.slots >= len(self.values))
        )
        if self.order.people or not goes_on:
            self.gathered.begin()

    def names_somebody(self) -> bool:
        """Whether the line has a person or a flat."""
        return bool(self.order.people) or any(one.role is Role.FLAT for one in self.line.senses.values())

    def number(self, at: int, token: Token) -> None:
        """A temperature, a flat, a clock time or a head count."""
        role = self.line.senses[at].role
        if at in self.values:
            self.temperature(at)
        elif role is Role.FLAT:
            self.flat(at, token)
        elif role is Role.CLOCK:
            self.clock(slot_at(token))
        elif role is Role.COUNT and token.figure:
            self.count = int(token.figure.value)

    def temperature(self, at: int) -> None:
        """A number said of the people at hand; with a head count and nobody named, of everybody."""
        group = self.gathered.group
        if group.mentions and group.people and self.order.names_follow:
            group = self.gathered.begin()
        group = self.not_of_those_left_out(at)
        if self.count > 1 and not group.people:
            self.everyone(self.count)
        degrees = self.line.senses[at].degrees
        assert degrees is not None
        if degrees.reason is Reason.PERSON:
            self.gathered.begin().add_person(Person(reason=Reason.PERSON), False)
        mention = Mention(degrees, self.slots.now, self.day, at in self.old, self.slashed(at), self.fixing)
        self.gathered.group.add_mention(mention)
        self.slots.waiting, self.last_value, self.day_has_numbers, self.count = False, at, True, 0

    def not_of_those_left_out(self, at: int) -> Group:
        """爸爸没量，36.5; all except dad 36.5: a number behind a comma, or after everybody, is not theirs."""
        group = self.gathered.group
        rest_told = group.stated and any(one.rest for one in group.people)
        if group.mentions or not (group.left_out or rest_told):
            return group
        here = self.last_person >= 0 and self.tokens[self.last_person].clause == self.tokens[at].clause
        return self.gathered.back_to_everybody(group if here else None)

    def slashed(self, at: int) -> bool:
        """Whether only a slash parts it from the number before."""
        if self.last_value < 0 or at - self.last_value > 8:
            return False
        between = self.tokens[self.last_value + 1 : at]
        return [token.text for token in between if not token.plays(Word.SPACE, Word.UNIT)] == ["/"]

    def flat(self, at: int, token: Token) -> None:
        """An address: of the people at hand, or of those who follow."""
        group = self.gathered.group
        if group.mentions and any(place > at for place in self.values):
            group = self.gathered.begin()
        if group.mentions and (self.last_value < 0 or group.room):
            return
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        written = token.text + (after.text if after and after.plays(Word.PLACE) else "")
        apart = " " if group.room and not group.room.endswith(PARTS_OF_ADDRESS) else ""
        group.room = self.room = (group.room or "") + apart + written

    def word(self, at: int, token: Token) -> None:
        """A person, a slot or a day."""
        if Word.DAY in token.parts:
            self.another_day(token)
        if Word.SLOT in token.parts:
            self.slot(at, token.parts[Word.SLOT])
        elif token.plays(*NAMING):
            self.named(at, token)
        elif token.plays(Word.PRONOUN) and not token.plays(Word.FILL):
            self.pronoun(at, token)
        elif token.plays(Word.ALL):
            self.all(at, token)
        elif token.plays(Word.EACH):
            self.each(at)

    def named(self, at: int, token: Token) -> None:
        """A person by name, kin word or 我, unless 我 only helps."""
        named = bool(self.gathered.group.people)
        only_leads = (
            possessive(self.tokens, at, named) or owner_of_kin(self.tokens, at) or at in self.order.beside
        )
        if not (only_leads or addressed(self.tokens, at)):
            self.person(at, token)

    def pronoun(self, at: int, token: Token) -> None:
        """他 is the one at hand; once that one has a number, nobody knows who."""
        group = self.gathered.group
        if (group.mentions or not group.people) and not another_s_kin(self.tokens, at + 1, ""):
            self.person(at, token)

    def all(self, at: int, token: Token) -> None:
        """Everybody, if the word means that here."""
        if means_everybody(self.tokens, at, self.gathered.group):
            self.everyone(stated(token) or head_count(self.tokens, at) or self.count)

    def another_day(self, token: Token) -> None:
        """The day of the numbers that follow; 现在 after a number is another measurement of today."""
        self.day = "" if token.parts[Word.DAY] == "today" else token.parts[Word.DAY]
        self.day_has_numbers = False
        if token.text in NOW and (self.last_value >= 0 or token.clause != self.slot_clause):
            self.slots.forget()

    def person(self, at: int, token: Token) -> None:
        """Somebody is named: with those at hand if they have no number yet, else by themselves."""
        group = self.gathered.group
        follows = self.order.names_follow and group.mentions and not group.people
        said = group.mentions or group.everybody or group.stated or (group.people and group.pending)
        excepted = excepts(self.tokens, at)
        finished = said or token.plays(Word.REST) or excepted or group.left_out
        if finished and not follows:
            group = self.gathered.begin(Group(room=self.room))
            self.slots.restart()
        who = person(token, self.gathered.context)
        if another_s_kin(self.tokens, at, self.gathered.context.sender):
            who = Person(reason=Reason.PERSON, asked=token.text)
        if self.count > 1 and at and self.tokens[at - 1].figure:  # 两个孩子: which two?
            who = Person(reason=who.reason, asked=token.text)
        group.add_person(who, joined(self.tokens, self.last_person, at))
        group.left_out = excepted
        self.last_person, self.count = at, 0

    def each(self, at: int) -> None:
        """都 with nobody named, before a number: everybody."""
        group = self.gathered.group
        soon = any(place in self.values for place in range(at + 1, at + 5))
        unnamed = (group.left_out or not group.people) and not group.mentions
        if soon and unnamed and counts_people(self.tokens, at):
            self.everyone(self.count)

    def everyone(self, count: int) -> None:
        """All registered members, as many as stated."""
        group = self.gathered.group
        if group.mentions or (group.people and not group.everybody):
            group = self.gathered.begin()
        if count or not group.everybody:
            group.everybody, group.joined = True, [False]
            group.people = [everybody(count, self.gathered.context)]
        self.count = 0

    def slot(self, at: int, meaning: str) -> None:
        """A slot: of the numbers that follow, or of the one before where slots follow their numbers."""
        self.slot_clause = self.tokens[at].clause
        if self.tokens[at].text in WAKING and self.slots.pending:
            return
        if (
            self.day
            and self.last_value >= 0
            and not self.day_has_numbers
            and not numbered(self.line, self.slot_clause)
        ):
            return
        if self.gathered.group.mentions and (
            self.order.slots_follow or closes(self.tokens, at, self.last_value)
        ):
            self.give_slot(slot_of(meaning))
        elif meaning == "both":
            self.slots.both()
        else:
            self.slots.add(slot_of(meaning), self.at_the_head())
            if self.gathered.group.mentions and heads_people(self.tokens, at):
                self.slots.head()
                self.gathered.begin()

    def clock(self, slot: Slot) -> None:
        """A clock time, unless a slot word said it already."""
        if self.order.slots_follow and self.gathered.group.mentions:
            self.give_slot(slot)
        elif not self.slots.pending:
            self.slots.add(slot, self.at_the_head())

    def at_the_head(self) -> bool:
        """Whether nobody is named and no number said yet in the line."""
        group = self.gathered.group
        return not group.people and not group.mentions and self.last_value < 0

    def give_slot(self, slot: Slot) -> None:
        """To the number before; a single slot word that closes the line: to all its numbers that have none."""
        closing = self.order.slots == 1
        groups = self.gathered.groups[-len(self.values) - 1 :] if closing else [self.gathered.group]
        for group in groups:
            for mention in group.mentions if closing else group.mentions[-1:]:
                mention.slots = mention.slots or [slot]

    def symptom(self, codes: str) -> None:
        """Belongs to the number before, or to the next one of these people."""
        group = self.gathered.group
        kept = group.mentions[-1].symptoms if group.mentions else group.pending
        kept.extend(code for code in codes.split("+") if code not in kept)

    def state(self) -> None:
        """正常, 同上: instead of a number, unless one comes."""
        group = self.gathered.group
        if not group.people:
            self.gathered.stated = True
        elif not group.mentions:
            group.stated = True

    def pause(self, token: Token) -> None:
        """The end of a clause, or that those at hand have no number: they are away, or were not measured."""
        if token.text not in ENDINGS:
            self.gathered.leave_out()
            return
        # Another day holds no further than its clause, unless a number was said of it or one was forgotten.
        if not self.day or self.day_has_numbers:
            return
        if not self.noted:
            self.day = self.gathered.heading_day
