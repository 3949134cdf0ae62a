"""Stage 7: of a group's people and numbers, who has which; and what the slots are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from rules.reading.mentions import Group, Mention
from rules.reading.outcome import Ask, Context, Reason, Slot
from rules.reading.people import Person, sender

MORNING_EVENING: tuple[Slot, Slot] = ("morning", "evening")


@dataclass(frozen=True, slots=True)
class Claim:
    """A safe value of one person."""

    who: str
    celsius: Decimal
    slot: Slot | None
    symptoms: tuple[str, ...]
    room: str | None = None
    fixing: bool = False


@dataclass(slots=True)
class Settled:
    """What the groups come to."""

    claims: list[Claim]
    asks: list[Ask]


def slotted(mentions: Sequence[Mention]) -> list[Mention]:
    """Each number with its own slot: 早晚 doubles one number, two slot words go to two numbers in order."""
    sharing: dict[int, list[Mention]] = {}
    for mention in mentions:
        sharing.setdefault(id(mention.slots), []).append(mention)
    found: list[Mention] = []
    for mention in mentions:
        slots, together = mention.slots, sharing[id(mention.slots)]
        if isinstance(slots, tuple) and len(slots) == 2 and len(together) == 1:
            found += [replace(mention, slot=slot) for slot in slots]
            continue
        in_order = len(slots) == len(together) > 1
        mention.slot = slots[together.index(mention)] if in_order else slots[-1] if slots else None
        found.append(mention)
    return found


def of_one(
    who: Person, mentions: list[Mention], room: str | None, context: Context, out: Settled, sole: bool = True
) -> None:
    """Everything said of one person (or of several who share each value)."""
    about = who.names[0] if len(who.names) == 1 else None
    if who.reason:
        out.asks.append(understood(Ask(who.reason, who.asked, who.names), mentions, room))
        return
    if len(mentions) == 2 and mentions[1].slash and not (mentions[0].slot or mentions[1].slot) and sole:
        if context.slot != "evening":
            out.asks.append(Ask(Reason.SLOT, about, several(who)))
            return
        mentions = [replace(one, slot=slot) for one, slot in zip(mentions, MORNING_EVENING, strict=True)]
    for slot in dict.fromkeys(mention.slot for mention in mentions):
        one_slot(who, [mention for mention in mentions if mention.slot == slot], room, about, out)


def one_slot(who: Person, mentions: list[Mention], room: str | None, about: str | None, out: Settled) -> None:
    """The one value of a slot: a number with its point outweighs whole ones; of two that differ, ask."""
    mentions = outweighing(mentions) if len(mentions) > 1 else mentions
    values = {mention.celsius for mention in mentions}
    if len(values) > 1:
        ranged = any(one.reason is Reason.RANGE for one in mentions)
        reason = Reason.RANGE if ranged else Reason.WHICH_VALUE
        out.asks.append(Ask(reason, about, several(who), slot=mentions[0].slot))
        return
    value = values.pop()
    if value is None:
        ask = Ask(mentions[0].reason or Reason.NUMBER, about, several(who))
        out.asks.append(understood(ask, mentions[:1], room))
        return
    symptoms = tuple(dict.fromkeys(code for mention in mentions for code in mention.symptoms))
    fixing = any(mention.fixing for mention in mentions)
    out.claims += [Claim(name, value, mentions[0].slot, symptoms, room, fixing) for name in who.names]


def outweighing(mentions: list[Mention]) -> list[Mention]:
    """Those that count beside the others of their slot."""
    if any(mention.celsius is not None and mention.degrees.sure for mention in mentions):
        mentions = [mention for mention in mentions if mention.degrees.sure]
    if any(mention.celsius is not None for mention in mentions):  # 没超过37.3，36.6
        mentions = [mention for mention in mentions if mention.reason is not Reason.RANGE]
    return mentions


def several(who: Person) -> tuple[str, ...]:
    """The names of those who share a number, where they are more than one."""
    return who.names if len(who.names) > 1 else ()


def understood(ask: Ask, mentions: Sequence[Mention], room: str | None) -> Ask:
    """The question with what was read all the same, where that is one number's."""
    if len(mentions) != 1:
        return ask
    one = mentions[0]
    return replace(
        ask,
        celsius=one.celsius,
        whole=one.degrees.whole,
        slot=one.slot,
        symptoms=tuple(one.symptoms),
        room=room,
    )


def of_group(group: Group, context: Context, out: Settled) -> None:
    """People named together with their numbers: each their own in order, one for all, or one person's several."""
    mentions = [mention for mention in slotted(group.mentions) if not mention.old]
    people = (
        [Person((name,)) for person in group.people for name in person.names]
        if all(p.names for p in group.people)
        else group.people
    )
    if not mentions or not people:
        return
    if group.everybody and len(mentions) > 1 and len({mention.slot for mention in mentions}) == 1:
        of_everybody(people, mentions, group.room, context, out)
    elif len(people) == 1 or group.everybody:
        all_of_them = (
            people[0]
            if len(people) == 1
            else Person(tuple(name for person in people for name in person.names))
        )
        of_one(all_of_them, mentions, group.room, context, out)
    elif in_order := each_their_own(group, people, mentions):
        for person, mention in zip(in_order, mentions, strict=True):
            of_one(person, [mention], group.room, context, out)
    elif len({mention.slot for mention in mentions}) == len(mentions):
        for person in together(group):
            of_one(person, mentions, group.room, context, out)
    else:
        out.asks += [
            Ask(Reason.PERSON, person.names[0] if person.names else person.asked) for person in people
        ]


def each_their_own(group: Group, people: list[Person], mentions: list[Mention]) -> list[Person]:
    """The people whose numbers stand in their order: all, or those joined last (女儿没回，我和老伴36.4、36.6)."""
    if not named_each(group, mentions):
        return []
    last = together(group)
    return people if len(mentions) == len(people) else last if len(mentions) == len(last) > 1 else []


def named_each(group: Group, mentions: list[Mention]) -> bool:
    """Whether everybody has a word of their own: 爸妈36.3 36.6 does not say which is whose."""
    single = all(len(person.names) < 2 for person in group.people)
    return single or len({mention.celsius for mention in mentions}) == 1


def together(group: Group) -> list[Person]:
    """Those joined to the one named last (我和老婆) share one number; whoever stands apart was left blank."""
    apart = max((n for n, joined in enumerate(group.joined) if not joined), default=0)
    joined = group.people[apart:]
    return (
        [Person((name,)) for person in joined for name in person.names]
        if all(p.names for p in joined)
        else joined
    )


def of_everybody(
    people: list[Person], mentions: list[Mention], room: str | None, context: Context, out: Settled
) -> None:
    """一家三口 36.5 36.5 36.5 is clear; with differing numbers nobody's is."""
    if len({mention.celsius for mention in mentions}) == 1 and len(mentions) in (1, len(people)):
        for person in people:
            of_one(person, mentions[:1], room, context, out)
    else:
        ranged = any(mention.reason is Reason.RANGE for mention in mentions)
        names = tuple(name for person in people for name in person.names)
        out.asks.append(Ask(Reason.RANGE if ranged else Reason.PERSON, None, names))


def of_nobody(mentions: Iterable[Mention], context: Context, out: Settled) -> None:
    """Numbers with no name: the sender's if one, or one a slot; everybody's if equal and as many; else ask."""
    live = [mention for mention in slotted(list(mentions)) if not mention.old]
    certain = {mention.slot for mention in live if mention.celsius is not None and mention.degrees.sure}
    live = [mention for mention in live if mention.degrees.sure or mention.slot not in certain]
    members = tuple(name for name in context.household if name)
    values = {mention.celsius for mention in live}
    slots = [mention.slot for mention in live]
    if (
        len(live) > 1
        and len(values) == 1
        and None not in values
        and len(members) == len(live)
        and len(set(slots)) == 1
    ):
        of_one(Person(members), live[:1], None, context, out)
    elif (
        len(live) > 1
        and len(members) > 1
        and len(set(slots)) < len(slots)
        and None in slots
        and not any(mention.reason for mention in live)
    ):
        out.asks.append(Ask(Reason.WHICH_VALUE if same_teller(live) else Reason.PERSON))
    elif live:
        of_one(sender(context), live, None, context, out, sole=len(members) <= 1)


def same_teller(live: list[Mention]) -> bool:
    """Whether the numbers plainly are one person's (a correction that does not choose)."""
    return any(mention.fixing for mention in live)
