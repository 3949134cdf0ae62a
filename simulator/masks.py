"""Messages behind which stands no person that a bot could know: an anonymous admin's, a channel's, another bot's.

As Telegram sends them (https://core.telegram.org/bots/api#message: `from`, `sender_chat`, `via_bot`).
"""

from simulator.people import say
from simulator.records import Json, User
from simulator.world import World

GROUP_ANONYMOUS = User(1087968824, "Group", "GroupAnonymousBot", None, is_bot=True)
CHANNEL = User(136817688, "Channel", "Channel_Bot", None, is_bot=True)


def anonymous(world: World, user_id: int, chat_id: int, text: str) -> int:
    """An admin who hides behind the group; returns the message's id."""
    chat = world.chat(chat_id)
    behind = {"id": chat.id, "title": chat.title, "type": chat.type}
    return say(world, user_id, chat_id, text, extra=named(GROUP_ANONYMOUS, behind))


def channel(world: World, user_id: int, chat_id: int, text: str, channel_id: int, title: str) -> int:
    """Somebody who writes in a group as their channel."""
    behind = {"id": channel_id, "title": title, "type": "channel"}
    return say(world, user_id, chat_id, text, extra=named(CHANNEL, behind))


def via_bot(world: World, user_id: int, chat_id: int, text: str, bot: User) -> int:
    """Somebody who lets an inline bot write for them."""
    return say(world, user_id, chat_id, text, extra={"via_bot": payload(bot)})


def named(bot: User, behind: Json) -> Json:
    """Telegram puts a bot of its own in the author's place."""
    return {"from": payload(bot), "sender_chat": behind}


def payload(bot: User) -> Json:
    return {"id": bot.id, "is_bot": True, "first_name": bot.first_name, "username": bot.username}
