"""People we don't know: one digest a slot, a tap that makes them known, and nothing to see before it."""

from pathlib import Path

from models.case import Audit
from models.introduction import HeldReading, Introduction
from models.report import Report, Revision
from models.resident import Resident
from simulator import people
from simulator.records import Message
from tests.stories.buttons import buttons, labels
from tests.stories.ledger import rows
from tests.stories.street import THREE, Street, street

ZHOU, WU, TIAN, YUAN, STRANGER, OTHER, OFFICER = 7101, 7104, 7105, 7201, 7999, 7998, 7001


def digests(here: Street, lead: int) -> list[Message]:
    return [m for m in here.messages(lead) if "认一认" in m.text or "都认过了" in m.text or "挪到" in m.text]


def newcomer(here: Street, number: int = OTHER, name: str = "新来的") -> None:
    here.world.add_user(number, name)
    people.join(here.world, number, THREE)


async def morning(here: Street) -> Message:
    """Two people nobody knows write in the group, and the lead gets the digest."""
    await here.until("06:30")
    newcomer(here)
    await here.says(STRANGER, "102 韩老伯 36.4", THREE)
    await here.says(OTHER, "105 王小明 36.6", THREE)
    await here.until("09:31")
    (digest,) = digests(here, ZHOU)
    return digest


async def test_one_digest_a_slot_with_everyone_and_no_temperature(here: Street) -> None:
    digest = await morning(here)
    assert "有 2 位我不认识的人" in digest.text
    assert "① 陌生人 写的是：3栋 1单元102 韩老伯，名册里有。" in digest.text
    assert "② 新来的 写的是：3栋 105 王小明。名册里没有。" in digest.text
    assert "36." not in digest.text
    assert labels(digest) == ["① 绑定 韩老伯", "① 忽略", "② 新住户", "② 租住", "② 忽略"]
    assert not digests(here, WU), "the deputy isn't bothered while the lead can be reached"
    assert not digests(here, YUAN), "nor another building's lead"
    await here.until("12:00")
    assert len(digests(here, ZHOU)) == 1


async def test_a_tap_links_and_the_digest_says_so(here: Street) -> None:
    digest = await morning(here)
    toast = await here.taps(ZHOU, digest, "① 绑定")
    assert "已绑定" in toast
    assert "① ✅ 已绑定：3栋 1单元102 韩老伯" in digest.text
    assert labels(digest) == ["② 新住户", "② 租住", "② 忽略"]
    here.world.open_private(STRANGER)
    again = await here.says(STRANGER, "36.7")
    assert here.reaction(STRANGER, again) == "✍"


async def test_the_report_of_somebody_new_is_kept_and_stands_once_they_are_added(here: Street) -> None:
    await here.until("06:30")
    newcomer(here)
    message = await here.says(OTHER, "105 王小明 36.6", THREE)
    assert here.reaction(THREE, message) == "👀"
    assert "已报 0 / 7 人" in here.board(THREE)
    assert "先替您收着" in here.last(THREE).text
    again = await here.says(OTHER, "105 王小明 36.8", THREE)
    assert here.reaction(THREE, again) == "👀"
    assert len([t for t in here.texts(THREE) if "先替您收着" in t]) == 1, "explained once"
    assert "36." not in "".join(t for t in here.texts(THREE) if "收着" in t)
    await here.until("09:31")
    (digest,) = digests(here, ZHOU)
    assert "租住" in await here.taps(ZHOU, digest, "租住")
    assert "都认过了" in digest.text
    assert not labels(digest)
    assert "已报 1 / 8 人" in here.board(THREE)
    assert here.reaction(THREE, again) == "👌"
    (person,) = [r for r in await rows(here, Resident) if r["name"] == "王小明"]
    assert (person["room"], person["kind"], person["telegram_id"]) == ("105", "tenant", OTHER)
    (line,) = [r for r in await rows(here, Report) if r["resident"] == person["id"]]
    assert (str(line["celsius"]), line["by"], line["status"]) == ("36.8", "self", "reported")
    assert not await rows(here, HeldReading)
    assert "resident.added" in [r["action"] for r in await rows(here, Audit)]
    await here.until("16:01")
    assert "已报 0 / 8 人" in here.board(THREE), "expected from the next slot on"
    own = await here.says(OTHER, "36.5", THREE)
    assert here.reaction(THREE, own) == "👌"


async def test_a_new_resident_is_of_the_kind_most_there_are(here: Street) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "3单元309 李大伟 36.6", THREE)
    await here.until("09:31")
    await here.taps(ZHOU, digests(here, ZHOU)[0], "新住户")
    (person,) = [r for r in await rows(here, Resident) if r["name"] == "李大伟"]
    assert (person["unit"], person["room"], person["kind"]) == ("3", "309", "family")


async def test_who_is_ignored_stays_ignored_and_nothing_of_theirs_is_kept(here: Street) -> None:
    digest = await morning(here)
    await here.taps(ZHOU, digest, "② 忽略")
    assert "② 已忽略：3栋 105 王小明" in digest.text
    assert not await rows(here, HeldReading)
    await here.until("17:00")
    message = await here.says(OTHER, "105 王小明 36.6", THREE)
    assert here.reaction(THREE, message) == ""
    await here.until("20:01")
    assert digests(here, ZHOU) == [digest], "nothing to ask"


async def test_who_is_left_undecided_is_in_the_next_digest_and_the_old_one_says_so(here: Street) -> None:
    first = await morning(here)
    await here.until("20:01")
    assert len(digests(here, ZHOU)) == 1, "nobody wrote again, so nobody is asked again"
    await here.until("16:00")
    await here.until("17:00")
    await here.says(OTHER, "105 王小明 36.6", THREE)
    await here.until("20:01")
    second = digests(here, ZHOU)[-1]
    assert second.id != first.id
    assert "韩老伯" in second.text
    assert "王小明" in second.text
    assert "挪到最新的一条" in first.text
    assert not labels(first)


async def test_who_comes_after_the_digest_is_edited_in(here: Street) -> None:
    digest = await morning(here)
    newcomer(here, 7997, "又一位")
    await here.says(7997, "我是106的赵一鸣", THREE)
    assert "③ 又一位 写的是：3栋 106 赵一鸣" in digest.text
    assert len(digests(here, ZHOU)) == 1


async def test_without_a_list_of_the_missing_the_digest_goes_out_when_the_slot_closes(here: Street) -> None:
    await here.until("09:35")
    newcomer(here)
    await here.says(OTHER, "105 王小明 36.6", THREE)
    assert not digests(here, ZHOU)
    await here.until("11:01")
    assert len(digests(here, ZHOU)) == 1


async def test_the_deputy_is_asked_when_the_lead_cannot_be_reached(here: Street) -> None:
    people.block(here.world, ZHOU)
    await morning_of(here)
    assert digests(here, WU)


async def morning_of(here: Street) -> None:
    await here.until("06:30")
    newcomer(here)
    await here.says(OTHER, "105 王小明 36.6", THREE)
    await here.until("09:31")


async def test_a_forged_tap_decides_nothing(here: Street) -> None:
    """A neighbour, another building's lead, the account itself, one of the household it claims."""
    await morning(here)
    here.world.open_private(OTHER)
    for who in (TIAN, YUAN, OTHER, 7103):
        await here.says(who, "/help")
        for data in ("link:1", "new:2", "tenant:2", "ignore:1"):
            assert await here.sends_tap(who, here.last(who), f"intro:{data}") == "这件事不由您这边处理。"
    assert all(not r["how"] for r in await rows(here, Introduction))


async def test_a_button_that_was_never_offered_does_nothing(here: Street) -> None:
    digest = await morning(here)
    for data in ("link:2", "new:1", "tenant:1", "new:99999999"):
        toast = await here.sends_tap(ZHOU, digest, f"intro:{data}")
        assert "失效" in toast or "不由您" in toast
    assert all(not r["how"] for r in await rows(here, Introduction))
    assert len([r for r in await rows(here, Resident) if r["name"] in ("韩老伯", "王小明")]) == 1


async def test_two_leads_tapping_at_once_add_one_person(here: Street) -> None:
    digest = await morning(here)
    data = next(d for d in buttons(digest) if "new:2" in d)
    await here.says(OFFICER, "/help")
    for who in (ZHOU, OFFICER):
        here.world.clock.touch()
        people.tap(here.world, who, who, here.last(who).id, data)
    await here.settle()
    assert len([r for r in await rows(here, Resident) if r["name"] == "王小明"]) == 1


async def test_until_linked_they_see_no_history_and_get_no_alert(here: Street) -> None:
    """Whatever they try, it tells them no more than they wrote."""
    await here.until("06:30")
    await here.says(WU, "36.1", THREE)
    here.world.open_private(STRANGER)
    await here.says(STRANGER, "3栋 2单元 201 吴波 38.9")
    commands = ("/mine", "/undo", "/report", "/ledger", "/summary", "/help", "/away", "/start report")
    for words in (*commands, "3栋 201 吴波"):
        await here.says(STRANGER, words)
    await here.forward(minutes=40)
    heard = here.seen_in(STRANGER)
    for secret in ("36.1", "38.9", "🔴", "已报", "王", "周敏", "田小雨", "201 "):
        assert secret not in heard.replace("例如 <b>36.5</b>", "").replace("王小明", ""), secret
    assert not [e for e in here.events if e.chat_id == STRANGER and e.kind in ("photo", "document")]
    lines = [r for r in await rows(here, Report) if r["by_account"] == STRANGER]
    assert not lines, "an unconfirmed word replaces nothing"


async def test_in_private_the_lead_is_asked_now_and_never_twice(here: Street) -> None:
    await here.until("06:30")
    people.start(here.world, STRANGER)
    message = await here.says(STRANGER, "3栋 105 王小明 36.6")
    assert here.reaction(STRANGER, message) == "👀"
    assert "已经请楼栋长确认" in here.last(STRANGER).text
    assert "先替您收着" in here.last(STRANGER).text
    asked = here.last(ZHOU)
    assert "3栋 105 王小明。名册里没有" in asked.text
    assert labels(asked) == ["新住户", "租住", "忽略"]
    await here.says(STRANGER, "3栋 105 王小明")
    assert "还在等回复" in here.last(STRANGER).text
    await here.until("09:31")
    assert not digests(here, ZHOU)
    await here.taps(ZHOU, asked, "新住户")
    assert "已加进名册" in asked.text
    assert "绑定好了：您是 3栋 105 的 王小明" in here.last(STRANGER).text
    assert "已报 1 / 8 人" in here.board(THREE)


async def test_a_whole_flat_that_is_new_is_asked_about_one_by_one(here: Street) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "105 王小明 36.6 王小红 36.5", THREE)
    await here.until("09:31")
    (digest,) = digests(here, ZHOU)
    await here.taps(ZHOU, digest, "① 租住")
    await here.taps(ZHOU, digest, "② 租住")
    assert "已报 2 / 9 人" in here.board(THREE)
    message = await here.says(STRANGER, "王小红 36.9", THREE)
    assert here.reaction(THREE, message) == "✍", "one phone, one household"


async def test_an_edit_takes_back_what_was_kept(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(STRANGER, "105 王小明 36.6", THREE)
    await here.edits(STRANGER, THREE, message, "105 王小明 36.9")
    assert [str(r["celsius"]) for r in await rows(here, HeldReading)] == ["36.9"]
    await here.edits(STRANGER, THREE, message, "打错群了")
    assert not await rows(here, HeldReading)


async def test_who_lives_elsewhere_is_refused_with_a_reason(here: Street) -> None:
    digest = await morning(here)
    await here.taps(ZHOU, digest, "① 绑定")
    await here.says(STRANGER, "106 赵一鸣 36.6", THREE)
    assert len(await rows(here, Introduction)) == 2, (
        "a resident now: another name is a question, no introduction"
    )


async def test_the_same_on_postgresql(tmp_path: Path, empty_database_url: str) -> None:
    """Twice: on SQLite, and on PostgreSQL."""
    async with street(tmp_path, database=empty_database_url) as here:
        digest = await morning(here)
        await here.taps(ZHOU, digest, "② 租住")
        await here.taps(ZHOU, digest, "① 绑定")
        assert "都认过了" in digest.text
        assert "已报 2 / 8 人" in here.board(THREE)
        kept = {r["status"] for r in await rows(here, Revision)}
        assert kept == {"reported"}
        await here.stops()
        await here.starts()
        await here.until("16:01")
        assert "已报 0 / 8 人" in here.board(THREE)


async def test_another_building_that_was_written_is_asked_and_not_this_one(here: Street) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "5栋305 王小明 36.5", THREE)
    await here.until("09:31")
    assert not digests(here, ZHOU)
    assert "5栋 305 王小明" in digests(here, YUAN)[0].text


async def test_one_account_for_two_flats_is_linked_to_one_and_the_other_report_stands_as_a_neighbours(
    here: Street,
) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "105 王小明 36.6", THREE)
    await here.says(STRANGER, "106 赵一鸣 36.5", THREE)
    await here.until("09:31")
    (digest,) = digests(here, ZHOU)
    await here.taps(ZHOU, digest, "① 租住")
    await here.taps(ZHOU, digest, "② 租住")
    found = {r["name"]: (r["id"], r["telegram_id"]) for r in await rows(here, Resident)}
    assert [found[name][1] for name in ("王小明", "赵一鸣")] == [STRANGER, None]
    lines = {r["resident"]: r["by"] for r in await rows(here, Report) if r["status"] == "reported"}
    assert [lines[found[name][0]] for name in ("王小明", "赵一鸣")] == ["self", "neighbour"]
