"""Too much at once is answered with 429, and waiting as long as it says is always enough."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator import people
from simulator.errors import Refusal
from simulator.flood import Flood
from simulator.records import Chat
from simulator.server import Server
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, Api

START = datetime(2020, 2, 1, tzinfo=UTC)
CHATS = [Chat(-1, "group"), Chat(-2, "supergroup"), Chat(1, "private")]


def spend(flood: Flood, chat: Chat, now: datetime, messages: int = 1) -> int:
    """Seconds to wait, 0 when it was let through."""
    try:
        flood.spend(chat, now, messages)
    except Refusal as refusal:
        return int(refusal.parameters["retry_after"])
    return 0


def test_a_small_burst_then_one_a_second() -> None:
    flood = Flood()
    assert [spend(flood, CHATS[2], START) for _ in range(5)] == [0, 0, 0, 1, 1]
    for second in range(1, 60):
        now = START + timedelta(seconds=second)
        assert [spend(flood, CHATS[2], now), spend(flood, CHATS[2], now)] == [0, 1]


def test_twenty_a_minute_in_a_group() -> None:
    flood = Flood()
    waits = [spend(flood, CHATS[0], START + timedelta(seconds=second)) for second in range(25)]
    assert waits == [0] * 20 + [40, 39, 38, 37, 36]
    assert spend(flood, CHATS[0], START + timedelta(seconds=60)) == 0


def test_thirty_a_second_in_all() -> None:
    flood = Flood()
    waits = [spend(flood, Chat(number, "private"), START) for number in range(1, 35)]
    assert waits == [0] * 30 + [1] * 4


def test_an_album_counts_as_its_pictures() -> None:
    flood = Flood()
    assert spend(flood, CHATS[0], START, 10) == 0
    assert spend(flood, CHATS[0], START) == 8


@given(st.lists(st.tuples(st.sampled_from(CHATS), st.integers(0, 4000), st.integers(1, 10)), max_size=120))
def test_waiting_as_told_is_enough(sends: list[tuple[Chat, int, int]]) -> None:
    flood, now = Flood(), START
    sent: list[tuple[datetime, int]] = []
    for chat, pause, messages in sends:
        now += timedelta(milliseconds=pause)
        wait = spend(flood, chat, now, messages)
        if wait:
            now += timedelta(seconds=wait)
            assert spend(flood, chat, now, messages) == 0
        sent += [(now, chat.id)] * messages
    for moment, _ in sent:
        assert sum(moment <= other < moment + timedelta(seconds=1) for other, _ in sent) <= 30
        in_group = [other for other, chat_id in sent if chat_id == -1]
        assert sum(moment <= other < moment + timedelta(minutes=1) for other in in_group) <= 20


async def test_429_over_http_names_the_seconds(world: World, api: Api, server: Server) -> None:
    for _ in range(3):
        message = (await api("sendMessage", chat_id=GROUP, text="早"))["result"]["message_id"]
    edit: dict[str, Any] = {"chat_id": GROUP, "message_id": message, "text": "晚"}
    answer = await api("editMessageText", **edit)
    assert answer == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    assert world.chats[GROUP].messages[message].text == "早"
    await world.clock.run(world.clock.now + timedelta(seconds=1), without_bot=True)
    assert (await api("editMessageText", **edit))["ok"]
    assert server.flood.refused == 1


@pytest.mark.parametrize("counts", [True, False])
async def test_reactions_count_by_a_switch(world: World, api: Api, server: Server, counts: bool) -> None:
    server.flood.reactions_count = counts
    answers = []
    for _ in range(4):
        message = people.say(world, LI, GROUP, "36.5")
        reaction = [{"type": "emoji", "emoji": "👌"}]
        answers.append(await api("setMessageReaction", chat_id=GROUP, message_id=message, reaction=reaction))
    assert [answer["ok"] for answer in answers] == [True, True, True, not counts]
