"""The English vocabulary: every word of its tables with the part it plays, and what is put together of them."""

from collections.abc import Iterator
from itertools import product

from rules.reading.words import each, english, english_health
from rules.reading.words.kinds import Word

Entry = tuple[str, Word, str]

_PLAIN: tuple[tuple[Word, str], ...] = (
    (Word.FILL, english.FILL), (Word.APPROX, english.APPROX), (Word.BOUND, english.BOUNDS),
    (Word.SELF, english.SELF), (Word.HAVE, english.HAVE), (Word.NEG, english.NEG), (Word.ALL, english.ALL),
    (Word.THERMOMETER, english.THERMOMETER), (Word.MEASURE, english.MEASURE), (Word.BROKEN, english.BROKEN),
    (Word.FIX, english.FIX), (Word.WRONG, english.WRONG), (Word.REDO, english.REDO), (Word.NOT, english.NOT),
    (Word.EARLIER, english.EARLIER), (Word.FILL, english.WROTE), (Word.WROTE, english.WROTE),
    (Word.ABSENT, english.ABSENT),
    (Word.LATER, english.LATER), (Word.SAME, english.SAMES), (Word.DENIED, english.DENIED), (Word.OK, english.OK),
    (Word.BEFORE, english.BEFORE), (Word.COUNTER, english.COUNTERS), (Word.PER, english.PER),
    (Word.STRANGER, english.STRANGER), (Word.ASKING, english.ASKING), (Word.MALAISE, english_health.MALAISE),
)  # fmt: skip
_MEANING = (
    (Word.SLOT, english.SLOTS), (Word.DAY, english.DAYS), (Word.KIN, english.KIN), (Word.TOPIC, english.TOPICS),
    (Word.SYMPTOM, english_health.SYMPTOMS),
)  # fmt: skip
THANKS = "thanks thank_you thx ty tysm cheers thank_u thks tks"
NUMBERS = "two three four five six seven eight"
TO_PLACES = "moved_to flew_to in to back_in back_to now_in still_in still_back_in home_in"


def english_words() -> Iterator[Entry]:
    """Every English word and phrase, with a part that it may play and its meaning there."""
    yield from ((word, part, "") for part, table in _PLAIN for word in each(table))
    for part, meanings in _MEANING:
        yield from ((word, part, meaning) for meaning, table in meanings.items() for word in each(table))
    for made in (felt, gone, thanked, so_many):
        yield from made()


def felt() -> Iterator[Entry]:
    """Nose is super blocked: what, how much and how."""
    for code, places, feelings in english_health.FELT:
        for place, feeling in product(each(places), each(feelings)):
            yield f"{place} {feeling}", Word.SYMPTOM, code
            for much in each(english_health.MUCH):
                apart = "" if much.startswith("'") else " "
                yield f"{place}{apart}{much} {feeling}", Word.SYMPTOM, code


def gone() -> Iterator[Entry]:
    """Back in Lyon, flew to Lyon."""
    ways = product(each(TO_PLACES), each(english.CITIES))
    yield from ((f"{to} {place}", Word.ABSENT, "") for to, place in ways)


def thanked() -> Iterator[Entry]:
    """Thanks for all the hard work: no acknowledgement of a report."""
    reasons = [word for word in each(english.FILL) if word.startswith("for ")]
    yield from ((f"{thanks} {reason}", Word.FILL, "") for thanks, reason in product(each(THANKS), reasons))


def so_many() -> Iterator[Entry]:
    """Family of 4, the 3 of us."""
    for count, word in enumerate(each(NUMBERS), 2):
        for said in (word, str(count)):
            yield from ((f"{of} {said}", Word.ALL, str(count)) for of in each(english.ALL_OF))
