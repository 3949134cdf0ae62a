"""Talking to the bot in tests: an update goes in as Telegram sends it, what we owe to Telegram comes out."""

import json
from itertools import count
from typing import Any

from sqlalchemy import select
from telegram import Bot, Update
from telegram.ext import BaseHandler

from handlers import members
from models.mail import Outbox
from services.work import Desk

BOT = Bot("1:fake")
BOT._bot_user = Update.de_json(  # type: ignore[union-attr]
    {"update_id": 0, "message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"},
     "from": {"id": 1, "is_bot": True, "first_name": "晨昏", "username": "chenhun_test_bot"}}}, None
).message.from_user  # fmt: skip
NUMBERS = count(100)


def user(number: int, name: str = "某人", language: str = "zh-hans") -> dict[str, Any]:
    return {"id": number, "is_bot": False, "first_name": name, "language_code": language}


def chat(number: int) -> dict[str, Any]:
    if number > 0:
        return {"id": number, "type": "private"}
    return {"id": number, "type": "group" if number > -1000000 else "supergroup", "title": "群"}


def message(where: int, who: int, text: str, **more: Any) -> dict[str, Any]:
    entity = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])} if text else None
    sent = {"message_id": next(NUMBERS), "date": 1585693800, "chat": chat(where), "from": user(who), **more}
    return {"message": sent | ({"text": text, "entities": [entity]} if text else {})}


def tap(who: int, data: str) -> dict[str, Any]:
    about = {"message_id": 5, "date": 1585693800, "chat": chat(who), "text": "?"}
    return {"callback_query": {"id": str(next(NUMBERS)), "from": user(who), "chat_instance": "1", "data": data,
                               "message": about}}  # fmt: skip


RIGHTS = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories",
)  # fmt: skip
STATES: dict[str, dict[str, Any]] = {
    "kicked": {"until_date": 0},
    "administrator": dict.fromkeys(RIGHTS, True),
}


def place(where: int, before: str, after: str, kind: str = "") -> dict[str, Any]:
    """The bot's own standing in a chat changed."""
    me = {"id": 1, "is_bot": True, "first_name": "晨昏"}
    there = chat(where) | ({"type": kind} if kind else {})
    changed = {
        "old_chat_member": {"status": before, "user": me} | STATES.get(before, {}),
        "new_chat_member": {"status": after, "user": me} | STATES.get(after, {}),
    }
    return {"my_chat_member": {"chat": there, "from": user(max(where, 9)), "date": 1585693800, **changed}}


def handler_of(update: Update) -> BaseHandler[Any, Any, Any]:
    return next(handler for handler in members.HANDLERS if handler.check_update(update))


async def hear(desk: Desk, raw: dict[str, Any]) -> list[Outbox]:
    """Handle one update; returns what it made us owe to Telegram."""
    update = Update.de_json({"update_id": next(NUMBERS), **raw}, BOT)
    before = {row.id for row in await owed(desk)}
    async with desk.work() as work:
        await handler_of(update).callback(update, work)
    return [row for row in await owed(desk) if row.id not in before]


async def owed(desk: Desk) -> list[Outbox]:
    async with desk.work() as work:
        return list(await work.session.scalars(select(Outbox).order_by(Outbox.id)))


def texts(rows: list[Outbox]) -> list[tuple[int, str]]:
    """Who gets which text: messages, edits and toasts."""
    return [(row.chat_id, text) for row in rows if (text := said(row))]


def said(row: Outbox) -> str:
    """The words of a call: a message's text, or a picture's caption."""
    params = json.loads(row.params)
    return str(params.get("text") or params.get("caption") or "")
