"""Who may see and do what: asked in services, again when something is sent, and at every tap."""

from collections.abc import Callable

from rules.people import Person
from services.community import Community


def residents_of(community: Community, account: int) -> list[Person]:
    """The people of the roster whom this account belongs to (a phone may serve two)."""
    return community.by_account.get(account, [])


def is_officer(community: Community, account: int) -> bool:
    """The health officer or an admin of the site."""
    return any(p.role in ("officer", "admin") for p in residents_of(community, account))


def is_admin(community: Community, account: int) -> bool:
    return any(p.role == "admin" for p in residents_of(community, account))


def leads(community: Community, account: int, building: str) -> bool:
    """Lead or deputy of that building."""
    return any(p.answers_for_building and p.building == building for p in residents_of(community, account))


def led_buildings(community: Community, account: int) -> list[str]:
    """The buildings this account answers for, as lead or deputy."""
    return sorted({p.building for p in residents_of(community, account) if p.answers_for_building})


def decides(community: Community, account: int, building: str) -> bool:
    """Whoever may say who lives in a building: its lead and deputy, and the officers."""
    return leads(community, account, building) or is_officer(community, account)


def entitled(community: Community, chat_id: int, audience: str) -> bool:
    """Whether a chat may still receive what was written for ``audience``.

    ``lead:BUILDING``, ``decides:BUILDING``, ``officer``, ``admin``, ``person:ID``, ``chat:PURPOSE`` or ``place:CHAT``;
    empty is for anyone, ``unknown`` for a group that belongs to nobody here. A place stays one when Telegram gave its
    group a new id.
    """
    kind, _, rest = audience.partition(":")
    check = AUDIENCES.get(kind)
    return not kind if check is None else check(community, chat_id, rest)


AUDIENCES: dict[str, Callable[[Community, int, str], bool]] = {
    "lead": leads,
    "decides": decides,
    "officer": lambda community, chat, _: is_officer(community, chat),
    "admin": lambda community, chat, _: is_admin(community, chat),
    "person": lambda community, chat, rest: any(p.id == int(rest) for p in residents_of(community, chat)),
    "chat": lambda community, chat, rest: chat == community.chat_of(rest),
    "place": lambda community, _, rest: any(p.chat == int(rest) for p in community.site.fever.places),
    "unknown": lambda community, chat, _: chat not in community.known_chats,
}
