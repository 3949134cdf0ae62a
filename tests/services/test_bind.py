"""Whose account is whose: links, taps, and nothing to see before."""

import json

import pytest
from sqlalchemy import select

from models.introduction import Introduction
from models.mail import Outbox
from models.resident import Account, Resident
from rules.reading.outcome import SILENCE
from services import accounts, ask_who, authority, decide_who, introduce, introductions
from services.bind import Tap
from services.said import Said
from services.work import Desk
from tests.services.conversation import NUMBERS, hear, message, owed, place, tap, texts
from texts import say, say_plain

NEW = 8001
ZHOU_QIANG, ZHENG_HAI, ZHOU_MIN, LI_WEI = 2, 7, 1, 10


async def phone(desk: Desk, resident: int) -> int | None:
    async with desk.work() as work:
        row = await work.session.get(Resident, ("village", resident))
    assert row is not None
    return row.telegram_id


async def propose(desk: Desk, account: int, resident: int) -> bool:
    """The account gave this resident's room and name; True when the lead was asked."""
    async with desk.work() as work:
        person = work.community.by_id[resident]
        row = await introductions.note(work, account, "小周", introductions.known(person, person.name))
        assert row is not None
        return row.asked_at is None and await ask_who.at_once(work, row)


async def said(desk: Desk, account: int, text: str, building: str = "") -> None:
    """Somebody says who they are, in private or in the building's group."""
    chat = -1003 if building else account
    async with desk.work() as work:
        message = Said(
            next(NUMBERS), chat, next(NUMBERS), account, "小周", text, work.now, private=not building
        )
        if building:
            await introduce.in_group(work, message, building)
        else:
            await introduce.in_private(work, message, SILENCE)


async def shown(desk: Desk) -> list[tuple[str, str, int | None]]:
    """The introductions so far: room, name, and whom they probably mean."""
    async with desk.work() as work:
        rows = await work.session.scalars(select(Introduction).order_by(Introduction.id))
        return [(row.room, row.name, row.resident) for row in rows]


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
        (7901, "/ledger", "/undo"),
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
    assert await propose(village, NEW, ZHOU_QIANG)
    assert not await propose(village, NEW, ZHOU_QIANG)
    [ask] = await owed(village)
    assert (ask.chat_id, ask.audience) == (7101, "lead:3栋")
    data = [
        button["callback_data"] for button in json.loads(ask.params)["reply_markup"]["inline_keyboard"][0]
    ]
    assert data == ["intro:link:1", "intro:ignore:1"]
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
    rows = await hear(village, tap(7101, "intro:link:1"))
    assert (NEW, str(say("zh", "member.you_are", where="3栋 1单元101", name="周强"))) in texts(rows)


@pytest.mark.parametrize("who", [7104, 7201, NEW, 7102])
async def test_nobody_else_may_tap(village: Desk, who: int) -> None:
    """A neighbour, another building's lead, the account itself, one of the household: the data can be forged."""
    await propose(village, NEW, ZHOU_QIANG)
    rows = await hear(village, tap(who, "intro:link:1"))
    assert texts(rows) == [(0, say_plain("zh", "member.not_yours"))]
    assert await phone(village, ZHOU_QIANG) is None


@pytest.mark.parametrize("who", [7101, 7103, 7901, 7902])
async def test_lead_deputy_officer_and_admin_may(village: Desk, who: int) -> None:
    await propose(village, NEW, ZHOU_QIANG)
    await hear(village, tap(who, "intro:link:1"))
    assert await phone(village, ZHOU_QIANG) == NEW


async def test_a_link_nobody_asked_for_is_forged(village: Desk) -> None:
    rows = await hear(village, tap(7101, "intro:link:1"))
    assert texts(rows) == [(0, say_plain("zh", "toast.old"))]
    assert await phone(village, ZHOU_QIANG) is None


async def test_ignored_stays_ignored(village: Desk) -> None:
    await propose(village, NEW, ZHOU_QIANG)
    await hear(village, tap(7101, "intro:ignore:1"))
    assert await phone(village, ZHOU_QIANG) is None
    assert not await propose(village, NEW, ZHOU_QIANG)
    assert len([row for row in await owed(village) if row.kind == "who"]) == 1


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
    await hear(village, tap(7103, "intro:link:1"))
    assert await phone(village, ZHOU_MIN) == 7101
    await hear(village, tap(7901, "intro:link:2"))
    assert await phone(village, LI_WEI) == 7901


async def test_a_second_account_replaces_the_first_only_by_a_tap_and_both_are_told(village: Desk) -> None:
    assert await propose(village, NEW, 5)
    [ask] = await owed(village)
    assert "另一个账号" in texts([ask])[0][1]
    assert await phone(village, 5) == 7104
    rows = await hear(village, tap(7101, "intro:link:1"))
    assert (7104, str(say("zh", "member.no_longer", name="钱进"))) in texts(rows)
    assert await phone(village, 5) == NEW


async def test_one_phone_one_household(village: Desk) -> None:
    await propose(village, 7202, ZHOU_QIANG)
    rows = await hear(village, tap(7101, "intro:link:1"))
    assert texts(rows) == [(0, say_plain("zh", "member.other_flat"))]
    await propose(village, 7102, ZHOU_QIANG)
    await hear(village, tap(7101, "intro:link:2"))
    assert await phone(village, ZHOU_QIANG) == 7102


async def test_introducing_oneself_in_private(village: Desk) -> None:
    await hear(village, message(NEW, NEW, "/start"))
    await said(village, NEW, "3栋 101 周强")
    heard = texts(await owed(village))[-2:]
    assert [where for where, _ in heard] == [7101, NEW]
    assert heard[1][1] == str(say("zh", "member.asked", name="周强"))
    for text, key in (("你好", "member.who_are_you"), ("3栋 101 周强", "member.before")):
        await said(village, NEW, text)
        assert texts(await owed(village))[-1] == (NEW, str(say("zh", key)))


async def test_introducing_oneself_in_the_group_is_answered_by_nobody_there(village: Desk) -> None:
    await said(village, NEW, "我是101的周强", "3栋")
    for text in ("101周强家有人吗", "502 水费", "105 王阿姨在家吗", "周强"):
        await said(village, NEW, text, "3栋")
    await said(village, NEW, "101 周强", "5栋")
    assert await shown(village) == [("101", "周强", ZHOU_QIANG)]
    assert await owed(village) == [], "it waits for the digest"


async def test_a_name_that_the_roster_lacks_is_taken_only_from_who_says_so(village: Desk) -> None:
    await said(village, NEW, "105 王小明", "3栋")
    assert await shown(village) == []
    await said(village, NEW, "我是105的王小明", "3栋")
    await said(village, NEW, "大家好，我是3栋2单元201室的钱近", "3栋")
    assert await shown(village) == [("105", "王小明", None), ("201", "钱近", 5)]


async def test_one_account_tells_of_a_few_people_at_the_most(village: Desk) -> None:
    for n in range(introductions.MOST_OPEN + 2):
        await said(village, NEW, f"我是{300 + n}的王小明", "3栋")
    assert len(await shown(village)) == introductions.MOST_OPEN


async def test_the_same_update_twice_has_one_effect(village: Desk) -> None:
    """What is staged under a key counts once, so a redelivered tap or command repeats nothing."""
    for _ in range(2):
        await propose(village, NEW, ZHOU_QIANG)
    async with village.work() as work:
        assert len((await work.session.scalars(select(Introduction))).all()) == 1
        assert len((await work.session.scalars(select(Outbox))).all()) == 1
        assert (await work.session.scalars(select(Account).where(Account.telegram_id == NEW))).all() == []


async def test_a_decision_is_shown_to_the_decider_only_wherever_the_tap_was_made(village: Desk) -> None:
    """A forged tap under a group's board must not write a name there."""
    async with village.work() as work:
        await introductions.note(work, 7999, "某人", introductions.known(work.community.by_id[2], "周强"))
    async with village.work() as work:
        await decide_who.decide(work, Tap("q", 7101, -1003, 5), "link", 1)
    told = next(row for row in await owed(village) if row.key == "decided:q")
    async with village.work() as work:
        assert not authority.entitled(work.community, told.chat_id, told.audience)
