"""Bots, channels, anonymous admins and forwarded messages: nobody's report, and whoever can be told hears why, once."""

from collections.abc import Callable

import pytest

from models.introduction import Introduction
from models.report import Revision
from simulator import masks, people
from simulator.records import User
from tests.stories.ledger import rows
from tests.stories.street import THREE, Street

ZHOU, WU, STRANGER, HELPER = 7101, 7104, 7999, 7801
Says = Callable[[Street, str], int]


def anonymous(here: Street, text: str) -> int:
    return masks.anonymous(here.world, ZHOU, THREE, text)


def channel(here: Street, text: str) -> int:
    return masks.channel(here.world, WU, THREE, text, -1001900000099, "买菜频道")


def inline(here: Street, text: str) -> int:
    return masks.via_bot(here.world, STRANGER, THREE, text, User(HELPER, "小助手", "helper_bot", is_bot=True))


def bot(here: Street, text: str) -> int:
    here.world.users[HELPER] = User(HELPER, "小助手", "helper_bot", is_bot=True)
    people.join(here.world, HELPER, THREE)
    return people.say(here.world, HELPER, THREE, text)


def forwarded(here: Street, text: str) -> int:
    source = people.say(here.world, WU, WU, "hello")
    here.world.chats[WU].messages[source].text = text
    return people.forward(here.world, STRANGER, THREE, WU, source)


TOLD = {anonymous: "匿名管理员", channel: "频道", inline: "别的机器人", forwarded: "转发"}


@pytest.mark.parametrize("says", [*TOLD, bot], ids=lambda f: f.__name__)
async def test_it_never_counts(here: Street, says: Says) -> None:
    await here.until("06:30")
    for text in ("201 吴波 36.6", "105 王小明 38.6", "我是105的王小明", "36.5"):
        number = says(here, text)
        await here.settle()
        assert here.reaction(THREE, number) == ""
    assert not await rows(here, Revision)
    assert not await rows(here, Introduction)
    assert not [t for t in here.texts(7001) if "🔴" in t]


@pytest.mark.parametrize(("says", "word"), TOLD.items(), ids=[f.__name__ for f in TOLD])
async def test_the_sender_hears_why_once_and_no_value(here: Street, says: Says, word: str) -> None:
    await here.until("06:30")
    before = len(here.texts(THREE))
    for _ in range(3):
        says(here, "201 吴波 36.6")
        await here.settle()
    told = here.texts(THREE)[before:]
    assert len(told) == 1
    assert word in told[0]
    assert "36.6" not in told[0]
    assert "吴波" not in told[0]


async def test_who_can_be_written_to_is_told_in_private(here: Street) -> None:
    await here.until("06:30")
    people.start(here.world, WU)
    source = await here.says(WU, "36.6", THREE)
    before = len(here.texts(THREE))
    for _ in range(2):
        people.forward(here.world, WU, THREE, THREE, source)
        await here.settle()
    assert len(here.texts(THREE)) == before
    assert len([t for t in here.texts(WU) if "转发" in t]) == 1


async def test_another_bot_is_never_answered(here: Street) -> None:
    """Two bots that answer each other never end."""
    await here.until("06:30")
    before = len(here.texts(THREE))
    for text in ("201 吴波 36.6", "36.5", "99", "体温多少"):
        bot(here, text)
        await here.settle()
    assert len(here.texts(THREE)) == before


async def test_chatter_of_a_channel_is_not_answered(here: Street) -> None:
    await here.until("06:30")
    before = len(here.texts(THREE))
    channel(here, "今天白菜三块一斤")
    await here.settle()
    assert len(here.texts(THREE)) == before
