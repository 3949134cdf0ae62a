"""setMessageReaction with the emoji that Telegram allows bots (https://core.telegram.org/bots/api#reactiontypeemoji)."""

from typing import Any

from simulator.api.registry import Call, method
from simulator.api.targets import find_message, joined_chat
from simulator.errors import bad_request, forbidden
from simulator.records import Chat

_ROWS = (
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡",
    "🥱 🥴 😍 🐳 ❤\ufe0f\u200d🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈",
    "😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿",
    "🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂\ufe0f 🤷 🤷\u200d♀\ufe0f 😡",
)
STANDARD = tuple(emoji for row in _ROWS for emoji in row.split())
_ALLOWED = frozenset(STANDARD)


@method("setMessageReaction", "chat_id message_id reaction is_big")
def set_message_reaction(call: Call) -> bool:
    emojis = _read(call)
    chat = joined_chat(call)
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    message = find_message(call, chat, "message to react not found")
    _check(chat, emojis)
    if message.reactions.get(call.world.bot.id, []) == emojis:
        return True
    if call.flood.reactions_count:
        call.spend(chat)
    message.reactions[call.world.bot.id] = emojis
    call.world.tell(chat, call.world.bot, "reaction", message.id, "".join(emojis))
    return True


def _read(call: Call) -> list[str]:
    given: Any = call.fields.json("reaction", "can't parse reaction types JSON object")
    if given is None:
        return []
    if not isinstance(given, list):
        raise bad_request("expected an Array of ReactionType")
    return [_read_one(one) for one in given]


def _read_one(given: Any) -> str:
    if not isinstance(given, dict):
        raise bad_request("expected an Object as ReactionType")
    if given.get("type") != "emoji":
        raise bad_request("REACTION_INVALID")
    if not isinstance(given.get("emoji"), str):
        raise bad_request("can't parse reaction type: Can't find field \"emoji\"")
    return str(given["emoji"])


def _check(chat: Chat, emojis: list[str]) -> None:
    if len(emojis) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    allowed = _ALLOWED if chat.available_reactions is None else _ALLOWED & set(chat.available_reactions)
    if any(emoji not in allowed for emoji in emojis):
        raise bad_request("REACTION_INVALID")
