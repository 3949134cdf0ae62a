"""What an update wants: one ordered list of handlers, the first that matches.

python-telegram-bot's handlers decide (`check_update`); our worker runs the errand, because the library's
own dispatcher swallows exceptions and so cannot carry a dead letter.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from telegram import Bot, Update
from telegram.ext import BaseHandler, CallbackQueryHandler

from handlers import cases, leadership, leads, members, questions, reports, residents
from services import outbox, take_report
from services.said import Said
from services.work import Work
from texts import say_plain


@dataclass(frozen=True, slots=True)
class Errand:
    """What is to be done about an update. Those that bring what was ``said`` may share a unit of work."""

    run: Callable[[Work], Awaitable[None]]
    said: Said | None = None


async def on_unknown_tap(update: Update, work: Work) -> None:
    """A button we don't know (any more, or forged): its spinner must end all the same."""
    if update.callback_query is not None:
        outbox.toast(work, update.callback_query.id, say_plain(work.site.language, "toast.old"))


ALONE: Sequence[BaseHandler[Any, Any, Any]] = [
    *members.HANDLERS,
    *leads.HANDLERS,
    *questions.HANDLERS,
    *residents.HANDLERS,
    *cases.HANDLERS,
    *leadership.HANDLERS,
    reports.WORDLESS,
    reports.NO_COMMAND,
    CallbackQueryHandler(on_unknown_tap),
]


def errand(item: Mapping[str, Any], bot: Bot) -> Errand | None:
    """The errand of a raw update; None when it concerns nobody."""
    said = reports.plainly_said(item)
    if said is not None:
        return report(said)
    update = Update.de_json(dict(item), bot)
    for handler in ALONE:
        if handler.check_update(update):
            return Errand(partial(handler.callback, update))
    said = reports.said_in(update) if reports.WORDS.check_update(update) else None
    return None if said is None else report(said)


def report(said: Said) -> Errand:
    return Errand(partial(take_report.take, said=said), said)
