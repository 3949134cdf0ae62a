"""A step of the walk: a slot is met, a clock time, or a day."""

from rules.reading.corrections import NOW
from rules.reading.gather import slot_of
from rules.reading.order import closes, heads_people, numbered
from rules.reading.outcome import Slot
from rules.reading.standing import Standing
from rules.reading.tokens import ENDINGS, Token
from rules.reading.words.kinds import Word
from rules.reading.words.time import WAKING


def another_day(here: Standing, token: Token) -> None:
    """The day of the numbers that follow; 现在 after a number is another measurement of today."""
    if of_the_number_before(here, token):
        day = token.parts[Word.DAY]
        here.gathered.group.mentions[-1].day = "" if day == "today" else day
        if day != "today":
            return
    here.day = "" if token.parts[Word.DAY] == "today" else token.parts[Word.DAY]
    here.day_has_numbers = False
    if token.text in NOW and (here.last_value >= 0 or token.clause != here.slot_clause):
        here.slots.forget()


def of_the_number_before(here: Standing, token: Token) -> bool:
    """37.9 last night but 36.6 now: another day straight behind its number, and the end of what is said of it."""
    mentions = here.gathered.group.mentions
    if here.last_value < 0 or not mentions or (token.parts[Word.DAY] == "today" and not mentions[-1].day):
        return False
    following = here.tokens[here.last_value + 1 : here.last_value + 6]
    solid = [one for one in following if not one.plays(Word.SPACE, Word.UNIT)]
    behind = solid[1] if len(solid) > 1 else None
    ends = behind is None or behind.text in ENDINGS or behind.plays(Word.BUT, Word.JOIN)
    return solid[:1] == [token] and ends


def slot(here: Standing, at: int, meaning: str) -> None:
    """A slot: of the numbers that follow, or of the one before where slots follow their numbers."""
    here.slot_clause = here.tokens[at].clause
    if here.tokens[at].text in WAKING and here.slots.pending:
        return
    if (
        here.day
        and here.last_value >= 0
        and not here.day_has_numbers
        and not numbered(here.line, here.slot_clause)
    ):
        return
    if here.gathered.group.mentions and (here.order.slots_follow or closes(here.tokens, at, here.last_value)):
        give_slot(here, slot_of(meaning))
    elif meaning == "both":
        here.slots.both()
    else:
        here.slots.add(slot_of(meaning), here.at_the_head())
        if here.gathered.group.mentions and heads_people(here.tokens, at):
            here.slots.head()
            here.gathered.begin()


def clock(here: Standing, slot: Slot) -> None:
    """A clock time, unless a slot word said it already."""
    if here.order.slots_follow and here.gathered.group.mentions:
        give_slot(here, slot)
    elif not here.slots.pending:
        here.slots.add(slot, here.at_the_head())


def of_one_of_them(here: Standing) -> bool:
    """I'm 36.4 and Dad's 36.7, he just woke up: only of the one named last."""
    clause = here.line.clauses[here.slot_clause] if here.slot_clause >= 0 else []
    return any(token.plays(Word.PRONOUN) and not token.plays(Word.FILL) for token in clause)


def give_slot(here: Standing, slot: Slot) -> None:
    """To the number before; a single slot word that closes the line: to all its numbers that have none."""
    closing = here.order.slots == 1 and not of_one_of_them(here)
    groups = here.gathered.groups[-len(here.values) - 1 :] if closing else [here.gathered.group]
    for group in groups:
        for mention in group.mentions if closing else group.mentions[-1:]:
            mention.slots = mention.slots or [slot]
