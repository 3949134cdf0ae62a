"""The English vocabulary: every word of its tables with the part it plays, and what is put together of them."""

from collections.abc import Iterator, Mapping
from itertools import product

from rules.reading.words import each, english, english_chatter, english_health, english_talk, people
from rules.reading.words.kinds import Word

Entry = tuple[str, Word, str]

_PLAIN: tuple[tuple[Word, str], ...] = (
    (Word.FILL, english.FILL), (Word.FILL, english.WROTE), (Word.WROTE, english.WROTE), (Word.APPROX, english.APPROX),
    (Word.BOUND, english.BOUNDS), (Word.SELF, english.SELF), (Word.HAVE, english.HAVE), (Word.NEG, english.NEG),
    (Word.ALL, english.ALL), (Word.THERMOMETER, english.THERMOMETER), (Word.MEASURE, english.MEASURE),
    (Word.BROKEN, english.BROKEN), (Word.FIX, english.FIX), (Word.WRONG, english.WRONG), (Word.REDO, english.REDO),
    (Word.NOT, english.NOT), (Word.EARLIER, english.EARLIER), (Word.LATER, english.LATER), (Word.SAME, english.SAMES),
    (Word.DENIED, english.DENIED), (Word.OK, english.OK), (Word.ACK, english.ACK), (Word.GREETING, english.GREETINGS),
    (Word.STRANGER, english.STRANGER), (Word.ASKING, english.ASKING), (Word.ABSENT, english_talk.ABSENT),
    (Word.BEFORE, english_talk.BEFORE), (Word.COUNTER, english_talk.COUNTERS), (Word.PER, english_talk.PER),
    (Word.MALAISE, english_health.MALAISE), (Word.FILL, english_chatter.FILL), (Word.COUNTER, english_chatter.COUNTERS),
    (Word.THERMOMETER, english_chatter.THERMOMETER), (Word.THERMOMETER, english_chatter.BROKEN),
    (Word.BROKEN, english_chatter.BROKEN), (Word.RULE, english_chatter.RULES),
    (Word.RULE, english_chatter.RULING), (Word.BEFORE, english_chatter.BEFORE), (Word.PER, english_chatter.PER),
)  # fmt: skip
_MEANING: tuple[tuple[Word, Mapping[str, str]], ...] = (
    (Word.SLOT, english.SLOTS), (Word.DAY, english.DAYS), (Word.KIN, english.KIN), (Word.UNIT, english_talk.UNITS),
    (Word.TOPIC, english_talk.TOPICS), (Word.SYMPTOM, english_health.SYMPTOMS),
    (Word.TOPIC, english_chatter.TOPICS), (Word.DAY, {"past": english_chatter.PAST}),
    (Word.SLOT, {"evening": english_chatter.EVENING}),
)  # fmt: skip
THANKS = "thanks thank_you thx ty tysm cheers thank_u thks tks"
NUMBERS = "two three four five six seven eight"
TO_PLACES = (
    "stuck_in got_stuck_in moved_to flew_to in to back_in back_to now_in still_in still_back_in home_in"
)


def english_words() -> Iterator[Entry]:
    """Every English word and phrase, with a part that it may play and its meaning there."""
    yield from ((word, part, "") for part, table in _PLAIN for word in each(table))
    for part, meanings in _MEANING:
        yield from ((word, part, meaning) for meaning, table in meanings.items() for word in each(table))
    for made in (
        felt,
        gone,
        thanked,
        so_many,
        after,
        greeted,
        senses,
        alike,
        shown,
        emptied,
        at_theirs,
        given,
        then,
        taught,
        o_clock,
    ):
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
    ways = product(each(TO_PLACES), each(english_talk.CITIES))
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
    whose = ("", *(f"{its} " for its in each(english_talk.ITS)))
    for when, its, doing in product(each(english_talk.AFTER), whose, each(english_talk.DOINGS)):
        yield f"{when} {its}{doing}", Word.FILL, ""


def greeted() -> Iterator[Entry]:
    """Sunny morning: no slot."""
    pairs = product(each(english_talk.PRAISED), each(english_talk.PRAISING))
    yield from ((f"{how} {when}", Word.GREETING, "") for how, when in pairs)


def senses() -> Iterator[Entry]:
    """My sense of smell has vanished."""
    pairs = product(each(english_health.SENSES), each(english_health.LOST))
    yield from ((f"{sense} {lost}", Word.SYMPTOM, "loss_of_smell_taste") for sense, lost in pairs)


def alike() -> Iterator[Entry]:
    """Same temp as yesterday."""
    pairs = product(each(english_talk.LIKENED), each(english_talk.LIKE_WHEN))
    yield from ((f"{same} as {when}", Word.SAME, "") for same, when in pairs)


def shown() -> Iterator[Entry]:
    """It says ERR, the display is blank: a thermometer that is broken."""
    said = product(each(english_talk.SHOWN), each(english_talk.NO_NUMBER))
    dark = product(each(english_talk.SCREEN), each(english_talk.DARK))
    for one, other in (*said, *dark):
        for start, part in product(("", "the ", "its "), (Word.THERMOMETER, Word.BROKEN)):
            yield f"{start}{one} {other}", part, ""


def emptied() -> Iterator[Entry]:
    """The flat is empty."""
    pairs = product(each(english_talk.EMPTY), each(english_talk.EMPTIED))
    yield from ((f"{place} {empty}", Word.ABSENT, "") for place, empty in pairs)


def at_theirs() -> Iterator[Entry]:
    """At my sister's place: away."""
    kin = [
        word
        for table in (*people.KIN.values(), "friend mate colleague parents in-laws folks")
        for word in each(table)
    ]
    latin = [word for word in kin if word.isascii()]
    for my, word, end in product(("my", "his", "her", "our"), latin, ("'s", "s'", "s")):
        yield f"at {my} {word}{end}", Word.ABSENT, ""
        yield from ((f"at {my} {word}{end} {home}", Word.ABSENT, "") for home in each(english_talk.HOMES))


def given() -> Iterator[Entry]:
    """Send me 36.5, found one for 38.5: money."""
    pairs = product(each(english_talk.GIVING), each(english_talk.GIVEN))
    yield from ((f"{give} {whom}", Word.BEFORE, "") for give, whom in pairs)
    trades = product(each(english_talk.TRADING), ("", *each(english_talk.TRADED)))
    yield from ((f"{trade} {what} for".replace("  ", " "), Word.BEFORE, "") for trade, what in trades)


def then() -> Iterator[Entry]:
    """In my first week: a stretch of another time."""
    parts = product(each(english_chatter.IN_THAT), each(english_chatter.ORDER), each(english_chatter.STRETCH))
    yield from ((" ".join(part), Word.DAY, "past") for part in parts)


def taught() -> Iterator[Entry]:
    """Please include the decimal: what follows is an example."""
    parts = product(each(english_chatter.TEACHING), ("", "the ", "a ", "your "), each(english_chatter.TAUGHT))
    yield from ((f"{do} {the}{what}", Word.EXAMPLE, "") for do, the, what in parts)


def o_clock() -> Iterator[Entry]:
    """Half past nine am; by itself it says nothing of the slot that its number would not."""
    hours = [
        f"{past} {hour}"
        for past, hour in product(each(english_chatter.PAST_HOUR), each(english_chatter.HOURS))
    ]
    for hour in (*hours, *(f"{hour} o'clock" for hour in each(english_chatter.HOURS))):
        yield f"{hour}", Word.FILL, ""
        for slot, halves in english_chatter.HALVES.items():
            yield from ((f"{hour} {half}", Word.SLOT, slot) for half in each(halves))
    for hour in each(english_chatter.HOURS):
        yield from ((f"{hour} {half}", Word.SLOT, "morning") for half in ("am", "a.m."))
        yield from ((f"{hour} {half}", Word.SLOT, "evening") for half in ("pm", "p.m."))
