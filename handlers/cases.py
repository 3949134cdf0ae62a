"""What the officer writes about cases."""

from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, filters

from handlers.reports import said_in
from services import track_cases
from services.work import Work


async def on_case(update: Update, work: Work) -> None:
    """/case: alone it explains itself; open, move and close take a step."""
    said = said_in(update)
    if said is not None:
        await track_cases.command(work, said)


HANDLERS: list[BaseHandler] = [  # type: ignore[type-arg]
    CommandHandler("case", on_case, filters.UpdateType.MESSAGE),
]
