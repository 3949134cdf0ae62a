"""The simulated Telegram: who and what exists, and everybody who wants to hear what happens."""

from collections.abc import Callable, Mapping
from itertools import count

from simulator.detect import detect
from simulator.errors import Impossible
from simulator.files import Files
from simulator.payloads import chat_json, member_json, message_json, user_json
from simulator.records import Chat, ChatType, Event, EventKind, File, Json, Member, Message, Query, User
from simulator.time import Clock
from simulator.updates import Updates

__all__ = ["BOT_ID", "Chat", "Event", "Member", "Message", "User", "World"]

BOT_ID = 7000000001
TOKEN = f"{BOT_ID}:AAExampleTokenOfTheSimulator-0123456789"


class World:
    """Users, chats, messages and the bot's queue of updates, at the clock's time."""

    def __init__(self, clock: Clock, *, token: str = TOKEN, username: str = "chenhun_bot") -> None:
        self.clock = clock
        self.token = token
        self.bot = User(int(token.partition(":")[0]), "晨昏", username, None, is_bot=True)
        self.users: dict[int, User] = {self.bot.id: self.bot}
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.updates = Updates(clock.unix)
        self.queries: dict[str, Query] = {}
        self.listeners: list[Callable[[Event], None]] = []
        self.reads_all_messages = True
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.profile: dict[tuple[str, str], str] = {}
        self._numbers = count(1)
        clock.last_update = lambda: self.updates.last
        self.updates.on_push.append(lambda update: clock.stir())

    # Building it up

    def add_user(
        self,
        id: int,
        first_name: str,
        *,
        username: str | None = None,
        language_code: str = "zh",
        is_bot: bool = False,
    ) -> User:
        user = User(id, first_name, username, language_code, is_bot)
        self.users[id] = user
        return user

    def add_chat(
        self,
        id: int,
        type: ChatType,
        title: str = "",
        *,
        members: Mapping[int, str | Member] | None = None,
        available_reactions: list[str] | None = None,
    ) -> Chat:
        """A chat with `members` (Telegram's status words; the bot is one of them or it isn't there)."""
        standing = {u: m if isinstance(m, Member) else Member(m) for u, m in (members or {}).items()}
        chat = Chat(id, type, title, standing, available_reactions=available_reactions)
        self.chats[id] = chat
        return chat

    def open_private(self, user_id: int) -> Chat:
        """The private chat of a person and the bot, made when there is none."""
        if user_id not in self.chats:
            members = {user_id: "member", self.bot.id: "member"}
            self.add_chat(user_id, "private", self.users[user_id].first_name, members=members)
        return self.chats[user_id]

    # Finding things

    def chat(self, chat_id: int) -> Chat:
        """The chat, followed to its supergroup if it moved. Raises Impossible when there is none."""
        chat = self.chats.get(chat_id)
        if chat is None:
            raise Impossible(f"there is no chat {chat_id}")
        return self.chat(chat.migrated_to) if chat.migrated_to is not None else chat

    def message(self, chat_id: int, message_id: int) -> Message:
        chat = self.chat(chat_id)
        if message_id not in chat.messages:
            raise Impossible(f"there is no message {message_id} in chat {chat.id}")
        return chat.messages[message_id]

    def next_number(self) -> int:
        return next(self._numbers)

    # Things that happen

    def post(
        self,
        chat: Chat,
        sender: User | None,
        text: str = "",
        *,
        entities: list[Json] | None = None,
        reply_to: int | None = None,
        reply_markup: Json | None = None,
        media: Json | None = None,
        service: Json | None = None,
        extra: Json | None = None,
        file: File | None = None,
    ) -> Message:
        """Put a message into a chat, without telling anybody yet."""
        chat.last_message += 1
        message = Message(chat.last_message, chat.id, sender, self.clock.unix(), text)
        message.entities = detect(text) if entities is None else entities
        message.reply_to, message.reply_markup = reply_to, reply_markup
        message.media, message.service, message.extra = media or {}, service or {}, extra or {}
        message.file = file
        chat.messages[message.id] = message
        return message

    def json(self, message: Message) -> Json:
        return message_json(self, message)

    def tell(
        self,
        chat: Chat,
        by: User,
        kind: EventKind,
        message: int | None = None,
        text: str = "",
        *,
        buttons: list[list[str]] | None = None,
        file: File | None = None,
    ) -> Event:
        """Number the event within its chat and hand it to every listener."""
        chat.events += 1
        name = "bot" if by.id == self.bot.id else by.first_name
        content = (file.content, file.name) if file else (None, None)
        event = Event(
            self.clock.now, chat.id, chat.events, name, kind, message, text, buttons or [], *content
        )
        for listener in list(self.listeners):
            listener(event)
        return event

    def announce(self, chat: Chat, by: User, message: Message) -> Event:
        """Tell the listeners of a new message, whatever is in it."""
        kind: EventKind = "message"
        if message.file is not None:
            kind = "photo" if message.file.kind == "photo" else "document"
        text = message.text or "".join(f"[{name}]" for name in message.service)
        return self.tell(chat, by, kind, message.id, text, buttons=message.buttons, file=message.file)

    def bot_sees(self, chat: Chat, message: Message) -> bool:
        """Whether the bot is given this message: it is in the chat, and privacy mode doesn't hide it."""
        member = chat.members.get(self.bot.id)
        if member is None or not member.present or chat.blocked:
            return False
        if self.reads_all_messages or member.admin or chat.type == "private" or message.service:
            return True
        return self._addressed(chat, message)

    def _addressed(self, chat: Chat, message: Message) -> bool:
        """Commands, answers to the bot and mentions reach a bot in privacy mode."""
        replied = chat.messages.get(message.reply_to or 0)
        if replied is not None and replied.sender is self.bot:
            return True
        command = message.entities[:1] and message.entities[0]["type"] == "bot_command"
        return bool(command) or f"@{self.bot.username}" in message.text

    def remove(self, chat: Chat, message_id: int, by: User) -> None:
        """Delete a message; Telegram tells no bot about it."""
        self.message(chat.id, message_id)
        del chat.messages[message_id]
        if message_id in chat.pinned:
            chat.pinned.remove(message_id)
        self.tell(chat, by, "delete", message_id)

    def ask(self, user: User, message: Message) -> Query:
        """A new callback query of this person on this message."""
        number = str(user.id * 4294967296 + self.next_number())
        query = Query(number, user, message.chat_id, message.id, self.clock.now)
        self.queries[query.id] = query
        return query

    def entities(self, text: str) -> list[Json]:
        return detect(text)

    def change_member(self, chat: Chat, user: User, new: Member, by: User) -> None:
        """Change someone's standing and queue `my_chat_member` or `chat_member`."""
        old = chat.members.get(user.id, Member("left"))
        chat.members[user.id] = new
        update = {
            "chat": self.chat_json(chat),
            "from": user_json(by),
            "date": self.clock.unix(),
            "old_chat_member": member_json(user, old),
            "new_chat_member": member_json(user, new),
        }
        self.updates.push("my_chat_member" if user.id == self.bot.id else "chat_member", update)

    def chat_json(self, chat: Chat) -> Json:
        return chat_json(self, chat)
