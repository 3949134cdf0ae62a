"""A community of plainly invented people, as two files for `chenhun import`, and the messages that they type."""

import csv
import json
import random
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

OPENS = datetime.fromisoformat("2020-04-06T06:00:00+08:00")
NOW = datetime.fromisoformat("2020-04-06T07:00:00+08:00")
"""When the bot is started: the morning slot is open, and nothing becomes due for an hour."""
SURNAMES, GIVEN = "赵钱孙李周吴郑王冯陈", "晓明小雨建国秀英子涵文博雅静志远美玲海波"
HEADER = "building,unit,room,name,kind,telegram_id,role,reports_for"
FORMS = (
    "{t}",
    "{t}",
    "{t}",
    "{t}",
    "{t}℃",
    "体温{t}",
    "{t} 正常",
    "{name} {t}",
    "{room} {name} {t}",
    "{room} {t}",
)
SITE = """
[site]
id = "bench"
name = "测速小区"

[slots.morning]
opens = "06:00"
due = "09:30"
closes = "11:00"

[slots.evening]
opens = "16:00"
due = "20:00"
closes = "22:00"

[reminders]
person = ["-60m"]

[chats]
leadership = -1009000000001
notification = -1009000000002
"""


@dataclass(frozen=True, slots=True)
class Resident:
    """One row of the roster."""

    building: int
    unit: str
    room: str
    name: str
    account: int

    @property
    def chat(self) -> int:
        return -1009100000000 - self.building


def residents(buildings: int = 70, each: int = 40) -> list[Resident]:
    """Two people a room, two rooms a floor and unit; nobody shares a name within a building."""
    names = [s + GIVEN[i : i + 2] for i in range(0, len(GIVEN), 2) for s in SURNAMES]
    return [
        Resident(
            b,
            str(n % 4 // 2 + 1),
            f"{n // 4 + 1}0{n % 4 // 2 + 1}",
            names[(n + b) % len(names)],
            b * 1000 + n,
        )
        for b in range(1, buildings + 1)
        for n in range(each)
    ]


def config(people: list[Resident]) -> str:
    """SITE.toml, with these people's buildings."""
    buildings = dict.fromkeys((p.building, p.chat) for p in people)
    return SITE + "".join(f'\n[[buildings]]\nname = "{b}栋"\nchat = {chat}\n' for b, chat in buildings)


def write_files(folder: Path, people: list[Resident]) -> tuple[Path, Path]:
    """SITE.toml and roster.csv."""
    site, roster = folder / "site.toml", folder / "roster.csv"
    site.write_text(config(people), "utf-8")
    with roster.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(HEADER.split(","))
        first = {p.building: p.account for p in reversed(people)}
        for p in people:
            role = "lead" if first[p.building] == p.account else ""
            lines.writerow([f"{p.building}栋", p.unit, p.room, p.name, "family", p.account, role, ""])
    return site, roster


def updates(people: list[Resident], count: int, seed: int = 1) -> list[dict[str, Any]]:
    """Messages of the open morning: everyone reports, then again with another value, in an order of their own."""
    chance = random.Random(seed)
    order: list[Resident] = []
    while len(order) < count:
        order += chance.sample(people, len(people))
    return [update(n, p, wording(chance, p), count) for n, p in enumerate(order[:count], 1)]


def wording(chance: random.Random, person: Resident) -> str:
    """A temperature that is no fever, as people write it."""
    value = f"36.{chance.randrange(10)}"
    return chance.choice(FORMS).format(t=value, name=person.name, room=person.room)


def update(number: int, person: Resident, text: str, count: int) -> dict[str, Any]:
    """One update as the Bot API gives it; its date lies within the hour after the slot opened."""
    chat = {"id": person.chat, "title": f"{person.building}栋", "type": "supergroup"}
    user = {
        "id": person.account,
        "is_bot": False,
        "first_name": f"user{person.account}",
        "language_code": "zh-hans",
    }
    date = int(OPENS.timestamp()) + 3000 * number // count
    return {
        "update_id": number,
        "message": {"message_id": number, "from": user, "chat": chat, "date": date, "text": text},
    }


def write_updates(path: Path, found: list[dict[str, Any]]) -> None:
    """One update a line."""
    path.write_text("".join(json.dumps(item, ensure_ascii=False) + "\n" for item in found), "utf-8")
