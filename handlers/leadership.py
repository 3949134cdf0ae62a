"""What leadership and the officer ask for: the ledger, and the day's figures so far."""

from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, filters

from handlers.reports import said_in
from services import hand_out_ledger, summarise_day
from services.work import Work


async def on_ledger(update: Update, work: Work) -> None:
    """/ledger [FROM [TO]]."""
    said = said_in(update)
    if said is not None:
        await hand_out_ledger.hand_out(work, said)


async def on_summary(update: Update, work: Work) -> None:
    """/summary, in private."""
    said = said_in(update)
    if said is not None and said.private:
        await summarise_day.tell(work, f"summary:asked:{said.update}", said.account)


HANDLERS: list[BaseHandler] = [  # type: ignore[type-arg]
    CommandHandler("ledger", on_ledger, filters.UpdateType.MESSAGE),
    CommandHandler("summary", on_summary, filters.UpdateType.MESSAGE),
]
