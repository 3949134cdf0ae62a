"""What a person can do in Telegram. Each act makes its update for the bot and is told to the listeners.

Every function takes the world, the acting user's id and the chat's id; a chat that became a supergroup is
followed. What nobody could do (answer a message that is gone, write where one isn't) raises
`errors.Impossible`.
"""

from collections.abc import Sequence
from typing import Literal

from simulator.errors import Impossible
from simulator.files import document_json, grey_square, photo_json, voice_json
from simulator.payloads import reactions_json, user_json
from simulator.records import Chat, Json, Member, Message, User
from simulator.world import World


def say(
    world: World,
    user_id: int,
    chat_id: int,
    text: str,
    reply_to: int | None = None,
    extra: Json | None = None,
) -> int:
    """Write a message (`extra` is what else Telegram says of it); returns its id."""
    user, chat = _present(world, user_id, chat_id)
    if reply_to is not None:
        world.message(chat.id, reply_to)
    message = world.post(chat, user, text, reply_to=reply_to, extra=extra)
    return _deliver(world, chat, user, message)


def edit(world: World, user_id: int, chat_id: int, message_id: int, text: str) -> None:
    """Edit one's own message."""
    user, chat = _present(world, user_id, chat_id)
    message = _own(world, user, chat, message_id)
    message.text, message.entities = text, world.entities(text)
    message.edit_date = world.clock.unix()
    world.tell(chat, user, "edit", message.id, text)
    if world.bot_sees(chat, message):
        world.updates.push("edited_message", world.json(message))


def delete(world: World, user_id: int, chat_id: int, message_id: int) -> None:
    """Delete a message (one's own, or anybody's as an administrator). A bot isn't told."""
    user, chat = _present(world, user_id, chat_id)
    if not chat.members[user.id].admin:
        _own(world, user, chat, message_id)
    world.remove(chat, message_id, user)


def tap(world: World, user_id: int, chat_id: int, message_id: int, data: str) -> str:
    """Tap an inline button (`data` may be forged); returns the callback query's id."""
    user, chat = _present(world, user_id, chat_id)
    message = world.message(chat.id, message_id)
    query = world.ask(user, message)
    world.tell(chat, user, "tap", message.id, _label(message, data))
    update = {
        "id": query.id,
        "from": user_json(user),
        "message": world.json(message),
        "chat_instance": str(abs(chat.id) * 7919),
        "data": data,
    }
    world.updates.push("callback_query", update)
    return query.id


def react(world: World, user_id: int, chat_id: int, message_id: int, emoji: str | None) -> None:
    """Put one's reaction on a message, or take it away (None)."""
    user, chat = _present(world, user_id, chat_id)
    message = world.message(chat.id, message_id)
    old = message.reactions.get(user.id, [])
    message.reactions[user.id] = new = [emoji] if emoji else []
    world.tell(chat, user, "reaction", message.id, emoji or "")
    update = {
        "chat": world.chat_json(chat),
        "message_id": message.id,
        "user": user_json(user),
        "date": world.clock.unix(),
        "old_reaction": reactions_json(old),
        "new_reaction": reactions_json(new),
    }
    world.updates.push("message_reaction", update)


def start(world: World, user_id: int, payload: str = "") -> int:
    """Press Start in the bot's private chat, by a link's `payload` if given; returns the message's id."""
    chat = world.open_private(user_id)
    if chat.blocked:
        unblock(world, user_id)
    return say(world, user_id, chat.id, f"/start {payload}".rstrip())


def block(world: World, user_id: int) -> None:
    """Block the bot."""
    chat, user = world.chat(user_id), world.users[user_id]
    world.clock.touch()
    chat.blocked = True
    world.change_member(chat, world.bot, Member("kicked"), user)


def unblock(world: World, user_id: int) -> None:
    chat, user = world.chat(user_id), world.users[user_id]
    world.clock.touch()
    chat.blocked = False
    world.change_member(chat, world.bot, Member("member"), user)


def photo(
    world: World,
    user_id: int,
    chat_id: int,
    content: bytes = b"",
    caption: str = "",
    reply_to: int | None = None,
) -> int:
    """Send a picture (a small grey one when no PNG, GIF or JPEG is given)."""
    user, chat = _present(world, user_id, chat_id)
    file = world.files.add("photo", content or grey_square(), "photo.png")
    message = world.post(chat, user, caption, reply_to=reply_to, media=photo_json(file), file=file)
    return _deliver(world, chat, user, message)


def album(
    world: World,
    user_id: int,
    chat_id: int,
    pictures: Sequence[bytes],
    caption: str = "",
    reply_to: int | None = None,
) -> list[int]:
    """Send several pictures as one; the caption stands with the first, as Telegram's apps put it."""
    user, chat = _present(world, user_id, chat_id)
    group = {"media_group_id": str(world.next_number() * 1_000_003)}
    messages = []
    for place, content in enumerate(pictures):
        file = world.files.add("photo", content or grey_square(), "photo.png")
        text, media = caption if place == 0 else "", photo_json(file)
        messages.append(
            world.post(chat, user, text, reply_to=reply_to, media=media, extra=dict(group), file=file)
        )
    return [_deliver(world, chat, user, message) for message in messages]


def voice(world: World, user_id: int, chat_id: int, seconds: int = 3, content: bytes = b"OggS") -> int:
    """Send a voice message of so many seconds."""
    user, chat = _present(world, user_id, chat_id)
    file = world.files.add("voice", content, "voice.oga")
    message = world.post(chat, user, media=voice_json(file, seconds), file=file)
    return _deliver(world, chat, user, message)


def document(world: World, user_id: int, chat_id: int, content: bytes, name: str, caption: str = "") -> int:
    """Send a file."""
    user, chat = _present(world, user_id, chat_id)
    file = world.files.add("document", content, name)
    message = world.post(chat, user, caption, media=document_json(file), file=file)
    return _deliver(world, chat, user, message)


def forward(world: World, user_id: int, chat_id: int, from_chat_id: int, message_id: int) -> int:
    """Forward a message into `chat_id`; returns the new message's id."""
    user, chat = _present(world, user_id, chat_id)
    source = world.message(from_chat_id, message_id)
    origin: Json = {"type": "user", "date": source.date}
    origin["sender_user"] = user_json(source.sender or user)
    message = world.post(
        chat,
        user,
        source.text,
        entities=source.entities,
        media=source.media,
        extra={"forward_origin": origin},
        file=source.file,
    )
    return _deliver(world, chat, user, message)


def join(world: World, user_id: int, chat_id: int) -> int:
    """Come into a group; returns the service message's id."""
    return add(world, user_id, chat_id, user_id)


def add(world: World, user_id: int, chat_id: int, who: int, status: str = "member") -> int:
    """Bring `who` (which may be the bot) into a group; returns the service message."""
    chat, user, newcomer = world.chat(chat_id), world.users[user_id], world.users[who]
    world.clock.touch()
    world.change_member(chat, newcomer, Member(status), user)
    service = {"new_chat_members": [user_json(newcomer)]}
    return _deliver(world, chat, user, world.post(chat, user, service=service))


def promote(world: World, user_id: int, chat_id: int, who: int, member: Member) -> None:
    """Change the standing of someone who is in the group already."""
    chat = world.chat(chat_id)
    world.clock.touch()
    world.change_member(chat, world.users[who], member, world.users[user_id])


def leave(world: World, user_id: int, chat_id: int) -> int:
    """Leave a group."""
    return remove(world, user_id, chat_id, user_id)


def remove(world: World, user_id: int, chat_id: int, who: int) -> int:
    """Put `who` (which may be the bot) out of a group; returns the service message."""
    chat, user, gone = world.chat(chat_id), world.users[user_id], world.users[who]
    world.clock.touch()
    service = {"left_chat_member": user_json(gone)}
    message = _deliver(world, chat, user, world.post(chat, user, service=service))
    world.change_member(chat, gone, Member("left" if who == user_id else "kicked"), user)
    return message


def upgrade(
    world: World,
    chat_id: int,
    new_id: int,
    *,
    by: int | None = None,
    first: Literal["to", "from"] = "to",
) -> None:
    """A group becomes the supergroup `new_id`; `first` says which service message comes first."""
    old = world.chat(chat_id)
    world.clock.touch()
    user = world.users[by if by is not None else _owner(old)]
    new = world.add_chat(new_id, "supergroup", old.title, members=old.members)
    new.available_reactions = old.available_reactions
    old.migrated_to = new_id
    to = world.post(old, user, service={"migrate_to_chat_id": new_id})
    come = world.post(new, user, service={"migrate_from_chat_id": old.id})
    for chat, message in [(old, to), (new, come)] if first == "to" else [(new, come), (old, to)]:
        _deliver(world, chat, user, message)


def _present(world: World, user_id: int, chat_id: int) -> tuple[User, Chat]:
    chat = world.chat(chat_id)
    member = chat.members.get(user_id)
    if member is None or not member.present:
        raise Impossible(f"user {user_id} is not in chat {chat.id}")
    world.clock.touch()
    return world.users[user_id], chat


def _own(world: World, user: User, chat: Chat, message_id: int) -> Message:
    message = world.message(chat.id, message_id)
    if message.sender is None or message.sender.id != user.id:
        raise Impossible(f"message {message_id} in chat {chat.id} is not user {user.id}'s")
    return message


def _owner(chat: Chat) -> int:
    owners = [user_id for user_id, member in chat.members.items() if member.status == "creator"]
    return owners[0] if owners else next(iter(chat.members))


def _label(message: Message, data: str) -> str:
    rows: list[list[Json]] = (message.reply_markup or {}).get("inline_keyboard", [])
    labels = [str(button["text"]) for row in rows for button in row if button.get("callback_data") == data]
    return labels[0] if labels else data


def _deliver(world: World, chat: Chat, user: User, message: Message) -> int:
    world.announce(chat, user, message)
    if world.bot_sees(chat, message):
        world.updates.push("message", world.json(message))
    return message.id
