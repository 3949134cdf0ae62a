"""A sheet measured in pixels from its upper left corner, to write and draw on with matplotlib."""

import warnings
from collections.abc import Sequence
from functools import lru_cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Circle, FancyBboxPatch
from matplotlib.patheffects import withStroke

DPI = 72
"""One point is one pixel."""

Align = Literal["left", "center", "right"]


@lru_cache
def font() -> Path:
    """Noto Sans SC out of its wheel, which is found but not imported: it would change matplotlib's settings."""
    wheel = find_spec("zhplot")
    if wheel is None or not wheel.submodule_search_locations:
        raise FileNotFoundError("zhplot, whose font is needed, is not installed")
    return Path(wheel.submodule_search_locations[0], "fonts", "NotoSansSC-Regular.ttf")


class Canvas:
    """A page of ``width`` × ``height`` pixels."""

    def __init__(self, width: int, height: int, ground: str) -> None:
        warnings.filterwarnings("ignore", message="Glyph")
        self.width, self.height = width, height
        self.figure = Figure(figsize=(width / DPI, height / DPI), dpi=DPI, facecolor=ground)
        self.agg: Any = FigureCanvasAgg(self.figure)
        self.axes: Any = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set(xlim=(0, width), ylim=(height, 0))
        self.axes.axis("off")

    def box(self, x: float, y: float, width: float, height: float, color: str, radius: float = 0) -> None:
        """A filled rectangle with round corners."""
        radius = min(radius, width / 2, height / 2)
        shape = f"round,pad=0,rounding_size={radius}" if radius else "square,pad=0"
        self.axes.add_patch(FancyBboxPatch((x, y), width, height, boxstyle=shape, fc=color, ec="none"))

    def dots(self, x: int, y: int, rows: Sequence[Sequence[int]], side: int) -> None:
        """Black squares of ``side`` whole pixels where a row has a 1, with no blur between them."""
        lines = [[0.0 if dot else 1.0 for dot in row for _ in range(side)] for row in rows]
        shades = [line for line in lines for _ in range(side)]
        bottom = self.height - y - len(shades)
        self.figure.figimage(shades, x, bottom, cmap="gray", vmin=0, vmax=1, origin="upper")

    def disc(self, x: float, y: float, radius: float, color: str) -> None:
        """A filled circle."""
        self.axes.add_patch(Circle((x, y), radius, fc=color, ec="none"))

    def sun(self, x: float, y: float, size: float, color: str) -> None:
        """A disc with eight rays."""
        self.disc(x, y, size * 0.5, color)
        for dx, dy in ((1, 0), (0, 1), (0.7071, 0.7071), (0.7071, -0.7071)):
            for side in (1, -1):
                ends = [(x + side * dx * size * far, y + side * dy * size * far) for far in (0.72, 0.98)]
                self.axes.plot(*zip(*ends, strict=True), color=color, lw=size * 0.16, solid_capstyle="round")

    def moon(self, x: float, y: float, size: float, color: str, ground: str) -> None:
        """A crescent, cut out by a second disc in the colour of the ground."""
        self.disc(x, y, size * 0.8, color)
        self.disc(x + size * 0.38, y - size * 0.26, size * 0.68, ground)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        color: str,
        *,
        align: Align = "left",
        bold: bool = False,
        width: float | None = None,
        ends: bool = False,
    ) -> None:
        """One line whose middle is at ``y``; made smaller, then cut, to fit into ``width`` pixels.

        It is cut at its end or, to keep both ``ends``, in its middle.
        """
        words = " ".join(words.split())
        if width is not None:
            words, size = self.fit(words, size, width, ends)
        effects = [withStroke(linewidth=size / 26, foreground=color)] if bold else None
        self.axes.text(
            x, y, words, fontproperties=FontProperties(fname=font(), size=size), color=color, ha=align,
            va="center_baseline", parse_math=False, path_effects=effects,
        )  # fmt: skip

    def measure(self, words: str, size: float) -> float:
        """The width of a line in pixels."""
        prop = FontProperties(fname=font(), size=size)
        width, _, _ = self.agg.get_renderer().get_text_width_height_descent(words, prop, False)
        return float(width)

    def fit(self, words: str, size: float, width: float, ends: bool) -> tuple[str, float]:
        """What can be shown in that width, and how large: at least 70% of the size, the rest is cut."""
        needed = self.measure(words, size)
        if needed <= width:
            return words, size
        size *= max(width / needed * 0.99, 0.7)
        kept = len(words)
        while kept > 1 and self.measure(cut(words, kept, ends), size) > width:
            kept -= max(1, round((1 - width / self.measure(cut(words, kept, ends), size)) * kept * 0.9))
        return cut(words, kept, ends), size

    def png(self) -> bytes:
        """The sheet as PNG, without the date or the name of the software."""
        target = BytesIO()
        self.figure.savefig(target, format="png", dpi=DPI, metadata={"Software": None})
        return target.getvalue()


def cut(words: str, kept: int, ends: bool) -> str:
    """A text of which only so many letters are kept: its beginning, or both of its ends."""
    if kept >= len(words):
        return words
    tail = kept // 2 if ends else 0
    return words[: kept - tail].rstrip() + "…" + words[len(words) - tail :].lstrip()
