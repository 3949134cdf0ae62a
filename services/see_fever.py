"""*Seen*: somebody has a fever in hand, nobody is told again, and every alert says so."""

from collections.abc import AsyncIterator, Sequence
from datetime import date

from markupsafe import Markup
from sqlalchemy import or_, select

from models.duty import Alarm
from models.mail import Outbox
from services import accounts, authority, outbox
from services.outbox import Lane
from services.work import Work
from texts import say, say_plain


async def seen(work: Work, account: int, place: tuple[int, int], resident: int, day: date, slot: str) -> str:
    """One of those told, or somebody in a group that was told, taps *seen*: no further round. Returns the toast.

    ``place`` is the chat and the message with the button. It may be one of which we never heard that it arrived.
    """
    alarm = await work.session.get(Alarm, (work.site.id, resident, day, slot), with_for_update=True)
    told = alarm is not None and may_see(work, account, place[0], alarm.building)
    language = await accounts.language_of(work, account)
    if alarm is None or not told:
        return say_plain(language, "toast.not_yours")
    for one in [alarm, *await folded(work, alarm)]:
        if one.seen_at is None:
            await mark_seen(work, one, account)
        await strike_out(work, one, *([place] if one is alarm else []))
    return say_plain(language, "fever.thanks")


async def mark_seen(work: Work, alarm: Alarm, account: int) -> None:
    """Somebody has it in hand."""
    alarm.seen_at, alarm.seen_by, alarm.next_at, alarm.upward_at = work.now, account, None, None
    await relieve(work, alarm)


async def folded(work: Work, alarm: Alarm) -> Sequence[Alarm]:
    """Older alarms of the same person that rest because this one is told."""
    query = select(Alarm).where(
        Alarm.site == work.site.id, Alarm.resident == alarm.resident, Alarm.seen_at.is_(None),
        or_(Alarm.day != alarm.day, Alarm.slot != alarm.slot), Alarm.raised_at <= alarm.raised_at,
        Alarm.next_at.is_(None),
    )  # fmt: skip
    return (await work.session.scalars(query)).all()


async def relieve(work: Work, alarm: Alarm) -> None:
    """Whoever was told that nobody had seen it learns, where that stands, that somebody has."""
    language = work.site.language
    time = f"{work.now.astimezone(work.site.zone):%H:%M}"
    text = Markup("\n").join([
        say(language, "fever.upward", building=alarm.building), say(language, "fever.relieved", time=time),
    ])  # fmt: skip
    for row in await staged(work, f"upward:{alarm.resident}:{alarm.day}:{alarm.slot}:"):
        if row.state == "waiting":
            outbox.drop(work, row, "seen")
        elif row.message_id is not None:
            params = {"message_id": row.message_id, "text": str(text), "parse_mode": "HTML"}
            outbox.post(work, f"relieved:{row.id}", row.chat_id, "edit_message_text", params, kind="edit",
                        lane=Lane.ANSWER, audience=row.audience)  # fmt: skip


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
    for chat, message in dict.fromkeys([*tapped, *places]):
        language = await accounts.language_of(work, chat)
        params = {"message_id": message} | signature(work, alarm, language)
        outbox.post(work, f"struck:{chat}:{message}", chat, "edit_message_reply_markup", params, kind="edit",
                    lane=Lane.ANSWER)  # fmt: skip


async def arrived(work: Work, alarm: Alarm) -> AsyncIterator[tuple[int, int]]:
    """Where the alerts about it stand; those that still wait are dropped."""
    for row in await staged(work, f"alert:{alarm.resident}:{alarm.day}:{alarm.slot}:"):
        if row.state == "waiting":
            outbox.drop(work, row, "seen")
        elif row.message_id is not None:
            yield row.chat_id, row.message_id


async def staged(work: Work, about: str) -> Sequence[Outbox]:
    """The calls whose key begins so."""
    query = select(Outbox).where(Outbox.site == work.site.id, Outbox.key.startswith(about, autoescape=True))
    return (await work.session.scalars(query)).all()


async def remove(work: Work, alarm: Alarm, round_: int, *, sent: bool = True) -> None:
    """Take away a reminder that a newer one stands for; the first alert stays where it is once it was ``sent``."""
    for row in await staged(work, f"alert:{alarm.resident}:{alarm.day}:{alarm.slot}:{round_}:"):
        if row.state == "waiting":
            outbox.drop(work, row, "newer")
        elif sent and row.message_id is not None:
            params = {"message_id": row.message_id}
            outbox.post(work, f"gone:{row.id}", row.chat_id, "delete_message", params, kind="delete",
                        lane=Lane.ANSWER)  # fmt: skip
            row.message_id = None


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
