"""What the digest says: who reported or introduced themselves whom we don't know, and what was made of each."""

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup
from sqlalchemy import select

from models.introduction import Introduction
from services import ask_who
from services.board_text import LINE, title
from services.outbox import Buttons
from services.work import Work
from texts import say

MOST = 10
"""So many are shown with buttons at a time; whoever is decided makes room for the next."""
MARKS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


async def digest(work: Work, language: str, building: str, day: date, slot: str) -> tuple[Markup, Buttons]:
    """The text, and the buttons of those who are still undecided. No temperatures."""
    query = select(Introduction).where(
        Introduction.site == work.site.id, Introduction.building == building, Introduction.day == day,
        Introduction.slot == slot,
    )  # fmt: skip
    rows = list((await work.session.scalars(query.order_by(Introduction.id))).all())
    waiting = [row for row in rows if row.decided_at is None]
    shown = first(rows)
    marks = dict(zip((row.id for row in shown), MARKS, strict=False))
    lines = [title(language, building, day, slot), heading(language, len(rows), len(waiting))]
    lines += [one(work, language, row, marks[row.id]) for row in shown]
    if len(rows) > len(shown):
        lines.append(say(language, "who.more", n=len(rows) - len(shown)))
    found = [
        line
        for row in shown
        if row.decided_at is None
        for line in ask_who.buttons(work, language, row, marks[row.id])
    ]
    if waiting:
        lines.append(how(language, found))
    return LINE.join(lines), found


def how(language: str, buttons: Buttons) -> Markup:
    """What each kind of button is for, of those that are there."""
    there = {data.split(":")[1] for line in buttons for _, data in line}
    return LINE.join(say(language, f"who.how_{what}") for what in ("link", "new", "ignore") if what in there)


def first(rows: Sequence[Introduction]) -> list[Introduction]:
    """Who waits, as many as have room, and then who was decided last; in the order in which they came."""
    waiting = [row for row in rows if row.decided_at is None][:MOST]
    decided = sorted((row for row in rows if row.decided_at), key=lambda row: row.decided_at, reverse=True)  # type: ignore[arg-type, return-value]
    return sorted([*waiting, *decided[: len(MARKS) - len(waiting)]], key=lambda row: row.id)


def heading(language: str, all_: int, waiting: int) -> Markup:
    if not all_:
        return say(language, "who.moved_on")
    return say(language, "who.people", n=all_) if waiting else say(language, "who.done")


def one(work: Work, language: str, row: Introduction, mark: str) -> Markup:
    what = ask_who.described if row.decided_at is None else ask_who.decision
    return Markup("{} {}").format(mark, what(work, language, row))
