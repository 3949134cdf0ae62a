"""What the page is told: messages, chats and people as small JSON objects, nothing of it HTML."""

from typing import Any

from simulator.files import picture_size
from simulator.records import Chat, File, Json, Message
from simulator.scenario import Person
from simulator.world import World


def message_view(world: World, message: Message) -> Json:
    """A message as it stands now."""
    sender = message.sender
    answer: Json = {
        "chat": message.chat_id,
        "id": message.id,
        "by": sender.id if sender else 0,
        "name": sender.first_name if sender else "",
        "at": message.date,
        "text": message.text,
    }
    replied = world.chats[message.chat_id].messages.get(message.reply_to or 0)
    rows = (message.reply_markup or {}).get("inline_keyboard")
    more: Json = {
        "edited": message.edit_date,
        "entities": message.entities,
        "reply": _quote(replied) if replied else None,
        "buttons": [[_button(button) for button in row] for row in rows] if rows else None,
        "reactions": [[emoji, who] for who, emojis in message.reactions.items() for emoji in emojis],
        "album": message.extra.get("media_group_id"),
        "service": _service(message.service),
        "forward": message.extra.get("forward_origin", {}).get("sender_user", {}).get("first_name"),
        **_media(message),
    }
    return answer | {key: value for key, value in more.items() if value}


def chat_view(world: World, chat: Chat) -> Json:
    """A chat's row: what was said last, and what is pinned."""
    last = next((chat.messages[i] for i in reversed(chat.messages) if _worth_a_row(chat.messages[i])), None)
    answer: Json = {"id": chat.id, "last": chat.last_message, "pins": chat.pinned[-3:]}
    if last is not None:
        sender = last.sender
        answer |= {"by": sender.id if sender else 0, "name": sender.first_name if sender else ""}
        answer |= {"text": _words(chat, last)[:80], "at": last.date} | dict.fromkeys(_media(last), True)
    return answer


def chat_card(world: World, chat: Chat) -> Json:
    """What doesn't change about a chat: title and who is in it."""
    members = [user for user, member in chat.members.items() if member.present]
    admins = [user for user, member in chat.members.items() if member.admin]
    return {"id": chat.id, "type": chat.type, "title": chat.title, "members": members, "admins": admins}


def person_card(person: Person) -> Json:
    """Somebody with a phone."""
    return {
        "id": person.phone,
        "name": person.name,
        "flat": person.flat,
        "role": person.role,
        "english": person.english,
    }


def _words(chat: Chat, message: Message) -> str:
    """What a message says; for a picture of an album, what the album says."""
    album = message.extra.get("media_group_id")
    if message.text or album is None:
        return message.text
    together = (m for m in chat.messages.values() if m.extra.get("media_group_id") == album)
    return next((m.text for m in together if m.text), "")


def _worth_a_row(message: Message) -> bool:
    return bool(message.text or message.media)


def _quote(message: Message) -> Json:
    name = message.sender.first_name if message.sender else ""
    return {"id": message.id, "name": name, "text": message.text[:120]} | dict.fromkeys(_media(message), True)


def _button(button: Json) -> Json:
    kept = {key: button[key] for key in ("callback_data", "url") if key in button}
    return {"text": button["text"]} | kept


def _service(service: Json) -> Json | None:
    """Which kind of notice, and about whom."""
    for kind, what in service.items():
        if kind == "new_chat_members":
            return {"kind": kind, "names": [user["first_name"] for user in what]}
        if kind == "left_chat_member":
            return {"kind": kind, "names": [what["first_name"]]}
        if kind == "pinned_message":
            return {"kind": kind, "id": what["message_id"]}
        return {"kind": kind}
    return None


def _media(message: Message) -> Json:
    file = message.file
    if file is None:
        return {}
    if file.kind == "photo":
        width, height = picture_size(file.content) or (160, 90)
        return {"photo": {"url": _url(file), "w": width, "h": height}}
    if file.kind == "voice":
        voice: dict[str, Any] = message.media.get("voice", {})
        return {"voice": {"seconds": voice.get("duration", 0)}}
    return {"file": {"url": _url(file), "name": file.name or "file", "size": len(file.content)}}


def _url(file: File) -> str:
    return f"/page/files/{file.path}"
