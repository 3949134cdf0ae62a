"""The groups of the site when SITE.toml is imported: which are new, which change, which go."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.site import Chat, chats
from rules.problem import Problem
from rules.site import Site, read_site
from services.codes import claim_code
from services.work import Work

Place = tuple[str, str]
"""Purpose and name, the key of a chat within its site."""


@dataclass(frozen=True, slots=True)
class ChatChange:
    """A group that SITE.toml replaces (``after`` is its new id) or no longer has (``after`` is None)."""

    place: Place
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class ChatPlan:
    """The chats as they will be (id by place), what is new, and what changes."""

    ids: dict[Place, int | None]
    new: tuple[Place, ...]
    changes: tuple[ChatChange, ...]
    gone: tuple[ChatChange, ...]

    @property
    def nothing(self) -> bool:
        return not (self.new or self.changes or self.gone)

    @property
    def unclaimed(self) -> list[Place]:
        return [place for place, chat in self.ids.items() if chat is None]


def named(site: Site) -> dict[Place, int | None]:
    """The groups that a SITE.toml speaks of, and their ids where it gives them."""
    groups: dict[Place, int | None] = {("building", b.name): b.chat for b in site.buildings}
    return groups | {("leadership", ""): site.chats.leadership, ("notification", ""): site.chats.notification}


def plan(site: Site, old_config: str | None, there: Sequence[Chat]) -> ChatPlan:
    """What the import does to the chats. Raises Problem when one group would serve two purposes.

    An id that a group was claimed with, or moved to when it became a supergroup, stays until SITE.toml itself says
    something else than it did at the last import.
    """
    said, said_before = named(site), named_before(old_config)
    kept = {(row.purpose, row.name): row.chat_id for row in there}
    ids = {
        place: chat
        if place not in kept or (chat is not None and chat != said_before.get(place))
        else kept[place]
        for place, chat in said.items()
    }
    check_distinct(ids)
    return ChatPlan(
        ids=ids,
        new=tuple(place for place in ids if place not in kept),
        changes=tuple(ChatChange(p, kept[p], ids[p]) for p in ids if p in kept and kept[p] != ids[p]),
        gone=tuple(ChatChange(p, kept[p], None) for p in kept if p not in ids),
    )


def named_before(old_config: str | None) -> dict[Place, int | None]:
    """What the last import's SITE.toml said; nothing when today's rules refuse it."""
    try:
        return named(read_site(old_config)) if old_config is not None else {}
    except Problem:
        return {}


def check_distinct(ids: dict[Place, int | None]) -> None:
    first: dict[int, Place] = {}
    for place, chat in ids.items():
        if chat is not None and first.setdefault(chat, place) != place:
            other = first[chat]
            raise Problem(
                "roster.chat_twice", chat=chat, first=other[1] or other[0], second=place[1] or place[0]
            )


async def keep(work: Work, planned: ChatPlan) -> None:
    """Write what was planned; a group that is new to us is greeted by whoever looks next."""
    rows: Iterator[tuple[Place, Chat]] = (
        ((row.purpose, row.name), row) for row in await chats(work.session, work.site.id)
    )
    changed = {change.place for change in planned.changes}
    for place, row in rows:
        if place not in planned.ids:
            await work.session.delete(row)
        elif place in changed:
            row.chat_id, row.welcomed, row.quiet = planned.ids[place], None, False
    for place in planned.new:
        work.stage(Chat, purpose=place[0], name=place[1], chat_id=planned.ids[place], code=claim_code(), welcomed=None,
                   quiet=False)  # fmt: skip
