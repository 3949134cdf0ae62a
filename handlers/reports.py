"""What residents write: any text that is no command, and edits of it."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from telegram import Message, Update
from telegram.ext import BaseHandler, MessageHandler, filters

from services import wordless
from services.said import Said, WhyNot
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
        why_not=why_not(message),
        behind=message.sender_chat.id if message.sender_chat else 0,
        reply_to=message.reply_to_message.message_id if message.reply_to_message else None,
    )


def why_not(message: Message) -> WhyNot:
    """Why a message is never a resident's report; empty when it may be one.

    Telegram names a bot as the author of what a channel or an anonymous admin says; ``sender_chat`` tells them apart.
    """
    if message.sender_chat is not None:
        return "anonymous" if message.sender_chat.id == message.chat_id else "channel"
    if message.forward_origin is not None:
        return "forwarded"
    if message.from_user is None or message.from_user.is_bot:
        return "bot"
    return "" if message.via_bot is None else "via_bot"


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
    if message is not None and user is not None and not why_not(message):
        said = Said(update.update_id, message.chat_id, message.message_id, user.id, user.full_name, "", message.date,
                    private=message.chat.type == "private", in_album=message.media_group_id is not None)  # fmt: skip
        spoken = message.voice is not None or message.audio is not None
        await wordless.ask_for_words(work, said, "voice" if spoken else "picture")


async def on_no_command(update: Update, work: Work) -> None:
    """A command that none of the others answers, in private."""
    message, user = update.message, update.effective_user
    if message is not None and user is not None:
        await wordless.say_no_such_command(work, user.id, update.update_id)


PLAIN = frozenset(("message_id", "from", "chat", "date", "edit_date", "text"))
WORDS = (filters.TEXT | filters.CAPTION) & ~filters.COMMAND
PICTURES = (filters.PHOTO | filters.VOICE | filters.AUDIO | filters.VIDEO_NOTE) & ~filters.CAPTION
WORDLESS: BaseHandler[Any, Any, Any] = MessageHandler(PICTURES & filters.UpdateType.MESSAGE, on_wordless)
ALONE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
NO_COMMAND: BaseHandler[Any, Any, Any] = MessageHandler(filters.COMMAND & ALONE, on_no_command)
