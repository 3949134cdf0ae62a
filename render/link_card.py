"""A link as a picture to print or to hold up: what is on it, as finished strings."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class LinkCardSpec:
    """Everything on the sheet. ``lines`` stand large below the QR code of ``link``, ``small`` at the foot."""

    painter: ClassVar[str] = "render.paint_link_card"

    above: str
    title: str
    link: str
    lines: tuple[str, ...]
    small: tuple[str, ...]
