"""Paints a link: `python -m render.paint_link_card`, a spec as JSON on stdin, the PNG on stdout.

Black on white in the shape of A5 and A4, so that any printer will do. The code bears that nearly a third of it is
covered, torn or faded (error correction H).
"""

import json
import sys
from types import SimpleNamespace
from typing import Final, cast

import segno

from render.canvas import Canvas
from render.link_card import LinkCardSpec

WIDTH, HEIGHT = 1240, 1754
"""A5 at 212 dots an inch."""
INK, PAPER = "#000000", "#FFFFFF"
CODE: Final = 940
"""The code with its quiet zone fits into a square of so many pixels."""
QUIET_ZONE: Final = 4
INNER: Final = 1100
TOP: Final = 290


def paint(spec: LinkCardSpec) -> bytes:
    """The whole sheet as PNG."""
    page = Canvas(WIDTH, HEIGHT, PAPER)
    page.text(WIDTH / 2, 100, spec.above, 44, INK, align="center", width=INNER)
    page.text(WIDTH / 2, 210, spec.title, 112, INK, align="center", bold=True, width=INNER, ends=True)
    modules = segno.make(spec.link, error="h", micro=False).matrix
    side = CODE // (len(modules) + 2 * QUIET_ZONE)
    size = side * len(modules)
    page.dots(round((WIDTH - size) / 2), round(TOP + (CODE - size) / 2), modules, side)
    for number, words in enumerate(spec.lines):
        page.text(
            WIDTH / 2, TOP + CODE + 74 + 92 * number, words, 60, INK, align="center", bold=True, width=INNER
        )
    for number, words in enumerate(spec.small):
        y = HEIGHT - 62 - 56 * (len(spec.small) - 1 - number)
        page.text(WIDTH / 2, y, words, 34, INK, align="center", width=INNER)
    return page.png()


def main() -> None:
    spec = json.load(sys.stdin.buffer, object_hook=lambda parts: SimpleNamespace(**parts))
    sys.stdout.buffer.write(paint(cast("LinkCardSpec", spec)))


if __name__ == "__main__":
    main()
