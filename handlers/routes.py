"""Which handler an update goes to: one ordered list, the first that matches.

python-telegram-bot's handlers decide (`check_update`); our worker calls the callback, because the library's
own dispatcher swallows exceptions and so cannot carry a dead letter.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler

from handlers import cases, leadership, leads, members, reports
from services import outbox
from services.work import Work
from texts import say_plain


@dataclass(frozen=True, slots=True)
class Route:
    """Where an update goes. ``shared`` routes may share a unit of work; ``prepare`` fetches once for many."""

    handle: Callable[[Update, Work], Awaitable[None]]
    shared: bool = False
    prepare: Callable[[Work, Sequence[Update]], Awaitable[None]] | None = None


async def on_unknown_tap(update: Update, work: Work) -> None:
    """A button we don't know (any more, or forged): its spinner must end all the same."""
    if update.callback_query is not None:
        outbox.toast(work, update.callback_query.id, say_plain(work.site.language, "toast.old"))


ALONE: Sequence[BaseHandler[Any, Any, Any]] = [
    *members.HANDLERS,
    *leads.HANDLERS,
    *cases.HANDLERS,
    *leadership.HANDLERS,
    reports.WORDLESS,
    CallbackQueryHandler(on_unknown_tap),
]
REPORT = Route(reports.on_text, shared=True, prepare=reports.before_many)


def route(update: Update) -> Route | None:
    """The route of an update; None when it concerns nobody."""
    if plain_text(update):
        return REPORT
    for handler in ALONE:
        if handler.check_update(update):
            return Route(handler.callback)
    return REPORT if reports.TEXT.check_update(update) else None


def plain_text(update: Update) -> bool:
    """A group's message or edit without entities: by far the most of what comes, and no command."""
    message = update.message or update.edited_message
    return message is not None and message.text is not None and not message.entities and message.chat_id < 0
