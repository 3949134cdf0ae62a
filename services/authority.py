"""Who may see and do what: asked in services, again when something is sent, and at every tap."""

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


def entitled(community: Community, chat_id: int, audience: str) -> bool:
    """Whether a chat may still receive what was written for ``audience``.

    ``lead:BUILDING``, ``officer``, ``admin``, ``person:ID``, ``chat:PURPOSE`` or ``place:CHAT``; empty is for anyone,
    ``unknown`` for a group that belongs to nobody here. A place stays one when Telegram gave its group a new id.
    """
    kind, _, rest = audience.partition(":")
    if kind == "lead":
        return leads(community, chat_id, rest)
    if kind == "officer":
        return is_officer(community, chat_id)
    if kind == "admin":
        return is_admin(community, chat_id)
    if kind == "person":
        return any(p.id == int(rest) for p in residents_of(community, chat_id))
    if kind == "chat":
        return chat_id == community.chat_of(rest)
    if kind == "place":
        return any(place.chat == int(rest) for place in community.site.fever.places)
    if kind == "unknown":
        return chat_id not in community.known_chats
    return not kind
