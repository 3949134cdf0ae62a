"""How the bot is: counts for whoever watches it, without anybody's name."""

from dataclasses import dataclass

from sqlalchemy import func, select

from models.mail import WAITING, Inbox, Outbox
from models.report import Report
from rules.day import local_day
from services.work import Work


@dataclass(frozen=True, slots=True)
class Vitals:
    """``…_waiting`` are still to be done, ``…_dead`` were given up; today is the site's local day."""

    inbox_waiting: int
    inbox_dead: int
    outbox_waiting: int
    outbox_dead: int
    expected_today: int
    reported_today: int


async def vitals(work: Work) -> Vitals:
    """Count. What waits and what belongs to today is a range of an index; the dead need a look at all mail."""
    site = work.site.id
    inbox = await by_state(work, Inbox)
    outbox = await by_state(work, Outbox)
    today = (Report.site == site, Report.day == local_day(work.site, work.now))
    counts = select(Report.status, func.count()).where(*today).group_by(Report.status)
    reports = {status: int(n) for status, n in await work.session.execute(counts)}
    return Vitals(
        inbox_waiting=inbox.get("waiting", 0),
        inbox_dead=inbox.get("dead", 0),
        outbox_waiting=outbox.get("waiting", 0) + outbox.get("sending", 0),
        outbox_dead=outbox.get("dead", 0),
        expected_today=sum(reports.values()) - reports.get("excused", 0),
        reported_today=reports.get("reported", 0),
    )


async def by_state(work: Work, table: type[Inbox] | type[Outbox]) -> dict[str, int]:
    """How many rows wait (their index has only those), and how many are neither waiting nor settled."""
    mine = table.site == work.site.id
    waiting = await work.session.scalar(select(func.count()).select_from(table).where(mine, WAITING))
    rest = (
        select(table.state, func.count())
        .where(mine, table.state.in_(("sending", "dead")))
        .group_by(table.state)
    )
    return {state: int(n) for state, n in await work.session.execute(rest)} | {"waiting": int(waiting or 0)}
