"""What all sending methods share: the chat, the answered message, the keyboard, the text or caption."""

from dataclasses import dataclass
from typing import Any

from simulator.api.registry import Call
from simulator.api.targets import writable_chat
from simulator.entities import check_caption, check_text, read_text
from simulator.errors import bad_request
from simulator.keyboards import read_markup
from simulator.records import Chat, File, Json, Message

_ALWAYS = (
    "chat_id message_thread_id direct_messages_topic_id disable_notification protect_content "
    "allow_paid_broadcast message_effect_id reply_parameters reply_to_message_id allow_sending_without_reply"
)
ALBUM = f"{_ALWAYS} business_connection_id"
COPY = f"{_ALWAYS} reply_markup suggested_post_parameters"
COMMON = f"{COPY} business_connection_id"


@dataclass(slots=True)
class Draft:
    """A message about to be sent: everything but its content has been checked."""

    chat: Chat
    reply_to: int | None
    markup: Json | None
    extra: Json


def draft(call: Call, right: str = "can_send_messages") -> Draft:
    """Check the common parameters. Raises Refusal."""
    markup = read_markup(call.fields)
    chat = writable_chat(call, right)
    extra: Json = {"has_protected_content": True} if call.fields.flag("protect_content") else {}
    return Draft(chat, _reply_to(call, chat), markup, extra)


def _reply_to(call: Call, chat: Chat) -> int | None:
    given = call.fields.object("reply_parameters", "object expected as reply parameters")
    if given is None and call.fields.has("reply_to_message_id"):
        given = {
            "message_id": call.fields.integer("reply_to_message_id"),
            "allow_sending_without_reply": call.fields.flag("allow_sending_without_reply"),
        }
    if given is None:
        return None
    message_id = given.get("message_id")
    if not isinstance(message_id, int):
        raise bad_request("can't parse reply parameters: Can't find field \"message_id\"")
    if message_id in chat.messages and given.get("chat_id", chat.id) == chat.id:
        return message_id
    if given.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def read_message_text(call: Call) -> tuple[str, list[Json]]:
    """`text` with its parse mode or entities, 1 to 4096 UTF-16 units. Raises Refusal."""
    text, entities = read_text(
        call.fields.text("text"),
        call.fields.text("parse_mode"),
        call.fields.json("entities", "can't parse entities JSON object"),
        call.user,
    )
    check_text(text)
    return text, entities


def read_caption(call: Call, given: dict[str, Any] | None = None) -> tuple[str, list[Json]]:
    """`caption`, of the call or of one medium, at most 1024 UTF-16 units. Raises Refusal."""
    if given is None:
        found = call.fields.json("caption_entities", "can't parse entities JSON object")
        caption, mode = call.fields.text("caption"), call.fields.text("parse_mode")
    else:
        found = given.get("caption_entities")
        caption, mode = str(given.get("caption") or ""), str(given.get("parse_mode") or "")
    text, entities = read_text(caption, mode, found, call.user)
    check_caption(text)
    return text, entities


def send(
    call: Call,
    to: Draft,
    text: str,
    entities: list[Json],
    media: Json | None = None,
    file: File | None = None,
    extra: Json | None = None,
) -> Message:
    """Post the bot's message and tell the listeners."""
    message = call.world.post(
        to.chat,
        call.world.bot,
        text,
        entities=entities,
        reply_to=to.reply_to,
        reply_markup=to.markup,
        media=media,
        extra=to.extra | (extra or {}),
        file=file,
    )
    call.world.announce(to.chat, call.world.bot, message)
    return message
