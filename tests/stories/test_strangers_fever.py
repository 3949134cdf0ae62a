"""A fever of somebody whom the roster doesn't have: told at once, again until it is seen, and once known, anew."""

from models.duty import Alarm
from models.introduction import Introduction
from models.report import Report
from simulator import people
from tests.stories.buttons import labels
from tests.stories.ledger import rows
from tests.stories.street import PLACE, THREE, Street

ZHOU, WU, TIAN, OFFICER, STRANGER = 7101, 7104, 7105, 7001, 7999
HAN_LAO_BO, WU_BO = 5, 6


def alerts(here: Street, chat: int) -> list[str]:
    return [t for t in here.texts(chat) if "🔴" in t]


async def test_it_is_told_at_once_and_again_until_seen(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(STRANGER, "105 王小明 38.6", THREE)
    assert here.reaction(THREE, message) == "👀"
    for ear in (ZHOU, OFFICER):
        (alert,) = alerts(here, ear)
        assert "发热：3栋 105 王小明 38.6℃" in alert
        assert "这个账号是谁还没有核实" in alert
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
    assert "还没有核实" not in alerts(here, OFFICER)[-1]
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
    assert "改成了 36.8" in here.last(OFFICER).text
    await here.taps(OFFICER, here.last(OFFICER), "看到")
    count = len(alerts(here, OFFICER))
    await here.forward(minutes=20)
    assert len(alerts(here, OFFICER)) == count


async def test_one_that_somebody_unknown_takes_back_is_told_until_seen(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(STRANGER, "105 王小明 38.6", THREE)
    await here.edits(STRANGER, THREE, message, "今天天气真好")
    assert "撤回" in here.last(OFFICER).text
    await here.forward(minutes=6)
    assert "撤回" in here.last(OFFICER).text
    assert len([t for t in here.texts(OFFICER) if "撤回" in t]) == 2
    await here.taps(OFFICER, here.last(OFFICER), "看到")
    await here.forward(minutes=20)
    assert len([t for t in here.texts(OFFICER) if "撤回" in t]) == 2


async def test_it_goes_upward_when_nobody_looks_and_on_when_the_lead_has_blocked_us(here: Street) -> None:
    people.block(here.world, ZHOU)
    await here.until("06:30")
    await here.says(STRANGER, "105 王小明 38.6", THREE)
    assert alerts(here, WU), "the deputy"
    await here.forward(minutes=16)
    assert [t for t in here.texts(-1001900000001) if "发热还没有人确认" in t]


async def line_of(here: Street, resident: int) -> tuple[str, str, str]:
    line = next(r for r in await rows(here, Report) if r["resident"] == resident)
    return (str(line["celsius"]), line["by"], line["status"])


async def test_a_misspelt_name_is_an_alarm_of_its_own(here: Street) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "102 韩老柏 38.6", THREE)
    (alert,) = alerts(here, OFFICER)
    assert "韩老柏" in alert
    asked = next(m for m in here.messages(ZHOU) if "绑定 韩老伯" in labels(m))
    assert (await line_of(here, HAN_LAO_BO))[2] == "pending", "nobody has said yet that it is him"
    await here.taps(ZHOU, asked, "租住")
    assert (await line_of(here, HAN_LAO_BO))[2] == "pending"
    assert "韩老柏" in alerts(here, OFFICER)[-1]


async def test_linked_the_fever_stands_though_a_lower_figure_came_before(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "102 韩老伯 36.5", THREE)
    await here.says(STRANGER, "102 韩老柏 38.6", THREE)
    before = len(alerts(here, OFFICER))
    await here.taps(ZHOU, next(m for m in here.messages(ZHOU) if "绑定 韩老伯" in labels(m)), "绑定")
    assert await line_of(here, HAN_LAO_BO) == ("38.6", "self", "reported")
    assert len(alerts(here, OFFICER)) == before + 1
    await here.forward(minutes=6)
    assert len(alerts(here, OFFICER)) == before + 2, "one alarm, and it is told on"


async def test_what_the_person_said_later_stands(here: Street) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "102 韩老柏 38.6", THREE)
    await here.says(ZHOU, "102 韩老伯 36.5", THREE)
    await here.taps(ZHOU, next(m for m in here.messages(ZHOU) if "绑定 韩老伯" in labels(m)), "绑定")
    assert await line_of(here, HAN_LAO_BO) == ("36.5", "lead", "reported")


async def test_a_fever_of_exactly_somebody_who_has_reported_is_told_asked_about_and_stands_once_linked(
    here: Street,
) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "102 韩老伯 36.5", THREE)
    message = await here.says(STRANGER, "102 韩老伯 38.6", THREE)
    assert here.reaction(THREE, message) == "👀"
    assert await line_of(here, HAN_LAO_BO) == ("36.5", "lead", "reported")
    (alert,) = alerts(here, OFFICER)
    assert "韩老伯 38.6" in alert
    assert "这个账号是谁还没有核实" in alert
    asked = next(m for m in here.messages(ZHOU) if "绑定 韩老伯" in labels(m))
    await here.taps(ZHOU, asked, "绑定")
    assert await line_of(here, HAN_LAO_BO) == ("38.6", "self", "reported")
    assert len(alerts(here, OFFICER)) == 2


async def test_brothers_do_not_go_onto_each_others_line(here: Street) -> None:
    """Whichever comes first, and when one of them is linked."""
    await here.until("06:30")
    await here.says(STRANGER, "102 韩老五 38.6 韩老伯 36.4", THREE)
    assert await line_of(here, HAN_LAO_BO) == ("36.4", "unconfirmed", "reported")
    assert ["韩老五" in alert for alert in alerts(here, OFFICER)] == [True]
    await here.until("09:31")
    digest = next(m for m in here.messages(ZHOU) if "认一认" in m.text)
    linked = next(mark for mark in ("①", "②") if f"{mark} 新住户" not in labels(digest))
    await here.taps(ZHOU, digest, f"{linked} 绑定 韩老伯")
    assert (await line_of(here, HAN_LAO_BO))[0] == "36.4"
    await here.taps(ZHOU, digest, "租住")
    assert (await line_of(here, HAN_LAO_BO))[0] == "36.4"
    assert "韩老五 38.6" in alerts(here, OFFICER)[-1]


async def test_a_new_flat_of_four_is_heard(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(STRANGER, "105 王小明 38.6 王小红 36.5 王大力 36.4 王秀英 36.6", THREE)
    assert here.reaction(THREE, message) == "👀"
    assert ["王小明 38.6" in alert for alert in alerts(here, OFFICER)] == [True]
    await here.until("09:31")
    digest = next(m for m in here.messages(ZHOU) if "认一认" in m.text)
    assert all(name in digest.text for name in ("王小明", "王小红", "王大力", "王秀英"))


async def test_a_fever_in_a_list_of_unknown_doors_is_told_and_the_rest_of_it_is_nobodys(here: Street) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "105 王小明 36.5\n106 赵一鸣 38.6", THREE)
    assert ["赵一鸣 38.6" in alert for alert in alerts(here, OFFICER)] == [True]
    assert [r["name"] for r in await rows(here, Introduction)] == ["赵一鸣"]


async def test_a_neighbours_word_of_a_fever_is_told_and_changes_nothing(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "36.5", THREE)
    for who in (TIAN, TIAN, STRANGER):
        await here.says(who, "201 吴波 38.6\n202 田小雨 36.5", THREE)
    assert await line_of(here, WU_BO) == ("36.5", "self", "reported")
    for ear in (ZHOU, OFFICER):
        first, second = [t for t in here.texts(ear) if "有人说发热" in t]
        assert "吴波 38.6" in first
        assert "邻居代报" in first
        assert "记着的是 36.5℃" in first
        assert second
    assert not alerts(here, PLACE)
    assert "38.6" not in here.seen_in(THREE)


async def test_one_that_sounds_like_somebody_who_has_reported_may_be_another_person(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "36.5", THREE)
    await here.says(STRANGER, "201 吴播 38.6", THREE)
    (alert,) = alerts(here, OFFICER)
    assert "吴播" in alert
    line = next(r for r in await rows(here, Report) if r["resident"] == 6)
    assert (str(line["celsius"]), line["by"]) == ("36.5", "self")


async def test_a_place_tells_two_of_one_flat_apart(here: Street) -> None:
    """Also a resident and somebody unknown, at every round, and once it is known who they are."""
    await here.until("06:30")
    await here.says(STRANGER, "105 王小明 38.6 王小红 38.5", THREE)
    first, second = alerts(here, PLACE)
    assert "位" not in first
    assert "3栋 105（这一户的第 2 位）" in second
    await here.forward(minutes=5)
    assert sorted("第 2 位" in t for t in alerts(here, PLACE)[2:]) == [False, True]
    asked = [m for m in here.messages(ZHOU) if "租住" in labels(m)]
    await here.taps(ZHOU, asked[0], "租住")
    await here.taps(ZHOU, asked[1], "租住")
    assert ["第 2 位" in t for t in alerts(here, PLACE)[4:]] == [False, True]
    await here.forward(minutes=5)
    assert sorted("第 2 位" in t for t in alerts(here, PLACE)[6:]) == [False, True]


async def test_an_alert_about_another_day_names_it(here: Street) -> None:
    await here.until("21:30")
    await here.says(STRANGER, "105 王小明 38.6", THREE)
    assert "21:30，" in alerts(here, OFFICER)[0]
    await here.forward(hours=3)
    assert "2月10日 21:30，" in alerts(here, OFFICER)[-1]
