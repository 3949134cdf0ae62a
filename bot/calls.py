"""The Bot API methods that the outbox may name, each through python-telegram-bot."""

from collections.abc import Awaitable, Callable
from typing import Any

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaPhoto,
    LinkPreviewOptions,
    ReactionTypeEmoji,
    ReplyParameters,
)

Call = Callable[[Bot, int, dict[str, Any], bytes | None], Awaitable[int | None]]


def objects(bot: Bot, params: dict[str, Any]) -> dict[str, Any]:
    """The parameters with the library's own objects where it wants them."""
    made = dict(params)
    if "reply_markup" in made:
        made["reply_markup"] = InlineKeyboardMarkup.de_json(made["reply_markup"], bot)
    if "reply_parameters" in made:
        made["reply_parameters"] = ReplyParameters.de_json(made["reply_parameters"], bot)
    if "link_preview_options" in made:
        made["link_preview_options"] = LinkPreviewOptions.de_json(made["link_preview_options"], bot)
    return made


async def send_message(bot: Bot, chat: int, params: dict[str, Any], _: bytes | None) -> int | None:
    return (await bot.send_message(chat_id=chat, **objects(bot, params))).message_id


async def edit_message_text(bot: Bot, chat: int, params: dict[str, Any], _: bytes | None) -> int | None:
    await bot.edit_message_text(chat_id=chat, **objects(bot, params))
    return None


async def edit_message_reply_markup(
    bot: Bot, chat: int, params: dict[str, Any], _: bytes | None
) -> int | None:
    await bot.edit_message_reply_markup(chat_id=chat, **objects(bot, params))
    return None


async def edit_message_media(
    bot: Bot, chat: int, params: dict[str, Any], picture: bytes | None
) -> int | None:
    media = InputMediaPhoto(
        picture or b"", caption=params["caption"], parse_mode="HTML", filename="summary.png"
    )
    await bot.edit_message_media(media, chat_id=chat, message_id=params["message_id"])
    return None


async def edit_message_caption(bot: Bot, chat: int, params: dict[str, Any], _: bytes | None) -> int | None:
    await bot.edit_message_caption(chat_id=chat, **objects(bot, params))
    return None


async def send_photo(bot: Bot, chat: int, params: dict[str, Any], picture: bytes | None) -> int | None:
    sent = await bot.send_photo(chat, InputFile(picture or b"", "picture.png"), **objects(bot, params))
    return sent.message_id


async def send_document(bot: Bot, chat: int, params: dict[str, Any], content: bytes | None) -> int | None:
    rest = objects(bot, params)
    sent = await bot.send_document(chat, InputFile(content or b"", rest.pop("filename")), **rest)
    return sent.message_id


async def set_message_reaction(bot: Bot, chat: int, params: dict[str, Any], _: bytes | None) -> int | None:
    emoji = [ReactionTypeEmoji(item["emoji"]) for item in params["reaction"]]
    await bot.set_message_reaction(chat, params["message_id"], emoji)
    return None


async def delete_message(bot: Bot, chat: int, params: dict[str, Any], _: bytes | None) -> int | None:
    await bot.delete_message(chat, params["message_id"])
    return None


async def pin_chat_message(bot: Bot, chat: int, params: dict[str, Any], _: bytes | None) -> int | None:
    await bot.pin_chat_message(chat, params["message_id"], disable_notification=True)
    return None


async def unpin_chat_message(bot: Bot, chat: int, params: dict[str, Any], _: bytes | None) -> int | None:
    await bot.unpin_chat_message(chat, params["message_id"])
    return None


async def answer_callback_query(bot: Bot, _chat: int, params: dict[str, Any], _: bytes | None) -> int | None:
    await bot.answer_callback_query(params["callback_query_id"], text=params["text"] or None)
    return None


async def leave_chat(bot: Bot, chat: int, _params: dict[str, Any], _: bytes | None) -> int | None:
    await bot.leave_chat(chat)
    return None


async def set_my_commands(bot: Bot, _chat: int, params: dict[str, Any], _: bytes | None) -> int | None:
    commands = [BotCommand(name, about) for name, about in params["commands"]]
    scope = BotCommandScope(params["scope"]) if "scope" in params else None
    await bot.set_my_commands(commands, scope=scope, language_code=params.get("language_code"))
    return None


CALLS: dict[str, Call] = {
    method.__name__: method
    for method in (
        send_message, edit_message_text, edit_message_reply_markup, edit_message_media, edit_message_caption,
        send_photo, send_document, set_message_reaction, delete_message, pin_chat_message, unpin_chat_message,
        answer_callback_query, leave_chat, set_my_commands,
    )
}  # fmt: skip
