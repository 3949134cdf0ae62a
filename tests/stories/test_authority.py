"""Who may see and tap what, when things change or are forged."""

from pathlib import Path

import pytest

from bot.commands.importing import import_roster
from simulator import people
from tests.stories.street import FIVE, HERE, PLACE, THREE, Street, street

ZHOU, HAN, WU, TIAN, YUAN, OFFICER = 7101, 7103, 7104, 7105, 7201, 7001
OFFICE = -1001900000044


async def reimport(here: Street, folder: Path, *changes: tuple[str, str]) -> None:
    """Import the roster again with these texts replaced."""
    text = (HERE / "roster.csv").read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    roster = folder / "again.csv"
    roster.write_text(text, "utf-8")
    await import_roster(here.settings, HERE / "site.toml", roster, False, True)


async def test_who_is_no_longer_lead_sees_the_list_no_further(here: Street, tmp_path: Path) -> None:
    await here.until("09:31")
    before = here.last(ZHOU).text
    assert "田小雨" in before
    await reimport(here, tmp_path, ("7101,lead", "7101,"), ("7104,deputy", "7104,lead"))
    await here.says(TIAN, "36.5", THREE)
    assert here.last(ZHOU).text == before


@pytest.mark.parametrize("data", [
    "who:1:2020-13-99:morning", "do:excuse:1:0000-00-00:evening", "seen:99999999999999999999:2020-02-10:morning",
    "do:excuse:1:9999-12-31:morning", "do:excuse:1:2031-01-01:morning", "who:1:0001-01-01:morning",
    "link:yes:7105:99999999999999999999", "intro:link:9999999999999999", "intro:new:99999999999999999999",
    "seen:-1:2020-02-10:morning", "do:excuse:-1:2020-02-10:morning",
])  # fmt: skip
async def test_a_forged_tap_is_answered_and_harms_nobody(here: Street, data: str) -> None:
    await here.until("09:31")
    count = len(here.texts(7002))
    toast = await here.sends_tap(ZHOU, here.last(ZHOU), data)
    await here.forward(seconds=30)
    assert toast
    assert len(here.texts(7002)) == count, "no dead letter"
    assert "请假" not in toast


async def test_a_person_on_the_list_is_not_shown_in_a_group(here: Street) -> None:
    await here.until("09:31")
    data = here.last(ZHOU).reply_markup["inline_keyboard"][0][0]["callback_data"]  # type: ignore[index]
    board = next(m for m in here.messages(THREE) if "已报" in m.text)
    await here.sends_tap(ZHOU, board, data)
    assert "周敏" not in str([m.reply_markup for m in here.messages(THREE)])


async def test_a_group_that_is_told_of_fevers_is_not_left_and_may_say_seen(tmp_path: Path) -> None:
    site = tmp_path / "site.toml"
    site.write_text(
        (HERE / "site.toml").read_text("utf-8").replace(f"chat = {PLACE}", f"chat = {OFFICE}"), "utf-8"
    )
    async with street(tmp_path, site=site) as here:
        here.world.add_chat(OFFICE, "supergroup", "防控办", members={7302: "administrator"})
        people.add(here.world, 7302, OFFICE, here.world.bot.id)
        await here.until("06:30")
        assert not here.texts(OFFICE)
        await here.says(WU, "38.2", THREE)
        assert "发热" in here.last(OFFICE).text
        toast = await here.taps(7302, here.last(OFFICE), "看到")
        assert "谢谢" in toast
        count = len(here.texts(OFFICER))
        await here.forward(minutes=12)
        assert len(here.texts(OFFICER)) == count


async def test_a_fever_is_told_on_when_the_person_is_put_under_another_room(
    here: Street, tmp_path: Path
) -> None:
    await here.until("09:35")
    await here.says(ZHOU, "我36.5 周强38.6", THREE)
    await reimport(here, tmp_path, ("1,101,周强", "1,103,周强"))
    count = len(here.texts(OFFICER))
    await here.forward(minutes=5)
    assert len(here.texts(OFFICER)) == count + 1
    assert "周强" in here.last(OFFICER).text


async def test_a_phone_of_two_reminds_by_name_of_the_one_who_is_missing(here: Street, tmp_path: Path) -> None:
    await reimport(here, tmp_path, ("韩老伯,family,,,", "韩老伯,family,7103,,"))
    await here.until("06:30")
    await here.says(HAN, "36.5", THREE)
    await here.until("08:31")
    last = here.last(HAN).text
    assert ("韩老伯" in last) != ("韩秀珍" in last)
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_a_list_of_many_long_names_still_fits_into_a_message(here: Street, tmp_path: Path) -> None:
    crowd = "".join(
        f"3栋,3,{300 + n // 8},Alexandra-{n} Montgomery-Featherstone,student,,,\n" for n in range(480)
    )
    await reimport(here, tmp_path, (",,,卢医生", crowd + ",,,卢医生"))
    await here.until("09:31")
    assert "Alexandra-0 " in here.last(ZHOU).text
    assert not [text for text in here.texts(7002) if "list" in text]


async def test_who_reports_early_and_moves_before_the_slot_opens_is_counted_once(
    here: Street, tmp_path: Path
) -> None:
    await here.says(TIAN, "36.5", THREE)
    await reimport(here, tmp_path, ("3栋,2,202,田小雨", "5栋,2,402,田小雨"))
    await here.until("06:30")
    assert "已报 1 / 7 人" in here.board(THREE)
    assert "已报 0 / 5 人" in here.board(FIVE)


async def test_who_left_the_roster_within_a_roll_call_is_named_and_can_be_excused(
    here: Street, tmp_path: Path
) -> None:
    """A room was put right in the roster: that is one who left and one who comes, and the list waits for the first."""
    await here.until("06:30")
    await reimport(here, tmp_path, ("1,302,谢明", "1,303,谢明"))
    await here.until("09:31")
    listed = here.last(YUAN)
    assert "谢明（已不在名册）" in listed.text
    assert "?" not in listed.text
    await here.taps(YUAN, listed, "谢明")
    await here.taps(YUAN, listed, "请假")
    assert "谢明" not in listed.text
    assert "302" not in here.board(FIVE)
