"""Once a day: the figures, kept as a bulletin and posted to leadership and the notification group.

A stub is posted first and its message kept; picture and caption are edited into it, so that only a stub may
ever repeat (promise 2). A bulletin whose day changed afterwards is marked stale, to be re-issued as 更正.
"""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Protocol

from markupsafe import Markup
from sqlalchemy import Select, Text, case, false, func, literal, or_, select, true, type_coerce, update

from models.case import Bulletin
from models.mail import Outbox
from models.report import Report
from render.picture import PictureSpec, cover
from rules.day import local_day
from rules.duties import Duty
from rules.summary import Alike, Figures, figures, from_json, threshold, to_json
from services import authority, case_book
from services.bulletin_picture import picture
from services.bulletin_text import caption
from services.outbox import Lane, post, say_to
from services.reader import read_by
from services.work import Work
from texts import day_name, say

LATE = timedelta(minutes=10)
READERS = ("leadership", "notification")


@dataclass(frozen=True, slots=True)
class Summary:
    """A bulletin as it is posted: Telegram HTML of at most 1,024 visible letters, and what to draw."""

    caption: Markup
    picture: PictureSpec


class Sent(Protocol):
    """As much of a sent call as is needed to go on from it."""

    @property
    def key(self) -> str: ...
    @property
    def chat_id(self) -> int: ...


async def summarise(work: Work, duty: Duty) -> None:
    """Keep the first bulletin of the duty's day and post its stubs; it is marked late beyond ten minutes."""
    await work.flush()
    if await bulletin(work, duty.day) is not None:
        return
    day = await count_day(work, duty.day, work.now - duty.due > LATE)
    work.stage(Bulletin, day=duty.day, version=1, figures=to_json(day), made_at=work.now, stale=False)
    for purpose in READERS:
        chat = work.community.chat_of(purpose)
        if chat is not None:
            stub(work, chat, duty.day, 1, purpose)


def stub(work: Work, chat: int, day: date, version: int, purpose: str) -> None:
    """Stage the message into which a bulletin will be edited."""
    language = work.site.language
    words = say(language, "summary.stub", day=day_name(language, day))
    params = {"caption": str(words), "parse_mode": "HTML"}
    post(
        work, f"summary:{day}:{version}:{purpose}", chat, "send_photo", params, kind="stub", lane=Lane.SUMMARY,
        audience=f"chat:{purpose}", attachment=cover(),
    )  # fmt: skip


async def stub_posted(work: Work, row: Sent, message_id: int) -> None:
    """The stub is there: stage the edit that fills it."""
    _, day, version, purpose = row.key.split(":")
    about = {"day": day, "version": int(version), "purpose": purpose, "message_id": message_id}
    post(
        work, f"{row.key}:content", row.chat_id, "edit_message_media", about, kind="summary", lane=Lane.SUMMARY,
        audience=f"chat:{purpose}",
    )  # fmt: skip


async def compose(work: Work, row: Outbox) -> Summary:
    """What the edit says: the figures as the bulletin kept them."""
    about = json.loads(row.params)
    key = {"site": work.site.id, "day": date.fromisoformat(about["day"]), "version": about["version"]}
    kept = await work.session.get_one(Bulletin, key)
    day = from_json(kept.figures)
    return Summary(caption(work.site, day), picture(work.site, day, kept.made_at))


async def tell(work: Work, key: str, account: int) -> None:
    """Today's figures so far, in words, to the officer who asked in private; anyone else hears whom to ask."""
    site = await read_by(work, account)
    if authority.is_officer(work.community, account):
        day = await count_day(work, local_day(work.site, work.now), late=False)
        say_to(work, key, account, caption(site, day), kind="answer", audience="officer")
    else:
        say_to(work, key, account, say(site.language, "summary.not_yours"), kind="answer")


async def mark_stale(work: Work, day: date) -> None:
    """Something of that local day changed: if its bulletin is out already, it is no longer right."""
    this = update(Bulletin).where(Bulletin.site == work.site.id, Bulletin.day == day)
    await work.session.execute(this.values(stale=True))


async def bulletin(work: Work, day: date) -> Bulletin | None:
    """The day's latest bulletin, if one was made."""
    query = select(Bulletin).where(Bulletin.site == work.site.id, Bulletin.day == day)
    return (await work.session.scalars(query.order_by(Bulletin.version.desc()).limit(1))).first()


async def count_day(work: Work, day: date, late: bool) -> Figures:
    """The figures of a local day as the ledger has them now."""
    rows = await work.session.execute(alike(work, day))
    people = [Alike(*row) for row in rows]
    cases = await case_book.counts(work, day)
    return figures(day, people, work.site.slots, work.community.buildings, cases, late)


def alike(work: Work, day: date) -> Select[Any]:
    """The people of that day and of the day before, counted by how they stand."""
    rule = work.site.fever
    symptoms = literal(",").concat(type_coerce(Report.symptoms, Text)).concat(",")
    alarming = (symptoms.contains(f",{word},", autoescape=True) for word in rule.symptoms)
    late = case((Report.late != "", true()), else_=false()).label("late")
    fever = case((or_(Report.celsius >= threshold(rule), *alarming), true()), else_=false()).label("fever")
    days = Report.day.in_((day - timedelta(days=1), day))
    people = select(Report.day, Report.slot, Report.building, Report.status, late, fever)
    each = people.where(Report.site == work.site.id, days).subquery()
    kinds = (each.c.day, each.c.slot, each.c.building, each.c.status, each.c.late, each.c.fever)
    return select(*kinds, func.count()).group_by(*kinds)
