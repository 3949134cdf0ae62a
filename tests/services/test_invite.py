"""One-time links: who may make them, for whom, and what they do once."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models.resident import Invite
from services.work import Desk
from tests.clock import StandingClock
from tests.services.conversation import hear, message, texts
from tests.services.test_bind import NEW, ZHOU_QIANG, phone
from texts import say


async def invited(desk: Desk, who: int, words: str) -> str:
    [(_, text)] = texts(await hear(desk, message(who, who, f"/invite {words}")))
    return text


async def code_of(desk: Desk) -> str:
    async with desk.work() as work:
        return (await work.session.scalars(select(Invite.code))).one()


async def test_a_link_binds_once(village: Desk) -> None:
    text = await invited(village, 7101, "101 周强")
    code = await code_of(village)
    assert f"https://t.me/chenhun_test_bot?start={code}" in text
    rows = await hear(village, message(NEW, NEW, f"/start {code}"))
    assert (NEW, str(say("zh", "member.you_are", where="3栋 1单元101", name="周强"))) in texts(rows)
    assert await phone(village, ZHOU_QIANG) == NEW
    late = await hear(village, message(8002, 8002, f"/start {code}"))
    assert texts(late) == [(8002, str(say("zh", "member.void")))]
    assert await phone(village, ZHOU_QIANG) == NEW


async def test_a_link_expires_after_seven_days(village: Desk, clock: StandingClock) -> None:
    await invited(village, 7101, "101 周强")
    clock.set(clock.now() + timedelta(days=7))
    rows = await hear(village, message(NEW, NEW, f"/start {await code_of(village)}"))
    assert texts(rows) == [(NEW, str(say("zh", "member.void")))]


@pytest.mark.parametrize(
    ("who", "words", "key"),
    [
        (7104, "101 周强", "member.invite_not_yours"),
        (NEW, "101 周强", "member.invite_not_yours"),
        (7101, "501 郑海", "member.invite_how"),
        (7101, "", "member.invite_how"),
        (7101, "101 周敏", "member.invite_how"),
    ],
)
async def test_links_only_for_ones_own_building(village: Desk, who: int, words: str, key: str) -> None:
    assert await invited(village, who, words) == str(say("zh", key))
    async with village.work() as work:
        assert (await work.session.scalars(select(Invite))).all() == []


async def test_an_officer_invites_anyone_but_an_admin(village: Desk) -> None:
    assert "?start=" in await invited(village, 7901, "101 周敏")
    assert await invited(village, 7901, "王主任") == str(say("zh", "member.invite_how"))
    assert "?start=" in await invited(village, 7902, "李卫")
