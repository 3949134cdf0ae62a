"""Stage 6: numbers grouped by person, in one walk along the tokens of a line."""

from rules.reading import when, whom
from rules.reading.gather import Gathered, slot_at
from rules.reading.line import Line
from rules.reading.sense import Role
from rules.reading.standing import Standing
from rules.reading.tokens import ENDINGS, Token
from rules.reading.values import flat, temperature
from rules.reading.words.kinds import Word
from rules.reading.words.report import BLANK

NAMING = (Word.SELF, Word.KIN, Word.NAME, Word.OTHER, Word.REST)
TELLING = frozenset((*NAMING, Word.PRONOUN, Word.ALL, Word.EACH, Word.SLOT, Word.DAY))
STATING = frozenset((Word.OK, Word.SAME, Word.MALAISE))
SAYING = STATING | {Word.BROKEN, Word.SYMPTOM, Word.DENIED, Word.ABSENT}
NOT_WRONG = frozenset(("没错", "没写错", "没填错", "没报错"))
PAUSING = ENDINGS | BLANK


def walk(gathered: Gathered, line: Line) -> None:
    """Every token of the line in turn; what is found goes into the gathered groups."""
    here = Standing(gathered, line)
    if not goes_on(here):
        gathered.begin()
    gathered.introduced = line.introduces() and (names_somebody(here) or gathered.introduced)
    for at, token in enumerate(here.tokens):
        step(here, at, token)


def goes_on(here: Standing) -> bool:
    """A line goes on with the people of the one before only if that was their heading, or part of their form."""
    group, line = here.gathered.group, here.line
    if not group.people:
        form = not here.values and line.any(Word.FORMFIELD) and line.plain()
        return form or not (group.mentions or (group.room and not here.gathered.introduced))
    if here.order.people:
        return False
    headed = here.gathered.introduced and not group.mentions
    slotted = group.mentions and all(mention.slots for mention in group.mentions)
    return not here.values or headed or bool(slotted and here.order.slots >= len(here.values))


def names_somebody(here: Standing) -> bool:
    """Whether the line has a person or a flat."""
    return bool(here.order.people) or any(one.role is Role.FLAT for one in here.line.senses.values())


def step(here: Standing, at: int, token: Token) -> None:
    """What this token changes."""
    if at in here.line.senses:
        number(here, at, token)
    elif not TELLING.isdisjoint(token.parts):
        word(here, at, token)
    elif at in here.present:
        symptom(here, here.present[at])
    elif token.text in PAUSING or not SAYING.isdisjoint(token.parts):
        say(here, token)


def say(here: Standing, token: Token) -> None:
    """How somebody is, that there is no number, or the end of a clause."""
    if token.text in NOT_WRONG:  # 妈妈的没错，我的填错了: said of an earlier number
        return
    if not STATING.isdisjoint(token.parts) or (token.plays(Word.BROKEN) and here.line.any(Word.THERMOMETER)):
        state(here)
    elif token.plays(Word.SYMPTOM, Word.DENIED) and not here.day:
        here.gathered.stated = True
    elif token.text in PAUSING or token.plays(Word.ABSENT):
        pause(here, token)


def number(here: Standing, at: int, token: Token) -> None:
    """A temperature, a flat, a clock time or a head count."""
    role = here.line.senses[at].role
    if at in here.values:
        temperature(here, at)
    elif role is Role.FLAT:
        flat(here, at, token)
    elif role is Role.CLOCK:
        when.clock(here, slot_at(token))
    elif role is Role.COUNT and token.figure:
        here.count = int(token.figure.value)


def word(here: Standing, at: int, token: Token) -> None:
    """A person, a slot or a day."""
    if Word.DAY in token.parts:
        when.another_day(here, token)
    if Word.SLOT in token.parts:
        when.slot(here, at, token.parts[Word.SLOT])
    elif token.plays(*NAMING):
        whom.named(here, at, token)
    elif token.plays(Word.PRONOUN) and not token.plays(Word.FILL):
        whom.pronoun(here, at, token)
    elif token.plays(Word.ALL):
        whom.all_of_them(here, at, token)
    elif token.plays(Word.EACH):
        whom.each(here, at)


def symptom(here: Standing, codes: str) -> None:
    """Belongs to the number before, or to the next one of these people."""
    group = here.gathered.group
    kept = group.mentions[-1].symptoms if group.mentions else group.pending
    kept.extend(code for code in codes.split("+") if code not in kept)


def state(here: Standing) -> None:
    """正常, 同上, a broken thermometer: instead of a number, unless one comes; not of long ago."""
    group = here.gathered.group
    if here.day == "past":
        return
    if not group.people:
        here.gathered.stated = True
    elif not group.mentions:
        group.stated = True


def pause(here: Standing, token: Token) -> None:
    """The end of a clause, or that those at hand have no number: they are away, or were not measured."""
    if token.text not in ENDINGS:
        here.gathered.leave_out()
    # Another day holds no further than its clause, unless a number was said of it or one was forgotten.
    elif here.day and not here.day_has_numbers and not here.noted:
        here.day = here.gathered.heading_day
