"""Stage 8: the outcome: what is safe, what must be asked, and what kind of message it was."""

from dataclasses import replace

from rules.reading.group import Gatherer, lacking
from rules.reading.mentions import Group, Mention
from rules.reading.outcome import Ask, Context, Kind, Outcome, Reading, Reason
from rules.reading.people import Person
from rules.reading.rooms import is_own
from rules.reading.settle import Claim, Settled, of_group, of_nobody
from rules.reading.signs import Signs


def judge(gatherer: Gatherer, signs: Signs, context: Context) -> Outcome:
    """The outcome of a whole message."""
    groups = of_today(gatherer.groups)
    out = Settled([], other_days(gatherer.groups) if groups is None else [])
    for group in groups or ():
        if group.people and not rest(group):
            of_group(group, context, out)
        elif not group.people and group.room and group.mentions and not is_own(group.room, context.room):
            out.asks.append(Ask(Reason.PERSON, None))
    nobody = [mention for group in groups or () if not group.people and own(group, context) for mention in group.mentions]
    of_nobody(nobody, context, out)
    for group in groups or ():
        if rest(group):
            of_group(replace(group, people=[others(context, out)], joined=[False], everybody=True), context, out)
    claims = agreed(out, context)
    ask_the_lacking(gatherer, context, out)
    well = all(ask.reason is Reason.NUMBER for ask in out.asks) and not any(group.pending for group in gatherer.groups)
    if not claims and (not out.asks or (well and signs.absent)):
        return without_values(gatherer, signs)
    asks = tuple(dict.fromkeys(Ask(ask.reason, None if ask.who == context.sender else ask.who) for ask in out.asks))
    kind: Kind = "unclear" if asks else "correction" if signs.fixes else "report"
    replaced = tuple(m.celsius for group in gatherer.groups for m in group.mentions if m.old and m.celsius is not None)
    return Outcome(kind, tuple(reading(claim) for claim in claims), asks, replaced)


def reading(claim: Claim) -> Reading:
    """A claim as the outcome tells it."""
    return Reading(claim.who, claim.celsius, claim.slot, claim.symptoms, claim.room)


def own(group: Group, context: Context) -> bool:
    """Whether a number without a name may be the sender's by its address."""
    return group.room is None or is_own(group.room, context.room)


def rest(group: Group) -> bool:
    """Whether it speaks of all the others."""
    return len(group.people) == 1 and group.people[0].rest


def others(context: Context, out: Settled) -> Person:
    """The members who have no value yet."""
    told = {claim.who for claim in out.claims}
    names = tuple(name for name in context.household if name and name not in told)
    return Person(names) if names else Person(reason=Reason.ALL)


def of_today(groups: list[Group]) -> list[Group] | None:
    """The groups with today's numbers alone; None if all numbers are of another day, so that one must ask."""
    mentions = [mention for group in groups for mention in group.mentions]
    if any(mention.day in ("yesterday", "tomorrow") for mention in mentions) and all(mention.day for mention in mentions):
        return None
    return [replace(group, mentions=[m for m in group.mentions if not m.day]) if group.mentions else group for group in groups]


def other_days(groups: list[Group]) -> list[Ask]:
    """One question about the day."""
    known = [person.names[0] for group in groups if group.mentions for person in group.people if len(person.names) == 1]
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


def ask_the_lacking(gatherer: Gatherer, context: Context, out: Settled) -> None:
    """Those said to be well or ill without a number, unless they have one elsewhere."""
    told = {claim.who for claim in out.claims} | {ask.who for ask in out.asks if ask.who}
    for group in lacking(gatherer.groups):
        names = [name for person in group.people for name in person.names]
        missing = [name for name in names if name not in told]
        if rest(group) and any(name not in told for name in context.household):
            out.asks.append(Ask(Reason.NUMBER, None))
        elif group.everybody and (missing or not names):
            out.asks.append(Ask(Reason.NUMBER, None))
        elif not group.everybody and not rest(group):
            out.asks += [Ask(Reason.NUMBER, name) for name in missing]
            out.asks += [Ask(Reason.NUMBER, person.asked) for person in group.people if not person.names]


def without_values(gatherer: Gatherer, signs: Signs) -> Outcome:
    """A message whose words ask for a question, or that is an absence, or nothing."""
    ill = any(group.pending for group in gatherer.groups) or signs.ill
    if any(live(group.mentions) for group in gatherer.groups) and signs.fixes:
        return Outcome("unclear", asks=(Ask(Reason.WITHDRAWN),))
    if signs.broken:
        return Outcome("unclear", asks=(Ask(Reason.THERMOMETER),))
    if signs.withdraws:
        return Outcome("unclear", asks=(Ask(Reason.WITHDRAWN),))
    if ill or (gatherer.stated and not signs.absent) or signs.empty_form:
        return Outcome("unclear", asks=(Ask(Reason.NUMBER),))
    return Outcome("absence") if signs.absent else Outcome("none")


def live(mentions: list[Mention]) -> bool:
    """Whether any number was there at all."""
    return bool(mentions)
