"""Stage 4b: sums of money without its usual words: 补36.5运费, 36.5白花了, 一瓶36.8, 抢到0.37，我38.8, 凑个吉利数36.66."""

from rules.reading.beside import before_it
from rules.reading.line import talk
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token
from rules.reading.words import things, words
from rules.reading.words.kinds import Word

BOUGHT = frozenset(("money", "goods", "delivery"))
SPENT = words(things.SPENT)
SQUANDERED = words(things.SQUANDERED)
LUCKY = words(things.LUCKY)
GETTING = words(things.GETTING)
TAKING_BACK = words(things.TAKING_BACK)
CARDS = words(things.CARDS)
SHOWN = words(things.SHOWN)
REACH = 24  # tokens


def reported(near: Surroundings) -> bool:
    """Whether 体温, a unit, a slot or somebody's measuring says what it is."""
    return bool(near.sense.labelled or near.sense.unit) or near.taken() or near.has(Word.SLOT, Word.SYMPTOM)


def of_a_fee(near: Surroundings) -> bool:
    """又让我补36.5运费: what touches it behind is bought or paid."""
    following = near.tokens[near.at + 1 : near.at + 2]
    if not near.line.topics & BOUGHT or not following or following[0].start != near.tokens[near.at].end:
        return False
    paid = talk(following[0]) and following[0].parts[Word.TOPIC] in BOUGHT
    told = before_it(near)
    return paid and bool(told) and told[-1].text in SPENT and not reported(near)


def squandered(near: Surroundings) -> bool:
    """36.5白花了, 36.5打水漂了."""
    if not near.line.says(SQUANDERED):
        return False
    behind = near.tokens[near.at + 1 : near.at + 4]
    return any(token.text in SQUANDERED for token in behind) and not reported(near)


def lucky(near: Surroundings) -> bool:
    """凑个吉利数，36.66发群里."""
    return near.line.says(LUCKY) and not reported(near)


def shared_out(near: Surroundings) -> bool:
    """抢到0.37，我38.8: the verb of the clause before goes on."""
    if not near.line.says(GETTING) or reported(near) or near.talk_here:
        return False
    told = near.tokens[max(0, near.at - REACH) : near.at]
    here = near.tokens[near.at].clause
    return any(one.text in GETTING and other.figure and one.clause < here for one, other in zip(told, told[1:], strict=False)) and not (
        near.line.any(Word.LABEL)
    )


def handed_back(near: Surroundings) -> bool:
    """退我36.5, 让我补36.5, 36.5转你: who pays or is paid."""
    if not near.line.says(TAKING_BACK):
        return False
    told = before_it(near)
    return bool(told) and told[-1].text in TAKING_BACK and not reported(near)


def on_a_card(near: Surroundings) -> bool:
    """预付电卡插进去，显示36.50: what a card or a meter shows."""
    if not near.line.says(CARDS) or near.sense.labelled or near.own:
        return False
    told = before_it(near)
    named = any(token.text in CARDS for token in near.tokens[max(0, near.at - REACH) : near.at])
    return named and bool(told) and (told[-1].text in SHOWN or told[-1].text in CARDS)


OF_PURSES_SAID = SQUANDERED | LUCKY | GETTING | TAKING_BACK | CARDS | SPENT  # one of these is in every line found below
OF_PURSES = (of_a_fee, squandered, lucky, shared_out, handed_back, on_a_card)
