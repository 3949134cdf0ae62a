"""What a bot can ask about a chat, and how it leaves one."""

from simulator.api.registry import Call, method
from simulator.api.targets import find_user, joined_chat
from simulator.errors import Refusal, bad_request
from simulator.payloads import PERMISSIONS, chat_json, member_json, message_json, reactions_json, user_json
from simulator.records import Chat, Json, Member

_NOT_FOR_ALL = {"can_change_info", "can_pin_messages", "can_manage_topics"}


@method("getChat", "chat_id")
def get_chat(call: Call) -> Json:
    try:
        chat = joined_chat(call)
    except Refusal as refusal:
        person = call.user(call.fields.integer("chat_id"))
        if person is None or refusal.code != 403 or person.is_bot:
            raise
        # A bot may look at somebody whom it has seen in a group, though it can't write to them.
        chat = Chat(person.id, "private", person.first_name)
    return _full(call, chat)


def _full(call: Call, chat: Chat) -> Json:
    answer = chat_json(call.world, chat)
    answer["accent_color_id"] = abs(chat.id) % 7
    answer["max_reaction_count"] = 11
    answer["accepted_gift_types"] = dict.fromkeys(_GIFTS, chat.type == "private")
    if chat.available_reactions is not None:
        answer["available_reactions"] = reactions_json(chat.available_reactions)
    if chat.pinned:
        pinned = chat.messages[chat.pinned[-1]]
        answer["pinned_message"] = message_json(call.world, pinned, with_reply=False)
    if chat.type != "private":
        answer["permissions"] = {p: chat.permissions.get(p, p not in _NOT_FOR_ALL) for p in PERMISSIONS}
    return answer


_GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


@method("getChatMember", "chat_id user_id")
def get_chat_member(call: Call) -> Json:
    chat, user = joined_chat(call), find_user(call)
    return member_json(user, chat.members.get(user.id, Member("left")))


@method("getChatAdministrators", "chat_id return_bots")
def get_chat_administrators(call: Call) -> list[Json]:
    """All administrators except other bots."""
    chat, world = joined_chat(call), call.world
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    return [
        member_json(world.users[user_id], member)
        for user_id, member in chat.members.items()
        if member.admin and (not world.users[user_id].is_bot or user_id == world.bot.id)
    ]


@method("getChatMemberCount", "chat_id")
def get_chat_member_count(call: Call) -> int:
    return sum(member.present for member in joined_chat(call).members.values())


@method("leaveChat", "chat_id")
def leave_chat(call: Call) -> bool:
    chat, world = joined_chat(call), call.world
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    notice = world.post(chat, world.bot, service={"left_chat_member": user_json(world.bot)})
    world.announce(chat, world.bot, notice)
    world.change_member(chat, world.bot, Member("left"), world.bot)
    return True
