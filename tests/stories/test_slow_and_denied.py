"""Telegram in a bad hour: one call that takes long, a method it doesn't have, a token it denies for a moment."""

import pytest

from bot import sender
from simulator import people
from simulator.errors import Refusal
from tests.stories.street import FIVE, THREE, Street
from tests.stories.test_promises import to

WU, YUAN = 7104, 7201


async def test_a_call_that_takes_long_keeps_no_other_chat_waiting(
    here: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "LONGEST", 0.02)
    await here.until("06:30")
    here.server.faults.add("delay", to(THREE), times=1, seconds=1)
    slow = people.say(here.world, WU, THREE, "36.5")
    people.say(here.world, YUAN, FIVE, "36.6")
    await here.settle()
    ours = [(e.chat_id, e.kind) for e in here.events if e.by == "bot"]
    assert here.reaction(THREE, slow) == "👌"
    assert ours.index((FIVE, "edit")) < ours.index((THREE, "reaction")), (
        "the board of 5栋 didn't wait for 3栋"
    )
    assert ours.index((THREE, "reaction")) < ours.index((THREE, "edit")), "in its own chat everything did"


async def test_who_stops_waits_for_what_is_under_way(here: Street, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sender, "LONGEST", 0.02)
    await here.until("06:30")
    reminded = len(here.texts(WU))
    here.server.faults.add("delay", to(WU), times=1, seconds=1)
    people.say(here.world, WU, WU, "/help")
    await here.settle()
    await here.stops()
    await here.starts()
    await here.settle()
    assert len(here.texts(WU)) == reminded + 1


async def test_a_server_without_reactions_is_no_wrong_token(here: Street) -> None:
    """A Bot API server older than a method answers as if it didn't know the token."""
    await here.until("06:30")
    here.server.faults.add("refuse", "setMessageReaction", refusal=Refusal(404, "Not Found"))
    await here.says(WU, "36.5", THREE)
    assert "已报 1 / 7 人" in here.board(THREE)
    await here.forward(minutes=5)
    await here.says(YUAN, "36.6", FIVE)
    assert "已报 1 / 5 人" in here.board(FIVE)


async def test_a_token_denied_for_a_moment_ends_nothing(here: Street) -> None:
    await here.until("06:30")
    here.server.faults.add("refuse", times=2, refusal=Refusal(401, "Unauthorized"))
    await here.says(WU, "36.5", THREE)
    assert "已报 1 / 7 人" in here.board(THREE)
