"""Who is this? Asked in a message of its own where somebody waits for the answer; else in the slot's digest."""

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup
from sqlalchemy import select

from models.introduction import Introduction
from models.mail import Outbox
from rules.given import may_be_unit, number
from rules.people import Person
from services import outbox
from services.accounts import language_of
from services.deciders import audience, door, link_to, where, whom_to_ask
from services.outbox import Buttons, Lane
from services.work import Work
from texts import say, say_plain

NEW = ("new", "tenant")
PREFIX = "intro:"
"""What the outbox keys of these questions begin with."""


def resident(work: Work, row: Introduction) -> Person | None:
    """Whom of the roster it probably means."""
    return work.community.by_id.get(row.resident) if row.resident is not None else None


def place(language: str, row: Introduction) -> str:
    """The door as it was given."""
    return door(language, row.building, row.unit, row.room)


def described(work: Work, language: str, row: Introduction) -> Markup:
    """Who wrote, what they wrote, and whom that may be."""
    person = resident(work, row)
    who, given = link_to(row.telegram_id, row.shown_name), place(language, row)
    if person is None:
        return say(language, "who.nobody", who=who, where=given, name=row.name)
    here = where(language, person)
    if exact(row, person):
        text = say(language, "who.exact", who=who, where=here, name=person.name)
    else:
        text = say(
            language, "who.alike", who=who, where=given, name=row.name, real_where=here, real=person.name
        )
    if person.telegram_id is not None:
        text += Markup("\n") + say(language, "member.is_it_instead", name=person.name)
    return text


def exact(row: Introduction, person: Person) -> bool:
    """Whether they wrote what the roster has, so that there is nobody to add."""
    there = row.building == person.building and number(row.room) == number(person.room)
    return there and may_be_unit(person.unit, row.unit) and row.name == person.name


def buttons(work: Work, language: str, row: Introduction, mark: str = "") -> Buttons:
    """Link, add, ignore; ``mark`` tells apart whom of several a button is about. Who may tap is asked at the tap."""
    person = resident(work, row)
    link = [button(language, "link", row, mark, person.name)] if person else []
    ignore = [button(language, "ignore", row, mark)]
    if person is not None and exact(row, person):
        return [[*link, *ignore]]
    others = [*(button(language, what, row, mark) for what in NEW), *ignore]
    return [link, others] if link else [others]


def button(language: str, what: str, row: Introduction, mark: str, name: str = "") -> tuple[str, str]:
    label = f"{mark} {say_plain(language, f'who.button_{what}', name=name)}".strip()
    return label[:40], f"intro:{what}:{row.id}"


async def at_once(work: Work, row: Introduction) -> bool:
    """Ask whoever may decide, now; False when nobody can be asked. Once a slot for each introduction."""
    if row.asked_at is not None or row.decided_at is not None:
        return True
    asked = await ask(work, row, f"{work.now:%Y%m%d%H%M%S}")
    row.asked_at = work.now if asked else None
    return asked


async def ask(work: Work, row: Introduction, time: str) -> bool:
    """Ask the first rank that can be reached; ``time`` names this asking, so that nobody gets it twice."""
    deciders = await whom_to_ask(work, row.building, resident(work, row))
    for decider in deciders:
        language = await language_of(work, decider)
        told_as = audience(work.community, decider, row.building)
        outbox.say_to(work, f"{PREFIX}{row.id}:{time}:{decider}", decider, question(work, language, row), kind="who",
                      audience=told_as, buttons=buttons(work, language, row))  # fmt: skip
    return bool(deciders)


def question(work: Work, language: str, row: Introduction) -> Markup:
    return Markup("\n").join([described(work, language, row), say(language, "who.is_it")])


async def gone(work: Work, key: str) -> None:
    """A question could not be delivered: whoever comes next is asked now; nobody left, it comes into the digest."""
    number, time = key.removeprefix(PREFIX).split(":")[:2]
    row = await work.session.get(Introduction, (work.site.id, int(number)))
    if row is not None and row.decided_at is None and not await ask(work, row, time):
        row.asked_at = None


async def put_away(work: Work, row: Introduction, but: tuple[int, int]) -> None:
    """It is decided: the same question to others loses its buttons, or isn't sent; ``but`` is the message tapped."""
    for call in await questions(work, row):
        if call.state == "waiting":
            outbox.drop(work, call, "decided")
        elif call.message_id is not None and (call.chat_id, call.message_id) != but:
            text = decision(work, await language_of(work, call.chat_id), row)
            edit(work, row, f"put:{call.id}", call.chat_id, call.message_id, text)


async def renew(work: Work, row: Introduction, cause: str) -> None:
    """The roster has changed since: every question about it says what is so now, with the buttons that still work."""
    for call in await questions(work, row):
        if call.message_id is not None:
            language = await language_of(work, call.chat_id)
            edit(work, row, f"renew:{cause}:{call.id}", call.chat_id, call.message_id, question(work, language, row),
                 buttons(work, language, row))  # fmt: skip


async def questions(work: Work, row: Introduction) -> Sequence[Outbox]:
    """The messages in which this was asked at once."""
    mine = Outbox.key.startswith(f"{PREFIX}{row.id}:", autoescape=True)
    return (await work.session.scalars(select(Outbox).where(Outbox.site == work.site.id, mine))).all()


def edit(
    work: Work, row: Introduction, key: str, chat: int, message: int, text: Markup, buttons: Buttons = ()
) -> None:
    params: dict[str, Any] = {"text": str(text), "parse_mode": "HTML", "message_id": message}
    if buttons:
        params["reply_markup"] = outbox.keyboard(buttons)
    outbox.post(work, key, chat, "edit_message_text", params, kind="edit", lane=Lane.ANSWER,
                audience=audience(work.community, chat, row.building))  # fmt: skip


def decision(work: Work, language: str, row: Introduction) -> Markup:
    """What became of it, in one line; of who was linked, as the roster has them."""
    person = resident(work, row) if row.how == "linked" else None
    there, name = (where(language, person), person.name) if person else (place(language, row), row.name)
    return say(language, f"who.{row.how}", where=there, name=name)
