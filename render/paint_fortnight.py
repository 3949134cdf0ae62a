"""Paints a fortnight: `python -m render.paint_fortnight`, a spec as JSON on stdin, the PNG on stdout."""

import json
import sys
from collections.abc import Callable
from itertools import pairwise
from types import SimpleNamespace
from typing import Final, cast

from render.canvas import Canvas
from render.fortnight import FortnightSpec, Mark, Strip
from render.paint import ALARM, EDGE, FAINT, GROUND, INK, INNER, LINE, SHEET, SOFT, WIDTH, colour

HEAD: Final = 150
TALL: Final = 336
GAP: Final = 22
FOOT: Final = 84
LEFT, RIGHT = EDGE + 96, WIDTH - EDGE - 34
LOW, HIGH = 36.0, 37.6
"""At least this much of the scale is shown, so that a calm fortnight looks calm."""

Height = Callable[[float], float]


def paint(spec: FortnightSpec) -> bytes:
    """The whole picture as PNG."""
    page = Canvas(WIDTH, HEAD + len(spec.strips) * (TALL + GAP) + FOOT, GROUND)
    page.text(EDGE, 60, spec.title, 42, INK, bold=True, width=INNER)
    page.text(EDGE, 116, spec.dates, 28, SOFT, width=INNER)
    for number, strip in enumerate(spec.strips):
        one_strip(page, spec, strip, HEAD + number * (TALL + GAP))
    legend(page, spec, page.height - FOOT / 2 - 4)
    return page.png()


def one_strip(page: Canvas, spec: FortnightSpec, strip: Strip, top: float) -> None:
    """One person's chart."""
    page.box(EDGE, top, INNER, TALL, SHEET, 22)
    page.text(EDGE + 30, top + 42, strip.name, 30, INK, bold=True, width=INNER * 0.5)
    page.text(WIDTH - EDGE - 30, top + 42, strip.summary, 24, SOFT, align="right", width=INNER * 0.4)
    height = scale(strip, top + 92, top + TALL - 100)
    days(page, spec, top)
    y = height(spec.threshold)
    page.axes.plot([LEFT, RIGHT], [y, y], color=ALARM, lw=1.6, dashes=(5, 5))
    page.text(LEFT - 12, y, spec.threshold_label, 20, ALARM, align="right", width=LEFT - EDGE - 16)
    for slot in spec.slots:
        line(page, spec, [m for m in strip.marks if m.slot == slot], height)
    for mark in strip.marks:
        one_mark(page, spec, mark, height, top + TALL - 72)


def scale(strip: Strip, upper: float, lower: float) -> Height:
    """Where a temperature stands between two heights."""
    known = [mark.celsius for mark in strip.marks if mark.celsius is not None]
    low, high = min([LOW, *known]) - 0.1, max([HIGH, *known]) + 0.1
    return lambda celsius: lower - (celsius - low) / (high - low) * (lower - upper)


def across(spec: FortnightSpec, mark: Mark) -> float:
    """How far to the right a mark stands: its slots share a day."""
    step = (RIGHT - LEFT) / len(spec.days)
    share = (spec.slots.index(mark.slot) + 0.5) / len(spec.slots)
    return LEFT + step * (mark.day + 0.14 + 0.72 * share)


def days(page: Canvas, spec: FortnightSpec, top: float) -> None:
    """The days below, and a faint line between two of them."""
    step = (RIGHT - LEFT) / len(spec.days)
    for number, words in enumerate(spec.days):
        last = number == len(spec.days) - 1
        x = LEFT + step * number
        page.box(x, top + 84, 1.2, TALL - 130, LINE)
        page.text(x + step / 2, top + TALL - 30, words, 20, INK if last else SOFT, align="center", bold=last,
                  width=step - 4)  # fmt: skip


def line(page: Canvas, spec: FortnightSpec, marks: list[Mark], height: Height) -> None:
    """Joins what was reported on days that follow each other."""
    known = [(mark, mark.celsius) for mark in marks if mark.celsius is not None]
    for (one, before), (other, after) in pairwise(known):
        if other.day - one.day == 1:
            xs, ys = [across(spec, one), across(spec, other)], [height(before), height(after)]
            page.axes.plot(xs, ys, color=colour(one.slot), lw=2.2, alpha=0.45, solid_capstyle="round")


def one_mark(page: Canvas, spec: FortnightSpec, mark: Mark, height: Height, ground: float) -> None:
    """A disc where it was reported; below, a ring for what was missed and a dash for what was excused."""
    x = across(spec, mark)
    if mark.celsius is not None:
        y = height(mark.celsius)
        page.disc(x, y, 8.5 if mark.hot else 7, ALARM if mark.hot else colour(mark.slot))
        if mark.label:
            page.text(x, y - 22, mark.label, 20, ALARM if mark.hot else INK, align="center", bold=mark.hot)
    elif mark.kind == "missed":
        ring(page, x, ground, colour(mark.slot))
    elif mark.kind == "excused":
        page.box(x - 8, ground - 2, 16, 4, FAINT, 2)


def ring(page: Canvas, x: float, y: float, shade: str) -> None:
    page.disc(x, y, 8, shade)
    page.disc(x, y, 5, SHEET)


def legend(page: Canvas, spec: FortnightSpec, y: float) -> None:
    """What the signs mean."""
    x = float(EDGE + 8)
    morning, evening, missed, excused = spec.legend
    for kind, words in (("morning", morning), ("evening", evening), ("missed", missed), ("excused", excused)):
        if kind in ("morning", "evening") and kind not in spec.slots:
            continue
        if kind == "missed":
            page.disc(x, y, 8, SOFT)
            page.disc(x, y, 5, GROUND)
        elif kind == "excused":
            page.box(x - 8, y - 2, 16, 4, FAINT, 2)
        else:
            page.disc(x, y, 8, colour(kind))
        page.text(x + 18, y, words, 24, SOFT)
        x += 18 + page.measure(words, 24) + 46


def main() -> None:
    spec = json.load(sys.stdin.buffer, object_hook=lambda parts: SimpleNamespace(**parts))
    sys.stdout.buffer.write(paint(cast("FortnightSpec", spec)))


if __name__ == "__main__":
    main()
