"""Stage 4: English stories and games with a number: of another time, of if, of a pet, of everybody asked."""

from itertools import pairwise

from rules.reading.line import REACH
from rules.reading.of_amounts import ONCE, WAS, solid_after, solid_before
from rules.reading.surroundings import Surroundings
from rules.reading.words import words
from rules.reading.words.kinds import Word

PERIODS = words("week day night year month time weekend summer winter morning evening moment")
SOMEBODY = (Word.SELF, Word.PRONOUN, Word.YOU, Word.KIN)
EVERY = words("every each most")
ALWAYS = words("always normally usually typically generally")
SUPPOSING = words("if imagine suppose supposing pretend")
SUPPOSED = words("i you it he she we they someone somebody everyone everybody anyone anybody i'm you're it's")
ASKED_ALL = words("do does did has have is are")
ANYBODY = words("everyone everybody anyone anybody else anyone_else everyone_else you_guys we_all you_all")
PLEASE = words("please pls plz kindly")
ALL = words("everyone everybody all team guys folks neighbours residents")
QUOTING = words("looks_like look_like like as format example say says write type i.e e.g")
REASSURING = words("don't_worry dont_worry no_worries nothing_to_worry don't_panic no_need_to_worry")
ENOUGH = words(
    "enough plenty sufficient better overkill boring perfect ideal also always never what why how where"
)
OUR_THING = words("mine ours mine's ours's mine_is ours_is")
KEEPING = words(
    "left leave keep kept set put turn turned hold held run ran heat heated warm warmed bring brought stick stuck"
)
KEPT_AT = words("at to on for as_at")
THE = frozenset(("the",))
BEING = frozenset(("is", "'s", "are"))
IT = words("it them that this mine ours down up off")
HEATED = frozenset(("water", "device"))


def once(near: Surroundings) -> bool:
    """They had me at 37.6 once."""
    return near.says(ONCE) and near.says(WAS) and not near.line.any(Word.REDO, Word.SLOT)


def that_time(near: Surroundings) -> bool:
    """The week I arrived I was 38.2; 38.2 every night."""
    behind = [token.text for token in solid_after(near)[:2]]
    habit = behind[:1] and behind[0] in ALWAYS
    if habit or any(one in EVERY and other in PERIODS for one, other in pairwise(behind)):
        return not near.sense.labelled
    if not near.line.says(THE) or "today" in near.line.days:
        return False
    told = solid_before(near)
    return any(
        one.text == "the" and two.text in PERIODS and three.plays(*SOMEBODY) and three is not near.leader
        for one, two, three in zip(told, told[1:], told[2:], strict=False)
    )


def supposed(near: Surroundings) -> bool:
    """If I were a thermometer I'd say 36.5."""
    if not near.line.says(SUPPOSING):
        return False
    told = [token.text for token in (*solid_before(near), *solid_after(near))]
    return any(one in SUPPOSING and other in SUPPOSED for one, other in pairwise(told))


def asked_of_all(near: Surroundings) -> bool:
    """Is it just me or does everyone have 36.5?"""
    if "?" not in near.line.asks:
        return False
    told = [token.text for token in solid_before(near)]
    return any(one in ASKED_ALL and other in ANYBODY for one, other in pairwise(told))


def told_to_all(near: Surroundings) -> bool:
    """Not 36,5 but 36.5 please everyone."""
    if not near.line.says(PLEASE) or (near.leader is not None and not near.led_by(Word.ALL)):
        return False
    told = [token.text for token in near.clause if not token.plays(Word.SPACE)]
    pairs = ({one, other} for one, other in pairwise(told))
    return any(pair & PLEASE and pair & ALL for pair in pairs)


def of_a_pet(near: Surroundings) -> bool:
    """He's 38.5 normally, he's a cat; Rex has 40.1, off to the vet."""
    if "animal" not in near.line.topics or near.own or near.sense.labelled:
        return False
    return near.led_by(Word.OTHER, Word.PRONOUN)


def taken_of_a_pet(near: Surroundings) -> bool:
    """狗狗打完疫苗有点蔫，量了39.2: the clause before told how an animal is; 遛狗回来，量了37.8 is one's own."""
    line, clause = near.line, near.tokens[near.at].clause
    if "animal" not in line.topics or line.any(Word.SELF, Word.NAME, Word.KIN, Word.ALL, Word.OTHER):
        return False
    before = line.clauses.get(clause - 1, [])
    named = any(token.parts.get(Word.TOPIC) == "animal" for token in before)
    unwell = any(token.strange or token.plays(Word.SYMPTOM, Word.MALAISE) for token in before)
    return named and unwell and near.taken() and not near.has(Word.DAY, Word.SLOT, Word.LABEL)


def quoted_as_example(near: Surroundings) -> bool:
    """A full report looks like "Mrs Tan 36.5 morning"."""
    if '"' not in near.line.texts or not near.line.says(QUOTING):
        return False
    told = [one.text for one in near.tokens[max(0, near.at - REACH) : near.at] if not one.plays(Word.SPACE)]
    opened = next((at for at in range(len(told) - 1, 0, -1) if told[at] == '"'), 0)
    return opened > 0 and told[opened - 1] in QUOTING


def reassured(near: Surroundings) -> bool:
    """36.8 is fine, don't worry about it Anna; just 36.5 is enough: said of the number itself."""
    if not near.line.says(BEING):
        return False
    behind = solid_after(near)
    if len(behind) < 2 or behind[0].text not in BEING or near.led_from_before():
        return False
    if behind[1].text in ENOUGH:
        return True
    named = near.line.any(Word.OTHER, Word.NAME) and not near.led_by(Word.OTHER, Word.NAME)
    return behind[1].plays(Word.OK) and (near.line.says(REASSURING) or named) and not near.line.any(Word.SELF)


def of_our_thing(near: Surroundings) -> bool:
    """Mine's on 38.5 and it's still lukewarm: of heaters, not of people."""
    if not near.line.topics & HEATED or near.leader is None or near.leader.text not in OUR_THING:
        return False
    return any(
        token.text in ("on", "set", "set to", "set at", "up to", "only") for token in solid_before(near)[-2:]
    )


def kept_at(near: Surroundings) -> bool:
    """I left it at 36.5 overnight: a thing is kept there."""
    if not near.line.says(KEEPING):
        return False
    told = [token.text for token in solid_before(near)]
    if len(told) < 3 or told[-1] not in KEPT_AT or near.sense.labelled:
        return False
    return told[-2] in IT and told[-3] in KEEPING


def seen_there(near: Surroundings) -> bool:
    """Was 41.2 in Delhi when I called; back home it's 37.4 already."""
    if near.leader is not None or near.sense.labelled:
        return False
    behind = near.tokens[near.at + 1 : near.at + 4]
    return any(token.plays(Word.ABSENT) and token.text.startswith("in ") for token in behind)


OF_STORIES_SAID = (
    ONCE | ALWAYS | EVERY | THE | SUPPOSING | ASKED_ALL | PLEASE | QUOTING | BEING | OUR_THING | KEEPING
)  # one of these is in every line that any of the tests below finds
OF_STORIES = (
    once,
    that_time,
    supposed,
    asked_of_all,
    told_to_all,
    quoted_as_example,
    reassured,
    of_our_thing,
    kept_at,
)
OF_PETS_AND_PLACES = (of_a_pet, taken_of_a_pet, seen_there)
