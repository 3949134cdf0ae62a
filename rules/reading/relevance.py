"""Stage 4: whether a number that looks like a temperature is somebody's, today: chatter is full of 36.5."""

from enum import Enum, auto
from itertools import pairwise

from rules.reading.around import MOVING
from rules.reading.line import REACH, Line
from rules.reading.of_amounts import OF_AMOUNTS, OF_AMOUNTS_SAID
from rules.reading.of_bare_numbers import of_bare_numbers
from rules.reading.of_chat import COMFORT, OF_CHAT, comforted
from rules.reading.of_checking import OF_CHECKING, OF_CHECKING_SAID
from rules.reading.of_consequences import OF_CONSEQUENCES
from rules.reading.of_devices import OF_DEVICES, OF_ROOMS
from rules.reading.of_others import OF_OTHERS
from rules.reading.of_purses import OF_PETROL_SAID, OF_PURSES, of_petrol
from rules.reading.of_sayings import OF_SAYINGS
from rules.reading.of_stories import OF_PETS_AND_PLACES, OF_STORIES, OF_STORIES_SAID
from rules.reading.of_strangers import OF_STRANGERS
from rules.reading.of_talk import OF_TALK
from rules.reading.of_teaching import OF_TEACHING
from rules.reading.of_the_air import OF_THE_AIR
from rules.reading.of_things import OF_THINGS
from rules.reading.of_words import ALWAYS, OF_WORDS, of_a_habit
from rules.reading.of_writing import OF_WRITING, OF_WRITING_SAID
from rules.reading.outcome import Reason
from rules.reading.sense import Role, Sense
from rules.reading.surroundings import Surroundings
from rules.reading.temperature import Degrees
from rules.reading.words import words
from rules.reading.words.kinds import Word

REFUTING = (
    *OF_THINGS,
    *OF_THE_AIR,
    *OF_WORDS,
    *OF_OTHERS,
    *OF_STRANGERS,
    *OF_CONSEQUENCES,
    *OF_PETS_AND_PLACES,
    *OF_TALK,
    *OF_CHAT,
    *OF_TEACHING,
    *OF_DEVICES,
    *OF_SAYINGS,
)
OF_SMALL_WORDS = (
    (OF_AMOUNTS_SAID, OF_AMOUNTS),
    (OF_STORIES_SAID, OF_STORIES),
    (OF_CHECKING_SAID, OF_CHECKING),
    (OF_WRITING_SAID, OF_WRITING),
    (COMFORT, (comforted,)),
    (ALWAYS, (of_a_habit,)),
    (OF_PETROL_SAID, (of_petrol,)),
)
"""Tests, each with the words of which a line must have one."""
PLAINEST = frozenset((
    Word.NUMBER, Word.SPACE, Word.MARK, Word.NAME, Word.KIN, Word.SELF, Word.OTHER, Word.SLOT, Word.LABEL, Word.UNIT,
    Word.OK, Word.SYMPTOM, Word.MEASURE, Word.GREETING, Word.EACH, Word.DAY, Word.AGE, Word.JOIN,
))  # fmt: skip
"""A line of these alone tells of no thing."""
OF_KNOWN_THINGS = (*OF_PURSES, *OF_ROOMS)
PROXY = words("帮 替 代 给 托 for helping")
LITTLE = 4
LITTLE_BEFORE = 3


class Verdict(Enum):
    """On a number that looks like a temperature."""

    OURS = auto()
    WHOSE = auto()  # somebody's, if others of the line are
    NOBODYS = auto()


def verdict(near: Surroundings) -> Verdict:
    """Whether a number is somebody's temperature, by what surrounds it."""
    line, at = near.line, near.at
    if line.sale or line.example < at or of_bare_numbers(near):
        return Verdict.NOBODYS
    if line.clean and not line.priced and not near.ranged:
        return Verdict.NOBODYS if of_small_words(near) else Verdict.OURS
    if for_somebody(near):
        near.sense = line.senses[at] = Sense(Role.DEGREES, Degrees(None, Reason.PERSON))
        return Verdict.OURS
    if of_small_words(near) or any(test(near) for test in REFUTING):
        return Verdict.NOBODYS
    if quiet(near):
        return Verdict.OURS
    doubtful = (
        near.sure and not near.line.talks and not near.lifeless and near.unknown_before <= LITTLE_BEFORE
    )
    return Verdict.WHOSE if doubtful else Verdict.NOBODYS


def of_small_words(near: Surroundings) -> bool:
    """Whether words that all belong to reports, put together, tell of something else: I'm up 36.5 since Monday."""
    if not near.line.parts <= PLAINEST and any(test(near) for test in OF_KNOWN_THINGS):
        return True
    said = near.line.says
    return any(said(words) and any(test(near) for test in tests) for words, tests in OF_SMALL_WORDS)


def vouched(near: Surroundings) -> bool:
    """Whether somebody, a measurement, a day or another line vouches for a number beside one that is nobody's."""
    return near.dated or near.leader is not None or near.measured or near.alone()


def for_somebody(near: Surroundings) -> bool:
    """帮楼上报一个36.5: a neighbour whom nobody names."""
    if helped_a_flat(near):
        return True
    if not near.line.any(Word.STRANGER):
        return False
    tokens = near.sentence()
    helped = any(
        one.text in PROXY and other.plays(Word.STRANGER)
        for one, other in pairwise(tokens)
        if one is not other
    )
    unnamed = near.leader is None or near.led_by(Word.KIN)
    return helped and unnamed and any(token.plays(Word.MEASURE) for token in tokens)


def helped_a_flat(near: Surroundings) -> bool:
    """Helping 07-03 post, they got 36.8."""
    if "helping" not in near.line.texts or near.led_by(Word.NAME, Word.OTHER, Word.SELF):
        return False
    told = range(max(0, near.at - REACH), near.at)
    return any(near.tokens[at].text == "helping" and flat_next(near.line, at) for at in told)


def flat_next(line: Line, at: int) -> bool:
    """Whether the number of a flat stands behind a word."""
    places = range(at + 1, min(at + 4, len(line.tokens)))
    return any(place in line.senses and line.senses[place].role is Role.FLAT for place in places)


def quiet(near: Surroundings) -> bool:
    """Whether so little unknown text is near that the number must be meant."""
    before, after = near.unknown_before, near.unknown_after()
    if near.implausible and near.led_by(Word.OTHER) and not (line_of_names(near.line) and near.straight()):
        return False
    if near.frail:
        return before + after == 0 and (near.leader is not None or all_after(near) == 0)
    if near.leader and not (near.own or near.measured or near.line.listed) and all_after(near) > 1:
        return False
    if near.implausible and not (near.own or near.sense.labelled):
        return (before + after == 0 and not fell(near)) or (
            near.taken() and near.pointed and before <= 3 and not of_petrol(near)
        )
    if near.sense.labelled or near.leader:
        return before <= 6
    if near.measured:
        return before <= 3 and not near.glued()
    if near.dated or near.sense.unit:
        return before == 0
    return before == 0 and after <= 8 and not near.glued()


def fell(near: Surroundings) -> bool:
    """92号降到6.36了, 95号7.36: of prices; 体温降到3.65 is a slip."""
    told = near.tokens[near.at - 1] if near.at else None
    if told is None or near.leader is not None:
        return False
    return told.text in MOVING or of_petrol(near)


def line_of_names(line: Line) -> bool:
    """Whether a line holds nothing unknown, as the lines of lists do."""
    strange = sum(token.strange for token in line.tokens)
    return (strange == 0 and not line.talks) or (line.listed and strange <= LITTLE)


def all_after(near: Surroundings) -> int:
    """Unknown text in all the rest of the clause."""
    start = near.tokens[near.at].start
    return sum(token.strange for token in near.clause if token.start > start)
