"""/away: who says so counts as missing until whoever answers for them excuses it, once, for the whole time.

It ends with its day, with ``/away back``, or when the person is reported again. Without a day it asks until when.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from markupsafe import Markup

from rules import day
from rules.away import is_back, last_day, likely, within
from rules.people import Person, reported_by
from rules.problem import Problem
from services import absences, authority, excuse, outbox
from services.accounts import language_of, reach
from services.bind import Tap
from services.board_text import join
from services.outbox import Lane
from services.said import Said
from services.until import named_day
from services.work import Work
from texts import say, say_plain

LONGEST_DATA = 64
"""So many letters Telegram lets a button carry."""


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


def theirs(work: Work, account: int) -> dict[int, Person]:
    """Those whom this account may call away: its own people, those it reports for, and their households."""
    own = [p for p in authority.residents_of(work.community, account) if p.building]
    found = {p.id: p for p in reported_by(own, work.community.people)}
    return found | {p.id: p for speaker in own for p in work.community.by_door.get(speaker.door, [])}


def whom(work: Work, said: Said) -> tuple[list[Person], str]:
    """Who is away, and what is written about when: those of theirs who are named, or else the account's own people."""
    words = " ".join(said.text.split()[1:])
    named = []
    for person in sorted(theirs(work, said.account).values(), key=lambda p: -len(p.name)):
        if person.name in words:
            named.append(person)
            words = words.replace(person.name, " ")
    own = [p for p in authority.residents_of(work.community, said.account) if p.building]
    return named or own, words.strip()


async def go(work: Work, said: Said, people: Sequence[Person], words: str) -> None:
    """Keep an absence for each of them, and ask whoever excuses it."""
    try:
        until = last_day(words, day.local_day(work.site, said.at))
    except Problem as problem:
        if problem.key == "away.which":
            await ask_day(work, said, people)
        else:
            await answer(work, said, problem.key, "🤔", **problem.values)
        return
    text = await note(work, said.account, people, until)
    if said.private:
        tell(work, said, text)
    else:
        sign(work, said, "👌")


async def note(work: Work, account: int, people: Sequence[Person], until: date) -> Markup:
    """Each of them is away until then, which replaces what they had said; returns what the account is told."""
    language = await language_of(work, account)
    values = {"who": join(language, [p.name for p in people]), "until": named_day(language, until)}
    before = {p.id: await absences.running(work, p) for p in people}
    new = [p for p in people if until not in {absence.until for absence in before[p.id]}]
    if not new:
        return say(language, "away.already", None, **values)
    replaced = [absence.until for p in new for absence in before[p.id]]
    asked = []
    for person in new:
        for absence in before[person.id]:
            await excuse.put_away(work, absence, person, "away.replaced")
        kept = await absences.keep(work, account, person, until)
        asked.append(
            await excuse.ask(work, kept, person, max((a.until for a in before[person.id]), default=None))
        )
    text = say(language, "away.noted" if all(asked) else "away.noted_unasked", None, **values)
    if replaced:
        text = say(language, "away.instead", noted=text, before=named_day(language, max(replaced)))
    return text


async def ask_day(work: Work, said: Said, people: Sequence[Person]) -> None:
    """Until when? Asked in private, also of who wrote in a group."""
    if not said.private:
        sign(work, said, "🤔")
        if not await reach(work, {said.account}):
            return
    language, today = await language_of(work, said.account), day.local_day(work.site, said.at)
    numbers = "-".join(str(p.id) for p in people)
    found = [(label(language, today, one), f"away:day:{one}:{numbers}") for one in likely(today)]
    buttons = [found[i : i + 2] for i in range(0, len(found), 2)]
    if len(found[0][1]) > LONGEST_DATA:
        buttons = []
    text = say(language, "away.which", who=join(language, [p.name for p in people]))
    tell(work, said, text, buttons)


def label(language: str, today: date, one: date) -> str:
    """今天, 明天, 2月14日周五."""
    near = {0: "away.today", 1: "away.tomorrow"}.get((one - today).days)
    return say_plain(language, near) if near else named_day(language, one)


async def choose_day(work: Work, tap: Tap, until: str, numbers: Sequence[int]) -> None:
    """A day was tapped; what is forged, or over by now, does nothing."""
    language, may = await language_of(work, tap.actor), theirs(work, tap.actor)
    people = [may[number] for number in numbers if number in may]
    try:
        last = within(date.fromisoformat(until), day.local_day(work.site, work.now))
    except ValueError:
        last = None
    if last is None or len(people) != len(numbers) or tap.chat != tap.actor:
        outbox.toast(work, tap.query, say_plain(language, "toast.old" if last is None else "toast.not_yours"))
        return
    text = await note(work, tap.actor, people, last)
    outbox.toast(work, tap.query, say_plain(language, "toast.back"))
    params: dict[str, Any] = {"text": str(text), "parse_mode": "HTML", "message_id": tap.message}
    outbox.post(work, f"away:day:{tap.query}", tap.chat, "edit_message_text", params, kind="edit", lane=Lane.ANSWER,
                audience=f"person:{authority.residents_of(work.community, tap.actor)[0].id}")  # fmt: skip


async def come_back(work: Work, said: Said, people: Sequence[Person]) -> None:
    """From now on they are expected again."""
    back = []
    for person in people:
        for absence in await absences.running(work, person):
            await excuse.put_away(work, absence, person, "away.over")
        if await absences.come_back(work, person):
            back.append(person)
    names = join(await language_of(work, said.account), [p.name for p in back])
    await answer(work, said, "away.back" if back else "away.not_away", "👌", who=names)


async def answer(work: Work, said: Said, key: str, sign_: str, **values: object) -> None:
    """In private in words; a group sees a sign alone."""
    if said.private:
        tell(work, said, say(await language_of(work, said.account), key, None, **values))
    else:
        sign(work, said, sign_)


def sign(work: Work, said: Said, emoji: str) -> None:
    outbox.react(work, f"react:{said.chat}:{said.message}:{said.update}", said.chat, said.message, emoji)


def tell(work: Work, said: Said, text: Markup, buttons: outbox.Buttons = ()) -> None:
    """In private."""
    own = authority.residents_of(work.community, said.account)
    audience = f"person:{own[0].id}" if own else ""
    outbox.say_to(work, f"away:{said.update}:said", said.account, text, kind="answer", audience=audience,
                  buttons=buttons)  # fmt: skip
