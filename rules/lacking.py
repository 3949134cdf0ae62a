"""What a question still lacks: temperatures of residents, and of people of whom nobody knows yet who they are.

It is kept as a list of plain words: a resident's number, or for somebody unknown (老伴, of whom there is none in the
roster) ``?`` with what was read of them: value, symptoms, and what they were called.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Unknown:
    """Somebody who was spoken of, and whatever could be read of them (°C)."""

    celsius: Decimal | None = None
    symptoms: tuple[str, ...] = ()
    who: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """Somebody's temperature (°C) that was told since, of which roll call; ``first``: they had none there before."""

    resident: int
    day: date
    slot: str
    celsius: Decimal | None = None
    first: bool = True


def known(resident: int) -> str:
    """The word for a resident."""
    return str(resident)


def word(one: Unknown) -> str:
    """The word for somebody unknown."""
    who = one.who.replace(",", " ").replace("|", " ")
    return f"?{'' if one.celsius is None else one.celsius}|{'+'.join(one.symptoms)}|{who}"


def residents(lacking: Iterable[str]) -> list[int]:
    """The residents in it, in order."""
    return [int(one) for one in lacking if not one.startswith("?")]


def strangers(lacking: Iterable[str]) -> list[Unknown]:
    """Those in it whom nobody knows, in order."""
    return [read(one) for one in lacking if one.startswith("?")]


def read(one: str) -> Unknown:
    """Somebody unknown out of their word."""
    value, symptoms, who = one[1:].split("|")
    return Unknown(Decimal(value) if value else None, tuple(filter(None, symptoms.split("+"))), who)


def left(
    lacking: Sequence[str], given: Iterable[Given], ruled_out: Collection[int] = (), sure: bool = False
) -> tuple[str, ...]:
    """What still lacks after these temperatures were told.

    A resident's settles that resident alone. Somebody unknown is settled by the very value that was read of them,
    told of somebody who isn't ``ruled_out`` (who wrote it, or was named beside them); by any other only when it is
    ``sure`` that these are they.
    """
    rest = list(lacking)
    for one in given:
        if known(one.resident) in rest:
            rest.remove(known(one.resident))
        elif one.resident not in ruled_out:
            meant = [w for w in rest if w.startswith("?") and (sure or read(w).celsius == one.celsius)]
            same = [w for w in meant if read(w).celsius == one.celsius]
            for w in (same or meant)[:1]:
                rest.remove(w)
    return tuple(rest)
