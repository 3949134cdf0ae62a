"""The day's picture: what is on it, as finished strings, and how to have it drawn without holding up the loop.

The drawing is done by a process of its own that lives as long as one picture, so that the memory that
matplotlib and a font of 10 MB need is given back.
"""

import asyncio
import json
import sys
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import ClassVar

from render.fortnight import FortnightSpec
from render.link_card import LinkCardSpec

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Card:
    """One slot of the whole site: its rate large, then lines of counts; ``alarm`` stands out."""

    title: str
    rate: str
    lines: tuple[str, ...]
    alarm: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One slot of a building: ``share`` 0 to 1, or None when there is nothing to show; then its cells."""

    share: float | None
    rate: str
    missed: str
    fevers: str


@dataclass(frozen=True, slots=True)
class Place:
    """A building: a bar a slot, in the order of the cards."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class PictureSpec:
    """Everything on the day's picture, ready to be drawn.

    ``columns`` heads a bar's cells (rate, missed, fevers). The first of ``case_columns`` heads the category.
    ``good`` paints the banner as good news. ``slots`` says which is drawn in the colours of the morning.
    """

    painter: ClassVar[str] = "render.paint"

    title: str
    date: str
    badge: str
    slots: tuple[str, ...]
    cards: tuple[Card, ...]
    places_title: str
    columns: tuple[str, ...]
    places: tuple[Place, ...]
    more: str
    cases_title: str
    case_columns: tuple[str, ...]
    case_rows: tuple[tuple[str, ...], ...]
    banner: str
    good: bool
    footer: str


Spec = PictureSpec | FortnightSpec | LinkCardSpec


class PictureFault(RuntimeError):
    """The picture could not be drawn; the reason is for the log."""


@cache
def cover() -> bytes:
    """A picture without words (PNG), for a message whose content is still to come."""
    return (Path(__file__).parent / "cover.png").read_bytes()


class Easel:
    """Draws one picture at a time and remembers the last one: it goes to several chats, or is tried again."""

    def __init__(self) -> None:
        self.turn = asyncio.Lock()
        self.spec: Spec | None = None
        self.drawn = b""

    async def draw(self, spec: Spec) -> bytes:
        """As the function of that name."""
        async with self.turn:
            if spec != self.spec:
                self.drawn, self.spec = await draw(spec), spec
            return self.drawn


async def draw(spec: Spec) -> bytes:
    """The picture as PNG; the same spec always gives the same bytes.

    Raises PictureFault when the drawing fails or takes longer than a minute.
    """
    painter = await asyncio.create_subprocess_exec(
        sys.executable, "-m", spec.painter, cwd=ROOT,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        async with asyncio.timeout(PATIENCE):
            picture, fault = await painter.communicate(json.dumps(asdict(spec)).encode())
    except TimeoutError:
        raise PictureFault(f"not drawn within {PATIENCE} s") from None
    finally:
        if painter.returncode is None:
            painter.kill()
            await painter.wait()
    if painter.returncode:
        raise PictureFault(fault.decode(errors="replace").strip()[-500:])
    return picture
