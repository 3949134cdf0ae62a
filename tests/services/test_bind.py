"""Whose account is whose: links, taps, and nothing to see before."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from models.mail import Outbox
from models.resident import Account, Invite, LinkRequest, Resident
from services import accounts, authority, bind
from services.bind import Tap
from services.work import Desk
from tests.clock import StandingClock
from tests.services.conversation import hear, message, owed, place, tap, texts
from texts import say, say_plain

NEW = 8001
ZHOU_QIANG, ZHENG_HAI, ZHOU_MIN, LI_WEI = 2, 7, 1, 10


async def phone(desk: Desk, resident: int) -> int | None:
    async with desk.work() as work:
        row = await work.session.get(Resident, ("village", resident))
    assert row is not None
    return row.telegram_id


async def propose(desk: Desk, account: int, resident: int) -> str:
    async with desk.work() as work:
        return await bind.propose(work, account, "小周", work.community.by_id[resident], "-1003:7")


async def introduce(desk: Desk, account: int, text: str, building: str | None = None) -> bool:
    async with desk.work() as work:
        return await bind.introduce(work, account, "小周", text, f"{account}:{text}", building)


async def test_start_opens_a_way_to_the_person_and_says_what_is_kept(village: Desk) -> None:
    rows = await hear(village, message(7202, 7202, "/start"))
    [(where, text)] = texts(rows)
    assert where == 7202
    for promised in ("冯雪", "36.5", "Telegram", "健康专员", "管理员删除", "/privacy"):
        assert promised in text
    async with village.work() as work:
        assert await accounts.opened(work, [7202]) == {7202}


async def test_a_stranger_is_asked_who_they_are(village: Desk) -> None:
    [(_, text)] = texts(await hear(village, message(NEW, NEW, "/start report")))
    assert "101" in text
    assert "周" not in text


async def test_english_for_an_english_phone_and_the_choice_stays(village: Desk) -> None:
    raw = message(NEW, NEW, "/start")
    raw["message"]["from"]["language_code"] = "en-GB"
    assert "Hello" in texts(await hear(village, raw))[0][1]
    await hear(village, message(NEW, NEW, "/language zh"))
    await hear(village, raw)
    async with village.work() as work:
        assert await accounts.language_of(work, NEW) == "zh"
    assert texts(await hear(village, message(NEW, NEW, "/language fr"))) == [
        (NEW, str(say("zh", "member.language_how")))
    ]


@pytest.mark.parametrize(
    ("who", "has", "lacks"),
    [
        (7101, "/invite", "/ledger"),
        (7901, "/ledger", "/invite"),
        (7104, "/privacy", "/invite"),
        (NEW, "房号", "/case"),
    ],
)
async def test_help_by_role(village: Desk, who: int, has: str, lacks: str) -> None:
    [(_, text)] = texts(await hear(village, message(who, who, "/help")))
    assert has in text
    assert lacks not in text


async def test_privacy_says_it_again(village: Desk) -> None:
    [(_, text)] = texts(await hear(village, message(7104, 7104, "/privacy")))
    assert "Telegram" in text
    assert "健康专员" in text


async def test_blocked_and_back(village: Desk) -> None:
    await hear(village, place(7101, "member", "kicked"))
    async with village.work() as work:
        assert await accounts.known_unreachable(work, [7101, NEW]) == {7101}
        assert await accounts.reach(work, [7101, NEW]) == {NEW}
    await hear(village, place(7101, "kicked", "member"))
    async with village.work() as work:
        assert await accounts.opened(work, [7101, NEW]) == {7101}


async def test_the_lead_is_asked_once_and_binds_with_a_tap(village: Desk) -> None:
    assert await propose(village, NEW, ZHOU_QIANG) == "asked"
    assert await propose(village, NEW, ZHOU_QIANG) == "before"
    [ask] = await owed(village)
    assert (ask.chat_id, ask.audience) == (7101, "lead:3栋")
    data = [
        button["callback_data"] for button in json.loads(ask.params)["reply_markup"]["inline_keyboard"][0]
    ]
    assert data == [f"link:yes:{NEW}:2", f"link:no:{NEW}:2"]
    rows = await hear(village, tap(7101, data[0]))
    assert sorted(row.method for row in rows) == ["answer_callback_query", "edit_message_text"]
    assert await phone(village, ZHOU_QIANG) == NEW
    async with village.work() as work:
        assert work.community.by_account[NEW][0].id == ZHOU_QIANG
    again = await hear(village, tap(7101, data[1]))
    assert texts(again) == [(0, say_plain("zh", "member.decided_before"))]
    assert await phone(village, ZHOU_QIANG) == NEW


async def test_the_new_account_is_told_when_it_can_be(village: Desk) -> None:
    await hear(village, message(NEW, NEW, "/start"))
    await propose(village, NEW, ZHOU_QIANG)
    rows = await hear(village, tap(7101, f"link:yes:{NEW}:2"))
    assert (NEW, str(say("zh", "member.you_are", where="3栋 1 101", name="周强"))) in texts(rows)


@pytest.mark.parametrize("who", [7104, 7201, NEW, 7102])
async def test_nobody_else_may_tap(village: Desk, who: int) -> None:
    """A neighbour, another building's lead, the account itself, one of the household: the data can be forged."""
    await propose(village, NEW, ZHOU_QIANG)
    rows = await hear(village, tap(who, f"link:yes:{NEW}:2"))
    assert texts(rows) == [(0, say_plain("zh", "member.not_yours"))]
    assert await phone(village, ZHOU_QIANG) is None


@pytest.mark.parametrize("who", [7101, 7103, 7901, 7902])
async def test_lead_deputy_officer_and_admin_may(village: Desk, who: int) -> None:
    await propose(village, NEW, ZHOU_QIANG)
    await hear(village, tap(who, f"link:yes:{NEW}:2"))
    assert await phone(village, ZHOU_QIANG) == NEW


async def test_a_link_nobody_asked_for_is_forged(village: Desk) -> None:
    rows = await hear(village, tap(7101, f"link:yes:{NEW}:2"))
    assert texts(rows) == [(0, say_plain("zh", "member.not_yours"))]
    assert await phone(village, ZHOU_QIANG) is None


async def test_ignored_stays_ignored(village: Desk) -> None:
    await propose(village, NEW, ZHOU_QIANG)
    await hear(village, tap(7101, f"link:no:{NEW}:2"))
    assert await phone(village, ZHOU_QIANG) is None
    assert await propose(village, NEW, ZHOU_QIANG) == "before"
    assert len([row for row in await owed(village) if row.kind == "question"]) == 1


async def test_when_the_lead_cannot_be_reached_the_deputy_is_asked(village: Desk) -> None:
    await hear(village, place(7101, "member", "kicked"))
    await propose(village, NEW, ZHOU_QIANG)
    assert [row.chat_id for row in await owed(village)] == [7103]


async def test_without_deputy_the_officer_is_asked(village: Desk) -> None:
    await hear(village, place(7201, "member", "kicked"))
    await propose(village, NEW, ZHENG_HAI)
    assert [(row.chat_id, row.audience) for row in await owed(village)] == [(7901, "officer")]


async def test_a_role_is_given_only_from_above(village: Desk) -> None:
    """Whoever is bound to a lead's row may do what a lead may."""
    await propose(village, NEW, ZHOU_MIN)
    assert [row.chat_id for row in await owed(village)] == [7901]
    await propose(village, NEW, LI_WEI)
    assert [row.chat_id for row in await owed(village)] == [7901, 7902]
    await hear(village, tap(7103, f"link:yes:{NEW}:1"))
    assert await phone(village, ZHOU_MIN) == 7101
    await hear(village, tap(7901, f"link:yes:{NEW}:10"))
    assert await phone(village, LI_WEI) == 7901


async def test_a_second_account_replaces_the_first_only_by_a_tap_and_both_are_told(village: Desk) -> None:
    assert await propose(village, NEW, 5) == "asked"
    [ask] = await owed(village)
    assert "另一个账号" in texts([ask])[0][1]
    assert await phone(village, 5) == 7104
    rows = await hear(village, tap(7101, f"link:yes:{NEW}:5"))
    assert (7104, str(say("zh", "member.no_longer", name="钱进"))) in texts(rows)
    assert await phone(village, 5) == NEW


async def test_one_phone_one_household(village: Desk) -> None:
    await propose(village, 7202, ZHOU_QIANG)
    rows = await hear(village, tap(7101, f"link:yes:7202:{ZHOU_QIANG}"))
    assert texts(rows) == [(0, say_plain("zh", "member.other_flat"))]
    await propose(village, 7102, ZHOU_QIANG)
    await hear(village, tap(7101, f"link:yes:7102:{ZHOU_QIANG}"))
    assert await phone(village, ZHOU_QIANG) == 7102


async def test_introducing_oneself_in_private(village: Desk) -> None:
    await hear(village, message(NEW, NEW, "/start"))
    assert await introduce(village, NEW, "3栋 101 周强")
    said = texts(await owed(village))[-2:]
    assert [where for where, _ in said] == [7101, NEW]
    assert said[1][1] == str(say("zh", "member.asked", name="周强"))
    for text, key in (("你好", "member.who_are_you"), ("3栋 101 周强", "member.before")):
        async with village.work() as work:
            await bind.introduce(work, NEW, "小周", text, f"again:{text}")
        assert texts(await owed(village))[-1] == (NEW, str(say("zh", key)))


async def test_introducing_oneself_in_the_group_is_answered_by_nobody_there(village: Desk) -> None:
    assert await introduce(village, NEW, "我是101的周强", "3栋")
    assert [row.chat_id for row in await owed(village)] == [7101]
    assert not await introduce(village, NEW, "101周强家有人吗", "3栋")
    assert not await introduce(village, NEW, "101 周强", "5栋")
    assert not await introduce(village, 7104, "101 周强", "3栋")
    assert len(await owed(village)) == 1


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
    assert (NEW, str(say("zh", "member.you_are", where="3栋 1 101", name="周强"))) in texts(rows)
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


async def test_the_same_update_twice_has_one_effect(village: Desk) -> None:
    """What is staged under a key counts once, so a redelivered tap or command repeats nothing."""
    for _ in range(2):
        await propose(village, NEW, ZHOU_QIANG)
    async with village.work() as work:
        assert len((await work.session.scalars(select(LinkRequest))).all()) == 1
        assert len((await work.session.scalars(select(Outbox))).all()) == 1
        assert (await work.session.scalars(select(Account).where(Account.telegram_id == NEW))).all() == []


async def test_a_decision_is_shown_to_the_decider_only_wherever_the_tap_was_made(village: Desk) -> None:
    """A forged tap under a group's board must not write a name there."""
    async with village.work() as work:
        await bind.propose(work, 7999, "某人", work.community.by_id[2], "x")
    async with village.work() as work:
        await bind.decide(work, Tap("q", 7101, -1003, 5), 7999, 2, accept=True)
    shown = next(row for row in await owed(village) if row.key == "decided:q")
    async with village.work() as work:
        assert authority.entitled(work.community, 7101, shown.audience)
        assert not authority.entitled(work.community, shown.chat_id, shown.audience)
