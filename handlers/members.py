"""What people do about themselves: start, language, privacy, help, and whose account is whose."""

from telegram import Message, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, filters

from handlers import claims
from handlers.reports import said_in
from handlers.taps import tap_in
from services import decide_who, greet, invite, link_card
from services.invite import Wish
from services.work import Work


def written(update: Update) -> tuple[Message, int, str]:
    """The message of a command, its author, and what stands behind the command."""
    message, user = update.effective_message, update.effective_user
    assert message is not None
    assert user is not None
    return message, user.id, " ".join((message.text or "").split()[1:])


async def on_start(update: Update, work: Work) -> None:
    said, user = said_in(update), update.effective_user
    assert said is not None
    assert user is not None
    await greet.start(work, said, " ".join(said.text.split()[1:]), user.language_code)


async def on_language(update: Update, work: Work) -> None:
    _, account, wanted = written(update)
    await greet.choose_language(work, account, wanted, update.update_id)


async def on_privacy(update: Update, work: Work) -> None:
    _, account, _ = written(update)
    await greet.privacy(work, account, update.update_id)


async def on_help(update: Update, work: Work) -> None:
    _, account, _ = written(update)
    await greet.help_with(work, account, update.update_id)


async def on_invite(update: Update, work: Work) -> None:
    _, account, text = written(update)
    await invite.make(work, Wish(account, text, update.update_id))


async def on_card(update: Update, work: Work) -> None:
    _, account, wanted = written(update)
    await link_card.hand_out(work, account, wanted, update.update_id)


async def on_who(update: Update, work: Work) -> None:
    tap, (what, number) = tap_in(update)
    await decide_who.decide(work, tap, what, int(number))


PRIVATE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
HANDLERS: list[BaseHandler] = [  # type: ignore[type-arg]
    *claims.HANDLERS,
    CommandHandler("start", on_start, PRIVATE),
    CommandHandler("language", on_language, PRIVATE),
    CommandHandler("privacy", on_privacy, PRIVATE),
    CommandHandler("help", on_help, PRIVATE),
    CommandHandler("invite", on_invite, PRIVATE),
    CommandHandler("link", on_card, PRIVATE),
    CallbackQueryHandler(on_who, pattern=r"^intro:(?:link|new|tenant|ignore):\d{1,16}$"),
]
