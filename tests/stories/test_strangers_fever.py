"""A fever of somebody whom the roster doesn't have: told at once, again until it is seen, and once known, anew."""

from models.duty import Alarm
from models.report import Report
from simulator import people
from tests.stories.buttons import labels
from tests.stories.ledger import rows
from tests.stories.street import PLACE, THREE, Street

ZHOU, WU, OFFICER, STRANGER = 7101, 7104, 7001, 7999


def alerts(here: Street, chat: int) -> list[str]:
    return [t for t in here.texts(chat) if "🔴" in t]


async def test_it_is_told_at_once_and_again_until_seen(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(STRANGER, "105 王小明 38.6", THREE)
    assert here.reaction(THREE, message) == "👀"
    for ear in (ZHOU, OFFICER):
        (alert,) = alerts(here, ear)
        assert "发热：3栋 105 王小明 38.6℃" in alert
        assert "名册里没有这个人" in alert
    (door,) = alerts(here, PLACE)
    assert "38.6" not in door
    assert "王小明" not in door
    assert "38.6" not in here.seen_in(THREE)
    await here.forward(minutes=5)
    assert len(alerts(here, OFFICER)) == 2
    last = next(m for m in reversed(here.messages(OFFICER)) if "🔴" in m.text)
    assert "谢谢" in await here.taps(OFFICER, last, "看到")
    await here.forward(minutes=40)
    assert len(alerts(here, OFFICER)) == 2
    assert not [t for t in here.texts(ZHOU) if "再量一次" in t], "nobody could enter it yet"


async def test_the_lead_is_asked_at_once_who_that_is_and_then_it_is_a_fever_like_any_other(
    here: Street,
) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "105 王小明 38.6", THREE)
    asked = next(m for m in here.messages(ZHOU) if "新住户" in labels(m))
    assert "38.6" not in asked.text
    before = len(alerts(here, OFFICER))
    await here.taps(ZHOU, asked, "租住")
    assert len(alerts(here, OFFICER)) == before + 1
    assert "名册里没有" not in alerts(here, OFFICER)[-1]
    await here.forward(minutes=6)
    assert len(alerts(here, OFFICER)) == before + 2, "one alarm, not two"
    assert [r["resident"] > 0 for r in await rows(here, Alarm) if r["next_at"]] == [True]
    await here.until("09:31")
    assert not [t for t in here.texts(ZHOU) if "认一认" in t], "asked already"


async def test_a_question_asked_already_stands_in_the_digest_of_others_and_either_tap_ends_both(
    here: Street,
) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "105 王小明 38.6", THREE)
    await here.taps(OFFICER, here.last(OFFICER), "看到")
    await here.says(STRANGER, "105 王小红 36.6", THREE)
    asked = next(m for m in here.messages(ZHOU) if "新住户" in labels(m))
    await here.until("09:31")
    digest = next(m for m in here.messages(ZHOU) if "认一认" in m.text)
    assert "王小明" in digest.text
    await here.taps(ZHOU, digest, "① 租住")
    assert "已加进名册" in asked.text
    assert not labels(asked)


async def test_ignored_it_is_told_no_further(here: Street) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "105 王小明 38.6", THREE)
    asked = next(m for m in here.messages(ZHOU) if "新住户" in labels(m))
    await here.taps(ZHOU, asked, "忽略")
    count = len(alerts(here, OFFICER))
    await here.forward(minutes=20)
    assert len(alerts(here, OFFICER)) == count


async def test_a_typing_error_mended_by_editing_is_told_to_those_who_heard(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(STRANGER, "105 王小明 38.6", THREE)
    await here.edits(STRANGER, THREE, message, "105 王小明 36.8")
    assert "现在报" in here.last(OFFICER).text
    count = len(alerts(here, OFFICER))
    await here.forward(minutes=20)
    assert len(alerts(here, OFFICER)) == count


async def test_it_goes_upward_when_nobody_looks_and_on_when_the_lead_has_blocked_us(here: Street) -> None:
    people.block(here.world, ZHOU)
    await here.until("06:30")
    await here.says(STRANGER, "105 王小明 38.6", THREE)
    assert alerts(here, WU), "the deputy"
    await here.forward(minutes=16)
    assert [t for t in here.texts(-1001900000001) if "发热还没有人确认" in t]


async def test_a_misspelt_name_is_an_alarm_about_the_resident(here: Street) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "102 韩老柏 38.6", THREE)
    (alert,) = alerts(here, OFFICER)
    assert "韩老伯" in alert
    assert "账号未核实" in alert
    asked = next(m for m in here.messages(ZHOU) if "绑定 韩老伯" in labels(m))
    await here.taps(ZHOU, asked, "租住")
    line = next(r for r in await rows(here, Report) if r["resident"] == 5)
    assert line["status"] == "pending", "it was somebody else: nobody has heard of him"
    assert "韩老柏" in alerts(here, OFFICER)[-1]


async def test_one_that_sounds_like_somebody_who_has_reported_may_be_another_person(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "36.5", THREE)
    await here.says(STRANGER, "201 吴播 38.6", THREE)
    (alert,) = alerts(here, OFFICER)
    assert "吴播" in alert
    assert "名册里没有这个人" in alert
    line = next(r for r in await rows(here, Report) if r["resident"] == 6)
    assert (str(line["celsius"]), line["by"]) == ("36.5", "self")
