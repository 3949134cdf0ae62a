"""What is said of another door than the sender's, with nobody's name: 201发烧了. Somebody has to look there."""

from rules.reading.mentions import Group
from rules.reading.outcome import Context
from rules.reading.rooms import is_own
from rules.reading.standing import Standing
from rules.reading.words.kinds import Word

SOMEBODY = (Word.SELF, Word.KIN, Word.NAME, Word.OTHER)


def of_another_door(group: Group, context: Context) -> bool:
    """Whether a group is a flat where somebody is ill, and no more is known of them."""
    told = bool(group.pending) and not (group.people or group.mentions)
    return told and another_door(group.room, context)


def another_door(room: str | None, context: Context) -> bool:
    """Whether an address is not the sender's."""
    return bool(room) and not is_own(room or "", context.room)


def ill_elsewhere(here: Standing, at: int) -> bool:
    """我36.5，201发烧了: whether the flat at this place begins what is told of somebody there, and of nobody named."""
    group = here.gathered.group
    known = here.gathered.context.room  # who has no flat of their own may write it anywhere
    if not (here.present and known) or not another_door(here.tokens[at].text, here.gathered.context):
        return False
    begun = group.room is not None and not (group.people or group.mentions or group.pending)
    clause = here.tokens[at].clause
    first = at if after_a_stop(here, at) else 0
    there = [at for at, token in enumerate(here.tokens) if at >= first and token.clause == clause]
    somebodys = any(place in here.values or here.tokens[place].plays(*SOMEBODY) for place in there)
    return not (begun or somebodys) and any(place > at and place in here.present for place in there)


def after_a_stop(here: Standing, at: int) -> bool:
    """I'm 36.5. 201 has a fever: a stop behind a number parts what the number's own point would not."""
    before = [token.text for token in here.tokens[max(0, at - 2) : at] if not token.plays(Word.SPACE)]
    return before[-1:] == ["."]


def told_before(here: Standing, at: int) -> bool:
    """201发烧了，我36.5: whether a clause before this place was about a flat, and is not about whoever comes now."""
    group, context = here.gathered.group, here.gathered.context
    return of_another_door(group, context) and here.tokens[at].clause != here.flat_clause
