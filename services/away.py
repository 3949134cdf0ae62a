"""/away: who says so counts as missing until whoever answers for them excuses it, once, for the whole time.

It ends with its day, with ``/away back``, or when the person is reported again.
"""

from collections.abc import Sequence

from rules import day
from rules.away import is_back, last_day
from rules.people import Person, reported_by
from rules.problem import Problem
from services import absences, authority, excuse, outbox
from services.accounts import language_of
from services.board_text import join
from services.said import Said
from services.until import named_day
from services.work import Work
from texts import say


async def say_away(work: Work, said: Said) -> None:
    """Note until when and show it to whoever excuses; or somebody is back."""
    people, words = whom(work, said)
    if not said.private and (not people or said.chat not in work.community.building_of_chat):
        return
    if not people:
        known = bool(authority.residents_of(work.community, said.account))
        await answer(work, said, "away.no_resident" if known else "member.help_stranger", "🤔")
    elif is_back(words):
        await come_back(work, said, people)
    else:
        await go(work, said, people, words)


def whom(work: Work, said: Said) -> tuple[list[Person], str]:
    """Who is away, and what is written about when: those of theirs who are named, or else the account's own people."""
    community = work.community
    own = [p for p in authority.residents_of(community, said.account) if p.building]
    theirs = {p.id: p for p in reported_by(own, community.people)}
    theirs |= {p.id: p for speaker in own for p in community.by_door.get(speaker.door, [])}
    words = " ".join(said.text.split()[1:])
    named = []
    for person in sorted(theirs.values(), key=lambda p: -len(p.name)):
        if person.name in words:
            named.append(person)
            words = words.replace(person.name, " ")
    return named or own, words.strip()


async def go(work: Work, said: Said, people: Sequence[Person], words: str) -> None:
    """Keep an absence for each of them, and ask."""
    try:
        until = last_day(words, day.local_day(work.site, said.at))
    except Problem as problem:
        await answer(work, said, problem.key, "🤔", **problem.values)
        return
    asked = [await excuse.ask(work, await absences.keep(work, said.account, p, until), p) for p in people]
    language = await language_of(work, said.account)
    key = "away.noted" if all(asked) else "away.noted_unasked"
    names = join(language, [p.name for p in people])
    await answer(work, said, key, "👌", who=names, until=named_day(language, until))


async def come_back(work: Work, said: Said, people: Sequence[Person]) -> None:
    """From now on they are expected again."""
    back = [person for person in people if await absences.come_back(work, person)]
    names = join(await language_of(work, said.account), [p.name for p in back])
    await answer(work, said, "away.back" if back else "away.not_away", "👌", who=names)


async def answer(work: Work, said: Said, key: str, sign: str, **values: object) -> None:
    """In private in words; a group sees a sign alone."""
    if not said.private:
        outbox.react(work, f"react:{said.chat}:{said.message}:{said.update}", said.chat, said.message, sign)
        return
    own = authority.residents_of(work.community, said.account)
    text = say(await language_of(work, said.account), key, None, **values)
    audience = f"person:{own[0].id}" if own else ""
    outbox.say_to(work, f"away:{said.update}:said", said.account, text, kind="answer", audience=audience)
