"""The tap on link, new resident, tenant or ignore: authorised anew, carried out once, shown wherever it was asked."""

from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy import select

from models.duty import LivePost
from models.introduction import Introduction
from rules.people import Person
from services import admit, ask_who, audit, bind, deciders, introductions, outbox
from services.accounts import language_of
from services.bind import Tap
from services.outbox import Lane
from services.stand import drop, stand
from services.work import Work
from texts import say_plain

STALE, NOT_YOURS, OTHER_FLAT = "toast.old", "member.not_yours", "member.other_flat"
CHANGED = "member.list_changed"


async def decide(work: Work, tap: Tap, what: str, number: int) -> None:
    """Take in a tap. Whoever may not decide, and a forged button, change nothing."""
    row = await work.session.get(Introduction, (work.site.id, number), with_for_update=True)
    if row is None:
        await tell(work, tap, STALE)
    elif not may_decide(work, tap.actor, row):
        await tell(work, tap, NOT_YOURS)
    elif row.decided_at is not None:
        await tell(work, tap, "member.decided_before")
        await introductions.refresh_digest(work, row)
    elif refusal := await DECISIONS[what](work, tap, row):
        await tell(work, tap, refusal)
        await introductions.refresh_digest(work, row)
        await ask_who.renew(work, row, tap.query)
    else:
        await work.session.flush()
        await show(work, tap, row)


def may_decide(work: Work, actor: int, row: Introduction) -> bool:
    """Whoever answers for the building; of somebody with a role, as the roster writes them, only those above."""
    person = ask_who.resident(work, row)
    return deciders.may_say(
        work, actor, row.building, person if person and ask_who.exact(row, person) else None
    )


async def tell(work: Work, tap: Tap, key: str) -> None:
    outbox.toast(work, tap.query, say_plain(await language_of(work, tap.actor), key))


async def link(work: Work, tap: Tap, row: Introduction) -> str:
    """They are whom they probably meant. Returns what speaks against it."""
    person = ask_who.resident(work, row)
    if person is None:
        return STALE
    if not deciders.may_decide(work.community, tap.actor, person):
        return NOT_YOURS
    if not bind.may_hold(work.community, row.telegram_id, person.door):
        return OTHER_FLAT
    await become(work, tap, row, person, "linked")
    return ""


async def new(work: Work, tap: Tap, row: Introduction) -> str:
    """They live there, and the roster didn't know."""
    return await add(work, tap, row, "added", admit.usual_kind(work, row.building))


async def tenant(work: Work, tap: Tap, row: Introduction) -> str:
    return await add(work, tap, row, "tenant", "tenant")


async def add(work: Work, tap: Tap, row: Introduction, how: str, kind: str) -> str:
    """Into the roster; not whoever is in it already, as they wrote it: since then a file may have brought them.

    When the account is another flat's by now it was a neighbour who wrote for them: they come without an account.
    """
    person = ask_who.resident(work, row)
    if row.building not in work.community.buildings or (person is not None and ask_who.exact(row, person)):
        return STALE
    there = introductions.as_written(work, row)
    if there is not None:
        row.resident = there.id
        return CHANGED
    await become(work, tap, row, await admit.admit(work, row, tap.actor, kind), how)
    return ""


async def become(work: Work, tap: Tap, row: Introduction, person: Person, how: str) -> None:
    """They are that person, and so is the account; what was kept for them stands in the ledger."""
    own = bind.may_hold(work.community, row.telegram_id, person.door)
    row.resident = person.id
    await bind.decided(work, row, tap.actor, how)
    await stand(work, row, person, "self" if own else "neighbour")
    if own:
        await bind.link(work, row.telegram_id, person, tap.actor, f"tap:{tap.query}")


async def ignore(work: Work, tap: Tap, row: Introduction) -> str:
    """They are nobody here."""
    await drop(work, row)
    await bind.decided(work, row, tap.actor, "ignored")
    await audit.note(work, tap.actor, "introduction.ignored", row.id)
    return ""


async def show(work: Work, tap: Tap, row: Introduction) -> None:
    """The toast; and the decision in place of the question, to everyone who was asked. A digest is edited anyway."""
    text = ask_who.decision(work, await language_of(work, tap.actor), row)
    outbox.toast(work, tap.query, text.unescape())
    posts = select(LivePost.kind).where(
        LivePost.site == work.site.id, LivePost.chat_id == tap.chat, LivePost.message_id == tap.message
    )
    if await work.session.scalar(posts) is None:
        params: dict[str, Any] = {"text": str(text), "parse_mode": "HTML", "message_id": tap.message}
        outbox.post(work, f"decided:{tap.query}", tap.chat, "edit_message_text", params, kind="edit",
                    lane=Lane.ANSWER, audience=deciders.audience(work.community, tap.chat, row.building))  # fmt: skip
    await ask_who.put_away(work, row, but=(tap.chat, tap.message))


DECISIONS: dict[str, Callable[[Work, Tap, Introduction], Awaitable[str]]] = {
    "link": link, "new": new, "tenant": tenant, "ignore": ignore,
}  # fmt: skip
