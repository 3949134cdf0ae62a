"""*Seen*: somebody has a fever in hand, nobody is told again, and every alert says so."""

from collections.abc import AsyncIterator, Sequence
from datetime import date

from sqlalchemy import select

from models.duty import Alarm
from models.mail import Outbox
from services import accounts, authority, outbox
from services.outbox import Lane
from services.work import Work
from texts import say_plain


async def seen(work: Work, account: int, place: tuple[int, int], resident: int, day: date, slot: str) -> str:
    """One of those told, or somebody in a group that was told, taps *seen*: no further round. Returns the toast.

    ``place`` is the chat and the message with the button. It may be one of which we never heard that it arrived.
    """
    alarm = await work.session.get(Alarm, (work.site.id, resident, day, slot), with_for_update=True)
    told = alarm is not None and may_see(work, account, place[0], alarm.building)
    language = await accounts.language_of(work, account)
    if alarm is None or not told:
        return say_plain(language, "toast.not_yours")
    if alarm.seen_at is None:
        alarm.seen_at, alarm.seen_by, alarm.next_at, alarm.upward_at = work.now, account, None, None
    await strike_out(work, alarm, place)
    return say_plain(language, "fever.thanks")


def may_see(work: Work, account: int, chat: int, building: str) -> bool:
    """The lead, the officer, and whoever is in a place that was told."""
    places = {place.chat for place in work.site.fever.places}
    return (
        chat in places
        or authority.leads(work.community, account, building)
        or authority.is_officer(work.community, account)
    )


async def strike_out(work: Work, alarm: Alarm, *tapped: tuple[int, int]) -> None:
    """Let the button of every alert about it say who has seen it, or take it away; drop those that wait."""
    places = [place async for place in arrived(work, alarm)]
    for chat, message in dict.fromkeys([*places, *tapped]):
        language = await accounts.language_of(work, chat)
        params = {"message_id": message} | signature(work, alarm, language)
        outbox.post(work, f"struck:{chat}:{message}", chat, "edit_message_reply_markup", params, kind="edit",
                    lane=Lane.ANSWER)  # fmt: skip


async def arrived(work: Work, alarm: Alarm) -> AsyncIterator[tuple[int, int]]:
    """Where the alerts about it stand; those that still wait are dropped."""
    about = f"alert:{alarm.resident}:{alarm.day}:{alarm.slot}:"
    query = select(Outbox).where(Outbox.site == work.site.id, Outbox.key.startswith(about, autoescape=True))
    rows: Sequence[Outbox] = (await work.session.scalars(query)).all()
    for row in rows:
        if row.state == "waiting":
            row.state, row.fault, row.settled_at = "dropped", "seen", work.now
        elif row.message_id is not None:
            yield row.chat_id, row.message_id


def signature(work: Work, alarm: Alarm, language: str) -> dict[str, object]:
    """A button that says who has seen it, and when; none when it ended otherwise."""
    if alarm.seen_at is None or alarm.seen_by is None:
        return {}
    who = say_plain(language, f"fever.who.{part(work, alarm.seen_by, alarm.building)}")
    label = say_plain(
        language, "fever.seen_by", time=f"{alarm.seen_at.astimezone(work.site.zone):%H:%M}", who=who
    )
    return {"reply_markup": outbox.keyboard([[(label, f"seen:{alarm.resident}:{alarm.day}:{alarm.slot}")]])}


def part(work: Work, account: int, building: str) -> str:
    """In what part somebody has seen it: the others told learn that, and no name."""
    if authority.leads(work.community, account, building):
        return "lead"
    return "officer" if authority.is_officer(work.community, account) else "other"
