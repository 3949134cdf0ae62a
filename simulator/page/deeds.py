"""What a visitor does in somebody's place. Whoever is acted for stops acting by themselves."""

from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from simulator import people
from simulator.actors import Played
from simulator.errors import Impossible
from simulator.records import Chat, Json
from simulator.world import World

LONGEST = 4096


class Deed(BaseModel):
    """One act of `who` (a Telegram id) in `chat`."""

    model_config = ConfigDict(extra="forbid")

    does: str
    who: int
    chat: int = 0
    message: int = 0
    text: str = Field("", max_length=LONGEST)
    reply: int | None = None
    pictures: int = Field(1, ge=1, le=10)


class Visitors:
    """Does what visitors order, in the world. `thermometers` are the pictures that they may send."""

    def __init__(self, world: World, played: Played, thermometers: Sequence[Path]) -> None:
        self._world, self._played, self._thermometers = world, played, thermometers
        self._deeds: dict[str, Callable[[Deed], int | str | None]] = {
            "take": lambda deed: None,
            "leave": self._leave,
            "say": lambda d: people.say(world, d.who, d.chat, d.text.strip(), d.reply),
            "edit": lambda d: people.edit(world, d.who, d.chat, d.message, d.text.strip()),
            "delete": lambda d: people.delete(world, d.who, d.chat, d.message),
            "tap": lambda d: people.tap(world, d.who, d.chat, d.message, d.text),
            "react": lambda d: people.react(world, d.who, d.chat, d.message, d.text or None),
            "start": lambda d: people.start(world, d.who, d.text),
            "photo": self._photos,
            "voice": lambda d: people.voice(world, d.who, d.chat),
        }

    def do(self, deed: Deed) -> int | str | None:
        """Do it, and return the new message's or query's id if there is one. Raises Impossible.

        The bot answers also while the clock is paused: time goes on for that, and no further.
        """
        if deed.does not in self._deeds or deed.who not in self._world.users:
            raise Impossible(f"nobody can {deed.does} as {deed.who}")
        if deed.does in ("say", "edit") and not deed.text.strip():
            raise Impossible("there is nothing to say")
        if deed.chat == deed.who:
            self._world.open_private(deed.who)
        self._played.phones.add(deed.who)
        done = self._deeds[deed.does](deed)
        self._world.clock.see_through()
        return done

    def _leave(self, deed: Deed) -> None:
        self._played.phones.discard(deed.who)

    def _photos(self, deed: Deed) -> int:
        """One picture, or several as an album; the first one's id."""
        found = [path.read_bytes() for path in self._thermometers] or [b""]
        pictures, words = list(islice(cycle(found), deed.pictures)), deed.text.strip()
        if len(pictures) > 1:
            return people.album(self._world, deed.who, deed.chat, pictures, words, deed.reply)[0]
        return people.photo(self._world, deed.who, deed.chat, pictures[0], words, deed.reply)


def thermometers(folder: Path) -> list[Path]:
    """The scenario's photos of thermometers: `thermometer.png`, and others of such a name."""
    return sorted(folder.glob("thermometer*.png"), key=lambda path: (len(path.name), path.name))


def commands_for(world: World, who: int, chat: Chat) -> list[Json]:
    """The commands offered, by the narrowest scope and the person's language.

    Source: https://core.telegram.org/bots/api#determining-list-of-commands.
    """
    user, member = world.users[who], chat.members.get(who)
    admin = member is not None and member.admin
    if chat.type == "private":
        scopes = [f"chat {chat.id}", "all_private_chats", "default"]
    else:
        mine = [f"chat_administrators {chat.id}"] if admin else []
        wide = ["all_chat_administrators"] if admin else []
        scopes = [
            f"chat_member {chat.id} {who}",
            *mine,
            f"chat {chat.id}",
            *wide,
            "all_group_chats",
            "default",
        ]
    languages = ((user.language_code or "")[:2], "")
    found: list[Any] = [world.commands.get((scope, code)) for scope in scopes for code in languages]
    return next((commands for commands in found if commands), [])
