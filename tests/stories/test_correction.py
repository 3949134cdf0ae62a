"""更正: what changes after the posted summary is gathered and posted once, and only when the figures differ."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from models.case import Bulletin
from simulator import people
from simulator.errors import Refusal
from simulator.records import Message
from tests.stories.ledger import rows
from tests.stories.street import HERE, LEADERSHIP, NOTICES, THREE, Street, street

ZHOU, HAN, WU, TIAN, OFFICER = 7101, 7103, 7104, 7105, 7001
DUSK = "2020-02-10 21:00"
NAMES = ("周敏", "韩秀珍", "吴波", "田小雨", "周强", "36.", "37.", "38.")


def bulletins(here: Street, chat: int) -> list[Message]:
    """What was posted there as a bulletin, oldest first."""
    return [m for m in here.messages(chat) if m.media and ("通报" in m.text or "bulletin" in m.text)]


def corrections(here: Street, chat: int = LEADERSHIP) -> list[str]:
    return [m.text for m in bulletins(here, chat) if "与第" in m.text]


@pytest.fixture
async def dusk(tmp_path: Path) -> AsyncIterator[Street]:
    """The example community from nine in the evening on."""
    async with street(tmp_path, begins=DUSK) as here:
        yield here


async def evening(here: Street) -> int:
    """吴波 reports, 韩秀珍 is away, the summary is posted; returns the message of the report."""
    message = await here.says(WU, "36.5", THREE)
    await here.says(HAN, "/away 周五")
    await here.until("22:20")
    return message


async def test_changes_after_the_summary_are_gathered_and_told_to_the_same_readers(dusk: Street) -> None:
    here, message = dusk, await evening(dusk)
    posted = bulletins(here, LEADERSHIP)[0].text
    await here.taps(ZHOU, here.messages(ZHOU)[-1], "整段请假")
    await here.edits(WU, THREE, message, "38.5")
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    await here.says(TIAN, "36.4", THREE)
    await here.says(OFFICER, "/case open 吴波 疑似 发热，已送医")
    await here.until("22:48")
    assert not corrections(here)
    await here.until("22:52")
    for chat in (LEADERSHIP, NOTICES):
        first, second = bulletins(here, chat)
        assert "更正（第2版，22:5" in second.text
        assert second.text.split("\n\n")[1].splitlines() == [
            "与第1版相比：",
            "3栋 晚：已报 1 → 2，未报 6 → 4，发热 0 → 1",
            "全部楼栋 晚：已报 1 → 2，未报 13 → 11，请假 0 → 1，迟报 1 → 2，发热 0 → 1",
            "疑似：新增 0 → 1，现有 0 → 1，累计 0 → 1",
        ]
        assert "已报 2，应报 13" in second.text
        assert second.reply_to == first.id
        assert first.text.replace("（本条已更正，请看下面的回复。）\n\n", "") == posted, (
            "nothing else of it is changed"
        )
        assert not [word for word in NAMES if word in second.text], "counts only"
    await here.until("05:00")
    assert len(corrections(here)) == len(corrections(here, NOTICES)) == 1


async def test_a_change_and_its_reversal_are_no_correction(dusk: Street) -> None:
    here, message = dusk, await evening(dusk)
    for words in ("38.5", "今天天气真好", "36.9"):
        await here.edits(WU, THREE, message, words)
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    await here.until("04:00")
    assert len(bulletins(here, LEADERSHIP)) == 1
    assert [b["recount_at"] for b in await rows(here, Bulletin)] == [None]


async def test_a_second_correction_is_against_the_first_and_waits_longer(dusk: Street) -> None:
    here, message = dusk, await evening(dusk)
    await here.says(TIAN, "36.4", THREE)
    await here.until("23:00")
    await here.edits(WU, THREE, message, "今天天气真好")
    await here.until("23:58")
    assert len(corrections(here)) == 1
    await here.until("00:02")
    first, second = corrections(here)
    assert "更正（第3版，2月11日 00:0" in second, "made on another day than it is about"
    assert "与第2版相比：\n3栋 晚：已报 2 → 1，未报 5 → 6\n全部楼栋 晚：已报 2 → 1，未报 12 → 13" in second
    assert "已更正" in first
    original, *others = bulletins(here, LEADERSHIP)
    assert [m.reply_to for m in others] == [original.id, original.id]


async def test_each_day_has_its_own_and_long_past_days_are_corrected_too(dusk: Street) -> None:
    here, message = dusk, await evening(dusk)
    await here.until("22:10")
    await here.until("22:20")
    other = await here.says(WU, "36.6", THREE)
    await here.edits(WU, THREE, message, "38.5")
    await here.edits(WU, THREE, other, "38.6")
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    await here.forward(minutes=40)
    texts = corrections(here)
    assert len(texts) == 2
    assert [sum(f"2月{day}日每日通报" in t for t in texts) for day in (10, 11)] == [1, 1]
    assert len(await rows(here, Bulletin)) == 4


async def test_a_bot_that_was_down_corrects_once_when_it_is_back(dusk: Street) -> None:
    here, _ = dusk, await evening(dusk)
    await here.says(TIAN, "36.4", THREE)
    await here.stops()
    await here.world.clock.run(here.now + timedelta(hours=5), without_bot=True)
    await here.starts()
    await here.forward(minutes=2)
    assert len(corrections(here)) == 1
    await here.stops()
    await here.starts()
    await here.forward(hours=1)
    assert len(corrections(here)) == len(corrections(here, NOTICES)) == 1


async def test_only_its_stub_may_be_there_twice_and_an_end_between_loses_nothing(dusk: Street) -> None:
    """The first bulletin was deleted, the answer to a stub is lost, the edits fail, and the bot is stopped."""
    here, _ = dusk, await evening(dusk)
    gone = bulletins(here, LEADERSHIP)[0]
    here.world.remove(here.world.chats[LEADERSHIP], gone.id, here.world.users[OFFICER])
    await here.says(TIAN, "36.4", THREE)
    here.server.faults.add("lost", "sendPhoto", times=1)
    here.server.faults.add("refuse", "editMessageMedia", refusal=Refusal(500, "Internal Server Error"))
    await here.until("22:53")
    assert not corrections(here)
    await here.stops()
    here.server.faults.clear()
    await here.starts()
    await here.forward(minutes=2)
    assert len(corrections(here)) == len(corrections(here, NOTICES)) == 1
    posts = [m for chat in (LEADERSHIP, NOTICES) for m in bulletins(here, chat)]
    assert len([m for m in posts if "正在汇总" in m.text]) == 1


async def test_in_english_and_without_a_notification_group(tmp_path: Path) -> None:
    english = tmp_path / "site.toml"
    text = (HERE / "site.toml").read_text("utf-8").replace('language = "zh"', 'language = "en"')
    english.write_text(text.replace(f"notification = {NOTICES}", ""), "utf-8")
    async with street(tmp_path, site=english, begins=DUSK) as here:
        await here.until("22:20")
        await here.says(TIAN, "36.4", THREE)
        await here.until("22:52")
        first, second = bulletins(here, LEADERSHIP)
        assert "Corrected since: please see the reply below." in first.text
        assert "daily bulletin, Feb 10, corrected (version 2, 22:5" in second.text
        assert "Changed since version 1:\n3栋, evening: reported 0 → 1, missing 7 → 6" in second.text
        assert "All buildings, evening: reported 0 → 1, missing 14 → 13, late 0 → 1" in second.text
        assert not bulletins(here, NOTICES)


async def test_while_a_roll_call_is_open_nothing_is_corrected(tmp_path: Path) -> None:
    early = tmp_path / "site.toml"
    early.write_text((HERE / "site.toml").read_text("utf-8").replace('at = "22:15"', 'at = "21:05"'), "utf-8")
    async with street(tmp_path, site=early, begins=DUSK) as here:
        await here.until("21:10")
        people.say(here.world, WU, THREE, "36.5")
        await here.until("21:58")
        assert not corrections(here)
        await here.until("22:02")
        (text,) = corrections(here)
        assert "3栋 晚：已报 0 → 1，未报 7 → 6" in text
