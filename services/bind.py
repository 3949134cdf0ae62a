"""An account becomes a resident's: by the tap of whoever answers for them, and nothing is seen before."""

from dataclasses import dataclass

from models.introduction import Introduction, of_account
from models.resident import Resident
from rules.people import Person
from services import audit, authority, introductions, outbox
from services.accounts import language_of, opened
from services.community import Community
from services.deciders import where
from services.stand import stand
from services.work import Work
from texts import say


@dataclass(frozen=True, slots=True)
class Tap:
    """Somebody (``actor``) tapped a button: ``query`` is to be answered, ``message`` is the one with the button."""

    query: str
    actor: int
    chat: int
    message: int


def may_hold(community: Community, account: int, door: tuple[str, str, str]) -> bool:
    """One phone serves one household; staff of the site may live in a building too."""
    others = authority.residents_of(community, account)
    return all(p.door == door or not (p.building and door[0]) for p in others)


async def link(work: Work, account: int, person: Person, actor: int, cause: str) -> None:
    """From now on the account is this person's; whoever had it before is told, and so is the new one."""
    row = await work.session.get(Resident, (work.site.id, person.id))
    if row is None or row.telegram_id == account:
        return
    before, row.telegram_id = row.telegram_id, account
    await audit.note(work, actor, "link", f"{account}:{person.id}")
    await settle_others(work, account, person, actor)
    await work.changed()
    reachable = await opened(work, [number for number in (account, before) if number])
    if account in reachable:
        language = await language_of(work, account)
        text = say(language, "member.you_are", where=where(language, person), name=person.name)
        outbox.say_to(work, f"linked:{cause}:{account}", account, text, kind="answer")
    if before in reachable and before is not None:
        text = say(await language_of(work, before), "member.no_longer", name=person.name)
        outbox.say_to(work, f"unlinked:{cause}:{before}", before, text, kind="answer")


async def settle_others(work: Work, account: int, person: Person, actor: int) -> None:
    """The same name that the account gave elsewhere: decided, and what was kept for it stands.

    Another name that only resembles theirs may be their brother's, so the lead is still asked about it.
    """
    for row in await of_account(work.session, work.site.id, account):
        if row.decided_at is None and row.name == person.name:
            await decided(work, row, actor, "linked")
            await stand(work, row, person)


async def decided(work: Work, row: Introduction, actor: int, how: str) -> None:
    """It is known who that is, or that they are nobody here; what their account calls itself is forgotten."""
    row.decided_at, row.decided_by, row.how, row.shown_name = work.now, actor, how, ""
    await introductions.refresh_digest(work, row)
