"""/mine: the last fourteen days of oneself and of those one reports for, in private: a small picture and text.

Whose they are is asked again when it is sent; an account that is nobody's sees nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from markupsafe import Markup
from sqlalchemy import select

from models.report import Report
from render.fortnight import FortnightSpec
from rules.day import local_day
from rules.line import Line
from rules.people import Person, reported_by
from services import authority, outbox
from services.accounts import language_of
from services.fortnight_picture import picture
from services.fortnight_text import caption
from services.outbox import Lane
from services.roll_book import COLUMNS, line_of
from services.said import Said
from services.work import Work
from texts import say

DAYS = 14
MOST = 8
"""So many people at the most: a picture of more could not be read on a phone."""


@dataclass(frozen=True, slots=True)
class Fortnight:
    """As it is sent: Telegram HTML of at most 1,024 visible letters, and what to draw."""

    caption: Markup
    picture: FortnightSpec


async def show(work: Work, said: Said) -> None:
    """Stage the picture for the account that asks, or say why there is none."""
    own = authority.residents_of(work.community, said.account)
    people = whose(work, said.account)
    if people and any(lines for _, lines in await book(work, people)):
        outbox.post(work, f"mine:{said.update}", said.account, "send_photo", {"parse_mode": "HTML"}, kind="mine",
                    lane=Lane.ANSWER, audience=f"person:{own[0].id}")  # fmt: skip
        return
    key = "mine.empty" if people else "mine.no_resident" if own else "member.help_stranger"
    text = say(await language_of(work, said.account), key)
    outbox.say_to(work, f"mine:{said.update}", said.account, text, kind="answer")


def whose(work: Work, account: int) -> list[Person]:
    """Oneself and those one reports for; never anyone else."""
    return reported_by(authority.residents_of(work.community, account), work.community.people)[:MOST]


async def compose(work: Work, account: int) -> Fortnight | None:
    """What is sent; None when the account is nobody's any more."""
    people = whose(work, account)
    if not people:
        return None
    language = await language_of(work, account)
    kept, days = await book(work, people), fortnight(work)
    return Fortnight(caption(language, days, kept), picture(work.site, language, days, kept))


def fortnight(work: Work) -> list[date]:
    """The local days up to today."""
    today = local_day(work.site, work.now)
    return [today - timedelta(days=back) for back in reversed(range(DAYS))]


async def book(work: Work, people: Sequence[Person]) -> list[tuple[Person, list[Line]]]:
    """Each person's lines of these days, in order."""
    buildings = {building for p in people for building in (p.building, p.moved_from) if building}
    query = select(*COLUMNS).where(
        Report.site == work.site.id, Report.day.in_(fortnight(work)), Report.slot.in_(list(work.site.slots)),
        Report.building.in_(buildings), Report.resident.in_([p.id for p in people]),
    )  # fmt: skip
    order = list(work.site.slots)
    lines = sorted(
        map(line_of, await work.session.execute(query)), key=lambda ln: (ln.day, order.index(ln.slot))
    )
    return [(person, [line for line in lines if line.resident == person.id]) for person in people]
