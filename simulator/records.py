"""What the simulated Telegram remembers: users, chats, members, messages; records, no behaviour."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Json = dict[str, Any]

ChatType = Literal["private", "group", "supergroup", "channel"]
EventKind = Literal["message", "edit", "photo", "document", "reaction", "pin", "delete", "tap", "toast"]

ADMIN_RIGHTS = (
    "can_be_edited",
    "can_manage_chat",
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_pin_messages",
    "can_promote_members",
    "can_manage_video_chats",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "is_anonymous",
)
_OFF_BY_DEFAULT = {"can_be_edited", "is_anonymous", "can_promote_members"}


@dataclass(slots=True)
class User:
    """A person or a bot. `language_code` is what their Telegram app is set to."""

    id: int
    first_name: str
    username: str | None = None
    language_code: str | None = "zh"
    is_bot: bool = False


@dataclass(slots=True)
class Member:
    """Someone's standing in a chat; `status` is Telegram's word, `rights` matter for administrators."""

    status: str
    rights: dict[str, bool] = field(default_factory=dict)

    @property
    def present(self) -> bool:
        return self.status in ("creator", "administrator", "member", "restricted")

    @property
    def admin(self) -> bool:
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        """Whether an administrator has `right`; a creator has all of them."""
        if self.status == "creator":
            return True
        return self.admin and self.rights.get(right, right not in _OFF_BY_DEFAULT)


@dataclass(slots=True)
class File:
    """Something uploaded, kept whole. `id` may be sent again, `unique_id` is only for comparing."""

    id: str
    unique_id: str
    path: str
    content: bytes
    name: str | None = None
    mime_type: str | None = None
    kind: str = "document"


@dataclass(slots=True)
class Message:
    """One message. `text` is the caption where there is media. `date` in whole unix seconds."""

    id: int
    chat_id: int
    sender: User | None
    date: int
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    reply_to: int | None = None
    reply_markup: Json | None = None
    media: Json = field(default_factory=dict)
    service: Json = field(default_factory=dict)
    extra: Json = field(default_factory=dict)
    edit_date: int | None = None
    reactions: dict[int, list[str]] = field(default_factory=dict)
    file: File | None = None

    @property
    def buttons(self) -> list[list[str]]:
        """The labels of the inline keyboard, row by row."""
        rows: Iterable[Iterable[Json]] = (self.reply_markup or {}).get("inline_keyboard", [])
        return [[str(button["text"]) for button in row] for row in rows]


@dataclass(slots=True)
class Chat:
    """A chat and all that is in it. `available_reactions` None means every standard emoji is allowed."""

    id: int
    type: ChatType
    title: str = ""
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    available_reactions: list[str] | None = None
    permissions: dict[str, bool] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    migrated_to: int | None = None
    blocked: bool = False
    last_message: int = 0
    events: int = 0


@dataclass(slots=True)
class Query:
    """A tap on a button that the bot may answer, once, for a while."""

    id: str
    user: User
    chat_id: int
    message: int
    at: datetime
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """Something that people in a chat can see; a line of the transcript. `at` is aware UTC."""

    at: datetime
    chat_id: int
    n: int
    by: str
    kind: EventKind
    message: int | None = None
    text: str = ""
    buttons: list[list[str]] = field(default_factory=list)
    file: bytes | None = None
    file_name: str | None = None
