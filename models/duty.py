"""What the clock made due and we did, once; and the live posts and alarms that follow from it."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import BigInteger, Index, Text, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Base, Moment


class DutyDone(Base):
    """A duty that was done, or that we came too late for (``missed``)."""

    __tablename__ = "duty"

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    slot: Mapped[str] = mapped_column(Text, primary_key=True)
    stage: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    done_at: Mapped[datetime] = mapped_column(Moment)
    outcome: Mapped[str] = mapped_column(Text)


class LivePost(Base):
    """A message that is kept true by editing: a building's board, or the missing list that a lead got.

    ``kind`` is board or list; ``message_id`` is empty until Telegram has told it;
    ``shown`` is a digest of what it last showed, so that a change nobody can see costs no call.
    """

    __tablename__ = "live_post"

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    slot: Mapped[str] = mapped_column(Text, primary_key=True)
    building: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    shown: Mapped[str] = mapped_column(Text)
    posted_at: Mapped[datetime] = mapped_column(Moment)


class Alarm(Base):
    """A fever that somebody must see: told again every ``repeat`` until one of those told taps *seen*.

    ``told`` counts the rounds; each ``…_at`` that is still set is a moment at which something is due.
    ``in_words``: it was said (发烧了), and no number has followed.
    """

    __tablename__ = "alarm"
    __table_args__ = (Index("alarm_unseen", "site", "seen_at", "next_at"),)

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    resident: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    day: Mapped[date] = mapped_column(primary_key=True)
    slot: Mapped[str] = mapped_column(Text, primary_key=True)
    building: Mapped[str] = mapped_column(Text)
    raised_at: Mapped[datetime] = mapped_column(Moment)
    told: Mapped[int]
    next_at: Mapped[datetime | None] = mapped_column(Moment)
    upward_at: Mapped[datetime | None] = mapped_column(Moment)
    remeasure_at: Mapped[datetime | None] = mapped_column(Moment)
    seen_at: Mapped[datetime | None] = mapped_column(Moment)
    seen_by: Mapped[int | None] = mapped_column(BigInteger)
    in_words: Mapped[bool]


async def done(session: AsyncSession, site: str, since: date) -> set[tuple[str, date, str, int]]:
    """The keys of the duties recorded since that local day."""
    query = select(DutyDone.kind, DutyDone.day, DutyDone.slot, DutyDone.stage).where(
        DutyDone.site == site, DutyDone.day >= since
    )
    return {(kind, day, slot, stage) for kind, day, slot, stage in await session.execute(query)}


async def live_posts(
    session: AsyncSession, site: str, day: date, slot: str, building: str
) -> Sequence[LivePost]:
    """The messages that show this roll call."""
    query = select(LivePost).where(
        LivePost.site == site, LivePost.day == day, LivePost.slot == slot, LivePost.building == building
    )
    return (await session.scalars(query.order_by(LivePost.kind, LivePost.chat_id))).all()


async def alarms_due(session: AsyncSession, site: str, now: datetime) -> Sequence[Alarm]:
    """The alarms of which something is due at this moment."""
    due = or_(Alarm.next_at <= now, Alarm.upward_at <= now, Alarm.remeasure_at <= now)
    query = select(Alarm).where(Alarm.site == site, due).order_by(Alarm.raised_at)
    return (await session.scalars(query)).all()


async def next_alarm(session: AsyncSession, site: str) -> datetime | None:
    """When the next thing about any alarm is due."""
    moments = [func.min(column) for column in (Alarm.next_at, Alarm.upward_at, Alarm.remeasure_at)]
    row = (await session.execute(select(*moments).where(Alarm.site == site))).one()
    return min((moment for moment in row if moment is not None), default=None)
