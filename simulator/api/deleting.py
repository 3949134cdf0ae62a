"""deleteMessage and deleteMessages, within 48 hours and the bot's rights."""

from simulator.api.registry import Call, method
from simulator.api.targets import find_message, joined_chat, may
from simulator.errors import Refusal, bad_request
from simulator.records import Chat, Message

# https://core.telegram.org/bots/api#deletemessage
OLDEST = 48 * 3600


@method("deleteMessage", "chat_id message_id")
def delete_message(call: Call) -> bool:
    chat = joined_chat(call)
    message = find_message(call, chat, "message to delete not found")
    _check(call, chat, message)
    call.world.remove(chat, message.id, call.world.bot)
    return True


@method("deleteMessages", "chat_id message_ids")
def delete_messages(call: Call) -> bool:
    """Messages that aren't there or can't be deleted are skipped, as documented."""
    chat = joined_chat(call)
    given = call.fields.json("message_ids", "can't parse message identifiers JSON object")
    if not isinstance(given, list) or not given:
        raise bad_request("message identifiers are not specified")
    if len(given) > 100:
        raise bad_request("too many message identifiers specified")
    for message_id in given:
        if not str(message_id).isdecimal():
            raise bad_request("invalid message identifier specified")
    for message_id in map(int, given):
        _delete_if_possible(call, chat, message_id)
    return True


def _delete_if_possible(call: Call, chat: Chat, message_id: int) -> None:
    message = chat.messages.get(message_id)
    try:
        if message is not None:
            _check(call, chat, message)
            call.world.remove(chat, message_id, call.world.bot)
    except Refusal:
        return


def _check(call: Call, chat: Chat, message: Message) -> None:
    own = message.sender is call.world.bot
    if not own and not may(call, chat, "can_delete_messages"):
        raise bad_request("message can't be deleted")
    if call.world.clock.unix() - message.date > OLDEST:
        raise bad_request("message can't be deleted for everyone")
