"""Groups come and go: claimed with a code, greeted once, left when nobody claims them.

A code is a secret of whoever is in charge, works once, and is replaced when it was used, since a whole group reads it.
"""

from dataclasses import dataclass
from datetime import timedelta

from models.site import Chat, chats
from services import audit, call_roll, outbox
from services.accounts import language_of
from services.codes import as_typed, claim_code
from services.community import Group
from services.first_post import first_post
from services.move_chat import moved, show
from services.outbox import Lane
from services.work import Work
from texts import say

PATIENCE = timedelta(minutes=15)
"""How long we stay in a group that nobody has claimed."""


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
        answer(work, said, "member.claim_in_group", await language_of(work, said.account))
        return
    mine = work.community.known_chats
    row = await with_code(work, said.code)
    if row is not None and said.chat in mine:
        answer(work, said, "member.claim_taken")
    elif row is not None:
        await bind(work, row, said)
    elif said.chat not in mine:
        answer(work, said, "member.claim_wrong")


def answer(work: Work, said: Claim, key: str, language: str = "") -> None:
    text = say(language or work.site.language, key)
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


__all__ = ["Claim", "added", "claim", "greet", "leave_unless_claimed", "moved", "removed", "welcome_groups"]
