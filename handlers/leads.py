"""What leads and officers tap: a person on the missing list, what to do about them, *seen* under a fever alert."""

import re
from collections.abc import Callable
from datetime import date
from typing import cast

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler

from handlers.taps import tap_in
from rules.site import SlotName
from services import help_lead, outbox, see_fever
from services.work import Work

About = tuple[int, date, SlotName]


def about(parts: list[str]) -> About:
    """Resident, day and slot out of a button's data."""
    resident, day, slot = parts
    return int(resident), date.fromisoformat(day), cast("SlotName", slot)


async def on_person(update: Update, work: Work) -> None:
    tap, parts = tap_in(update)
    await help_lead.choose(work, tap.actor, tap.chat, tap.message, tap.query, about(parts))


async def on_action(update: Update, work: Work) -> None:
    tap, (what, *parts) = tap_in(update)
    await help_lead.do(work, tap.actor, tap.query, what, about(parts))


async def on_seen(update: Update, work: Work) -> None:
    tap, parts = tap_in(update)
    place = (tap.chat, tap.message)
    outbox.toast(work, tap.query, await see_fever.seen(work, tap.actor, place, *about(parts)))


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
