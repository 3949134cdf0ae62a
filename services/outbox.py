"""What we owe to Telegram: calls staged in the transaction that causes them, each under a unique key.

Telegram has no idempotency key, so each kind of call says whether it may be repeated when it is unknown
whether it was applied (promise 2; docs/promises.md).
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from markupsafe import Markup

from models.mail import Outbox
from services.work import Work

AUDIENCES = {"board": "", "list": "lead:{}", "digest": "decides:{}"}
"""Whom each kind of live post is for; the building is filled in."""

Buttons = Sequence[Sequence[tuple[str, str]]]
"""Rows of (label, callback data) or (label, https or tg link)."""


class Lane(IntEnum):
    """Priority, the most urgent first."""

    FEVER = 0
    ANSWER = 1
    NAG = 2
    BOARD = 3
    SUMMARY = 4


REPEATABLE = frozenset({
    "reaction", "edit", "delete", "pin", "board", "board_edit", "list_edit", "digest", "digest_edit", "summary",
    "alert", "toast", "stub", "leave", "who",
})  # fmt: skip
"""Kinds that are sent again when their fate is unknown; all others are dropped then."""


def post(
    work: Work,
    key: str,
    chat_id: int,
    method: str,
    params: Mapping[str, Any],
    *,
    kind: str,
    lane: Lane,
    audience: str = "",
    not_before: datetime | None = None,
    expires: datetime | None = None,
    attachment: bytes | None = None,
) -> None:
    """Stage one Bot API call. A key already used has no effect, whenever it was used."""
    work.calls.setdefault(
        key,
        row(work, key, chat_id, method, params, kind, lane)
        | {"audience": audience, "not_before": not_before, "expires": expires, "attachment": attachment},
    )


def row(
    work: Work, key: str, chat_id: int, method: str, params: Mapping[str, Any], kind: str, lane: Lane
) -> dict[str, Any]:
    """A waiting outbox row, as it is written."""
    return {
        "site": work.site.id, "id": 0, "key": key, "chat_id": chat_id, "lane": int(lane), "kind": kind,
        "method": method, "audience": "", "params": json.dumps(params, ensure_ascii=False), "attachment": None,
        "state": "waiting", "version": 0, "attempts": 0, "not_before": None, "expires": None,
        "created_at": work.now, "settled_at": None, "message_id": None, "fault": "",
    }  # fmt: skip


def drop(work: Work, call: Outbox, why: str) -> None:
    """A call that still waits is no longer wanted; what it would have said is not kept."""
    call.state, call.fault, call.settled_at = "dropped", why, work.now
    call.params, call.attachment = "{}", None


def say_to(
    work: Work,
    key: str,
    chat_id: int,
    text: Markup,
    *,
    kind: str,
    lane: Lane = Lane.ANSWER,
    audience: str = "",
    buttons: Buttons = (),
    reply_to: int | None = None,
    silent: bool = False,
    expires: datetime | None = None,
) -> None:
    """Stage a message (Telegram HTML)."""
    params: dict[str, Any] = {
        "text": str(text),
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if buttons:
        params["reply_markup"] = keyboard(buttons)
    if reply_to is not None:
        params["reply_parameters"] = {"message_id": reply_to, "allow_sending_without_reply": True}
    if silent:
        params["disable_notification"] = True
    post(work, key, chat_id, "send_message", params, kind=kind, lane=lane, audience=audience, expires=expires)


def keyboard(buttons: Buttons) -> dict[str, Any]:
    """An inline keyboard in the Bot API's form."""
    return {"inline_keyboard": [[button(label, target) for label, target in line] for line in buttons]}


def button(label: str, target: str) -> dict[str, str]:
    return {"text": label, ("url" if "://" in target else "callback_data"): target}


def react(work: Work, key: str, chat_id: int, message_id: int, emoji: str) -> None:
    """Stage a reaction to somebody's message, or with no emoji that ours is taken away.

    In a group that forbids ours the board is the acknowledgement.
    """
    if chat_id in work.community.quiet_chats:
        return
    reaction = [{"type": "emoji", "emoji": emoji}] if emoji else []
    params = {"message_id": message_id, "reaction": reaction}
    post(work, key, chat_id, "set_message_reaction", params, kind="reaction", lane=Lane.ANSWER)


def toast(work: Work, query_id: str, text: str) -> None:
    """Stage the answer to a button's tap, plain text of at most 200 characters."""
    params = {"callback_query_id": query_id, "text": text[:200]}
    post(work, f"toast:{query_id}", 0, "answer_callback_query", params, kind="toast", lane=Lane.ANSWER)


def document(
    work: Work,
    key: str,
    chat_id: int,
    name: str,
    caption: Markup,
    *,
    kind: str,
    audience: str,
    **about: Any,
) -> None:
    """Stage a file whose content is made of ``about`` when it is sent; its name may hold anything a person wrote."""
    params = {
        "filename": "".join(map(in_a_file_name, name)),
        "caption": str(caption),
        "parse_mode": "HTML",
        **about,
    }
    post(work, key, chat_id, "send_document", params, kind=kind, lane=Lane.ANSWER, audience=audience)


def in_a_file_name(letter: str) -> str:
    """Signs that some system doesn't take in the name of a file become a line."""
    return "_" if letter in '/\\:*?"<>|' or not letter.isprintable() else letter


def refresh(work: Work, kind: str, chat_id: int, day: str, slot: str, building: str) -> None:
    """Ask that a live post be made true again; asked many times before it is sent, it is sent once."""
    key = f"{kind}:{day}:{slot}:{building}:{chat_id}"
    if key in work.refreshes:
        return
    about = {"day": day, "slot": slot, "building": building}
    call = row(work, key, chat_id, "edit_message_text", about, kind, Lane.BOARD)
    work.refreshes[key] = call | {"audience": AUDIENCES[kind.removesuffix("_edit")].format(building)}
