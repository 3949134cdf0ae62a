"""The messages kept true by editing: each building's board, and the list and the digest that a lead got."""

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any, Protocol, cast

from markupsafe import Markup
from sqlalchemy import select, update

from models.duty import LivePost
from rules.day import window
from rules.line import Line
from rules.roll_call import call
from rules.site import SlotName
from services import missing_list, outbox, roll_book
from services.accounts import language_of
from services.board_text import board
from services.digest_text import digest
from services.outbox import Buttons, Lane
from services.work import Work

OF_A_ROLL_CALL = ("board", "list")


class Sent(Protocol):
    """As much of a call as a live post needs."""

    @property
    def key(self) -> str: ...
    @property
    def chat_id(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Shown:
    """A live post's content, and a digest of it."""

    params: dict[str, Any]
    shown: str


async def of_slot(work: Work, day: date, slot: str) -> dict[str, list[tuple[str, int]]]:
    """Kind and chat of the live posts of one slot by building, fetched once a unit of work."""
    if (day, slot) not in work.posts:
        query = select(LivePost.building, LivePost.kind, LivePost.chat_id).where(
            LivePost.site == work.site.id, LivePost.day == day, LivePost.slot == slot
        )
        found = work.posts[day, slot] = defaultdict(list)
        for building, kind, chat in await work.session.execute(
            query.order_by(LivePost.kind, LivePost.chat_id)
        ):
            found[building].append((kind, chat))
    return work.posts[day, slot]


async def refresh(work: Work, line: Line) -> None:
    """The roll call that this line belongs to has changed: whatever shows it must be made true again."""
    for kind, chat in (await of_slot(work, line.day, line.slot))[line.building]:
        if kind in OF_A_ROLL_CALL:
            outbox.refresh(work, f"{kind}_edit", chat, line.day.isoformat(), line.slot, line.building)


async def forget(work: Work, line: Line, kind: str) -> None:
    """What these posts show was changed by hand: the next refresh edits them even when it says the same."""
    this = update(LivePost).where(
        LivePost.site == work.site.id, LivePost.day == line.day, LivePost.slot == line.slot,
        LivePost.building == line.building, LivePost.kind == kind,
    )  # fmt: skip
    await work.session.execute(this.values(shown=""))


async def post(
    work: Work, kind: str, chat: int, day: date, slot: str, building: str, round_: int = 0
) -> None:
    """Stage a board, or a lead's list. What it says is composed when it is sent."""
    there = await work.session.get(LivePost, (work.site.id, day, slot, building, kind, chat))
    if there is not None and not round_:
        return
    if there is None:
        row = LivePost(site=work.site.id, day=day, slot=slot, building=building, kind=kind, chat_id=chat,
                       message_id=None, shown="", posted_at=work.now)  # fmt: skip
        (await of_slot(work, day, slot))[building].append((kind, chat))
        work.session.add(row)
    about = {"day": day.isoformat(), "slot": slot, "building": building}
    lane, audience = Lane.BOARD if kind == "board" else Lane.NAG, outbox.AUDIENCES[kind].format(building)
    key = f"{kind}:{day}:{slot}:{building}:{chat}:{round_}"
    outbox.post(work, key, chat, "send_message", about, kind=kind, lane=lane, audience=audience)


async def compose(work: Work, kind: str, chat: int, about: dict[str, Any]) -> Shown | None:
    """What a post says now; None when there is nothing (new) to show."""
    day, slot, building = date.fromisoformat(about["day"]), about["slot"], about["building"]
    name = kind.removesuffix("_edit")
    row = await work.session.get(LivePost, (work.site.id, day, slot, building, name, chat))
    if row is None or (kind.endswith("_edit") and row.message_id is None):
        return None
    if name == "digest":
        text, buttons = await digest(work, await language_of(work, chat), building, day, slot)
        return content(text, buttons, row)
    roll = call(await roll_book.of_building(work, day, slot, building))
    if kind == "list" and roll.complete:
        return None
    if name == "board":
        closed = work.now >= window(work.site, day, slot).closes
        return content(board(work, building, day, slot, roll, closed), (), row)
    text = missing_list.text(work, await language_of(work, chat), building, day, slot, roll, chat)
    return content(text, missing_list.buttons(work, roll), row)


def content(text: Markup, buttons: Buttons, row: LivePost) -> Shown | None:
    params: dict[str, Any] = {"text": str(text), "parse_mode": "HTML"}
    if buttons:
        params["reply_markup"] = outbox.keyboard(buttons)
    digest = sha256(json.dumps(params, sort_keys=True).encode()).hexdigest()[:16]
    if digest == row.shown and row.message_id is not None:
        return None
    if row.message_id is not None:
        params["message_id"] = row.message_id
    return Shown(params, digest)


def named_by(key: str) -> tuple[str, date, SlotName, str]:
    """Kind, day, slot and building out of a live post's outbox key (its chat may have moved since)."""
    kind, day, slot, building, *_ = key.split(":")
    return kind.removesuffix("_edit"), date.fromisoformat(day), cast("SlotName", slot), building


async def behind(work: Work, item: Sent) -> LivePost | None:
    """The live post that an outbox row is about."""
    kind, day, slot, building = named_by(item.key)
    return await work.session.get(LivePost, (work.site.id, day, slot, building, kind, item.chat_id))


async def shown(work: Work, item: Sent, digest: str) -> None:
    """Remember what was shown last."""
    row = await behind(work, item)
    if row is not None:
        row.shown = digest


async def posted(work: Work, item: Sent, message_id: int) -> None:
    """Telegram told us the message: a board is pinned; what changed meanwhile is edited in."""
    row = await behind(work, item)
    if row is None:
        return
    row.message_id = message_id
    outbox.refresh(work, f"{row.kind}_edit", item.chat_id, row.day.isoformat(), row.slot, row.building)
    if row.kind == "board":
        outbox.post(work, f"pin:{item.key}", item.chat_id, "pin_chat_message", {"message_id": message_id},
                    kind="pin", lane=Lane.BOARD)  # fmt: skip


async def post_anew(work: Work, item: Sent) -> None:
    """Somebody deleted the message: post it again."""
    row = await behind(work, item)
    if row is None or row.message_id is None:
        return
    old, row.message_id, row.shown = row.message_id, None, ""
    await post(work, row.kind, item.chat_id, row.day, row.slot, row.building, round_=old)


async def unpin_before(work: Work, day: date, slot: str, building: str, chat: int) -> None:
    """Unpin the board of this building that came before."""
    query = (
        select(LivePost)
        .where(LivePost.site == work.site.id, LivePost.building == building, LivePost.kind == "board",
               LivePost.chat_id == chat, LivePost.message_id.is_not(None))
        .order_by(LivePost.posted_at.desc())
        .limit(1)
    )  # fmt: skip
    before = await work.session.scalar(query)
    if before is not None and (before.day, before.slot) != (day, slot):
        outbox.post(work, f"unpin:{before.day}:{before.slot}:{building}", chat, "unpin_chat_message",
                    {"message_id": before.message_id}, kind="pin", lane=Lane.BOARD)  # fmt: skip
