"""Groups come and go: claimed with a code, greeted once, moved when they grow, left when nobody claims them.

A code is a secret of whoever is in charge, works once, and is replaced when it was used, since a whole group reads it.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy import delete, select, update

from models.duty import LivePost
from models.mail import WAITING, Outbox
from models.site import Chat, chats, move_chat
from rules.day import window
from services import audit, call_roll, live_posts, outbox
from services.codes import as_typed, claim_code
from services.community import Group
from services.first_post import first_post
from services.outbox import Lane
from services.work import Work
from texts import say

PATIENCE = timedelta(minutes=15)
"""How long we stay in a group that nobody has claimed."""
ABOUT_A_MESSAGE = ("reaction", "edit", "delete", "pin", "board_edit", "list_edit")


@dataclass(frozen=True, slots=True)
class Claim:
    """Somebody wrote /claim in a chat. ``cause`` is the number of the update."""

    chat: int
    message: int
    account: int
    code: str
    private: bool
    cause: int


async def claim(work: Work, said: Claim) -> None:
    """Bind the group to what the code is for; a wrong code is answered only where nobody knows us yet."""
    if said.private:
        answer(work, said, "member.claim_in_group")
        return
    mine = work.community.known_chats
    row = await with_code(work, said.code)
    if row is not None and said.chat in mine:
        answer(work, said, "member.claim_taken")
    elif row is not None:
        await bind(work, row, said)
    elif said.chat not in mine:
        answer(work, said, "member.claim_wrong")


def answer(work: Work, said: Claim, key: str) -> None:
    text = say(work.site.language, key)
    outbox.say_to(work, f"claim:{said.cause}", said.chat, text, kind="answer", reply_to=said.message)


async def with_code(work: Work, code: str) -> Chat | None:
    """The group that this code is for."""
    typed = as_typed(code)
    return next((row for row in await chats(work.session, work.site.id) if row.code == typed and typed), None)


async def bind(work: Work, row: Chat, said: Claim) -> None:
    """The group is this building's (or leadership's, or for notices) from now on."""
    before = row.chat_id
    row.chat_id, row.code, row.welcomed, row.quiet = said.chat, claim_code(), None, False
    await show(work)
    await audit.note(work, said.account, "claim", f"{row.purpose}:{row.name}")
    if before is not None:
        leave_unless_claimed(work, before, said.cause)
    await welcome_groups(work)
    if row.purpose == "building":
        await call_roll.join_late(work, row.name)


async def show(work: Work) -> None:
    """Let this unit of work and all others see the groups as they are now."""
    rows = await chats(work.session, work.site.id)
    groups = tuple(Group(c.purpose, c.name, c.chat_id, c.code, c.welcomed is not None, c.quiet) for c in rows)
    work.community = replace(work.community, groups=groups)
    await work.changed()


async def welcome_groups(work: Work) -> None:
    """The first post in every group that is ours and hasn't had it: what is kept, who sees it, how to report."""
    waiting = [g for g in work.community.groups if g.chat_id is not None and not g.welcomed]
    for group in waiting:
        await greet(work, group)
    if waiting:
        await show(work)


async def greet(work: Work, group: Group) -> None:
    assert group.chat_id is not None
    row = await work.session.get(Chat, (work.site.id, group.purpose, group.name))
    if row is None or row.welcomed is not None:
        return
    row.welcomed = work.now
    text = first_post(work, group)
    key = f"welcome:{group.purpose}:{group.name}:{group.chat_id}"
    outbox.say_to(work, key, group.chat_id, text, kind="welcome", audience="")


def added(work: Work, chat: int, kind: str, cause: int) -> None:
    """Somebody added the bot: a group that isn't ours is told how to claim, and left when it doesn't."""
    if chat in work.community.known_chats:
        return
    if kind != "channel":
        text = say(work.site.language, "member.unknown_group", minutes=PATIENCE.seconds // 60)
        outbox.say_to(work, f"unknown:{cause}", chat, text, kind="answer", audience="unknown")
    leave_unless_claimed(work, chat, cause, timedelta(0) if kind == "channel" else PATIENCE)


def leave_unless_claimed(work: Work, chat: int, cause: int | str, patience: timedelta = PATIENCE) -> None:
    """Leave a group later, if it is still nobody's by then. The same cause counts once."""
    outbox.post(work, f"leave:{chat}:{cause}", chat, "leave_chat", {}, kind="leave", lane=Lane.BOARD,
                audience="unknown", not_before=work.now + patience)  # fmt: skip


def removed(work: Work, chat: int, cause: int) -> None:
    """The bot was put out of one of our groups: whoever can mend it is told in private."""
    group = next((g for g in work.community.groups if g.chat_id == chat), None)
    if group is None:
        return
    language = work.site.language
    name = group.name or say(language, f"roster.the_{group.purpose}")
    text = say(language, "member.kicked", group=name, code=group.code)
    officers = [*work.community.with_role("officer"), *work.community.with_role("admin")]
    for account in dict.fromkeys(p.telegram_id for p in officers if p.telegram_id is not None):
        outbox.say_to(work, f"kicked:{cause}:{account}", account, text, kind="notice", audience="officer")


async def moved(work: Work, old: int, new: int) -> None:
    """A group became a supergroup: it has a new id, and its messages of before can't be edited any more.

    Told three ways (a message in each of the two, and Telegram's answer to a call), in any order; once is enough.
    """
    if old == new or old not in work.community.known_chats | await posted_in(work, old):
        return
    await move_chat(work.session, work.site.id, old, new)
    await move_calls(work, old, new)
    await move_posts(work, old, new)
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
    mine = (Outbox.site == work.site.id, Outbox.chat_id == old, Outbox.state.in_(("waiting", "sending")))
    await work.session.execute(delete(Outbox).where(*mine, Outbox.kind.in_(ABOUT_A_MESSAGE)))
    await work.session.execute(update(Outbox).where(*mine).values(chat_id=new))
    for key, call in list(work.calls.items()):
        if call["chat_id"] == old and call["kind"] in ABOUT_A_MESSAGE:
            del work.calls[key]
        elif call["chat_id"] == old:
            call["chat_id"] = new
    for key in [key for key, call in work.refreshes.items() if call["chat_id"] == old]:
        del work.refreshes[key]


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
