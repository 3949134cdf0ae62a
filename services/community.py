"""The community as one snapshot: configuration, chats and present people, read anew when its version grows."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.resident import Resident
from models.site import Chat, SiteRow, chats
from rules.people import Person
from rules.site import Site, read_site

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Group:
    """A chat of the site; ``chat_id`` is None until it is claimed with ``code``."""

    purpose: str
    name: str
    chat_id: int | None
    code: str
    welcomed: bool
    quiet: bool


@dataclass(frozen=True)
class Community:
    """Everything about the site that changes seldom.

    ``people`` are present; ``leavers`` are those who left last, whom an open roll call may still be waiting for.
    """

    version: int
    site: Site
    groups: tuple[Group, ...]
    people: tuple[Person, ...]
    activated: bool = field(default=False)
    leavers: tuple[Person, ...] = ()

    @cached_property
    def by_account(self) -> dict[int, list[Person]]:
        return collect((p.telegram_id, p) for p in self.people if p.telegram_id is not None)

    @cached_property
    def by_id(self) -> dict[int, Person]:
        return {p.id: p for p in self.people}

    @cached_property
    def on_lists(self) -> dict[int, Person]:
        """Whom a list may name."""
        return {p.id: p for p in (*self.leavers, *self.people)}

    @cached_property
    def by_building(self) -> dict[str, list[Person]]:
        return collect((p.building, p) for p in self.people)

    @cached_property
    def by_door(self) -> dict[tuple[str, str, str], list[Person]]:
        return collect((p.door, p) for p in self.people)

    @cached_property
    def building_of_chat(self) -> dict[int, str]:
        return {g.chat_id: g.name for g in self.groups if g.purpose == "building" and g.chat_id is not None}

    @cached_property
    def known_chats(self) -> frozenset[int]:
        """The site's groups, and the chats that are told of fevers."""
        places = (place.chat for place in self.site.fever.places)
        return frozenset(chat for chat in (*(g.chat_id for g in self.groups), *places) if chat is not None)

    @cached_property
    def quiet_chats(self) -> frozenset[int]:
        return frozenset(g.chat_id for g in self.groups if g.quiet and g.chat_id is not None)

    @property
    def buildings(self) -> list[str]:
        return [b.name for b in self.site.buildings]

    def chat_of(self, purpose: str, name: str = "") -> int | None:
        """The chat id of a building, of leadership or of the notification group; None when there is none yet."""
        return next((g.chat_id for g in self.groups if g.purpose == purpose and g.name == name), None)

    def with_role(self, role: str, building: str | None = None) -> list[Person]:
        """Who holds a role, in one building or anywhere."""
        return [p for p in self.people if p.role == role and building in (None, p.building)]


def collect(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    found: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)


SITES = SiteRow.__table__.c
VERSION = select(SITES.site, SITES.version)
"""Of the table, not of its class: every unit of work begins with it, and the detour costs a third."""


async def version(session: AsyncSession) -> tuple[str, int] | None:
    """The site of this database and the version of its snapshot; None before the first import."""
    row = (await session.execute(VERSION)).first()
    return None if row is None else (row.site, row.version)


async def load(session: AsyncSession) -> Community | None:
    """The whole snapshot; None before the first import."""
    row = (await session.scalars(select(SiteRow))).first()
    if row is None:
        return None
    residents = await session.scalars(
        select(Resident)
        .where(Resident.site == row.site, Resident.left_on.is_(None))
        .order_by(Resident.building, Resident.unit, Resident.room, Resident.id)
    )
    last = select(func.max(Resident.left_on)).where(Resident.site == row.site).scalar_subquery()
    leavers = await session.scalars(
        select(Resident).where(Resident.site == row.site, Resident.left_on == last)
    )
    groups = tuple(map(group, await chats(session, row.site)))
    return Community(
        row.version, read_site(row.config), groups, tuple(map(person, residents)), row.activated is not None,
        tuple(map(person, leavers)),
    )  # fmt: skip


def group(row: Chat) -> Group:
    return Group(row.purpose, row.name, row.chat_id, row.code, row.welcomed is not None, row.quiet)


def person(row: Resident) -> Person:
    names = tuple(name for name in row.reports_for.split(";") if name)
    return Person(
        row.id,
        row.building,
        row.unit,
        row.room,
        row.name,
        row.kind,
        row.role,
        row.telegram_id,
        names,
        row.moved_from,
    )
