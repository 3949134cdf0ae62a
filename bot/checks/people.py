"""The people and groups as the roster has them: who must be reachable and isn't, which groups wait."""

from collections.abc import AsyncIterator, Iterator

from bot.checks.finding import Finding, bad, good, note
from models.resident import accounts
from rules.people import Person
from services.community import Community
from services.work import Work

ANSWERABLE = ("lead", "deputy", "officer", "admin")


async def reachable(work: Work) -> AsyncIterator[Finding]:
    """Those who must be told of fevers and absences, and can't be."""
    people = [p for p in work.community.people if p.role in ANSWERABLE]
    known = await accounts(work.session, work.site.id, [p.telegram_id for p in people if p.telegram_id])
    missing = []
    for person in people:
        account = known.get(person.telegram_id or 0)
        if person.telegram_id is None:
            missing.append(note("doctor.no_telegram", who=named(person)))
        elif account is None or account.opened is None:
            missing.append(note("doctor.never_started", who=named(person), bot=work.bot_name))
        elif account.blocked is not None:
            missing.append(note("doctor.blocked", who=named(person)))
    for finding in missing:
        yield finding
    for finding in unstaffed(work.community):
        yield finding
    if not missing:
        yield good("doctor.all_reachable", count=len(people))


def unstaffed(community: Community) -> Iterator[Finding]:
    """Posts that nobody holds."""
    if not community.with_role("officer"):
        yield bad("doctor.no_officer")
    for building in community.buildings:
        if not community.with_role("lead", building):
            yield note("doctor.no_lead", building=building)


def named(person: Person) -> str:
    """The person as the operator knows them; this is the operator's terminal, not a log."""
    return " ".join(filter(None, (*person.door, person.name, f"({person.role})")))


def unclaimed(community: Community) -> Iterator[Finding]:
    """Groups that nobody has claimed yet."""
    for group in community.groups:
        if group.chat_id is None:
            yield note("doctor.unclaimed", group=group.name or group.purpose, code=group.code)
