"""What a new roster changes: who is added, changed, moved, back, or left.

A row is the person with the same building, unit, room and name. A missing row and a new row are one person who
moved when they bear the same name and the same Telegram id; without an id they are somebody who left and
somebody who came, since two people may bear one name.

Whom a lead added is kept while no file has had them: the file is what doesn't know of them yet. A new row with their
building, room and name is them, whatever unit it has.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rules.problem import Problem
from rules.roster import Entry, Key, may_share
from rules.site import Site

LEAVING = 0.05


@dataclass(frozen=True, slots=True)
class Known:
    """A person as the database has them; ``added`` by a lead, and in no file so far."""

    id: int
    entry: Entry
    left: bool
    added: bool = False


Pair = tuple[Known, Entry]
Who = tuple[str, int | None]


@dataclass(frozen=True, slots=True)
class Difference:
    """From the database to the file.

    ``entries`` is the roster as it will be; ``before`` is how many lived here, ``same`` how many stay as they are.
    ``unlisted`` are those whom a lead added and the file lacks: they stay. ``listed`` are those it has from now on.
    """

    entries: tuple[Entry, ...]
    added: tuple[Entry, ...]
    changed: tuple[Pair, ...]
    moved: tuple[Pair, ...]
    back: tuple[Pair, ...]
    left: tuple[Known, ...]
    unlisted: tuple[Known, ...]
    listed: tuple[Known, ...]
    before: int
    same: int

    @property
    def nothing(self) -> bool:
        return not (self.added or self.changed or self.moved or self.back or self.left or self.listed)

    @property
    def too_many_leave(self) -> bool:
        """More than 5% would leave: more likely a cut-off file than an exodus."""
        return len(self.left) > LEAVING * self.before


def compare(known: Sequence[Known], entries: Sequence[Entry]) -> Difference:
    """The difference; a phone that was linked to a person stays theirs when the file gives none."""
    entries = keep_phones(known, entries)
    there: Mapping[Key, Known] = {one.entry.key: one for one in known}
    wanted = {entry.key for entry in entries}
    missing = [one for one in known if not one.left and one.entry.key not in wanted]
    new = [entry for entry in entries if entry.key not in there]
    moved = tuple(find_listed(missing, new))
    moved += tuple(find_moves(*others(missing, new, moved)))
    gone, came = {one.id for one, _ in moved}, {entry.key for _, entry in moved}
    met = [(there[entry.key], entry) for entry in entries if entry.key in there]
    present = [(one, entry) for one, entry in met if not one.left]
    return Difference(
        entries=tuple(entries),
        added=tuple(e for e in entries if e.key not in there and e.key not in came),
        changed=tuple((one, entry) for one, entry in present if one.entry != entry),
        moved=moved,
        back=tuple((one, entry) for one, entry in met if one.left),
        left=tuple(one for one in missing if one.id not in gone and not one.added),
        unlisted=tuple(one for one in missing if one.id not in gone and one.added),
        listed=tuple(one for one in (*(one for one, _ in met), *(one for one, _ in moved)) if one.added),
        before=sum(not one.left for one in known),
        same=sum(one.entry == entry for one, entry in present),
    )


def keep_phones(known: Sequence[Known], entries: Sequence[Entry]) -> list[Entry]:
    """The file's rows, each without a phone given the one linked before, unless that serves another flat by now.

    Who is present comes before who is back.
    """
    before = {one.entry.key: one for one in known if one.entry.telegram_id is not None}
    owners: dict[int, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.telegram_id is not None:
            owners[entry.telegram_id].append(entry)
    kept: dict[Key, Entry] = {}
    waiting = [entry for entry in entries if entry.telegram_id is None and entry.key in before]
    for entry in sorted(waiting, key=lambda e: before[e.key].left):
        phone = before[entry.key].entry.telegram_id
        if phone is not None and all(may_share(entry, other) for other in owners[phone]):
            kept[entry.key] = replace(entry, telegram_id=phone)
            owners[phone].append(kept[entry.key])
    return [kept.get(entry.key, entry) for entry in entries]


def find_listed(missing: Sequence[Known], new: Sequence[Entry]) -> Iterator[Pair]:
    """Whom a lead added and the file has now, in another unit: each only once, with the phone that was linked."""
    added = [one for one in missing if one.added]
    for one in added:
        alike = [other for other in added if without_unit(other.entry) == without_unit(one.entry)]
        rows = [entry for entry in new if without_unit(entry) == without_unit(one.entry)]
        if len(rows) == len(alike) == 1:
            yield one, replace(rows[0], telegram_id=rows[0].telegram_id or one.entry.telegram_id)


def without_unit(entry: Entry) -> tuple[str, str, str]:
    return (entry.building, entry.room, entry.name)


def others(
    missing: Sequence[Known], new: Sequence[Entry], pairs: Sequence[Pair]
) -> tuple[list[Known], list[Entry]]:
    """Those of both sides who are in none of these pairs."""
    gone, came = {one.id for one, _ in pairs}, {entry.key for _, entry in pairs}
    return [one for one in missing if one.id not in gone], [entry for entry in new if entry.key not in came]


def find_moves(missing: Sequence[Known], new: Sequence[Entry]) -> list[Pair]:
    """Who moved: same name, same Telegram id, and nobody else like that on either side."""
    gone: dict[Who, list[Known]] = {}
    came: dict[Who, list[Entry]] = {}
    for one in missing:
        gone.setdefault((one.entry.name, one.entry.telegram_id), []).append(one)
    for entry in new:
        came.setdefault((entry.name, entry.telegram_id), []).append(entry)
    return [
        (ones[0], came[who][0])
        for who, ones in gone.items()
        if who[1] is not None and len(ones) == 1 and len(came.get(who, [])) == 1
    ]


def warnings(site: Site, entries: Sequence[Entry]) -> list[Problem]:
    """What the roster lacks without being wrong: buildings without people or lead, a site without officer."""
    found = []
    for building in site.buildings:
        roles = {entry.role for entry in entries if entry.building == building.name}
        if not roles:
            found.append(Problem("roster.empty_building", building=building.name))
        elif "lead" not in roles:
            found.append(Problem("roster.no_lead", building=building.name))
    if not any(entry.role == "officer" for entry in entries):
        found.append(Problem("roster.no_officer"))
    return found
