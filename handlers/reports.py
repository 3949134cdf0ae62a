"""What residents write: any text that is no command, and edits of it."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from telegram import Message, Update
from telegram.ext import BaseHandler, MessageHandler, filters

from services import take_report
from services.said import Said
from services.work import Work


def said_in(update: Update) -> Said | None:
    """The message of an update in our own words; None when there is nothing to read in it."""
    message = update.effective_message
    user = update.effective_user
    if message is None or not (message.text or message.caption):
        return None
    return Said(
        update=update.update_id,
        chat=message.chat_id,
        message=message.message_id,
        account=user.id if user else 0,
        shown_name=user.full_name if user else "",
        text=message.text or message.caption or "",
        at=message.date,
        private=message.chat.type == "private",
        edited=update.edited_message is not None,
        counts=is_a_residents(message),
        reply_to=message.reply_to_message.message_id if message.reply_to_message else None,
    )


def is_a_residents(message: Message) -> bool:
    """Not a bot, a channel, an anonymous admin, or something forwarded."""
    by_person = message.from_user is not None and not message.from_user.is_bot and message.sender_chat is None
    return by_person and message.forward_origin is None and message.via_bot is None


def plainly_said(item: Mapping[str, Any]) -> Said | None:
    """The same out of the raw update, when it is a group's text and nothing else; None when it is more.

    By far the most of what comes, and building an Update costs as much as reading the message.
    """
    message = item.get("message") or item.get("edited_message")
    if message is None or not PLAIN.issuperset(message) or not {"from", "text"} <= message.keys():
        return None
    chat, user = message["chat"]["id"], message["from"]
    if chat > 0 or user["is_bot"]:
        return None
    name = " ".join(filter(None, (user["first_name"], user.get("last_name"))))
    return Said(item["update_id"], chat, message["message_id"], user["id"], name, message["text"],
                datetime.fromtimestamp(message["date"], UTC), edited="edited_message" in item)  # fmt: skip


async def on_wordless(update: Update, work: Work) -> None:
    """A picture or a voice note: we can't read it, so we ask for the number in words."""
    message, user = update.message, update.effective_user
    if message is not None and user is not None and is_a_residents(message):
        said = Said(update.update_id, message.chat_id, message.message_id, user.id, user.full_name, "", message.date,
                    private=message.chat.type == "private")  # fmt: skip
        await take_report.ask_for_words(work, said)


PLAIN = frozenset(("message_id", "from", "chat", "date", "edit_date", "text"))
WORDS = (filters.TEXT | filters.CAPTION) & ~filters.COMMAND
PICTURES = (filters.PHOTO | filters.VOICE | filters.AUDIO | filters.VIDEO_NOTE) & ~filters.CAPTION
WORDLESS: BaseHandler[Any, Any, Any] = MessageHandler(PICTURES & filters.UpdateType.MESSAGE, on_wordless)
