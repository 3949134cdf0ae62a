"""Records as the Bot API's JSON objects (https://core.telegram.org/bots/api#available-types)."""

from typing import TYPE_CHECKING

from simulator.records import ADMIN_RIGHTS, Chat, Json, Member, Message, User

if TYPE_CHECKING:
    from simulator.world import World


def user_json(user: User) -> Json:
    answer: Json = {"id": user.id, "is_bot": user.is_bot, "first_name": user.first_name}
    if user.username:
        answer["username"] = user.username
    if user.language_code and not user.is_bot:
        answer["language_code"] = user.language_code
    return answer


def chat_json(world: "World", chat: Chat) -> Json:
    if chat.type != "private":
        return {"id": chat.id, "title": chat.title, "type": chat.type}
    user = world.users[chat.id]
    answer: Json = {"id": chat.id, "first_name": user.first_name, "type": "private"}
    if user.username:
        answer["username"] = user.username
    return answer


def message_json(world: "World", message: Message, *, with_reply: bool = True) -> Json:
    """A Message object. The message it answers is included once, not recursively, as Telegram does."""
    chat = world.chats[message.chat_id]
    answer: Json = {"message_id": message.id, "date": message.date, "chat": chat_json(world, chat)}
    if message.sender is not None:
        answer["from"] = user_json(message.sender)
    if message.edit_date is not None:
        answer["edit_date"] = message.edit_date
    answer.update(message.extra)
    replied = chat.messages.get(message.reply_to) if message.reply_to is not None else None
    if with_reply and replied is not None:
        answer["reply_to_message"] = message_json(world, replied, with_reply=False)
    _add_content(answer, message)
    return answer


def _add_content(answer: Json, message: Message) -> None:
    answer.update(message.media)
    answer.update(message.service)
    if message.text:
        answer["caption" if message.media else "text"] = message.text
    if message.entities:
        answer["caption_entities" if message.media else "entities"] = message.entities
    if message.reply_markup and "inline_keyboard" in message.reply_markup:
        answer["reply_markup"] = message.reply_markup


def member_json(user: User, member: Member) -> Json:
    """A ChatMember object (https://core.telegram.org/bots/api#chatmember)."""
    answer: Json = {"user": user_json(user), "status": member.status}
    if member.status == "creator":
        answer["is_anonymous"] = False
    elif member.status == "administrator":
        answer.update({right: member.may(right) for right in ADMIN_RIGHTS})
    elif member.status == "kicked":
        answer["until_date"] = 0
    elif member.status == "restricted":
        answer.update({"is_member": True, "until_date": 0} | dict.fromkeys(PERMISSIONS, True))
        answer.update(member.rights)
    return answer


PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)


def reactions_json(emojis: list[str]) -> list[Json]:
    return [{"type": "emoji", "emoji": emoji} for emoji in emojis]
