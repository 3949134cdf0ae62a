"""Stage 8: the outcome: what is safe, what must be asked, and what kind of message it was."""

from dataclasses import replace
from decimal import Decimal

from rules.reading.doors import of_another_door
from rules.reading.gather import Gathered
from rules.reading.mentions import Group, Mention
from rules.reading.outcome import Ask, Context, Kind, Outcome, Reading, Reason
from rules.reading.people import Person
from rules.reading.rooms import is_own
from rules.reading.settle import Claim, Settled, of_group, of_nobody
from rules.reading.signs import Signs


def judge(gathered: Gathered, signs: Signs, context: Context) -> Outcome:
    """The outcome of a whole message."""
    if not (signs.withdrawn or any(group.people or group.mentions for group in gathered.groups)):
        return without_values(gathered, signs, context)
    return settled(gathered, signs, context)


def settled(gathered: Gathered, signs: Signs, context: Context) -> Outcome:
    """That of one that names somebody or has a number."""
    without_those_left_out(gathered.groups)
    groups = of_today(gathered.groups)
    out = Settled([], other_days(gathered.groups) if groups is None else [])
    give_to_people(groups or [], context, out)
    claims = with_symptoms(agreed(out, context), gathered)
    told = {claim.who for claim in claims}
    out.asks += [Ask(Reason.WITHDRAWN, who) for who in signs.withdrawn if who not in told]
    ask_the_lacking(gathered, context, out)
    if not claims and (not out.asks or (signs.absent and all_well(gathered, out))):
        return without_values(gathered, signs, context)
    asks = tuple(dict.fromkeys(nameless(ask, context) for ask in out.asks))
    kind: Kind = "unclear" if asks else "correction" if signs.fixes else "report"
    alone = len(told) == 1  # of several, nobody knows who has none
    denied = tuple(sorted(signs.denied)) if alone else ()
    return Outcome(kind, tuple(reading(claim, denied) for claim in claims), asks, replaced(gathered))


def give_to_people(groups: list[Group], context: Context, out: Settled) -> None:
    """Every number to those it was said of: the named first, then nobody's, then what is said of the rest."""
    for group in groups:
        foreign = group.room and group.mentions and not is_own(group.room, context.room)
        if (group.everybody and group.mentions and not own(group, context)) or (foreign and not group.people):
            out.asks.append(Ask(Reason.PERSON, None))
        elif group.people and not rest(group):
            of_group(group, context, out)
    nobodys = (group for group in groups if not group.people and own(group, context))
    of_nobody([mention for group in nobodys for mention in group.mentions], context, out)
    named = {name for group in groups if not group.everybody for one in group.people for name in one.names}
    for group in filter(rest, groups):
        those = replace(group, people=[others(context, out, named)], joined=[False], everybody=True)
        of_group(those, context, out)


def without_those_left_out(groups: list[Group]) -> None:
    """除了爸爸都36.5, 宝宝没量，都36.5: everybody is everybody else."""
    out = {name for group in groups if group.left_out for person in group.people for name in person.names}
    for group in groups if out else ():
        if group.everybody:
            group.people = [
                replace(one, names=tuple(n for n in one.names if n not in out)) for one in group.people
            ]


def with_symptoms(claims: list[Claim], gathered: Gathered) -> list[Claim]:
    """爷爷36.7，爷爷说胸闷: what is told of somebody apart from their number."""
    apart: dict[str, list[str]] = {}
    for group in gathered.groups:
        if group.pending and not group.mentions and [len(one.names) for one in group.people] == [1]:
            apart.setdefault(group.people[0].names[0], []).extend(group.pending)
    return [
        replace(claim, symptoms=tuple(dict.fromkeys([*claim.symptoms, *apart[claim.who]])))
        if claim.who in apart
        else claim
        for claim in claims
    ]


def all_well(gathered: Gathered, out: Settled) -> bool:
    """Whether all that lacks is numbers of people said to be well: an absence outweighs that."""
    ill = any(group.pending for group in gathered.groups)
    return not ill and all(ask.reason is Reason.NUMBER for ask in out.asks)


def nameless(ask: Ask, context: Context) -> Ask:
    """A question about the sender names nobody."""
    return replace(ask, who=None) if ask.who == context.sender else ask


def replaced(gathered: Gathered) -> tuple[Decimal, ...]:
    """The old values that a correction names."""
    mentions = (mention for group in gathered.groups for mention in group.mentions)
    return tuple(old.celsius for old in mentions if old.old and old.celsius is not None)


def reading(claim: Claim, denied: tuple[str, ...]) -> Reading:
    """A claim as the outcome tells it."""
    return Reading(claim.who, claim.celsius, claim.slot, claim.symptoms, claim.room, denied)


def own(group: Group, context: Context) -> bool:
    """Whether a number without a name may be the sender's by its address."""
    return group.room is None or is_own(group.room, context.room)


def rest(group: Group) -> bool:
    """Whether it speaks of all the others."""
    return len(group.people) == 1 and group.people[0].rest


def others(context: Context, out: Settled, named: set[str]) -> Person:
    """The members whom the message does not name, and who have no value."""
    told = {claim.who for claim in out.claims} | named
    names = tuple(name for name in context.household if name and name not in told)
    nobody_else = len(names) == len(context.household)  # 有一个37.0，其他都36.5
    return Person(names) if names and not nobody_else else Person(reason=Reason.ALL)


def of_today(groups: list[Group]) -> list[Group] | None:
    """The groups with today's numbers alone; None if all numbers are of another day, so that one must ask."""
    mentions = [mention for group in groups for mention in group.mentions]
    if any(mention.day in ("yesterday", "tomorrow") for mention in mentions) and all(
        mention.day for mention in mentions
    ):
        return None
    return [
        replace(group, mentions=[m for m in group.mentions if not m.day])
        if any(m.day for m in group.mentions)
        else group
        for group in groups
    ]


def other_days(groups: list[Group]) -> list[Ask]:
    """One question about the day."""
    known = [
        person.names[0]
        for group in groups
        if group.mentions
        for person in group.people
        if len(person.names) == 1
    ]
    return [Ask(Reason.OTHER_DAY, known[0] if len(known) == 1 else None)]


def agreed(out: Settled, context: Context) -> list[Claim]:
    """One value a person and slot: the same twice is one, a correcting one wins, two that differ are asked about."""
    found: dict[tuple[str, str | None, str | None], Claim] = {}
    doubtful: set[tuple[str, str | None, str | None]] = set()
    for claim in out.claims:
        room = None if claim.room is None or is_own(claim.room, context.room) else claim.room
        key = (claim.who, claim.slot, room)
        before = found.get(key)
        if before is None or (claim.fixing and not before.fixing):
            found[key] = claim
        elif before.celsius == claim.celsius:
            found[key] = replace(before, symptoms=tuple(dict.fromkeys(before.symptoms + claim.symptoms)))
        else:
            doubtful.add(key)
    out.asks += [Ask(Reason.WHICH_VALUE, key[0]) for key in found if key in doubtful]
    out.claims = [claim for key, claim in found.items() if key not in doubtful]
    return out.claims


def ask_the_lacking(gathered: Gathered, context: Context, out: Settled) -> None:
    """Those said to be well or ill without a number, unless they have one elsewhere."""
    told = {claim.who for claim in out.claims} | {ask.who for ask in out.asks if ask.who}
    out.asks += of_other_doors(gathered, context)
    for group in gathered.lacking():
        names = [name for person in group.people for name in person.names]
        missing = [name for name in names if name not in told]
        others = [name for name in context.household if name not in told] if rest(group) else []
        if others or (group.everybody and (missing or not names)):
            out.asks.append(Ask(Reason.NUMBER, None, tuple(others or missing)))
        elif not group.everybody and not rest(group):
            unnamed = [person.asked for person in group.people if not person.names]
            out.asks += [
                Ask(Reason.NUMBER, who, symptoms=tuple(group.pending)) for who in (*missing, *unnamed)
            ]


def of_other_doors(gathered: Gathered, context: Context) -> list[Ask]:
    """201发烧了: a flat that isn't the sender's, and nobody there by name."""
    return [
        Ask(Reason.NUMBER, None, symptoms=tuple(group.pending), room=group.room)
        for group in gathered.groups
        if of_another_door(group, context)
    ]


def without_values(gathered: Gathered, signs: Signs, context: Context) -> Outcome:
    """A message whose words ask for a question, or that is an absence, or nothing."""
    elsewhere = of_other_doors(gathered, context)
    told = [
        code for group in gathered.groups if not of_another_door(group, context) for code in group.pending
    ]
    ill = bool(told) or (signs.ill and not elsewhere)
    if any(live(group.mentions) for group in gathered.groups) and signs.fixes:
        return Outcome("unclear", asks=(Ask(Reason.WITHDRAWN),))
    if signs.broken:
        return Outcome("unclear", asks=(Ask(Reason.THERMOMETER),))
    if signs.withdraws:
        return Outcome("unclear", asks=(Ask(Reason.WITHDRAWN),))
    if ill or ((gathered.stated or signs.claimed) and not signs.absent) or signs.empty_form:
        people = context.household if signs.everybody else ()
        ask = Ask(Reason.NUMBER, None, people, symptoms=tuple(dict.fromkeys(told)))
        return Outcome("unclear", asks=(ask, *elsewhere))
    if elsewhere:
        return Outcome("unclear", asks=tuple(elsewhere))
    return Outcome("absence") if signs.absent else Outcome("none")


def live(mentions: list[Mention]) -> bool:
    """Whether any number was there at all."""
    return bool(mentions)
