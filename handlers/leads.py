"""What leads and officers tap: a person on the missing list, what to do about them, *seen* under a fever alert."""

from datetime import date
from typing import cast

from telegram import CallbackQuery, Update
from telegram.ext import BaseHandler, CallbackQueryHandler

from rules.site import SlotName
from services import help_lead, outbox, watch_fever
from services.work import Work

About = tuple[int, date, SlotName]


def tapped(update: Update) -> tuple[CallbackQuery, list[str]]:
    """The tap and the parts of its data."""
    query = update.callback_query
    assert query is not None
    assert query.data is not None
    return query, query.data.split(":")


def about(parts: list[str]) -> About:
    """Resident, day and slot out of a button's data. Raises ValueError when somebody forged it."""
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
    outbox.toast(work, query.id, await watch_fever.seen(work, query.from_user.id, *about(parts)))


RESIDENT = r"\d+:\d{4}-\d\d-\d\d:(?:morning|evening)$"
HANDLERS: list[BaseHandler] = [  # type: ignore[type-arg]
    CallbackQueryHandler(on_person, pattern=rf"^who:{RESIDENT}"),
    CallbackQueryHandler(on_action, pattern=rf"^do:(?:excuse|visited|back):{RESIDENT}"),
    CallbackQueryHandler(on_seen, pattern=rf"^seen:{RESIDENT}"),
]
