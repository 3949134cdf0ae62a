"""A bot of a hundred lines for the simulator's own tests: it reacts to numbers, reminds once, keeps a list.

`python -m tests.simulator.echo_bot import|run|ledger`; ECHO_API, ECHO_CLOCK and ECHO_STATE tell it where.
"""

import asyncio
import csv
import json
import os
import re
import signal
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp

STATE = Path(os.environ.get("ECHO_STATE", "echo.json"))
REMINDER = datetime(2020, 2, 10, 1, 30, tzinfo=UTC)


class Echo:
    """Polls, answers, and tells the clock when there is nothing to do."""

    def __init__(self, session: aiohttp.ClientSession, group: asyncio.TaskGroup) -> None:
        self.session, self.group = session, group
        self.state: dict[str, Any] = json.loads(STATE.read_text())
        self.now = datetime.min.replace(tzinfo=UTC)

    async def run(self) -> None:
        self.now = await self.talk(None)
        while True:
            offset = self.state["through"] + 1
            poll = self.group.create_task(self.call("getUpdates", offset=offset, timeout=50))
            talk = self.group.create_task(self.talk(self.next_duty()))
            await asyncio.wait([poll, talk], return_when=asyncio.FIRST_COMPLETED)
            if talk.done():
                self.now = talk.result()
                await self.do_duties()
            if poll.done():
                for update in poll.result():
                    await self.take(update)
            talk.cancel()
            poll.cancel()

    async def talk(self, until: datetime | None) -> datetime:
        at = self.now.isoformat() if self.now.year > 1 else None
        word = {"at": at, "through": self.state["through"], "until": until and until.isoformat()}
        async with self.session.post(os.environ["ECHO_CLOCK"], json=word) as answer:
            return datetime.fromisoformat((await answer.json())["now"])

    async def call(self, method: str, **fields: Any) -> Any:
        async with self.session.post(f"{os.environ['ECHO_API']}/{method}", json=fields) as answer:
            return (await answer.json()).get("result")

    def next_duty(self) -> datetime | None:
        return None if self.state["reminded"] else REMINDER

    async def do_duties(self) -> None:
        if self.now >= REMINDER and not self.state["reminded"]:
            self.state["reminded"] = True
            self.keep()
            keyboard = {"inline_keyboard": [[{"text": "303 李四", "callback_data": "303"}]]}
            for chat_id in self.state["leads"]:
                await self.call("sendMessage", chat_id=chat_id, text="名单", reply_markup=keyboard)

    async def take(self, update: dict[str, Any]) -> None:
        message = update.get("message") or update.get("edited_message") or {}
        chat_id, text = message.get("chat", {}).get("id"), message.get("text", "")
        if text.startswith("/start"):
            await self.call("sendMessage", chat_id=chat_id, text="你好")
        elif text == "36":
            reply = {"message_id": message["message_id"]}
            await self.call("sendMessage", chat_id=chat_id, text="多少度？", reply_parameters=reply)
        elif re.search(r"3\d[.．。度]", text):
            self.state["reports"].append([chat_id, message["message_id"], text])
            emoji = [{"type": "emoji", "emoji": "👌"}]
            await self.call(
                "setMessageReaction", chat_id=chat_id, message_id=message["message_id"], reaction=emoji
            )
        elif "callback_query" in update:
            await self.call("answerCallbackQuery", callback_query_id=update["callback_query"]["id"])
        self.state["through"] = update["update_id"]
        self.keep()

    def keep(self) -> None:
        fresh = STATE.with_suffix(".new")
        fresh.write_text(json.dumps(self.state))
        fresh.replace(STATE)


def import_site(site: str, roster: str) -> None:
    buildings = tomllib.loads(Path(site).read_text("utf-8"))["buildings"]
    for building in buildings:
        if "chat" not in building:
            sys.stdout.write(f"{building['name']} 未认领：/claim CODE{os.getpid()}\n")
    with Path(roster).open(encoding="utf-8") as file:
        leads = [int(row["telegram_id"]) for row in csv.DictReader(file) if row["role"] == "lead"]
    STATE.write_text(json.dumps({"through": 0, "reminded": False, "leads": leads, "reports": []}))


async def run() -> None:
    async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, os._exit, 0)
        await Echo(session, group).run()


def ledger(out: str) -> None:
    with Path(out).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(json.loads(STATE.read_text())["reports"])


if __name__ == "__main__":
    command, *rest = sys.argv[1:]
    if os.environ.get("ECHO_FAILS") == command:
        raise SystemExit(f"cannot {command}")
    if command == "run":
        asyncio.run(run())
    else:
        import_site(*rest) if command == "import" else ledger(rest[-1])
