"""A roster as somebody typed it: rows of strings in, entries out, or every fault in it by row number."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rules.problem import Problem
from rules.site import Site

COLUMNS = ("building", "unit", "room", "name", "kind", "telegram_id", "role", "reports_for")
HEADERS = dict(zip(COLUMNS, COLUMNS, strict=True)) | {
    "楼栋": "building", "楼": "building", "单元": "unit", "房号": "room", "房间": "room", "姓名": "name",
    "类型": "kind", "类别": "kind", "电报号": "telegram_id", "telegram": "telegram_id", "telegram id": "telegram_id",
    "角色": "role", "代报": "reports_for", "reports for": "reports_for",
}  # fmt: skip
CHINESE = dict(zip(COLUMNS, ("楼栋", "单元", "房号", "姓名", "类型", "电报号", "角色", "代报"), strict=True))
KINDS = {kind: kind for kind in ("student", "staff", "family", "tenant", "visitor")} | {
    "学生": "student", "教工": "staff", "职工": "staff", "教职工": "staff", "家属": "family", "租住": "tenant",
    "租户": "tenant", "访客": "visitor",
}  # fmt: skip
ROLES = {role: role for role in ("", "lead", "deputy", "officer", "admin")} | {
    "楼栋长": "lead", "副楼栋长": "deputy", "健康专员": "officer", "管理员": "admin",
}  # fmt: skip
LARGEST_ID = 2**52  # Telegram promises that ids have at most 52 significant bits

Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of the roster. Without a building: staff of the site, who report nothing."""

    building: str
    unit: str
    room: str
    name: str
    kind: str
    telegram_id: int | None
    role: str
    reports_for: tuple[str, ...]

    @property
    def key(self) -> Key:
        """What makes two rows the same person."""
        return (self.building, self.unit, self.room, self.name)

    @property
    def door(self) -> tuple[str, str, str]:
        return (self.building, self.unit, self.room)


class BadRoster(Problem):
    """Nothing was imported; ``problems`` names every fault, in the order of the rows."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("roster.bad", count=len(problems))
        self.problems = tuple(problems)


def read_roster(site: Site, rows: Sequence[Sequence[str]]) -> list[Entry]:
    """The people of a table whose first row with anything in it is the header (zh or en, in any order).

    Rows are numbered as a spreadsheet numbers them. Raises BadRoster with all that is wrong.
    """
    numbered = [(n, row) for n, row in enumerate(rows, 1) if any(cell.strip() for cell in row)]
    if not numbered:
        raise BadRoster([Problem("roster.no_header")])
    (_, header), *body = numbered
    columns = find_columns(header)
    lines = [(n, line_of(columns, row)) for n, row in body]
    entries = [(n, entry_of(site, line)) for n, line in lines]
    problems = [p for n, row in body for p in too_wide(n, row, len(header))]
    problems += [p for n, line in lines for p in faults_of(site, n, line)]
    problems += among_rows(entries)
    if not body:
        problems.append(Problem("roster.nobody"))
    if problems:
        raise BadRoster(sorted(problems, key=lambda p: int(str(p.values.get("row", 0)))))
    return [entry for _, entry in entries]


def find_columns(header: Sequence[str]) -> dict[str, int]:
    """Where each column stands. Raises BadRoster when one is missing or stands twice."""
    names = [HEADERS.get(folded(cell).replace("\ufeff", "").casefold()) for cell in header]
    problems = [
        Problem("roster.no_column", column=c, chinese=CHINESE[c], found=", ".join(filter(None, header))[:80])
        for c in COLUMNS if c not in names
    ]  # fmt: skip
    problems += [
        Problem("roster.column_twice", column=c, chinese=CHINESE[c]) for c in COLUMNS if names.count(c) > 1
    ]
    if problems:
        raise BadRoster(problems)
    return {column: names.index(column) for column in COLUMNS}


def folded(text: str) -> str:
    """Full-width letters and digits as plain ones, without blanks around."""
    return unicodedata.normalize("NFKC", text).strip()


def line_of(columns: Mapping[str, int], row: Sequence[str]) -> dict[str, str]:
    """A row by its columns; a name keeps its spelling, everything else is folded."""
    cells = {column: row[at] if at < len(row) else "" for column, at in columns.items()}
    return {
        column: cell.strip(" \u3000") if column == "name" else folded(cell) for column, cell in cells.items()
    }


def entry_of(site: Site, line: Mapping[str, str]) -> Entry:
    """What a row means; where it is faulty, the entry isn't used."""
    named = {folded(building.name): building.name for building in site.buildings}
    number = line["telegram_id"]
    return Entry(
        building=named.get(line["building"], line["building"]),
        unit=line["unit"],
        room=line["room"],
        name=line["name"],
        kind=KINDS.get(line["kind"].casefold(), "staff"),
        telegram_id=int(number) if number.isascii() and number.isdigit() and len(number) < 20 else None,
        role=ROLES.get(line["role"].casefold(), ""),
        reports_for=tuple(n for n in names_in(line["reports_for"]) if n != line["name"]),
    )


def names_in(text: str) -> list[str]:
    """Names separated by semicolons (a Chinese enumeration comma will do)."""
    return [name for part in re.split(r"[;；、]", text) if (name := part.strip())]


def too_wide(n: int, row: Sequence[str], width: int) -> Iterator[Problem]:
    if any(cell.strip() for cell in row[width:]):
        yield Problem("roster.too_wide", row=n, width=width, found=len(row))


def faults_of(site: Site, n: int, line: Mapping[str, str]) -> Iterator[Problem]:
    """What is wrong with one row by itself."""
    yield from faults_of_name(n, line)
    yield from faults_of_place(site, n, line)
    if line["kind"].casefold() not in KINDS and (line["kind"] or line["building"]):
        yield Problem("roster.kind", row=n, value=line["kind"])
    if line["role"].casefold() not in ROLES:
        yield Problem("roster.role", row=n, value=line["role"])
    number = line["telegram_id"]
    if number and not (number.isascii() and number.isdigit() and 0 < int(number[:20]) < LARGEST_ID):
        yield Problem("roster.telegram_id", row=n, value=number)


def faults_of_name(n: int, line: Mapping[str, str]) -> Iterator[Problem]:
    if not line["name"]:
        yield Problem("roster.no_name", row=n)
    elif line["name"][0] in "=+-@":
        yield Problem("roster.formula", row=n, value=line["name"])
    elif ";" in line["name"]:
        yield Problem("roster.semicolon", row=n, value=line["name"])
    for column, cell in line.items():
        if not cell.isprintable():
            yield Problem("roster.unprintable", row=n, column=column, value=repr(cell)[1:-1])


def faults_of_place(site: Site, n: int, line: Mapping[str, str]) -> Iterator[Problem]:
    known = [building.name for building in site.buildings]
    role = ROLES.get(line["role"].casefold())
    if not line["building"]:
        lives = line["unit"] or line["room"] or KINDS.get(line["kind"].casefold(), "staff") != "staff"
        if lives or role in ("lead", "deputy") or line["reports_for"]:
            yield Problem("roster.no_building", row=n, name=line["name"])
    elif line["building"] not in map(folded, known):
        yield Problem("roster.building", row=n, value=line["building"], known="、".join(known[:20]))
    elif not line["room"]:
        yield Problem("roster.no_room", row=n, name=line["name"])


def among_rows(entries: Sequence[tuple[int, Entry]]) -> Iterator[Problem]:
    """What is wrong between rows."""
    yield from twice(entries)
    yield from phones_in_two_flats(entries)
    names: dict[str, set[str]] = defaultdict(set)
    for _, entry in entries:
        names[entry.building].add(entry.name)
    for n, entry in entries:
        for name in entry.reports_for if entry.building else ():
            if name not in names[entry.building]:
                yield Problem("roster.reports_for", row=n, value=name, building=entry.building)


def twice(entries: Sequence[tuple[int, Entry]]) -> Iterator[Problem]:
    """Two rows for one person."""
    first: dict[Key, int] = {}
    for n, entry in entries:
        if entry.name and first.setdefault(entry.key, n) != n:
            yield Problem("roster.twice", row=n, name=entry.name, first=first[entry.key])


def phones_in_two_flats(entries: Sequence[tuple[int, Entry]]) -> Iterator[Problem]:
    phones: dict[int, list[tuple[int, Entry]]] = defaultdict(list)
    for n, entry in entries:
        if entry.telegram_id is None:
            continue
        strangers = [m for m, other in phones[entry.telegram_id] if not may_share(entry, other)]
        if strangers:
            yield Problem("roster.phone", row=n, first=strangers[0], value=str(entry.telegram_id))
        phones[entry.telegram_id].append((n, entry))


def may_share(one: Entry, other: Entry) -> bool:
    """One phone may serve a household, and staff of the site who live in a building have a row there too."""
    if one.building and other.building:
        return one.door == other.door
    return one.name == other.name
