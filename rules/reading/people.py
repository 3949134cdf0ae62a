"""Stage 5a: who is meant by a word for a person, given the registered household."""

from dataclasses import dataclass
from functools import lru_cache

from rules.reading.names import parts_of, simple
from rules.reading.outcome import Context, Reason
from rules.reading.tokens import Token
from rules.reading.words.kinds import Word
from rules.reading.words.people import CHILDREN, ELDERS, WIDER


@dataclass(frozen=True, slots=True)
class Person:
    """Who a word stands for: names, or a reason to ask (``asked`` is what was written)."""

    names: tuple[str, ...] = ()
    reason: Reason | None = None
    asked: str | None = None
    rest: bool = False  # everybody not named otherwise


def person(token: Token, context: Context) -> Person:
    """The person of a token that stands for one."""
    if Word.NAME in token.parts:
        name = token.parts[Word.NAME]
        return Person((name,)) if name else Person(reason=Reason.PERSON, asked=token.text)
    if Word.OTHER in token.parts:
        return Person((token.parts[Word.OTHER],))
    if Word.SELF in token.parts:
        return sender(context)
    if Word.REST in token.parts:
        return Person(rest=True)
    if Word.KIN in token.parts:
        return kin(token, context)
    return Person(reason=Reason.PERSON)


def sender(context: Context) -> Person:
    """The one who writes, if known."""
    return Person((context.sender,)) if context.sender else Person(reason=Reason.PERSON)


def everybody(count: int, context: Context) -> Person:
    """All registered members, if the stated number of them (0 for none stated) is theirs."""
    members = tuple(dict.fromkeys(name for name in context.household if name))
    if members and count in (0, len(members)):
        return Person(members)
    return Person(reason=Reason.ALL)


def kin(token: Token, context: Context) -> Person:
    """The registered one whom a kin word means; unregistered, or one of several: ask."""
    found: list[str] = list(several(token.parts[Word.KIN], context.household))
    for key in () if found else token.parts[Word.KIN].split("+"):
        who = related(key, context.household)
        if who is None:
            return Person(reason=Reason.PERSON, asked=None if key == "one of us" else token.text)
        found.append(who)
    return Person(tuple(found))


@lru_cache(maxsize=4_096)
def several(key: str, household: tuple[str, ...]) -> tuple[str, ...]:
    """The members whom 孩子们 or 两个孩子 means: all of that kind, if they are as many as stated."""
    count, _, kind = key.rpartition(" ")
    if kind not in ("children", "elders"):
        return ()
    kinds = CHILDREN if kind == "children" else ELDERS
    members = tuple(name for name in household if parts_of(simple(name)).get(Word.KIN) in kinds)
    return members if len(members) == int(count or len(members)) and len(members) > 1 else ()


@lru_cache(maxsize=4_096)
def related(key: str, household: tuple[str, ...]) -> str | None:
    """The one member registered under a kin word of that meaning, or of a narrower one."""
    for keys in ((key,), WIDER.get(key, ())):
        members = [name for name in household if parts_of(simple(name)).get(Word.KIN) in keys]
        if len(members) == 1:
            return members[0]
        if members:
            return None
    return None
