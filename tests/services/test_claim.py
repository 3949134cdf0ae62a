"""Groups: claimed with a code, greeted once, moved when they grow, left when nobody wants us."""

import json
from datetime import date, timedelta

from sqlalchemy import select

from models.case import Audit
from models.duty import LivePost
from models.mail import Outbox
from models.site import Chat, SiteRow
from services import authority, claim_chat, live_posts, outbox, summarise_day
from services.outbox import Lane
from services.work import Desk
from tests.clock import MORNING, StandingClock
from tests.services.conversation import hear, message, owed, place, texts
from texts import say

NEW, STRANGER = -1007, 8001


async def chat_row(desk: Desk, name: str) -> Chat:
    async with desk.work() as work:
        row = await work.session.get(Chat, ("village", "building", name))
    assert row is not None
    return row


async def test_a_code_claims_a_group_which_gets_the_first_post(village: Desk) -> None:
    rows = await hear(village, message(NEW, STRANGER, "/claim SEVEN"))
    [(where, text)] = [(w, t) for w, t in texts(rows) if "晨昏" in t]
    assert where == NEW
    for promised in (
        "7栋",
        "https://t.me/chenhun_test_bot?start=report",
        "36.5",
        "Telegram",
        "健康专员",
        "管理员删除",
    ):
        assert promised in text
    row = await chat_row(village, "7栋")
    assert (row.chat_id, row.welcomed) == (NEW, MORNING)
    async with village.work() as work:
        assert work.community.building_of_chat[NEW] == "7栋"
        assert [a.action for a in await work.session.scalars(select(Audit))] == ["claim"]


async def test_a_code_works_once(village: Desk) -> None:
    await hear(village, message(NEW, STRANGER, "/claim seven"))
    assert (await chat_row(village, "7栋")).code not in ("", "SEVEN")
    rows = await hear(village, message(-1008, STRANGER, "/claim SEVEN"))
    assert texts(rows) == [(-1008, str(say("zh", "member.claim_wrong")))]
    assert (await chat_row(village, "7栋")).chat_id == NEW


async def test_wrong_codes_are_silence_where_we_are_known(village: Desk) -> None:
    assert await hear(village, message(-1003, 7101, "/claim NONSENSE")) == []
    assert await hear(village, message(-1003, 7101, "/claim")) == []
    assert texts(await hear(village, message(NEW, STRANGER, "/claim"))) == [
        (NEW, str(say("zh", "member.claim_wrong")))
    ]


async def test_a_group_serves_one_purpose(village: Desk) -> None:
    rows = await hear(village, message(-1003, 7101, "/claim SEVEN"))
    assert texts(rows) == [(-1003, str(say("zh", "member.claim_taken")))]
    assert (await chat_row(village, "7栋")).chat_id is None


async def test_in_private_the_way_is_shown(village: Desk) -> None:
    rows = await hear(village, message(7901, 7901, "/claim SEVEN"))
    assert texts(rows) == [(7901, str(say("zh", "member.claim_in_group")))]


async def test_the_first_post_comes_once(village: Desk) -> None:
    async with village.work() as work:
        row = await work.session.get(Chat, ("village", "building", "5栋"))
        assert row is not None
        row.welcomed = None
        await work.changed()
    for _ in range(2):
        async with village.work() as work:
            await claim_chat.welcome_groups(work)
    assert [row.chat_id for row in await owed(village)] == [-1005]
    assert (await chat_row(village, "5栋")).welcomed == MORNING


async def test_an_unknown_group_is_left_unless_claimed(village: Desk) -> None:
    told, leave = await hear(village, place(NEW, "left", "member"))
    assert (told.chat_id, told.method) == (NEW, "send_message")
    assert (leave.method, leave.not_before) == ("leave_chat", MORNING + timedelta(minutes=15))
    async with village.work() as work:
        assert authority.entitled(work.community, NEW, leave.audience)
    await hear(village, message(NEW, STRANGER, "/claim SEVEN"))
    async with village.work() as work:
        assert not authority.entitled(work.community, NEW, leave.audience)


async def test_a_channel_is_left_at_once_and_a_known_group_is_not(village: Desk) -> None:
    [leave] = await hear(village, place(-100999, "left", "administrator", "channel"))
    assert (leave.method, leave.not_before) == ("leave_chat", MORNING)
    assert await hear(village, place(-1003, "left", "member")) == []
    assert await hear(village, place(NEW, "member", "administrator")) == []


async def test_put_out_of_a_group_the_officer_is_told_with_a_code(village: Desk) -> None:
    rows = await hear(village, place(-1003, "member", "kicked"))
    assert [row.chat_id for row in rows] == [7901, 7902]
    assert "3栋" in texts(rows)[0][1]
    assert await hear(village, place(NEW, "member", "left")) == []


async def test_a_claim_elsewhere_leaves_the_group_of_before(village: Desk) -> None:
    async with village.work() as work:
        row = await work.session.get(Chat, ("village", "building", "3栋"))
        assert row is not None
        row.code = "THREE"
    rows = await hear(village, message(NEW, STRANGER, "/claim THREE"))
    assert [row.chat_id for row in rows if row.method == "leave_chat"] == [-1003]


OLD, GROWN = -1003, -1002000003


async def with_mail(desk: Desk) -> None:
    """A board that stands, one call about it, and one message, both waiting."""
    async with desk.work() as work:
        await live_posts.post(work, "board", OLD, date(2020, 4, 1), "morning", "3栋")
        outbox.say_to(work, "hello", OLD, say("zh", "member.more"), kind="nag", lane=Lane.NAG)
        outbox.react(work, "react", OLD, 7, "👌")
    async with desk.work() as work:
        for row in await work.session.scalars(select(LivePost)):
            row.message_id = 42
        for call in await work.session.scalars(select(Outbox).where(Outbox.kind == "board")):
            call.state = "sent"


async def state(desk: Desk) -> tuple[int | None, list[tuple[str, int, str]], list[tuple[int, int | None]]]:
    calls = [(row.kind, row.chat_id, row.state) for row in await owed(desk)]
    async with desk.work() as work:
        posts = [(row.chat_id, row.message_id) for row in await work.session.scalars(select(LivePost))]
    return (await chat_row(desk, "3栋")).chat_id, calls, posts


async def test_a_group_that_grows_keeps_its_place_whichever_message_comes_first(village: Desk) -> None:
    goes = message(OLD, 7101, "", migrate_to_chat_id=GROWN)
    comes = message(GROWN, 7101, "", migrate_from_chat_id=OLD)
    await with_mail(village)
    for update in (comes, goes, goes, comes):
        await hear(village, update)
        assert await state(village) == (
            GROWN,
            [
                ("board", OLD, "sent"),
                ("nag", GROWN, "waiting"),
                ("board", GROWN, "waiting"),
            ],
            [(GROWN, None)],
        )
    async with village.work() as work:
        assert work.community.building_of_chat[GROWN] == "3栋"


async def test_a_closed_board_stays_behind(village: Desk, clock: StandingClock) -> None:
    await with_mail(village)
    clock.forward(hours=12)
    async with village.work() as work:
        await claim_chat.moved(work, OLD, GROWN)
    assert [row.chat_id for row in await owed(village) if row.kind == "board"] == [OLD]


async def test_an_unclaimed_group_that_grows_can_still_be_left(village: Desk) -> None:
    await hear(village, place(-77, "left", "member"))
    await hear(village, message(-77, STRANGER, "", migrate_to_chat_id=-1002000077))
    assert {row.chat_id for row in await owed(village)} == {-1002000077}


async def test_calls_staged_in_the_same_unit_of_work_move_too(village: Desk) -> None:
    async with village.work() as work:
        outbox.say_to(work, "hello", OLD, say("zh", "member.more"), kind="nag")
        outbox.react(work, "react", OLD, 7, "👌")
        await claim_chat.moved(work, OLD, GROWN)
    assert [(row.kind, row.chat_id) for row in await owed(village)] == [("nag", GROWN)]


async def test_where_values_are_deleted_the_first_post_says_so(village: Desk) -> None:
    async with village.work() as work:
        site = await work.session.get(SiteRow, "village")
        row = await work.session.get(Chat, ("village", "building", "5栋"))
        assert site is not None
        assert row is not None
        site.config = site.config.replace("[site]", '[site]\ngroup_values = "delete_all"')
        row.welcomed = None
        await work.changed()
    async with village.work() as work:
        await claim_chat.welcome_groups(work)
    [post] = await owed(village)
    assert "删掉" in texts([post])[0][1]
    assert json.loads(post.params)["parse_mode"] == "HTML"


async def test_a_summary_half_posted_in_a_group_that_moves_begins_anew(village: Desk) -> None:
    """Its stub stayed behind; filling it in would hit another message of the new group."""
    day = date(2020, 4, 1)
    async with village.work() as work:
        await summarise_day.stub(work, -1001, day, 1, "leadership")
    async with village.work() as work:
        stub = (await work.session.scalars(select(Outbox))).one()
        stub.state, stub.message_id = "sent", 42
        await summarise_day.stub_posted(work, stub, 42)
    async with village.work() as work:
        await claim_chat.moved(work, -1001, GROWN)
    assert [(row.kind, row.chat_id, row.state) for row in await owed(village)] == [("stub", GROWN, "waiting")]
