"""Stage 4: sums of money without its usual words: 补36.5运费, 36.5白花了, 抢到0.37，我38.8."""

from itertools import pairwise

from rules.reading.beside import before_it
from rules.reading.line import talk
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import piece
from rules.reading.words import things, words
from rules.reading.words.kinds import Word

BOUGHT = frozenset(("money", "goods", "delivery"))
SPENT = words(things.SPENT)
SQUANDERED = words(things.SQUANDERED)
LUCKY = tuple(things.LUCKY.split())
GETTING = tuple(things.GETTING.split())
TAKING_BACK = words(things.TAKING_BACK)
CARDS = tuple(things.CARDS.split())
CARD_ENDS = frozenset(card[-1] for card in CARDS)
SHOWN = words(things.SHOWN)
NOW = (["现在"], ["如今"], ["目前"], ["今早"], ["现在才"], ["这会儿"])
PETROL = words("89 92 95 98")
OF_PETROL_SAID = words("号")
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
    if not near.line.any(Word.HAN) or reported(near):
        return False
    told = piece(near.tokens[max(0, near.at - REACH) : near.at])
    return any(luck in told for luck in LUCKY)


def shared_out(near: Surroundings) -> bool:
    """抢到0.37，我38.8: the verb of the clause before goes on."""
    if not (near.at > 2 and near.line.any(Word.HAN, Word.TOPIC)) or not near.line.nothings:
        return False
    if reported(near) or near.talk_here or near.line.any(Word.LABEL):
        return False
    since = max(0, near.at - REACH)
    others = (at for at in range(since, near.at) if at in near.line.nothings)
    here = near.tokens[near.at].clause
    return any(near.tokens[at].clause < here and gained(near, at) for at in others)


def bought_before(near: Surroundings) -> bool:
    """那只股我36.5进的，现在35.2: what it costs now, of what was bought for the number before."""
    told = before_it(near)
    if [token.text for token in told] not in NOW or reported(near) or not near.line.nothings:
        return False
    others = (at for at in range(max(0, near.at - REACH), near.at) if at in near.line.nothings)
    return any(near.tokens[at + 1].plays(Word.PER) for at in others)


def gained(near: Surroundings, at: int) -> bool:
    """Whether a verb of getting, paying or scoring leads straight to the number there."""
    told = piece(near.tokens[max(0, at - 3) : at])
    following = near.tokens[at + 1]
    return told.endswith(GETTING) and not following.plays(Word.COUNTER, Word.PER, Word.HAN)


def handed_back(near: Surroundings) -> bool:
    """退我36.5, 让我补36.5, 36.5转你: who pays or is paid."""
    if not near.line.says(TAKING_BACK):
        return False
    told = before_it(near)
    return bool(told) and told[-1].text in TAKING_BACK and not reported(near)


def on_a_card(near: Surroundings) -> bool:
    """预付电卡插进去，显示36.50: what a card or a meter shows."""
    if not near.line.any(Word.HAN, Word.TOPIC) or near.sense.labelled or near.own:
        return False
    told = before_it(near)
    if not told or not (told[-1].text in SHOWN or told[-1].text[-1:] in CARD_ENDS):
        return False
    named = piece(near.tokens[max(0, near.at - REACH) : near.at])
    return any(card in named for card in CARDS)


def of_petrol(near: Surroundings) -> bool:
    """92号降到6.36了: close behind the number of a fuel."""
    told = [token.text for token in near.tokens[max(0, near.at - 4) : near.at]]
    return any(one in PETROL and other == "号" for one, other in pairwise(told))


OF_PURSES = (of_a_fee, squandered, lucky, shared_out, bought_before, handed_back, on_a_card)
