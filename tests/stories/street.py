"""A street to play a story in: the example community, the simulator, and the real bot, all in one loop.

People type, edit and tap; nothing else writes. Time stands while anyone works.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot import app, schema
from bot.commands.importing import import_roster
from bot.settings import Settings
from models.database import open_engine
from simulator import people
from simulator.records import Event, Member, Message
from simulator.server import Server, serve
from simulator.time import Clock
from simulator.world import World

HERE = Path(__file__).parent / "village"
WUHAN = ZoneInfo("Asia/Shanghai")
LEADERSHIP, NOTICES, PLACE = -1001900000001, -1001900000002, 7900
THREE, FIVE, SEVEN = -1001900000003, -1001900000005, -1001900000007
NAMES = {
    7101: "周敏", 7103: "韩秀珍", 7104: "吴波", 7105: "田小雨", 7201: "袁静", 7202: "董斌", 7203: "Grace Lim",
    7301: "林志远", 7302: "何俊杰", 7001: "卢医生", 7002: "管理员", PLACE: "社区防控办", 7999: "陌生人",
}  # fmt: skip
GROUPS = {
    LEADERSHIP: ("领导小组", [7001, 7002]),
    NOTICES: ("信息通报群", [7001, 7002, 7101, 7201]),
    THREE: ("3栋", [7101, 7103, 7104, 7105, 7999]),
    FIVE: ("5栋", [7201, 7202, 7203]),
    SEVEN: ("7栋", [7301, 7302]),
}
TAKEN_IN: dict[tuple[bytes, str], bytes] = {}
ADMIN = Member("administrator", {"can_pin_messages": True, "can_delete_messages": True})


class Street:
    """The community on one day, and what can be seen and done in it. Local times are ``"09:30"``."""

    def __init__(self, world: World, server: Server, settings: Settings) -> None:
        self.world, self.server, self.settings = world, server, settings
        self.events: list[Event] = []
        self.stop = asyncio.Event()
        self.bot: asyncio.Task[None] | None = None
        world.listeners.append(self.events.append)

    # Time

    @property
    def now(self) -> datetime:
        return self.world.clock.now.astimezone(WUHAN)

    async def until(self, at: str) -> None:
        """Let time go to a local time of this day (or of the next, when it has passed)."""
        hour, minute = map(int, at.split(":"))
        moment = self.now.replace(hour=hour, minute=minute, second=0, microsecond=0)
        if moment < self.now:
            moment += timedelta(days=1)
        await self.go(moment)

    async def forward(self, **span: float) -> None:
        """Let time go on by ``minutes=5`` or the like."""
        await self.go(self.now + timedelta(**span))

    async def go(self, moment: datetime) -> None:
        run = asyncio.ensure_future(self.world.clock.run(moment))  # noqa: TID251 - a test's own
        waits = [run, self.bot] if self.bot is not None else [run]
        async with asyncio.timeout(60):
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        if self.bot is not None and self.bot.done():
            run.cancel()
            self.bot.result()
            raise AssertionError("the bot ended by itself")
        await run

    async def settle(self) -> None:
        """Let everyone finish what there is to do, and what pacing holds back for a moment."""
        await self.forward(seconds=6)

    # What people do

    async def says(self, who: int, text: str, chat: int | None = None, reply_to: int | None = None) -> int:
        """Write a message (in private when no chat is named) and let the bot deal with it."""
        number = people.say(self.world, who, chat or who, text, reply_to)
        await self.settle()
        return number

    async def edits(self, who: int, chat: int, message: int, text: str) -> None:
        people.edit(self.world, who, chat, message, text)
        await self.settle()

    async def taps(self, who: int, message: Message, label: str) -> str:
        """Tap the button whose label contains this; returns the toast."""
        rows = (message.reply_markup or {}).get("inline_keyboard", [])
        found = [b["callback_data"] for row in rows for b in row if label in b["text"]]
        assert found, f"no button {label} under {message.text!r}"
        return await self.sends_tap(who, message, found[0])

    async def sends_tap(self, who: int, message: Message, data: str) -> str:
        """A tap with this data, which may be forged."""
        before = len(self.events)
        people.tap(self.world, who, message.chat_id, message.id, data)
        await self.settle()
        return next((e.text for e in self.events[before:] if e.kind == "toast"), "")

    # What can be seen

    def messages(self, chat: int) -> list[Message]:
        """The bot's messages in a chat, oldest first."""
        if chat not in self.world.chats:
            return []
        there = self.world.chats[chat].messages.values()
        return [m for m in there if m.sender is not None and m.sender.id == self.world.bot.id and m.text]

    def last(self, chat: int) -> Message:
        """The bot's newest message there."""
        return self.messages(chat)[-1]

    def texts(self, chat: int) -> list[str]:
        return [m.text for m in self.messages(chat)]

    def board(self, chat: int) -> str:
        """The newest board of a building's group, as it reads now."""
        return [m for m in self.messages(chat) if "体温" in m.text and "已报" in m.text][-1].text

    def reaction(self, chat: int, message: int) -> str:
        """The bot's reaction to a message; empty when there is none."""
        return "".join(self.world.chats[chat].messages[message].reactions.get(self.world.bot.id, []))

    def seen_in(self, chat: int) -> str:
        """Everything the bot ever showed in a chat, edits included."""
        return "\n".join(e.text for e in self.events if e.chat_id == chat and e.by == "bot")

    # The bot's process

    async def starts(self) -> None:
        """Start the bot and let it say that it has nothing to do."""
        self.stop = asyncio.Event()
        self.bot = asyncio.ensure_future(app.run(self.settings, self.stop))  # noqa: TID251 - a test's own
        await self.forward(seconds=1)

    async def stops(self) -> None:
        """Stop it cleanly."""
        if self.bot is not None:
            self.stop.set()
            async with asyncio.timeout(10):
                await self.bot
            self.bot = None


def populate(world: World, opened: Iterable[int]) -> None:
    """Everyone in their groups; those who have pressed Start have a private chat."""
    for number, name in NAMES.items():
        world.add_user(number, name)
    for number, (title, members) in GROUPS.items():
        standing: dict[int, str | Member] = dict.fromkeys(members, "member")
        world.add_chat(number, "supergroup", title, members={**standing, world.bot.id: ADMIN})
    for number in opened:
        world.open_private(number)


async def take_in(settings: Settings, site: Path, begins: str, file: Path | None) -> None:
    """Import the community as anybody would; once for each file and moment, then that database is copied."""
    key = (site.read_bytes(), begins)
    if file is not None and key in TAKEN_IN:
        file.write_bytes(TAKEN_IN[key])
        return
    engine = open_engine(settings.database_url)
    await schema.migrate(engine)
    await engine.dispose()
    await import_roster(settings, site, HERE / "roster.csv", False, False)
    if file is not None:
        TAKEN_IN[key] = file.read_bytes()


@asynccontextmanager
async def street(
    folder: Path, *, begins: str = "2020-02-10 05:55", database: str | None = None, site: Path | None = None,
    opened: Iterable[int] = tuple(n for n in NAMES if n not in (7302, 7999)),
) -> AsyncIterator[Street]:  # fmt: skip
    """The example community with a running bot, from five to six in the morning on."""
    clock = Clock(datetime.fromisoformat(begins).replace(tzinfo=WUHAN))
    world = World(clock)
    populate(world, opened)
    async with serve(world) as server:
        settings = Settings(
            bot_token=SecretStr(world.token),
            api_url=server.url,
            database_url=database or f"sqlite+aiosqlite:///{folder / 'street.db'}",
            clock=f"{server.url}/clock",
        )
        await take_in(
            settings, site or HERE / "site.toml", begins, None if database else folder / "street.db"
        )
        place = Street(world, server, settings)
        await place.starts()
        try:
            yield place
        finally:
            await place.stops()
