"""Pins. Pinning leaves a service message, which the bot is given too."""

from simulator.api.registry import Call, method
from simulator.api.targets import find_message, joined_chat, may
from simulator.errors import bad_request, forbidden
from simulator.payloads import message_json
from simulator.records import Chat


@method("pinChatMessage", "business_connection_id chat_id message_id disable_notification")
def pin_chat_message(call: Call) -> bool:
    chat = _pinnable(call)
    message = find_message(call, chat, "message to pin not found")
    if message.service:
        raise bad_request("message can't be pinned")
    if message.id in chat.pinned:
        return True
    chat.pinned.append(message.id)
    world = call.world
    world.tell(chat, world.bot, "pin", message.id)
    service = {"pinned_message": message_json(world, message, with_reply=False)}
    notice = world.post(chat, world.bot, service=service)
    world.updates.push("message", world.json(notice))
    return True


@method("unpinChatMessage", "business_connection_id chat_id message_id")
def unpin_chat_message(call: Call) -> bool:
    chat = _pinnable(call)
    if call.fields.has("message_id"):
        message = find_message(call, chat, "message to unpin not found")
        wanted = [message.id] if message.id in chat.pinned else []
    else:
        wanted = chat.pinned[-1:]
    if not wanted:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(wanted[0])
    return True


@method("unpinAllChatMessages", "chat_id")
def unpin_all_chat_messages(call: Call) -> bool:
    _pinnable(call).pinned.clear()
    return True


def _pinnable(call: Call) -> Chat:
    chat = joined_chat(call)
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    member = chat.members[call.world.bot.id]
    everyone = not member.admin and chat.permissions.get("can_pin_messages", False)
    if not may(call, chat, "can_pin_messages") and not everyone:
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat
