"""What docs/privacy.md says is deleted by itself is deleted, and nothing that is still needed."""

from datetime import timedelta

from sqlalchemy import select

from models.mail import Inbox, Outbox
from models.report import LastEdit
from scheduler.ticker import tick
from services import delivery, forget, outbox
from services.outbox import Lane
from services.said import Said
from services.settle import settle
from services.take_report import take
from services.work import Desk
from tests.clock import StandingClock
from texts import say

ZHOU, THREE = 7101, -1003


async def post(desk: Desk, key: str, kind: str = "answer", state: str = "") -> None:
    """A call that ended so, or that still waits."""
    async with desk.work() as work:
        outbox.say_to(work, key, THREE, say("zh", "list.complete"), kind=kind, lane=Lane.ANSWER)
    async with desk.work() as work:
        row = (await work.session.scalars(select(Outbox).where(Outbox.key == key))).one()
        if state:
            await delivery.close(work, row.id, row.version, state, message_id=5)


async def calls(desk: Desk) -> set[str]:
    async with desk.work() as work:
        return set(await work.session.scalars(select(Outbox.key)))


async def tidy(desk: Desk) -> None:
    async with desk.work() as work:
        await forget.forget(work)


async def test_what_was_sent_is_forgotten_after_a_month(village: Desk, clock: StandingClock) -> None:
    for state in forget.SETTLED:
        await post(village, state, state=state)
    await post(village, "summary:2020-04-01:1:leadership", "stub", "sent")
    await post(village, "waits")
    clock.set(clock.now() + forget.MAIL_KEPT)
    await tidy(village)
    assert {"sent", "dropped", "dead"} <= await calls(village)
    clock.forward(seconds=1)
    await tidy(village)
    assert await calls(village) == {"waits", "summary:2020-04-01:1:leadership"}


async def test_an_edit_is_remembered_as_long_as_what_it_overtook_may_come(
    village: Desk, clock: StandingClock
) -> None:
    sent = clock.now()
    async with village.work() as work:
        await take(work, Said(501, THREE, 9, ZHOU, "周敏", "36.8", sent, edited=True))
    clock.set(clock.now() + forget.MAIL_KEPT)
    await tidy(village)
    async with village.work() as work:
        await take(work, Said(500, THREE, 9, ZHOU, "周敏", "36.5", sent))
        assert not work.lines, "a message comes too late even a month after its edit"
    clock.forward(seconds=1)
    await tidy(village)
    async with village.work() as work:
        assert (await work.session.scalars(select(LastEdit))).all() == []


async def test_a_letter_that_was_given_up_is_forgotten_with_its_words(
    village: Desk, clock: StandingClock
) -> None:
    async with village.work() as work:
        for number, state in enumerate(("waiting", "dead"), 1):
            work.stage(Inbox, update_id=number, chat_id=THREE, received_at=work.now, raw="38.5", state=state,
                       attempts=3, retry_at=None, fault="ValueError")  # fmt: skip
    clock.set(clock.now() + forget.MAIL_KEPT + timedelta(seconds=1))
    await tidy(village)
    async with village.work() as work:
        assert [row.state for row in await work.session.scalars(select(Inbox))] == ["waiting"]


async def test_it_is_done_once_a_day(village: Desk, clock: StandingClock) -> None:
    await tick(village)
    await post(village, "sent", state="sent")
    clock.set(clock.now() + forget.MAIL_KEPT + timedelta(days=1))
    await tick(village)
    assert "sent" not in await calls(village)


async def test_a_call_that_nobody_wants_any_more_keeps_no_words(village: Desk) -> None:
    await post(village, "alert:5:2020-04-01:morning:1000:7101", "alert")
    async with village.work() as work:
        row = (await work.session.scalars(select(Outbox))).one()
        (ready,) = await delivery.make_ready(work, await delivery.waiting(work))
        outbox.drop(work, row, "seen")
    async with village.work() as work:
        await settle(work, ready, Failed())
    async with village.work() as work:
        row = (await work.session.scalars(select(Outbox))).one()
    assert (row.state, row.fault, row.params) == ("dropped", "seen", "{}"), "it was under way, and failed"


class Failed:
    """Nobody knows whether the call was applied."""

    fate, message_id, new_chat, fault = "unknown", None, None, "TimedOut"


async def test_what_a_restart_gives_up_keeps_no_words(village: Desk) -> None:
    await post(village, "asked")
    async with village.work() as work:
        assert await delivery.make_ready(work, await delivery.waiting(work))
    async with village.work() as work:
        await delivery.give_up_unknown(work)
    async with village.work() as work:
        row = (await work.session.scalars(select(Outbox))).one()
    assert (row.state, row.params) == ("dropped", "{}")
