"""What leads and officers tap: a person on the missing list, what to do about them, *seen* under a fever alert."""

import re
from collections.abc import Callable
from datetime import date
from typing import cast

from telegram import CallbackQuery, Update
from telegram.ext import BaseHandler, CallbackQueryHandler

from rules.site import SlotName
from services import help_lead, outbox, see_fever
from services.work import Work

About = tuple[int, date, SlotName]


def tapped(update: Update) -> tuple[CallbackQuery, list[str]]:
    """The tap and the parts of its data."""
    query = update.callback_query
    assert query is not None
    assert query.data is not None
    return query, query.data.split(":")


def about(parts: list[str]) -> About:
    """Resident, day and slot out of a button's data."""
    resident, day, slot = parts
    return int(resident), date.fromisoformat(day), cast("SlotName", slot)


async def on_person(update: Update, work: Work) -> None:
    query, (_, *parts) = tapped(update)
    message = query.message
    if message is not None:
        await help_lead.choose(
            work, query.from_user.id, message.chat.id, message.message_id, query.id, about(parts)
        )


async def on_action(update: Update, work: Work) -> None:
    query, (_, what, *parts) = tapped(update)
    await help_lead.do(work, query.from_user.id, query.id, what, about(parts))


async def on_seen(update: Update, work: Work) -> None:
    query, (_, *parts) = tapped(update)
    message = query.message
    if message is not None:
        place = (message.chat.id, message.message_id)
        outbox.toast(work, query.id, await see_fever.seen(work, query.from_user.id, place, *about(parts)))


def asks(verb: str) -> Callable[[object], bool]:
    """Whether a button's data is this verb about a resident, and a day that exists; else somebody forged it."""
    shape = re.compile(rf"{verb}:-?\d{{1,15}}:([0-9-]{{10}}):(?:morning|evening)")

    def matches(data: object) -> bool:
        found = shape.fullmatch(str(data))
        try:
            return found is not None and date.fromisoformat(found[1]) is not None
        except ValueError:
            return False

    return matches


HANDLERS: list[BaseHandler] = [  # type: ignore[type-arg]
    CallbackQueryHandler(on_person, pattern=asks("who")),
    CallbackQueryHandler(on_action, pattern=asks("do:(?:excuse|visited|back)")),
    CallbackQueryHandler(on_seen, pattern=asks("seen")),
]
