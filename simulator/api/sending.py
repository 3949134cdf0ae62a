"""sendMessage, sendPhoto, sendDocument, copies and forwards, and the chat action."""

from simulator.api.drafts import COMMON, COPY, draft, read_caption, read_message_text, send
from simulator.api.registry import Call, method
from simulator.api.targets import find_message, joined_chat, writable_chat
from simulator.api.uploads import read_medium
from simulator.errors import bad_request
from simulator.payloads import user_json
from simulator.records import Chat, Json, Message

_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


@method("sendMessage", f"{COMMON} text parse_mode entities link_preview_options disable_web_page_preview")
def send_message(call: Call) -> Json:
    text, entities = read_message_text(call)
    extra: Json = {}
    preview = call.fields.object("link_preview_options", "object expected as link preview options")
    if preview is not None and any(entity["type"] in ("url", "text_link") for entity in entities):
        extra["link_preview_options"] = preview
    to = draft(call)
    call.spend(to.chat)
    return call.world.json(send(call, to, text, entities, extra=extra))


@method(
    "sendPhoto", f"{COMMON} photo caption parse_mode caption_entities show_caption_above_media has_spoiler"
)
def send_photo(call: Call) -> Json:
    return _send_medium(call, "photo", "can_send_photos")


@method(
    "sendDocument",
    f"{COMMON} document thumbnail caption parse_mode caption_entities disable_content_type_detection",
)
def send_document(call: Call) -> Json:
    return _send_medium(call, "document", "can_send_documents")


def _send_medium(call: Call, kind: str, right: str) -> Json:
    text, entities = read_caption(call)
    to = draft(call, right)
    media, file = read_medium(call, kind)
    call.spend(to.chat)
    return call.world.json(send(call, to, text, entities, media, file))


@method(
    "forwardMessage",
    "chat_id message_thread_id direct_messages_topic_id from_chat_id video_start_timestamp "
    "disable_notification protect_content message_effect_id suggested_post_parameters message_id",
)
def forward_message(call: Call) -> Json:
    source = _source(call, "message to forward not found")
    to = draft(call)
    call.spend(to.chat)
    origin: Json = {"type": "user", "date": source.date}
    origin["sender_user"] = user_json(source.sender or call.world.bot)
    extra = {"forward_origin": origin}
    return call.world.json(send(call, to, source.text, source.entities, source.media, source.file, extra))


@method(
    "copyMessage",
    f"{COPY} from_chat_id message_id video_start_timestamp caption parse_mode caption_entities "
    "show_caption_above_media",
)
def copy_message(call: Call) -> Json:
    source = _source(call, "message to copy not found")
    text, entities = source.text, source.entities
    if source.media and "caption" in call.fields.values:
        text, entities = read_caption(call)
    to = draft(call)
    call.spend(to.chat)
    return {"message_id": send(call, to, text, entities, source.media, source.file).id}


def _source(call: Call, complaint: str) -> Message:
    chat: Chat = joined_chat(call, "from_chat_id")
    message = find_message(call, chat, complaint)
    if message.service:
        raise bad_request("message can't be copied" if "copy" in complaint else "message can't be forwarded")
    return message


@method("sendChatAction", "business_connection_id chat_id message_thread_id action")
def send_chat_action(call: Call) -> bool:
    writable_chat(call)
    if call.fields.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True
