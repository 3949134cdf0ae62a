"""Which chat, message or user a call means, and whether the bot can reach it."""

from simulator.api.registry import Call
from simulator.errors import bad_request, forbidden
from simulator.records import Chat, Message, User
from simulator.world import World


def find_chat(call: Call, name: str = "chat_id") -> Chat:
    """The chat that `chat_id` names, whether or not the bot may write there. Raises Refusal."""
    given = call.fields.text(name).strip()
    if not given:
        raise bad_request(f"{name} is empty")
    chat_id = _as_id(call.world, given)
    chat = call.world.chats.get(chat_id)
    if chat is None and chat_id in call.world.users:
        raise _stranger(call.world.users[chat_id])
    if chat is None:
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        moved = chat.migrated_to
        raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=moved)
    return chat


def _as_id(world: World, given: str) -> int:
    if given.startswith("@"):
        names = {user.username: user.id for user in world.users.values() if user.is_bot}
        return names.get(given[1:], 0)
    number = given.removeprefix("-")
    return int(given) if number.isascii() and number.isdigit() else 0


def _stranger(user: User) -> Exception:
    if user.is_bot:
        return forbidden("bots can't send messages to bots")
    return forbidden("bot can't initiate conversation with a user")


def joined_chat(call: Call, name: str = "chat_id") -> Chat:
    """The chat, if the bot is in it. Raises Refusal."""
    chat = find_chat(call, name)
    member = chat.members.get(call.world.bot.id)
    if chat.type != "private" and (member is None or not member.present):
        kicked = member is not None and member.status == "kicked"
        verb = "was kicked from" if kicked else "is not a member of"
        raise forbidden(f"bot {verb} the {chat.type} chat")
    return chat


def writable_chat(call: Call, right: str = "can_send_messages") -> Chat:
    """The chat, if the bot may send there what `right` allows. Raises Refusal."""
    chat = joined_chat(call)
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    member = chat.members[call.world.bot.id]
    if chat.type != "private" and not member.admin:
        allowed = chat.permissions.get(right, True) and member.rights.get(right, True)
        if not allowed:
            what = {"can_send_photos": "photos", "can_send_documents": "documents"}.get(
                right, "text messages"
            )
            raise bad_request(f"not enough rights to send {what} to the chat")
    return chat


def find_message(call: Call, chat: Chat, complaint: str, name: str = "message_id") -> Message:
    """The message that `message_id` names. Raises Refusal with `complaint` when it isn't there."""
    message_id = call.fields.integer(name)
    if message_id <= 0:
        raise bad_request("message identifier is not specified" if not call.fields.has(name) else complaint)
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request(complaint)
    return message


def find_user(call: Call) -> User:
    """The person or bot that `user_id` names. Raises Refusal."""
    user_id = call.fields.integer("user_id")
    if user_id <= 0:
        raise bad_request("invalid user_id specified")
    user = call.user(user_id)
    if user is None:
        raise bad_request("user not found")
    return user


def may(call: Call, chat: Chat, right: str) -> bool:
    """Whether the bot is an administrator with `right`; in a private chat it may do everything."""
    return chat.type == "private" or chat.members[call.world.bot.id].may(right)
