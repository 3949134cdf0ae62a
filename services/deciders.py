"""Who may say whose account is whose, and who is asked; how an account and a door are shown to them."""

from markupsafe import Markup

from rules.people import Person
from services import authority
from services.accounts import reach
from services.community import Community
from services.work import Work
from texts import say_plain


def may_decide(community: Community, actor: int, person: Person) -> bool:
    """Whether this account may say who a person's account is.

    Lead and deputy for their building; only an officer for a lead or deputy, only an admin for those above: a link
    gives whatever the role may do.
    """
    if person.role in ("officer", "admin"):
        return authority.is_admin(community, actor)
    if person.role:
        return authority.is_officer(community, actor)
    return authority.leads(community, actor, person.building) or authority.is_officer(community, actor)


async def whom_to_ask(work: Work, building: str, person: Person | None = None) -> list[int]:
    """The leads; their deputies when no lead can be reached; then the officers, then the admins.

    ``person`` is whom of the roster it is about, if anybody: not everyone may decide about everyone.
    """
    ranks = [
        [p for p in work.community.by_building.get(building, []) if p.role == role]
        for role in ("lead", "deputy")
    ]
    ranks += [work.community.with_role(role) for role in ("officer", "admin")]
    for rank in ranks:
        allowed = {
            p.telegram_id for p in rank if p.telegram_id and may_say(work, p.telegram_id, building, person)
        }
        reachable = await reach(work, allowed)
        if reachable:
            return sorted(reachable)
    return []


def may_say(work: Work, actor: int, building: str, person: Person | None) -> bool:
    """Whether this account may say who somebody is that introduced themselves."""
    if person is not None:
        return may_decide(work.community, actor, person)
    return authority.decides(work.community, actor, building)


def audience(community: Community, account: int, building: str) -> str:
    """As what an account that may decide about somebody in this building hears of them."""
    return f"lead:{building}" if authority.leads(community, account, building) else "officer"


def link_to(account: int, shown_name: str) -> Markup:
    """A name that opens the account's profile."""
    return Markup('<a href="tg://user?id={}">{}</a>').format(account, shown_name[:64] or account)


def where(language: str, person: Person) -> str:
    """A person's door in one line."""
    return door(language, *person.door)


def door(language: str, building: str, unit: str, room: str) -> str:
    """1栋 2单元101: the same door is written alike everywhere."""
    place = say_plain(language, "list.place", unit=unit, room=room) if unit and room else unit or room
    return " ".join(part for part in (building, place) if part)
