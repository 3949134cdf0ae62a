"""The English vocabulary: every word of its tables with the part it plays, and what is put together of them."""

from collections.abc import Iterator
from itertools import product

from rules.reading.words import each, english, english_health, people
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
    (Word.FILL, english.MORE_FILL), (Word.BEFORE, english.MORE_BEFORE), (Word.ACK, english.ACK),
    (Word.FILL, english.LAST_FILL), (Word.FILL, english.REMINDED), (Word.ACK, english.LAST_ACK), (Word.FIX, english.LAST_FIX),
    (Word.GREETING, english.LAST_GREETINGS), (Word.REDO, english.MORE_REDO), (Word.FIX, english.MORE_FIX), (Word.MEASURE, english.MORE_MEASURE),
)  # fmt: skip
_MEANING = (
    (Word.SLOT, english.SLOTS), (Word.DAY, english.DAYS), (Word.KIN, english.KIN), (Word.TOPIC, english.TOPICS),
    (Word.SYMPTOM, english_health.SYMPTOMS), (Word.UNIT, english.UNITS), (Word.DAY, {"past": english.PAST}),
    (Word.SLOT, {"morning": english.LAST_SLOTS}),
)  # fmt: skip
THANKS = "thanks thank_you thx ty tysm cheers thank_u thks tks"
NUMBERS = "two three four five six seven eight"
TO_PLACES = "stuck_in got_stuck_in moved_to flew_to in to back_in back_to now_in still_in still_back_in home_in"


def english_words() -> Iterator[Entry]:
    """Every English word and phrase, with a part that it may play and its meaning there."""
    yield from ((word, part, "") for part, table in _PLAIN for word in each(table))
    for part, meanings in _MEANING:
        yield from ((word, part, meaning) for meaning, table in meanings.items() for word in each(table))
    for made in (felt, gone, thanked, so_many, after, greeted, senses, alike, shown, emptied, at_theirs):
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


def after() -> Iterator[Entry]:
    """After my bath: when it was taken; bath is other talk elsewhere."""
    whose = ("", *(f"{its} " for its in each(english.ITS)))
    for when, its, doing in product(each(english.AFTER), whose, each(english.DOINGS)):
        yield f"{when} {its}{doing}", Word.FILL, ""


def greeted() -> Iterator[Entry]:
    """Sunny morning: no slot."""
    pairs = product(each(english.PRAISED), each(english.PRAISING))
    yield from ((f"{how} {when}", Word.GREETING, "") for how, when in pairs)


def senses() -> Iterator[Entry]:
    """My sense of smell has vanished."""
    pairs = product(each(english.SENSES), each(english.LOST))
    yield from ((f"{sense} {lost}", Word.SYMPTOM, "loss_of_smell_taste") for sense, lost in pairs)


def alike() -> Iterator[Entry]:
    """Same temp as yesterday."""
    pairs = product(each(english.LIKENED), each(english.LIKE_WHEN))
    yield from ((f"{same} as {when}", Word.SAME, "") for same, when in pairs)


def shown() -> Iterator[Entry]:
    """It says ERR, the display is blank: a thermometer that is broken."""
    said = product(each(english.SHOWN), each(english.NO_NUMBER))
    dark = product(each(english.SCREEN), each(english.DARK))
    for one, other in (*said, *dark):
        for start, part in product(("", "the ", "its "), (Word.THERMOMETER, Word.BROKEN)):
            yield f"{start}{one} {other}", part, ""


def emptied() -> Iterator[Entry]:
    """The flat is empty."""
    pairs = product(each(english.EMPTY), each(english.EMPTIED))
    yield from ((f"{place} {empty}", Word.ABSENT, "") for place, empty in pairs)


def at_theirs() -> Iterator[Entry]:
    """At my sister's place: away."""
    kin = [word for table in (*people.KIN.values(), "friend mate colleague parents in-laws folks") for word in each(table)]
    latin = [word for word in kin if word.isascii()]
    whose = [(f"at {my} {word}", end) for my in ("my", "his", "her", "our") for word in latin for end in ("'s", "s'", "s")]
    for place, end in whose:
        yield f"{place}{end}", Word.ABSENT, ""
        yield from ((f"{place}{end} {home}", Word.ABSENT, "") for home in each(english.HOMES))
