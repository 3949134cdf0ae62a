"""What the clock made due and we did, once; and the live posts and alarms that follow from it."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import BigInteger, Index, Text, select
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

    ``kind`` is board or list; ``message_id`` is empty until Telegram has told it.
    """

    __tablename__ = "live_post"

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    slot: Mapped[str] = mapped_column(Text, primary_key=True)
    building: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    posted_at: Mapped[datetime] = mapped_column(Moment)


class Alarm(Base):
    """A fever that somebody must see: told again every ``repeat`` until one of those told taps *seen*."""

    __tablename__ = "alarm"
    __table_args__ = (Index("alarm_waiting", "site", "seen_at", "next_at"),)

    site: Mapped[str] = mapped_column(Text, primary_key=True)
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    resident: Mapped[int] = mapped_column(BigInteger)
    building: Mapped[str] = mapped_column(Text)
    day: Mapped[date]
    slot: Mapped[str] = mapped_column(Text)
    raised_at: Mapped[datetime] = mapped_column(Moment)
    next_at: Mapped[datetime | None] = mapped_column(Moment)
    told: Mapped[int]
    upward_at: Mapped[datetime | None] = mapped_column(Moment)
    remeasure_at: Mapped[datetime | None] = mapped_column(Moment)
    seen_at: Mapped[datetime | None] = mapped_column(Moment)
    seen_by: Mapped[int | None] = mapped_column(BigInteger)


async def done(session: AsyncSession, site: str, since: date) -> set[tuple[str, date, str, int]]:
    """The keys of the duties recorded since that local day."""
    query = select(DutyDone.kind, DutyDone.day, DutyDone.slot, DutyDone.stage).where(
        DutyDone.site == site, DutyDone.day >= since
    )
    return {(kind, day, slot, stage) for kind, day, slot, stage in await session.execute(query)}


async def live_posts(session: AsyncSession, site: str, day: date, slot: str, building: str) -> Sequence[LivePost]:
    """The messages that show this roll call."""
    query = select(LivePost).where(
        LivePost.site == site, LivePost.day == day, LivePost.slot == slot, LivePost.building == building
    )
    return (await session.scalars(query.order_by(LivePost.kind, LivePost.chat_id))).all()
