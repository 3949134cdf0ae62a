"""The officer's cases: who may, what is kept, what is answered; nothing half done."""

from datetime import UTC, datetime, timedelta
from itertools import count as numbers
from typing import Any

import pytest
from sqlalchemy import func, select, update

from models.case import Audit, Bulletin, Case, CaseStep
from models.mail import Outbox
from models.resident import Account
from rules.correction import QUIET
from rules.duties import Duty
from services import case_book, summarise_day, track_cases
from services.said import Said
from services.work import Desk
from tests.clock import StandingClock

OFFICER, ADMIN, LEAD = 7901, 7902, 7101
AT = datetime(2020, 4, 1, 4, 0, tzinfo=UTC)
UPDATES = numbers(1)


async def say(desk: Desk, text: str, account: int = OFFICER, **how: Any) -> str:
    """The text of the answer to a message; empty for silence."""
    private = {"chat": account, "private": True} | how
    said = Said(next(UPDATES), message=1, account=account, shown_name="", text=text, at=AT, **private)
    async with desk.work() as work:
        await track_cases.command(work, said)
    async with desk.work() as work:
        key = Outbox.key == f"case:{said.update}"
        found = (await work.session.scalars(select(Outbox).where(key))).one_or_none()
    if found is None:
        return ""
    assert found.chat_id == account
    return found.params


async def count(desk: Desk, table: type) -> int:
    async with desk.work() as work:
        return int(await work.session.scalar(select(func.count()).select_from(table)) or 0)


async def test_a_case_is_opened_moved_and_closed(village: Desk, clock: StandingClock) -> None:
    opened = await say(village, "/case open 3栋 102 孙阳 疑似 发热两天，已送医")
    assert "病例 1 已立案：孙阳（3栋 1单元102），疑似。" in opened
    assert "现有病例 1" in opened
    clock.moment += timedelta(hours=1)
    assert "疑似 → 确诊" in await say(village, "/case 转 1 确诊 核酸阳性", ADMIN)
    clock.moment += timedelta(days=9)
    closed = await say(village, "/case close 1 出院")
    assert "离开隔离" in closed
    assert "清零" in closed
    assert "连续 9 天无新增" in closed
    async with village.work() as work:
        case = (await work.session.scalars(select(Case))).one()
        steps = (await work.session.scalars(select(CaseStep).order_by(CaseStep.n))).all()
        audits = (await work.session.scalars(select(Audit).order_by(Audit.id))).all()
        today = await case_book.counts(work, steps[0].day)
    assert (case.category, case.building, case.resident) == ("confirmed", "3栋", 4)
    assert case.closed_at == clock.moment
    assert [(s.n, s.kind, s.before, s.after, s.actor, s.reason) for s in steps] == [
        (1, "opened", "", "suspected", OFFICER, "发热两天，已送医"),
        (2, "moved", "suspected", "confirmed", ADMIN, "核酸阳性"),
        (3, "closed", "confirmed", "confirmed", OFFICER, "出院"),
    ]
    assert [(a.action, a.subject) for a in audits] == [
        ("case.opened", "case 1 resident 4"), ("case.moved", "case 1 resident 4"), ("case.closed", "case 1 resident 4"),
    ]  # fmt: skip
    assert (today.total.new, today.converted, today.standing) == (1, 1, "active")


async def test_alone_it_explains_itself_and_lists_the_open_cases(village: Desk, clock: StandingClock) -> None:
    assert "现在没有未结的病例" in await say(village, "/case")
    await say(village, "/case open 郑海 密接 同户")
    answer = await say(village, "/case@chenhun_test_bot")
    assert "/case open 3栋 101 张三 疑似" in answer
    assert "1　郑海（5栋 1单元501）密切接触者，4月1日立案" in answer


@pytest.mark.parametrize(
    "who", ["孙阳", "3栋 102 孙阳", "3栋 1 102 孙阳", "3栋1单元102室 孙阳", "3栋 1-102 孙阳", "102孙阳"]
)
async def test_who_is_meant(village: Desk, clock: StandingClock, who: str) -> None:
    assert "孙阳（3栋 1单元102）" in await say(village, f"/case open {who} 发热 38度")


WRONG = [
    ("/case open 3栋 101 无名氏 疑似 发热", "名册里没有“3栋 101 无名氏”"),
    ("/case open 3栋 102 孙阳 感冒 发热 三天", "名册里没有“3栋 102 孙阳 感冒”"),
    ("/case open 3栋 102 孙阳 感冒 咳嗽", "一个类别：确诊，疑似，发热，密切接触者。"),
    ("/case open 孙阳 疑似", "没有写原因"),
    ("/case open 陈默 发热 又来一次", "陈默 已有未结的病例 1（发热）"),
    ("/case move 9 确诊 阳性", "没有编号为 9 的病例"),
    ("/case move 1 发热 阳性", "本来就是发热"),
    ("/case close <b> 出院", "“&lt;b&gt;”不是病例编号"),
    ("/case 删 1", "不认识“删”"),
]


@pytest.mark.parametrize(("text", "answer"), WRONG)
async def test_what_is_wrong_is_named_and_nothing_is_done(
    village: Desk, clock: StandingClock, text: str, answer: str
) -> None:
    await say(village, "/case open 陈默 发热 38.5")
    assert answer in await say(village, text)
    assert [await count(village, table) for table in (Case, CaseStep, Audit)] == [1, 1, 1]


async def test_a_closed_case_stays_closed_and_a_new_one_may_follow(
    village: Desk, clock: StandingClock
) -> None:
    await say(village, "/case open 陈默 发热 38.5")
    await say(village, "/case close 1 排除")
    assert "已经结案" in await say(village, "/case move 1 确诊 阳性")
    assert "病例 2 已立案" in await say(village, "/case open 陈默 疑似 复阳")


async def test_a_name_that_two_people_have_asks_for_the_door(village: Desk, clock: StandingClock) -> None:
    from models.resident import Resident

    async with village.work() as work:
        work.stage(
            Resident, id=99, building="7栋", unit="2", room="702", name="陈默", kind="family", role="",
            telegram_id=None, reports_for="", left_on=None, moved_from="",
        )  # fmt: skip
        await work.changed()
    answer = await say(village, "/case open 陈默 发热 38.5")
    assert "7栋 1-701 陈默; 7栋 2-702 陈默" in answer
    assert "（7栋 2单元702）" in await say(village, "/case open 7栋 2-702 陈默 发热 38.5")


async def test_nobody_else_may(village: Desk, clock: StandingClock) -> None:
    private = await say(village, "/case open 陈默 发热 38.5", LEAD)
    assert "病例由健康专员登记" in private
    assert await say(village, "/case", OFFICER, chat=-1003, private=False) == ""
    assert await say(village, "/case", LEAD, chat=-1003, private=False) == ""
    assert await say(village, "/case open 陈默 发热 38.5", edited=True) == "", "an edit is no second command"
    assert await count(village, Case) == 0


async def test_a_step_after_the_bulletin_has_it_counted_anew(village: Desk, clock: StandingClock) -> None:
    today = AT.date()
    async with village.work() as work:
        await summarise_day.summarise(work, Duty("summary", today, None, 0, clock.moment, None))
    await say(village, "/case 删 1")
    async with village.work() as work:
        first = (await work.session.scalars(select(Bulletin))).one().recount_at
    clock.moment += timedelta(minutes=5)
    await say(village, "/case open 陈默 发热 38.5")
    async with village.work() as work:
        again = (await work.session.scalars(select(Bulletin))).one().recount_at
    assert first is not None
    assert again == max(first, clock.moment + QUIET)


async def test_many_open_cases_fit_into_one_message(village: Desk, clock: StandingClock) -> None:
    async with village.work() as work:
        for number in range(1, 101):
            work.stage(
                Case, id=number, resident=number % 9 + 1, building="3栋", category="contact",
                opened_at=clock.moment, closed_at=None,
            )  # fmt: skip
    answer = await say(village, "/case")
    assert "另有 70 例未列出" in answer
    assert len(answer) < 4096


async def test_the_officer_is_answered_in_their_own_language(village: Desk, clock: StandingClock) -> None:
    async with village.work() as work:
        await work.session.execute(
            update(Account).where(Account.telegram_id == OFFICER).values(language="en")
        )
    assert "Case 1 is open: 陈默 (7栋 1-701), close contact." in await say(
        village, "/case open 陈默 密接 同户"
    )
    assert "already has the open case 1 (close contact)" in await say(
        village, "/case open 陈默 contact same flat"
    )
