"""What a waiting call says, made at the moment it is sent: boards, lists and summaries are never stale."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from models.mail import Outbox
from render.link_card import LinkCardSpec
from render.picture import Spec
from services import hand_out_ledger, live_posts, my_fortnight, summarise_day
from services.work import Work


@dataclass(frozen=True, slots=True)
class Ready:
    """A call as it will be made. ``shown`` is a digest of a live post's new content.

    Its file, if it has one, is the ``attachment``, or is still to be made of ``picture`` or ``ledger``.
    """

    id: int
    key: str
    version: int
    chat_id: int
    kind: str
    method: str
    params: dict[str, Any]
    created_at: datetime
    attempts: int = 0
    attachment: bytes | None = None
    picture: Spec | None = None
    ledger: hand_out_ledger.Order | None = None
    shown: str = ""


UNDRAWN = "undrawn: "
"""What the fault of a call begins with whose picture could not be drawn."""

Composer = Callable[[Work, Outbox], Awaitable[Ready | None]]


def plain(row: Outbox) -> Ready:
    """A call that was complete when it was staged."""
    params = json.loads(row.params)
    return Ready(row.id, row.key, row.version, row.chat_id, row.kind, row.method, params, row.created_at,
                 row.attempts, row.attachment)  # fmt: skip


async def live(work: Work, row: Outbox) -> Ready | None:
    """A board or a list as it is now; None when there is nothing new to show."""
    edit = await live_posts.compose(work, row.kind, row.chat_id, json.loads(row.params))
    return None if edit is None else replace(plain(row), params=edit.params, shown=edit.shown)


async def summary(work: Work, row: Outbox) -> Ready:
    """The day's figures as they were when the bulletin was made."""
    made, call = await summarise_day.compose(work, row), plain(row)
    params = {"caption": str(made.caption), "parse_mode": "HTML", "message_id": call.params["message_id"]}
    return replace(call, params=params, picture=made.picture if row.method == "edit_message_media" else None)


async def fortnight(work: Work, row: Outbox) -> Ready | None:
    """What the ledger has of the account's own people now; None when it is nobody's any more."""
    made, call = await my_fortnight.compose(work, row.chat_id), plain(row)
    if made is None:
        return None
    return replace(call, params={**call.params, "caption": str(made.caption)}, picture=made.picture)


async def card(_: Work, row: Outbox) -> Ready:
    """A link as a picture; it was complete when it was staged, but for the drawing. Where that fails, words will do."""
    call = plain(row)
    said, words = call.params.pop("card"), call.params.pop("words", None)
    if words is not None and row.fault.startswith(UNDRAWN):
        return replace(call, method="send_message", params={"text": words, "parse_mode": "HTML"})
    lines, small = tuple(said.pop("lines")), tuple(said.pop("small"))
    return replace(call, picture=LinkCardSpec(**said, lines=lines, small=small))


async def ledger(_: Work, row: Outbox) -> Ready:
    """A workbook, to be written when the call is made."""
    call = plain(row)
    return replace(call, ledger=hand_out_ledger.as_order(**call.params.pop("ledger")))


COMPOSERS: dict[str, Composer] = {
    "board": live, "list": live, "board_edit": live, "list_edit": live, "digest": live, "digest_edit": live,
    "summary": summary, "mine": fortnight, "card": card, "ledger": ledger,
}  # fmt: skip


async def compose(work: Work, row: Outbox) -> Ready | None:
    """The call ready to be made; None when there is no longer anything to say."""
    composer = COMPOSERS.get(row.kind)
    return plain(row) if composer is None else await composer(work, row)
