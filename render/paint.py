"""Paints the day's picture: `python -m render.paint`, a spec as JSON on stdin, the PNG on stdout.

One column of buildings while they are few, two beyond, so that the picture stays near a phone's shape.
"""

import json
import sys
from math import ceil
from types import SimpleNamespace
from typing import Final, cast
from unicodedata import east_asian_width

from render.canvas import Canvas
from render.picture import Bar, Card, PictureSpec, Place

WIDTH: Final = 1080
EDGE: Final = 44
INNER: Final = WIDTH - 2 * EDGE
GROUND, SHEET, LINE = "#F6F2EA", "#FFFFFF", "#EDE7DB"
INK, SOFT, FAINT = "#22252B", "#6D7078", "#B9B6AE"
SUN, MOON, GOOD, ALARM = "#EF9B2D", "#4A5A9E", "#2B9A69", "#D23F3F"
ONE_COLUMN: Final = 10
HEAD, GAP = 168, 26
CASE_ROW, BANNER, FOOT = 52, 92, 64


def colour(slot: str) -> str:
    return SUN if slot == "morning" else MOON


def columns(spec: PictureSpec) -> int:
    return 1 if len(spec.places) <= ONE_COLUMN else 2


def card_height(spec: PictureSpec) -> int:
    """The height of the cards, by the one with the most lines."""
    return 189 + 37 * max((len(card.lines) for card in spec.cards), default=0)


def stacked(spec: PictureSpec) -> bool:
    """Whether the names are too long to stand beside their bars, and stand above them instead."""
    return max(wide_as(place.name) for place in spec.places) > (16 if columns(spec) == 1 else 10)


def wide_as(words: str) -> int:
    """About how many narrow letters a text is wide."""
    return sum(1 + (east_asian_width(letter) in "WF") for letter in words)


def place_height(spec: PictureSpec) -> int:
    """The height of one building's row."""
    return (84 if columns(spec) == 1 else 74) + (40 if stacked(spec) else 0)


def places_height(spec: PictureSpec) -> int:
    """The height of the buildings' sheet; 0 without buildings."""
    if not spec.places:
        return 0
    rows = ceil(len(spec.places) / columns(spec))
    return 120 + rows * place_height(spec) + (40 if spec.more else 0)


def cases_height(spec: PictureSpec) -> int:
    """The height of the case table; 0 without rows."""
    return 130 + len(spec.case_rows) * CASE_ROW if spec.case_rows else 0


def paint(spec: PictureSpec) -> bytes:
    """The whole picture as PNG."""
    parts = [card_height(spec), places_height(spec), BANNER, cases_height(spec)]
    page = Canvas(WIDTH, HEAD + sum(part + GAP for part in parts if part) + FOOT, GROUND)
    head(page, spec)
    y = HEAD
    cards(page, spec, y)
    y += card_height(spec) + GAP
    if spec.places:
        places(page, spec, y)
        y += places_height(spec) + GAP
    banner(page, spec, y)
    y += BANNER + GAP
    if spec.case_rows:
        cases(page, spec, y)
        y += cases_height(spec) + GAP
    page.text(EDGE, y + 8, spec.footer, 22, SOFT, width=INNER)
    return page.png()


def head(page: Canvas, spec: PictureSpec) -> None:
    """Title, date and, if there is one, the badge."""
    room = INNER
    if spec.badge:
        wide = page.measure(spec.badge, 26) + 44
        page.box(WIDTH - EDGE - wide, 36, wide, 52, ALARM, 26)
        page.text(WIDTH - EDGE - wide / 2, 62, spec.badge, 26, SHEET, align="center")
        room -= int(wide) + 24
    page.text(EDGE, 64, spec.title, 46, INK, bold=True, width=room)
    page.text(EDGE, 124, spec.date, 30, SOFT, width=INNER)


def cards(page: Canvas, spec: PictureSpec, y: float) -> None:
    """A card a slot, side by side."""
    wide = (INNER - GAP * (len(spec.cards) - 1)) / max(len(spec.cards), 1)
    for number, (slot, card) in enumerate(zip(spec.slots, spec.cards, strict=True)):
        one_card(page, card, slot, EDGE + number * (wide + GAP), y, wide, card_height(spec))


def one_card(page: Canvas, card: Card, slot: str, x: float, y: float, wide: float, tall: int) -> None:
    """A slot of the whole site."""
    page.box(x, y, wide, tall, SHEET, 22)
    if slot == "morning":
        page.sun(x + 48, y + 50, 24, SUN)
    else:
        page.moon(x + 48, y + 50, 24, MOON, SHEET)
    chip = page.measure(card.alarm, 24) + 36 if card.alarm else 0
    page.text(x + 86, y + 50, card.title, 30, INK, width=wide - 120 - chip)
    if card.alarm:
        page.box(x + wide - 24 - chip, y + 28, chip, 44, ALARM, 22)
        page.text(x + wide - 24 - chip / 2, y + 50, card.alarm, 24, SHEET, align="center")
    page.text(x + 30, y + 124, card.rate, 68, colour(slot), bold=True, width=wide - 60)
    for number, line in enumerate(card.lines):
        size, shade = (28, INK) if number == 0 else (24, SOFT)
        page.text(x + 30, y + 196 + number * 37, line, size, shade, width=wide - 60)


def places(page: Canvas, spec: PictureSpec, y: float) -> None:
    """The buildings with their bars, in one or two columns."""
    count = columns(spec)
    page.box(EDGE, y, INNER, places_height(spec), SHEET, 22)
    page.text(EDGE + 30, y + 44, spec.places_title, 30, INK, bold=True, width=INNER / 2)
    between = 36 if count == 2 else 0
    wide = (INNER - 60 - between) / count
    rows = ceil(len(spec.places) / count)
    for column in range(count):
        x = EDGE + 30 + column * (wide + between)
        place_heads(page, spec, x + wide, y + 84, count)
        for row, place in enumerate(spec.places[column * rows : (column + 1) * rows]):
            one_place(page, spec, place, x, y + 104 + row * place_height(spec), wide)
    if spec.more:
        bottom = y + places_height(spec) - 36
        page.text(EDGE + 30, bottom, spec.more, 22, SOFT, width=INNER - 60)


def cells(count: int) -> tuple[float, float, float]:
    """How far from the right edge of a column the rate, the missed and the fevers end."""
    return (210, 100, 0) if count == 1 else (144, 72, 0)


def place_heads(page: Canvas, spec: PictureSpec, right: float, y: float, count: int) -> None:
    """What the cells of a bar are."""
    size, wide = (20, 104) if count == 1 else (19, 66)
    for words, back in zip(spec.columns, cells(count), strict=True):
        page.text(right - back, y, words, size, SOFT, align="right", width=wide)


def one_place(page: Canvas, spec: PictureSpec, place: Place, x: float, y: float, wide: float) -> None:
    """A building: its name beside or above a bar a slot."""
    count, tall, above = columns(spec), place_height(spec), 40 if stacked(spec) else 0
    page.box(x, y, wide, 1.5, LINE)
    name = 0 if above else wide * (0.24 if count == 1 else 0.27)
    middle = y + (27 if above else tall / 2)
    page.text(
        x, middle, place.name, 27 if count == 1 else 24, INK, width=name - 14 if name else wide, ends=True
    )
    step = (tall - above - 14) / max(len(place.bars), 1)
    for number, (slot, bar) in enumerate(zip(spec.slots, place.bars, strict=True)):
        middle = y + above + 8 + step * (number + 0.5)
        one_bar(page, bar, colour(slot), x + name, x + wide, middle, count)


def one_bar(page: Canvas, bar: Bar, shade: str, x: float, right: float, y: float, count: int) -> None:
    """How full a building's slot is, and its cells."""
    rate, missed, fevers = cells(count)
    size = 23 if count == 1 else 20
    wide = right - rate - (100 if count == 1 else 76) - x
    page.box(x, y - 7, wide, 14, LINE, 7)
    if bar.share:
        page.box(x, y - 7, max(wide * bar.share, 14), 14, shade, 7)
    page.text(right - rate, y, bar.rate, size, INK if bar.share is not None else FAINT, align="right")
    for words, back, strong in ((bar.missed, missed, INK), (bar.fevers, fevers, ALARM)):
        empty = words in ("0", "—")
        page.text(right - back, y, words, size, FAINT if empty else strong, align="right", bold=not empty)


def banner(page: Canvas, spec: PictureSpec, y: float) -> None:
    """清零, or how it stands."""
    page.box(EDGE, y, INNER, BANNER, GOOD if spec.good else SHEET, 22)
    size = 40 if spec.good else 32
    page.text(WIDTH / 2, y + BANNER / 2, spec.banner, size, SHEET if spec.good else INK, align="center",
              bold=True, width=INNER - 60)  # fmt: skip


def cases(page: Canvas, spec: PictureSpec, y: float) -> None:
    """The case table: a row a category; the last row is their sum."""
    page.box(EDGE, y, INNER, cases_height(spec), SHEET, 22)
    page.text(EDGE + 30, y + 44, spec.cases_title, 30, INK, bold=True, width=INNER - 60)
    ends = [
        EDGE + 30,
        *(WIDTH - EDGE - 30 - 158 * back for back in reversed(range(len(spec.case_columns) - 1))),
    ]
    for number, words in enumerate(spec.case_columns):
        place: tuple[float, float] = (ends[number], y + 92)
        page.text(*place, words, 22, SOFT, align="right" if number else "left", width=150)
    for row, texts in enumerate(spec.case_rows):
        top = y + 116 + row * CASE_ROW
        page.box(EDGE + 30, top, INNER - 60, 1.5, LINE)
        last = row == len(spec.case_rows) - 1
        for number, words in enumerate(texts):
            shade = FAINT if words == "0" else INK
            page.text(ends[number], top + CASE_ROW / 2, words, 27, shade, align="right" if number else "left",
                      bold=last, width=150 if number else 300)  # fmt: skip


def main() -> None:
    spec = json.load(sys.stdin.buffer, object_hook=lambda parts: SimpleNamespace(**parts))
    sys.stdout.buffer.write(paint(cast("PictureSpec", spec)))


if __name__ == "__main__":
    main()
