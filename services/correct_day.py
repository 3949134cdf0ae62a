"""更正: what changes after a day's bulletin is gathered, and then the bulletin is issued again with the difference.

A change only sets when to count anew. Whoever changes a day and whoever counts it meet at the lock of its first
bulletin, so that a change is either counted or still marked.
"""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, select

from models.case import Bulletin, bulletin, first_bulletin
from rules.correction import differences, recount_at
from rules.day import over
from rules.summary import from_json, to_json
from services import summarise_day
from services.count_day import count_day
from services.work import Work


async def changed(work: Work, day: date) -> None:
    """Something of that local day changed: if its bulletin is out already, the day is to be counted anew."""
    if day in work.changed_days:
        return
    work.changed_days.add(day)
    first = await first_bulletin(work.session, work.site.id, day)
    latest = await bulletin(work.session, work.site.id, day)
    if first is None or latest is None:
        return
    first.changed_at = first.changed_at or work.now
    first.recount_at = recount_at(first.changed_at, work.now, latest.version, over(work.site, day))
    work.new_moment = True


async def due(work: Work) -> Sequence[date]:
    """The days that are to be counted anew by now, oldest first."""
    query = select(Bulletin.day).where(Bulletin.site == work.site.id, Bulletin.recount_at <= work.now)
    return (await work.session.scalars(query.order_by(Bulletin.day))).all()


async def next_moment(work: Work) -> datetime | None:
    """When the next day is to be counted anew, strictly after now."""
    query = select(func.min(Bulletin.recount_at)).where(
        Bulletin.site == work.site.id, Bulletin.recount_at > work.now
    )
    return await work.session.scalar(query)


async def correct(work: Work, day: date) -> None:
    """Count the day anew; when what was posted is no longer right, keep the next version and post its stubs."""
    first = await first_bulletin(work.session, work.site.id, day)
    latest = await bulletin(work.session, work.site.id, day)
    if first is None or latest is None or first.recount_at is None or first.recount_at > work.now:
        return
    first.changed_at = first.recount_at = None
    now = await count_day(work, day, late=False)
    if differences(from_json(latest.figures), now):
        work.stage(
            Bulletin, day=day, version=latest.version + 1, figures=to_json(now), made_at=work.now,
            changed_at=None, recount_at=None,
        )  # fmt: skip
        await summarise_day.post_stubs(work, day, latest.version + 1)
