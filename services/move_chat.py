"""A group became a supergroup: it has a new id, and its messages of before can't be edited any more."""

import json
from dataclasses import replace
from datetime import date

from sqlalchemy import ColumnElement, delete, select, update

from models.duty import LivePost
from models.mail import WAITING, Outbox
from models.site import chats, move_chat
from rules.day import window
from services import live_posts, summarise_day
from services.community import Group
from services.work import Work

ABOUT_A_MESSAGE = ("reaction", "edit", "delete", "pin", "board_edit", "list_edit", "digest_edit")


async def show(work: Work) -> None:
    """Let this unit of work and all others see the groups as they are now."""
    rows = await chats(work.session, work.site.id)
    groups = tuple(Group(c.purpose, c.name, c.chat_id, c.code, c.welcomed is not None, c.quiet) for c in rows)
    work.community = replace(work.community, groups=groups)
    await work.changed()


async def moved(work: Work, old: int, new: int) -> None:
    """A group became a supergroup: it has a new id, and its messages of before can't be edited any more.

    Told three ways (a message in each of the two, and Telegram's answer to a call), in any order; once is enough.
    """
    if old == new or old not in work.community.known_chats | await posted_in(work, old):
        return
    await move_chat(work.session, work.site.id, old, new)
    await move_calls(work, old, new)
    await move_posts(work, old, new)
    await move_summaries(work, old, new)
    await show(work)


async def posted_in(work: Work, chat: int) -> set[int]:
    """The chat itself, when a call to it waits: a group we know of only through SITE.toml, or not yet."""
    waits = select(Outbox.id).where(Outbox.site == work.site.id, WAITING, Outbox.chat_id == chat)
    return {chat} if await work.session.scalar(waits.limit(1)) is not None else set()


async def move_calls(work: Work, old: int, new: int) -> None:
    """What still waits goes to the new group.

    What is about a message of the old one is forgotten, so that nobody tries it again: the new group counts its
    messages from 1, and the same number would be another message.
    """
    mine = (*unsent(work, old), Outbox.kind != "summary")
    await work.session.execute(delete(Outbox).where(*mine, Outbox.kind.in_(ABOUT_A_MESSAGE)))
    await work.session.execute(update(Outbox).where(*mine).values(chat_id=new))
    for key, call in list(work.calls.items()):
        if call["chat_id"] == old and call["kind"] in ABOUT_A_MESSAGE:
            del work.calls[key]
        elif call["chat_id"] == old:
            call["chat_id"] = new
    for key in [key for key, call in work.refreshes.items() if call["chat_id"] == old]:
        del work.refreshes[key]


def unsent(work: Work, chat: int) -> tuple[ColumnElement[bool], ...]:
    """The calls to a chat that aren't settled."""
    return (Outbox.site == work.site.id, Outbox.chat_id == chat, Outbox.state.in_(("waiting", "sending")))


async def move_summaries(work: Work, old: int, new: int) -> None:
    """A summary whose stub stayed in the old group, not yet filled: both begin anew."""
    await work.flush()
    halves = await work.session.execute(
        select(Outbox.key, Outbox.params).where(*unsent(work, old), Outbox.kind == "summary")
    )
    for key, params in halves.all():
        about = json.loads(params)
        both = (key, key.removesuffix(":content"))
        await work.session.execute(delete(Outbox).where(Outbox.site == work.site.id, Outbox.key.in_(both)))
        day = date.fromisoformat(about["day"])
        await summarise_day.stub(work, new, day, about["version"], about["purpose"])


async def move_posts(work: Work, old: int, new: int) -> None:
    """The live posts of open roll calls are posted anew; those that are closed stay behind as they are."""
    rows = await work.session.scalars(
        select(LivePost).where(LivePost.site == work.site.id, LivePost.chat_id == old)
    )
    for row in list(rows):
        was_posted, row.chat_id, row.message_id, row.shown = row.message_id is not None, new, None, ""
        await work.session.flush()
        if was_posted and work.now < window(work.site, row.day, row.slot).closes:  # type: ignore[arg-type]
            await live_posts.post(work, row.kind, new, row.day, row.slot, row.building, round_=1)
