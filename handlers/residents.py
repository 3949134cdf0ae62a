"""What residents see and do about their own affairs: their fortnight, taking a report back, being away."""

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, filters

from handlers.reports import said_in
from handlers.taps import tap_in
from services import away, excuse, my_fortnight, undo
from services.work import Work


async def on_mine(update: Update, work: Work) -> None:
    """/mine, in private only."""
    said = said_in(update)
    if said is not None:
        await my_fortnight.show(work, said)


async def on_undo(update: Update, work: Work) -> None:
    """/undo, wherever the report was made."""
    said = said_in(update)
    if said is not None and not said.why_not:
        await undo.undo(work, said)


async def on_away(update: Update, work: Work) -> None:
    """/away, /away until Friday, /away back."""
    said = said_in(update)
    if said is not None and not said.why_not:
        await away.say_away(work, said)


async def on_excuse(update: Update, work: Work) -> None:
    """The tap under an absence."""
    tap, (word, number) = tap_in(update)
    await excuse.decide(work, tap, int(number), accept=word == "yes")


async def on_day(update: Update, work: Work) -> None:
    """The tap on a day: until then."""
    tap, (_, until, people) = tap_in(update)
    await away.choose_day(work, tap, until, [int(number) for number in people.split("-")])


NEW = filters.UpdateType.MESSAGE
HANDLERS: list[BaseHandler] = [  # type: ignore[type-arg]
    CommandHandler("mine", on_mine, filters.ChatType.PRIVATE & NEW),
    CommandHandler("undo", on_undo, NEW),
    CommandHandler("away", on_away, NEW),
    CallbackQueryHandler(on_day, pattern=r"^away:day:\d{4}-\d\d-\d\d:\d{1,16}(?:-\d{1,16})*$"),
    CallbackQueryHandler(on_excuse, pattern=r"^away:(?:yes|no):\d{1,16}$"),
]
