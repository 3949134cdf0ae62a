"""Stage 4: amounts and stories in English: what something came to, went up by or is on average, what was once."""

from itertools import pairwise

from rules.reading.line import REACH
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token
from rules.reading.words import words
from rules.reading.words.english_chatter import TRADING
from rules.reading.words.kinds import Word

UP = words("up down ahead behind short over")
BE = words("i'm im it's its is was are were we're you're he's she's they're 's i_am it_is it_was 'm that's")
APIECE = words("each apiece a_pop all_in in_total altogether or_best_offer ono obo")
SUM = words("it's its that's they're it_is it_was is was comes_to came_to works_out_at")
STATISTICS = words("""
    normal average mean median usual standard ideal baseline maximum minimum max min highest lowest limit
    threshold cutoff cut-off cut_off typical mode best worst top score pb
""")
NUMBERED = words("is was are it's now still at about around only 's")
RECEIPTS = words("""
    refund change fare bill total sum fee deposit tip balance cashback subtotal invoice receipt postage shipping price
    quote bid offer payout salary wage wages bonus discount coupon voucher
""")
TRADE = words(TRADING)
ONCE = words("once")
WAS = words("had got hit was were ran reached measured showed reached tested")
CODES = words("code")
OWNERS = words("my your the his her")
HEALTH = words("health green qr")
BEFORE_ASKING = (Word.NAME, Word.OTHER, Word.GREETING, Word.SPACE, Word.MARK)
POINTED = words("that this it the those these")
WAS_IT = words("is was isn't wasn't were are does did")
WHETHER = words("is_that was_that is_this was_this was_it")


def solid_before(near: Surroundings) -> list[Token]:
    """What stands before the number in its clause, without spaces."""
    clause, start = near.tokens[near.at].clause, near.tokens[near.at].start
    told = near.tokens[max(0, near.at - REACH) : near.at]
    return [t for t in told if t.clause == clause and t.start < start and Word.SPACE not in t.parts]


def solid_after(near: Surroundings) -> list[Token]:
    """What stands behind the number and its unit in its clause, without spaces."""
    clause = near.tokens[near.at].clause
    told = near.tokens[near.at + 1 : near.at + REACH]
    return [t for t in told if t.clause == clause and Word.SPACE not in t.parts and Word.UNIT not in t.parts]


def differs(near: Surroundings) -> bool:
    """I'm up 36.5 since Monday: by how much, not how high; woke up and down to are no such words."""
    if not near.line.says(UP):
        return False
    told = [token.text for token in solid_before(near)[-2:]]
    return len(told) > 1 and told[1] in UP and told[0] in BE and not near.line.any(Word.LABEL)


def for_each(near: Surroundings) -> bool:
    """Split the bill, it's 36.4 each; we're 36.5 each is of people."""
    if not near.line.says(APIECE):
        return False
    behind = [token.text for token in solid_after(near)[:1]]
    if not behind or behind[0] not in APIECE or near.leader is not None or near.sense.labelled:
        return False
    told = solid_before(near)
    return bool(told) and told[-1].text in SUM


def on_average(near: Surroundings) -> bool:
    """Normal is now 36.6, the average for our floor is 36.5."""
    if near.sense.labelled or not near.line.says(STATISTICS):
        return False
    told = solid_before(near)
    while told and told[-1].text in NUMBERED:
        told.pop()
    if len(told) == len(solid_before(near)):
        return False
    return bool(told) and told[-1].text in STATISTICS


def handed(near: Surroundings) -> bool:
    """Paid my 36.5 to the shop."""
    if not near.line.says(OWNERS):
        return False
    told = solid_before(near)[-2:]
    return len(told) > 1 and told[0].plays(Word.BEFORE) and told[1].text in OWNERS


def received(near: Surroundings) -> bool:
    """Refund came through, 36.6 only: what the clause before speaks of has a price, and nobody is told of."""
    if not near.line.says(RECEIPTS | TRADE) or near.sense.labelled or near.leader is not None:
        return False
    if near.has(Word.SELF, Word.LABEL, Word.MEASURE, Word.SLOT, Word.SYMPTOM, Word.OK, Word.UNIT):
        return False
    clause = near.tokens[near.at].clause
    told = near.tokens[max(0, near.at - REACH) : near.at]
    told += near.tokens[near.at : near.at + REACH // 2] if near.line.says(TRADE) else []
    priced = any(one.text in RECEIPTS and one.clause in (clause, clause - 1) for one in told)
    priced = priced or any(one.text in TRADE for one in told)
    return priced and not any(one.text in ".;!?" for one in told)


def came_from(near: Surroundings) -> bool:
    """Oil closed at 36.4, down from 37.9: only what it was, where nobody's temperature stands beside it."""
    if "from" not in near.line.texts:
        return False
    told = [token.text for token in solid_before(near)[-2:]]
    return len(told) > 1 and told[1] == "from" and told[0] in UP and len(near.line.temperatures()) < 2


def coded(near: Surroundings) -> bool:
    """Discount code TEMP365 works; the health code is none of these."""
    if not near.line.says(CODES):
        return False
    told = [token.text for token in solid_before(near)]
    return not CODES.isdisjoint(told) and HEALTH.isdisjoint(told)


def asked_of_somebody(near: Surroundings) -> bool:
    """@Claire was that 36.5 from today?"""
    if "?" not in near.line.asks:
        return False
    told = [
        token.text
        for token in solid_before(near)
        if not (token.plays(*BEFORE_ASKING) or token.text in ("@", "hey", "so", "sorry"))
    ]
    return any(one in WAS_IT and other in POINTED for one, other in pairwise(told[:2])) or (
        told[:1] != [] and told[0] in WHETHER
    )


def praised_together(near: Surroundings) -> bool:
    """Everyone between 36.2 and 36.8, good job team: a lead's word on the list."""
    return near.ranged and near.line.says(PRAISING) and not near.line.any(Word.SELF, Word.LABEL)


PRAISING = words("good_job well_done great_job nice_work good_work great_work bravo nice_one")

OF_AMOUNTS_SAID = (
    UP | APIECE | STATISTICS | OWNERS | RECEIPTS | TRADE | CODES | WAS_IT | WHETHER | PRAISING
)  # one of these is in every line that any of the tests below finds
OF_AMOUNTS = (
    differs,
    for_each,
    on_average,
    handed,
    received,
    came_from,
    coded,
    asked_of_somebody,
    praised_together,
)
