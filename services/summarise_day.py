"""Once a day: the figures, kept as a bulletin and posted to leadership and the notification group.

A stub is posted first and its message kept; picture and caption are edited into it, so that only a stub may
ever repeat (promise 2). A 更正 (services/correct_day) is posted in the same way, as a reply to the first bulletin.
"""

import json
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Protocol

from markupsafe import Markup
from sqlalchemy import select

from models.case import Bulletin, bulletin
from models.mail import Outbox
from render.picture import PictureSpec, cover
from rules.correction import Edition, differences, recount_at
from rules.day import local_day, over, windows
from rules.duties import Duty
from rules.summary import from_json, to_json
from services import authority
from services.bulletin_picture import picture
from services.bulletin_text import caption
from services.count_day import count_day
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
    """Keep the first bulletin of the duty's day and post its stubs; it is marked late beyond ten minutes.

    It is counted once more after a while in any case: a report may have been under way.
    """
    await work.flush()
    if await bulletin(work.session, work.site.id, duty.day) is not None:
        return
    day = await count_day(work, duty.day, work.now - duty.due > LATE)
    work.stage(
        Bulletin, day=duty.day, version=1, figures=to_json(day), made_at=work.now, changed_at=work.now,
        recount_at=recount_at(work.now, work.now, 1, over(work.site, duty.day)),
    )  # fmt: skip
    await post_stubs(work, duty.day, 1)


async def post_stubs(work: Work, day: date, version: int) -> None:
    """Stage a version's messages, one for each reader."""
    for purpose in READERS:
        chat = work.community.chat_of(purpose)
        if chat is not None:
            await stub(work, chat, day, version, purpose)


async def stub(work: Work, chat: int, day: date, version: int, purpose: str) -> None:
    """Stage the message into which a bulletin will be edited.

    A 更正 rings nobody's phone: a fever was told at once, by its own alert.
    """
    language, again = work.site.language, version > 1
    key = "summary.stub_again" if again else "summary.stub"
    words = say(language, key, day=day_name(language, day), version=version)
    params: dict[str, Any] = {"caption": str(words), "parse_mode": "HTML"}
    first = await posted(work, chat, day, 1, purpose) if again else None
    if first is not None:
        params["reply_parameters"] = {"message_id": first, "allow_sending_without_reply": True}
    if again:
        params["disable_notification"] = True
    post(
        work, f"summary:{day}:{version}:{purpose}", chat, "send_photo", params, kind="stub", lane=Lane.SUMMARY,
        audience=f"chat:{purpose}", attachment=cover(),
    )  # fmt: skip


async def posted(work: Work, chat: int, day: date, version: int, purpose: str) -> int | None:
    """A version's message in that chat; None when it never came there, or the group has another id by now."""
    query = select(Outbox.message_id).where(
        Outbox.site == work.site.id,
        Outbox.key == f"summary:{day}:{version}:{purpose}",
        Outbox.chat_id == chat,
    )
    return await work.session.scalar(query)


async def stub_posted(work: Work, row: Sent, message_id: int) -> None:
    """The stub is there: stage the edit that fills it, and the one by which the version before says so."""
    _, day, version, purpose = row.key.split(":")
    show(work, row, "content", "edit_message_media", int(version), message_id)
    before = int(version) - 1
    message = await posted(work, row.chat_id, date.fromisoformat(day), before, purpose) if before else None
    if message is not None:
        show(work, row, "before", "edit_message_caption", before, message)


def show(work: Work, stub: Sent, part: str, method: str, version: int, message_id: int) -> None:
    """Stage the edit that has a message show this version of the stub's day."""
    _, day, _, purpose = stub.key.split(":")
    params = {"day": day, "version": version, "purpose": purpose, "message_id": message_id}
    post(
        work, f"{stub.key}:{part}", stub.chat_id, method, params, kind="summary", lane=Lane.SUMMARY,
        audience=f"chat:{purpose}",
    )  # fmt: skip


async def compose(work: Work, row: Outbox) -> Summary:
    """What the edit says: the figures as the bulletin kept them, and what a 更正 corrects."""
    about = json.loads(row.params)
    day, version = date.fromisoformat(about["day"]), about["version"]
    kept = await work.session.get_one(Bulletin, (work.site.id, day, version))
    latest = await bulletin(work.session, work.site.id, day)
    figures = from_json(kept.figures)
    before = await work.session.get(Bulletin, (work.site.id, day, version - 1))
    changes = differences(from_json(before.figures), figures) if before is not None else ()
    edition = Edition(
        version, kept.made_at, changes, corrected=latest is not None and latest.version > version
    )
    return Summary(caption(work.site, figures, edition), picture(work.site, figures, edition))


async def tell(work: Work, key: str, account: int) -> None:
    """Today's figures so far, in words, to the officer who asked in private; anyone else hears whom to ask."""
    site = await read_by(work, account)
    if authority.is_officer(work.community, account):
        today = local_day(work.site, work.now)
        to_come = tuple(w.slot for w in windows(work.site, today, today) if w.opens > work.now)
        day = replace(await count_day(work, today, late=False), to_come=to_come)
        say_to(work, key, account, caption(site, day), kind="answer", audience="officer")
    else:
        say_to(work, key, account, say(site.language, "summary.not_yours"), kind="answer")
