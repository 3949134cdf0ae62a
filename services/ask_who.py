"""Who is this? Asked in a message of its own where somebody waits for the answer; else in the slot's digest."""

from typing import Any

from markupsafe import Markup
from sqlalchemy import select

from models.introduction import Introduction
from models.mail import Outbox
from rules.people import Person
from services import outbox
from services.accounts import language_of
from services.deciders import audience, link_to, where, whom_to_ask
from services.outbox import Buttons, Lane
from services.work import Work
from texts import say, say_plain

NEW = ("new", "tenant")
PREFIX = "intro:"
"""What the outbox keys of these questions begin with."""


def resident(work: Work, row: Introduction) -> Person | None:
    """Whom of the roster it probably means."""
    return work.community.by_id.get(row.resident) if row.resident is not None else None


def place(row: Introduction) -> str:
    """The door as it was given."""
    return " ".join(part for part in (row.building, row.unit, row.room) if part)


def described(work: Work, language: str, row: Introduction) -> Markup:
    """Who wrote, what they wrote, and whom that may be."""
    person = resident(work, row)
    who = link_to(row.telegram_id, row.shown_name)
    if person is None:
        return say(language, "who.nobody", who=who, where=place(row), name=row.name)
    if exact(row, person):
        text = say(language, "who.exact", who=who, where=where(person), name=person.name)
    else:
        text = say(language, "who.alike", who=who, where=place(row), name=row.name, real_where=where(person),
                   real=person.name)  # fmt: skip
    if person.telegram_id is not None:
        text += Markup("\n") + say(language, "member.is_it_instead", name=person.name)
    return text


def exact(row: Introduction, person: Person) -> bool:
    """Whether they wrote what the roster has, so that there is nobody to add."""
    return row.name == person.name and (row.building, row.unit, row.room) == person.door


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
    """Ask whoever may decide, now; False when nobody can be asked. Once for each introduction."""
    if row.asked_at is not None or row.decided_at is not None:
        return True
    deciders = await whom_to_ask(work, row.building, resident(work, row))
    for decider in deciders:
        language = await language_of(work, decider)
        text = Markup("\n").join([described(work, language, row), say(language, "who.is_it")])
        key = f"{PREFIX}{row.id}:{work.now:%Y%m%d%H%M%S}:{decider}"
        told_as = audience(work.community, decider, row.building)
        outbox.say_to(work, key, decider, text, kind="question", audience=told_as,
                      buttons=buttons(work, language, row))  # fmt: skip
    row.asked_at = work.now if deciders else None
    return bool(deciders)


async def put_away(work: Work, row: Introduction, but: tuple[int, int]) -> None:
    """It is decided: the same question to others loses its buttons, or isn't sent; ``but`` is the message tapped."""
    mine = Outbox.key.startswith(f"{PREFIX}{row.id}:", autoescape=True)
    query = select(Outbox).where(Outbox.site == work.site.id, mine)
    for call in (await work.session.scalars(query)).all():
        if call.state == "waiting":
            call.state, call.fault, call.settled_at = "dropped", "decided", work.now
        elif call.message_id is not None and (call.chat_id, call.message_id) != but:
            language = await language_of(work, call.chat_id)
            params: dict[str, Any] = {"text": str(decision(work, language, row)), "parse_mode": "HTML",
                                      "message_id": call.message_id}  # fmt: skip
            outbox.post(work, f"put:{call.id}", call.chat_id, "edit_message_text", params, kind="edit",
                        lane=Lane.ANSWER, audience=audience(work.community, call.chat_id, row.building))  # fmt: skip


def decision(work: Work, language: str, row: Introduction) -> Markup:
    """What became of it, in one line; of who was linked, as the roster has them."""
    person = resident(work, row) if row.how == "linked" else None
    there, name = (where(person), person.name) if person else (place(row), row.name)
    return say(language, f"who.{row.how}", where=there, name=name)
