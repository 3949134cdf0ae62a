"""Makes the cover, a neutral picture without words: `python -m render.cover > render/cover.png`."""

import sys

from render.canvas import Canvas
from render.paint import GROUND, LINE, MOON, SUN, WIDTH

HEIGHT = 608


def cover() -> bytes:
    """Sun and moon over one horizon, as PNG."""
    page = Canvas(WIDTH, HEIGHT, GROUND)
    page.sun(WIDTH * 0.36, HEIGHT * 0.42, 92, SUN)
    page.moon(WIDTH * 0.64, HEIGHT * 0.42, 92, MOON, GROUND)
    page.box(WIDTH * 0.16, HEIGHT * 0.72, WIDTH * 0.68, 8, LINE, 4)
    return page.png()


if __name__ == "__main__":
    sys.stdout.buffer.write(cover())
