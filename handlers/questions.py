"""Answers by button, and the keypad in private: `/report`."""

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, filters

from handlers.reports import said_in
from handlers.taps import tap_in
from services import answer_tap, offer_keypad
from services.work import Work


async def on_answer(update: Update, work: Work) -> None:
    tap, (about, what, choice) = tap_in(update)
    await answer_tap.answer(work, tap, int(about), what, choice)


async def on_report(update: Update, work: Work) -> None:
    said = said_in(update)
    if said is not None:
        await offer_keypad.offer(work, said)


CHOICE = r"(?:who:\d{1,16}|slot:(?:morning|evening)|whole:(?:3[5-9]|4[01])|tenth:\d|back:|no:)$"
HANDLERS: list[BaseHandler] = [  # type: ignore[type-arg]
    CommandHandler("report", on_report, filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE),
    CallbackQueryHandler(on_answer, pattern=rf"^ask:\d{{1,16}}:{CHOICE}"),
]
