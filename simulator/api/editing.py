"""The edits: of text, caption, media and keyboard. An edit that changes nothing is refused."""

from typing import Any

from simulator.api.album import read_one
from simulator.api.drafts import read_caption, read_message_text
from simulator.api.registry import Call, method
from simulator.api.targets import find_message, joined_chat
from simulator.errors import bad_request, forbidden
from simulator.keyboards import read_markup
from simulator.records import Chat, File, Json, Message

_WHERE = "business_connection_id chat_id message_id inline_message_id reply_markup"
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


@method(
    "editMessageText",
    f"{_WHERE} text parse_mode entities link_preview_options disable_web_page_preview",
)
def edit_message_text(call: Call) -> Json:
    text, entities = read_message_text(call)
    chat, message, markup = _target(call)
    if message.media:
        raise bad_request("there is no text in the message to edit")
    return _apply(call, chat, message, markup, text, entities)


@method("editMessageCaption", f"{_WHERE} caption parse_mode caption_entities show_caption_above_media")
def edit_message_caption(call: Call) -> Json:
    text, entities = read_caption(call)
    chat, message, markup = _target(call)
    if not message.media:
        raise bad_request("there is no caption in the message to edit")
    return _apply(call, chat, message, markup, text, entities)


@method("editMessageReplyMarkup", _WHERE)
def edit_message_reply_markup(call: Call) -> Json:
    chat, message, markup = _target(call)
    return _apply(call, chat, message, markup, message.text, message.entities)


@method("editMessageMedia", f"{_WHERE} media")
def edit_message_media(call: Call) -> Json:
    given: Any = call.fields.object("media", "can't parse media JSON object")
    text, entities, media, file = read_one(call, given)
    chat, message, markup = _target(call)
    return _apply(call, chat, message, markup, text, entities, media, file)


def _target(call: Call) -> tuple[Chat, Message, Json | None]:
    markup = read_markup(call.fields, inline_only=True)
    chat = joined_chat(call)
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    message = find_message(call, chat, "message to edit not found")
    plain_keyboard = message.reply_markup and "inline_keyboard" not in message.reply_markup
    if message.sender is not call.world.bot or message.service or plain_keyboard:
        raise bad_request("message can't be edited")
    return chat, message, markup


def _apply(
    call: Call,
    chat: Chat,
    message: Message,
    markup: Json | None,
    text: str,
    entities: list[Json],
    media: Json | None = None,
    file: File | None = None,
) -> Json:
    same_file = file is None or (message.file is not None and file.unique_id == message.file.unique_id)
    if same_file and (text, entities, markup) == (message.text, message.entities, message.reply_markup):
        raise bad_request(_NOT_MODIFIED)
    call.spend(chat)
    message.text, message.entities, message.reply_markup = text, entities, markup
    if file is not None:
        message.media, message.file = media or {}, file
    message.edit_date = call.world.clock.unix()
    call.world.tell(chat, call.world.bot, "edit", message.id, text, buttons=message.buttons, file=file)
    return call.world.json(message)
