"""The room and the name that somebody gave whom the roster doesn't have."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from rules.introduction import FILLER, LONGEST, pattern, stands_in
from rules.people import Person
from rules.reading.words import words
from rules.reading.words.people import COMPOUND, SURNAMES

UNIT = re.compile(r"([0-9A-Za-z]{1,3})\s*单元|\bunit\s+([0-9A-Za-z]{1,3})\b", re.IGNORECASE)
ROOM = re.compile(r"(?<![\d.])[A-Za-z]?-?\d{1,5}[A-Za-z]?(?![\d.])\s*[室号房]?")
HAN_NAME = re.compile(r"[\u3400-\u9fff]{2,4}")
LATIN_NAME = re.compile(r"[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]*){0,3}")
COMPOUNDS = words(COMPOUND)
SAYS_WHO = re.compile(
    r"我是|我叫|本人|名字|姓名|\bi\s*am\b|\bi['’]?m\b|\bmy name\b|\bthis is\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Given:
    """As written; ``building`` and ``unit`` are empty where they weren't."""

    building: str
    unit: str
    room: str
    name: str


def given(text: str, buildings: Iterable[str]) -> Given | None:
    """What an introduction says; None when it isn't one room and one name and nothing else."""
    said = unicodedata.normalize("NFKC", text).strip()
    if len(said) > LONGEST:
        return None
    building = max((b for b in buildings if stands_in(b, said.casefold())), key=len, default="")
    rest = re.sub(pattern(building), " ", said, count=1, flags=re.IGNORECASE) if building else said
    unit = UNIT.search(rest)
    rest = UNIT.sub(" ", rest, count=1)
    rooms = list(ROOM.finditer(rest))
    if len(rooms) != 1:
        return None
    name = name_in(f"{rest[: rooms[0].start()]} {rest[rooms[0].end() :]}")
    room = rooms[0][0].rstrip("室号房 ")
    return Given(building, (unit[1] or unit[2]) if unit else "", room, name) if name else None


def name_in(text: str) -> str:
    """What is left of a text without its filling, when it has the shape of a name."""
    left = " ".join(FILLER.sub(" ", text).split())
    if HAN_NAME.fullmatch(left) and (left[0] in SURNAMES or left[:2] in COMPOUNDS):
        return left
    return left if LATIN_NAME.fullmatch(left) else ""


def says_who(text: str) -> bool:
    """Whether somebody speaks of who they are: in a group 502 水费 is none of a name."""
    return SAYS_WHO.search(unicodedata.normalize("NFKC", text)) is not None


def door(written: str, here: Iterable[Person]) -> tuple[str, str]:
    """Unit and room as the roster has them, when that room is known in the building; else as they were written."""
    said = unicodedata.normalize("NFKC", written).strip()
    parts = re.findall(r"[A-Za-z]*\d+[A-Za-z]*", said)
    room = parts[-1] if parts else said
    unit = UNIT.search(said)
    stated = (unit[1] or unit[2]) if unit else ""
    before = stated or (parts[-2] if len(parts) > 1 else "")
    known = sorted({(p.unit, p.room) for p in here if p.room and number(p.room) == number(room)})
    in_unit = [(u, r) for u, r in known if u and number(u) == number(before)]
    if len(in_unit or known) == 1 and (in_unit or not stated):
        return (in_unit or known)[0]
    return stated, known[0][1] if known else room


def address(text: str, room: str) -> str:
    """The room as it was written, with its unit where a message of one flat names one."""
    units = {one or other for one, other in UNIT.findall(unicodedata.normalize("NFKC", text))}
    return f"{units.pop()}单元{room}" if len(units) == 1 and not UNIT.search(room) else room


def number(part: str) -> str:
    """The number that tells a room or unit apart, however it is written."""
    found = re.findall(r"\d+", part)
    return str(int(found[-1])) if found else part


def may_be_unit(theirs: str, written: str) -> bool:
    """Whether they may live in the unit that was written; where none is, or theirs isn't known, they may."""
    return not theirs or not written or number(theirs) == number(written)
