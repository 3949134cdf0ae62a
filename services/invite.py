"""A one-time link that makes an account a resident's: made by whoever answers for them, handed over in person."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from models.resident import Invite
from rules.introduction import meant
from rules.people import Person
from services import link_card, outbox
from services.accounts import language_of
from services.bind import link, may_hold
from services.codes import as_typed, invite_code
from services.deciders import audience, may_decide, where
from services.work import Work
from texts import say

VALID = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Wish:
    """Somebody wrote ``/invite ROOM NAME`` in private. ``cause`` is the number of the update."""

    account: int
    text: str
    cause: int


async def make(work: Work, wish: Wish) -> None:
    """Answer with a link for the person, valid for seven days and for one account."""
    language = await language_of(work, wish.account)
    people = [p for p in work.community.people if may_decide(work.community, wish.account, p)]
    found = meant(wish.text, people) or by_name(wish.text, people)
    if len(found) == 1:
        await hand_over(work, wish, language, found[0])
        return
    key = "member.invite_which" if found else "member.invite_how" if people else "member.invite_not_yours"
    outbox.say_to(work, f"invite:{wish.cause}", wish.account, say(language, key), kind="answer")


async def hand_over(work: Work, wish: Wish, language: str, person: Person) -> None:
    """The link to pass on, and as a QR code for a phone that is held beside the lead's."""
    link = made(work, person)
    about: dict[str, Any] = {
        "where": where(language, person),
        "name": person.name,
        "link": link,
        "days": VALID.days,
    }
    text, alone = say(language, "member.invite", **about), say(language, "member.invite_alone", **about)
    told_as = audience(work.community, wish.account, person.building)
    link_card.one_time(work, f"invite:{wish.cause}", wish.account, link, VALID.days, text, alone, told_as)


def by_name(text: str, people: list[Person]) -> list[Person]:
    """Staff of the site have no room: their name alone will do."""
    return [p for p in people if not p.room and p.name == text.strip()]


def made(work: Work, person: Person) -> str:
    """Keep a new code for this person; the link that brings it."""
    code = invite_code()
    work.stage(
        Invite, code=code, resident=person.id, made_at=work.now, expires=work.now + VALID, used_at=None
    )
    return f"https://t.me/{work.bot_name}?start={code}"


async def use(work: Work, account: int, code: str, cause: int) -> str:
    """An account brought a code: "linked", "void" (unknown, used, or too old) or "other_flat"."""
    row = await work.session.get(Invite, (work.site.id, as_typed(code)))
    person = work.community.by_id.get(row.resident) if row is not None else None
    if row is None or person is None:
        return "void"
    if person.telegram_id == account:
        return "linked"
    if row.used_at is not None or row.expires <= work.now:
        return "void"
    if not may_hold(work.community, account, person.door):
        return "other_flat"
    row.used_at = work.now
    await link(work, account, person, account, f"invite:{cause}")
    return "linked"
