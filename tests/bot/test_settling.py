"""What became of a call is written down, whatever another call of its round did."""

from sqlalchemy import select

from bot.failures import Result
from bot.settling import write_down
from models.mail import Outbox
from services import delivery, outbox
from services.outbox import Lane
from services.work import Desk
from texts import say


async def test_a_call_that_cannot_be_settled_is_a_dead_letter_and_the_others_are_noted(village: Desk) -> None:
    """What was sent and not noted would be sent again; the same fault at every start would end the bot for good."""
    async with village.work() as work:
        words = say("zh", "list.complete")
        outbox.say_to(work, "no stub's key", -1001, words, kind="stub", lane=Lane.FEVER)
        outbox.say_to(work, "good", -1003, words, kind="answer")
    async with village.work() as work:
        ready = await delivery.make_ready(work, await delivery.waiting(work))
    await write_down(village, [(item, Result("sent", message_id=7)) for item in ready])
    async with village.work() as work:
        rows = {row.key: row for row in await work.session.scalars(select(Outbox))}
    assert (rows["good"].state, rows["good"].message_id) == ("sent", 7)
    assert rows["no stub's key"].state == "dead"
    assert any(key.startswith("dead:call:") for key in rows), "the admin is told"
