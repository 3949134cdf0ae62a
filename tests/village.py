"""A village for tests: three buildings, a dozen people with plainly invented names and ids.

3栋  chat -1003   lead 周敏 (7101), her household of 101, and 102; 孙阳 deputy (7103)
5栋  chat -1005   lead 吴桂兰 (7201), 501
7栋  no chat yet  (code SEVEN), 701
staff: officer 李卫 (7901), admin 王主任 (7902)
"""

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from models.resident import Account, Resident
from models.site import Chat, Counter, SiteRow
from services.clock import Clock
from services.work import Desk
from tests.clock import MORNING

CONFIG = """
[site]
id = "village"
name = "枫园小区"

[slots.morning]
opens = "06:00"
due = "09:30"
closes = "11:00"

[slots.evening]
opens = "16:00"
due = "20:00"
closes = "22:00"

[chats]
leadership = -1001
notification = -1002

[[buildings]]
name = "3栋"
chat = -1003

[[buildings]]
name = "5栋"
chat = -1005

[[buildings]]
name = "7栋"
"""

PEOPLE = [
    ("3栋", "1", "101", "周敏", "family", "lead", 7101, "周强;周子涵"),
    ("3栋", "1", "101", "周强", "family", "", None, ""),
    ("3栋", "1", "101", "周子涵", "student", "", 7102, ""),
    ("3栋", "1", "102", "孙阳", "tenant", "deputy", 7103, ""),
    ("3栋", "2", "201", "钱进", "family", "", 7104, ""),
    ("5栋", "1", "501", "吴桂兰", "family", "lead", 7201, ""),
    ("5栋", "1", "501", "郑海", "family", "", None, ""),
    ("5栋", "1", "502", "冯雪", "student", "", 7202, ""),
    ("7栋", "1", "701", "陈默", "visitor", "", 7301, ""),
    ("", "", "", "李卫", "staff", "officer", 7901, ""),
    ("", "", "", "王主任", "staff", "admin", 7902, ""),
]
"""building, unit, room, name, kind, role, telegram id, reports_for; ids count from 1 in this order."""

CHATS = [
    ("leadership", "", -1001, ""),
    ("notification", "", -1002, ""),
    ("building", "3栋", -1003, ""),
    ("building", "5栋", -1005, ""),
    ("building", "7栋", None, "SEVEN"),
]
UNOPENED = {7202}
"""Everyone with a telegram id pressed Start, but these."""


async def settle(engine: AsyncEngine, clock: Clock) -> Desk:
    """Put the village into an empty database; it is activated at 06:30 on 1 April 2020."""
    site = "village"
    person = ("building", "unit", "room", "name", "kind", "role", "telegram_id", "reports_for")
    present = {"site": site, "left_on": None, "moved_from": ""}
    people = [{**dict(zip(person, row, strict=True)), **present, "id": n} for n, row in enumerate(PEOPLE, 1)]
    chat = ("purpose", "name", "chat_id", "code")
    greeted = {"site": site, "welcomed": MORNING, "quiet": False}
    chats = [{**dict(zip(chat, row, strict=True)), **greeted} for row in CHATS]
    accounts = [{"site": site, "telegram_id": row[6], "opened": None if row[6] in UNOPENED else MORNING,
                 "blocked": None, "language": ""} for row in PEOPLE if row[6]]  # fmt: skip
    async with engine.begin() as connection:
        row = {"site": site, "config": CONFIG, "version": 1, "imported_at": MORNING, "activated": MORNING}
        await connection.execute(insert(SiteRow), [row])
        await connection.execute(insert(Chat), chats)
        await connection.execute(insert(Resident), people)
        await connection.execute(insert(Account), accounts)
        await connection.execute(insert(Counter), [{"site": site, "name": "resident", "value": len(PEOPLE)}])
    desk = Desk(engine, clock)
    desk.bot_name = "chenhun_test_bot"
    return desk
