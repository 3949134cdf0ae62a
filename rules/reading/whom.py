"""A step of the walk: somebody is named, or everybody."""

from rules.reading.around import has_own_number
from rules.reading.doors import told_before
from rules.reading.line import REACH
from rules.reading.mentions import Group
from rules.reading.naming import (
    addressed,
    another_s_kin,
    counts_people,
    excepts,
    head_count,
    joined,
    leads_to_kin,
    means_everybody,
    owner_of_kin,
    possessive,
    set_apart,
    stated,
)
from rules.reading.outcome import Reason
from rules.reading.people import Person, everybody, person
from rules.reading.resent import given_away
from rules.reading.standing import Standing
from rules.reading.tokens import Token, kin_word
from rules.reading.words.kinds import Word

FAR = 40  # tokens
NAMING = (Word.SELF, Word.KIN, Word.NAME, Word.OTHER, Word.REST, Word.ALL)


def named(here: Standing, at: int, token: Token) -> None:
    """A person by name, kin word or 我, unless 我 only helps."""
    if (
        here.last_value >= 0
        and given_away(here.tokens, here.last_value) == at
        and not here.order.names_follow
    ):
        give(here, at, token)
        return
    follows = bool(here.gathered.group.people)
    only_leads = (
        possessive(here.tokens, at, follows)
        or owner_of_kin(here.tokens, at)
        or at in here.order.beside
        or explained(here, at)
    )
    if not (only_leads or addressed(here.tokens, at)):
        somebody(here, at, token)


def explained(here: Standing, at: int) -> bool:
    """室友邓凯, 老婆李梅: a kin word of nobody registered, straight before a name, only says who that is."""
    if Word.KIN not in here.tokens[at].parts or at + 1 >= len(here.tokens):
        return False
    name = here.tokens[at + 1]
    titled = name.plays(Word.NAME, Word.OTHER) and not kin_word(name) and name.start == here.tokens[at].end
    return titled and not person(here.tokens[at], here.gathered.context).names


def give(here: Standing, at: int, token: Token) -> None:
    """刚才36.9是宝宝的: the number before is theirs, whoever was thought of; what follows is another's."""
    group = here.gathered.group
    group.people, group.joined, group.everybody = [], [], False
    group.add_person(person(token, here.gathered.context), False)
    here.gathered.begin()
    here.last_person = at


def pronoun(here: Standing, at: int, token: Token) -> None:
    """他 is the one at hand; once that one has a number, nobody knows who has another."""
    group = here.gathered.group
    if group.left_out and not (group.mentions or only_oneself(here)):
        here.last_person = at
        return
    if group.mentions and group.people and not measured_next(here, at):
        return
    other = the_other_one(here, at)
    if other is not None:
        here.gathered.begin(Group(room=here.room))
        somebody(here, at, here.tokens[other])
    elif only_oneself(here) and measured_next(here, at):  # 我刚问了，她36.9
        here.gathered.begin(Group(room=here.room))
        somebody(here, at, token)
    elif (group.mentions or not group.people) and not another_s_kin(here.tokens, at + 1, ""):
        somebody(here, at, token)


def measured_next(here: Standing, at: int) -> bool:
    """Whether a number follows before anybody else is named; 我妈37.2她说头疼 tells more of the same person."""
    for place in range(at + 1, min(at + REACH, len(here.tokens))):
        if place in here.values:
            return True
        if here.tokens[place].plays(*NAMING):
            return False
    return False


def the_other_one(here: Standing, at: int) -> int | None:
    """我和老伴都好，我36.3，她36.5: where the only other one is named, beside whom 我 was and who has no number yet."""
    told = range(max(0, at - FAR), at)
    named = [place for place in told if here.tokens[place].plays(Word.KIN, Word.NAME, Word.OTHER)]
    oneself = [place for place in told if oneself_at(here, place)]
    values = [place for place in told if place in here.values]
    if len(named) != 1 or not oneself or not measured_next(here, at):
        return None
    if not values:
        people = here.gathered.group.people
        return named[0] if len(people) > 1 or only_oneself(here) else None
    return named[0] if len(values) == 1 and named[0] < oneself[-1] < values[0] else None


def only_oneself(here: Standing) -> bool:
    """Whether nobody but the sender is at hand, whom no 他 means."""
    sender = here.gathered.context.sender
    return [one.names for one in here.gathered.group.people] == [(sender,)]


def oneself_at(here: Standing, at: int) -> bool:
    """Whether 我 stands there for oneself, not in 我老公."""
    return here.tokens[at].plays(Word.SELF) and not leads_to_kin(here.tokens, at)


def told_more(here: Standing, at: int) -> bool:
    """妈妈37.2她说嗓子疼: no number follows, so that the one with a number is told more of."""
    group = here.gathered.group
    if not (here.values and group.mentions and len(group.people) == 1 and group.people[0].names):
        return False
    return here.tokens[at].clause == here.tokens[here.last_value].clause and at > here.line.values[-1]


def all_of_them(here: Standing, at: int, token: Token) -> None:
    """Everybody, if the word means that here; 36.5 for both of us: of the number before."""
    count = stated(token) or head_count(here.tokens, at) or here.count
    if owns_what_was_said(here, at):
        here.gathered.group.people = [everybody(count, here.gathered.context)]
        here.gathered.group.everybody = True
    elif means_everybody(here.tokens, at, here.gathered.group):
        everyone(here, at, count)


def somebody(here: Standing, at: int, token: Token) -> None:
    """Somebody is named: with those at hand if they have no number yet, else by themselves."""
    group = here.gathered.group
    if owns_what_was_said(here, at):
        group.add_person(person(token, here.gathered.context), False)
        here.last_person = at
        return
    who = person(token, here.gathered.context)
    if told_more(here, at) and group.people[0].names == who.names:  # my temperature was 36.5 when I took it
        return
    follows = here.order.names_follow and group.mentions and not group.people
    said = group.mentions or group.everybody or group.stated or (group.people and group.pending)
    excepted = excepts(here.tokens, at) or set_apart(here.tokens, at)
    elsewhere = told_before(here, at)
    finished = said or token.plays(Word.REST) or excepted or group.left_out or elsewhere
    if elsewhere:
        here.room = None
    if finished and not follows:
        group = here.gathered.begin(Group(room=here.room))
        here.slots.restart()
    if another_s_kin(here.tokens, at, here.gathered.context.sender):
        who = Person(reason=Reason.PERSON, asked=token.text)
    if here.count > 1 and at and here.tokens[at - 1].figure:  # 两个孩子: which two?
        who = Person(reason=who.reason, asked=token.text)
    group.add_person(who, joined(here.tokens, here.last_person, at))
    group.left_out = excepted
    here.last_person, here.count = at, 0


def owns_what_was_said(here: Standing, at: int) -> bool:
    """36.4 not 34.6 for Mum: the numbers before are of the one named behind them."""
    group = here.gathered.group
    if group.people or group.room or not group.mentions or here.last_value < 0:
        return False
    between = [
        token for token in here.tokens[here.last_value + 1 : at] if not token.plays(Word.SPACE, Word.UNIT)
    ]
    live = [mention for mention in group.mentions if not mention.old]
    behind = [token.text for token in between] == ["for"] and not has_own_number(here.tokens, at)
    return behind and not here.order.names_follow and len(live) == 1


def each(here: Standing, at: int) -> None:
    """都 with nobody named, before a number: everybody."""
    group = here.gathered.group
    soon = any(place in here.values for place in range(at + 1, at + 5))
    if soon and group.left_out and group.mentions:
        here.gathered.back_to_everybody(None)
        return
    unnamed = (group.left_out or not group.people) and not group.mentions
    if soon and unnamed and counts_people(here.tokens, at):
        everyone(here, at, here.count)


def everyone(here: Standing, at: int, count: int) -> None:
    """All registered members, as many as stated."""
    group = here.gathered.group
    if group.mentions or (group.people and not group.everybody) or told_before(here, at):
        group = here.gathered.begin()
    if count or not group.everybody:
        group.everybody, group.joined = True, [False]
        group.people = [everybody(count, here.gathered.context)]
    here.count = 0
