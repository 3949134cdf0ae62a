"""A fever goes to the lead and the places at once, in private, until somebody has seen it."""

from simulator import people
from tests.stories.buttons import labels
from tests.stories.street import LEADERSHIP, NOTICES, PLACE, THREE, Street

ZHOU, WU, STRANGER, OFFICER, LIN = 7101, 7104, 7999, 7001, 7301


async def test_the_lead_and_the_places_are_told_and_the_group_sees_the_same_sign(here: Street) -> None:
    await here.until("09:10")
    before = here.texts(THREE)
    message = await here.says(WU, "38.2 有点咳嗽", THREE)
    assert here.reaction(THREE, message) == "👌"
    assert here.texts(THREE)[: len(before)]
    assert len(here.texts(THREE)) == len(before)
    for ear in (ZHOU, OFFICER):
        assert "38.2" in here.last(ear).text
        assert "吴波" in here.last(ear).text
        assert "咳嗽" in here.last(ear).text
    door = here.last(PLACE).text
    assert "201" in door
    assert "吴波" not in door
    assert "38.2" not in door
    assert not [t for t in here.texts(LEADERSHIP) + here.texts(NOTICES) if "发热" in t]


async def test_it_is_told_again_until_one_of_them_has_seen_it(here: Street) -> None:
    await here.until("09:10")
    await here.says(WU, "37.3", THREE)
    count = len(here.texts(OFFICER))
    await here.forward(minutes=5)
    assert len(here.texts(OFFICER)) == count + 1
    toast = await here.taps(ZHOU, here.last(ZHOU), "看到")
    assert "谢谢" in toast
    assert "楼栋长已看到" in labels(here.last(OFFICER))[0], (
        "whoever comes later sees that somebody has it in hand"
    )
    count = len(here.texts(OFFICER))
    await here.forward(minutes=12)
    assert len(here.texts(OFFICER)) == count
    assert not [t for t in here.texts(LEADERSHIP) if "发热" in t]


async def test_the_button_of_an_alert_whose_arrival_we_never_heard_of_answers_too(here: Street) -> None:
    """The answer to the first was lost, so it is there twice; a tap on either is a tap, and both say so."""
    await here.until("06:10")
    here.server.faults.add("lost", lambda method, fields: fields.integer("chat_id") == ZHOU, times=1)
    await here.says(WU, "38.2", THREE)
    await here.settle()
    first, second = [m for m in here.messages(ZHOU) if "38.2" in m.text]
    await here.taps(ZHOU, first, "我已看到")
    assert "楼栋长已看到" in labels(first)[0]
    assert "楼栋长已看到" in labels(second)[0]
    assert "楼栋长已看到" in labels(here.last(OFFICER))[0]


async def test_nobody_has_seen_it_so_leadership_learns_the_building_and_no_more(here: Street) -> None:
    await here.until("06:10")
    await here.says(WU, "38.5", THREE)
    await here.forward(minutes=16)
    upward = [t for t in here.texts(LEADERSHIP) if "发热" in t]
    assert len(upward) == 1
    assert "3栋" in upward[0]
    assert "吴波" not in upward[0]
    assert "38" not in upward[0]


async def test_just_below_the_threshold_is_no_alarm(here: Street) -> None:
    await here.until("06:10")
    before = len(here.texts(OFFICER))
    await here.says(WU, "37.2", THREE)
    assert len(here.texts(OFFICER)) == before


async def test_a_symptom_that_the_site_names_is_an_alarm_too(here: Street) -> None:
    await here.until("06:10")
    await here.says(WU, "36.5 胸闷", THREE)
    assert "吴波" in here.last(OFFICER).text


async def test_a_fever_that_is_lowered_is_told_until_somebody_has_seen_it(here: Street) -> None:
    """It may be a slip, or somebody who is afraid of being taken away."""
    await here.until("06:10")
    message = await here.says(WU, "38.6", THREE)
    await here.edits(WU, THREE, message, "36.8")
    for ear in (ZHOU, OFFICER):
        assert "36.8" in here.last(ear).text
        assert "打错" in here.last(ear).text
    door = here.last(PLACE).text
    assert "201" in door
    assert "改了" in door
    assert "吴波" not in door
    assert "36.8" not in door
    count = len(here.texts(OFFICER))
    await here.forward(minutes=5)
    assert len(here.texts(OFFICER)) == count + 1
    assert "36.8" in here.last(OFFICER).text
    await here.taps(OFFICER, here.last(OFFICER), "看到")
    count = len(here.texts(OFFICER))
    await here.forward(minutes=30)
    assert len(here.texts(OFFICER)) == count
    assert not [t for t in here.texts(LEADERSHIP) if "发热" in t]


async def test_what_somebody_has_seen_is_lowered_in_one_message_without_a_button(here: Street) -> None:
    await here.until("06:10")
    message = await here.says(WU, "38.6", THREE)
    await here.taps(ZHOU, here.last(ZHOU), "看到")
    await here.edits(WU, THREE, message, "36.8")
    assert "36.8" in here.last(OFFICER).text
    assert not labels(here.last(OFFICER))
    count = len(here.texts(OFFICER))
    await here.forward(minutes=30)
    assert len(here.texts(OFFICER)) == count


async def test_a_leads_own_correction_needs_nobody_to_see_it(here: Street) -> None:
    await here.until("06:10")
    await here.says(WU, "38.6", THREE)
    await here.says(ZHOU, "201 吴波 更正 36.8", THREE)
    assert "36.8" in here.last(OFFICER).text
    count = len(here.texts(OFFICER))
    await here.forward(minutes=30)
    assert len(here.texts(OFFICER)) == count


async def test_a_lowered_fever_that_nobody_sees_goes_up_like_any_other(here: Street) -> None:
    await here.until("06:10")
    message = await here.says(WU, "38.6", THREE)
    await here.edits(WU, THREE, message, "36.8")
    await here.forward(minutes=16)
    assert len([t for t in here.texts(LEADERSHIP) if "发热" in t]) == 1


async def test_an_edit_says_when_the_fever_was_written_and_when_it_came(here: Street) -> None:
    await here.until("06:10")
    message = await here.says(WU, "36.5", THREE)
    await here.until("06:32")
    await here.edits(WU, THREE, message, "37.8")
    alert = here.last(OFFICER)
    assert "06:10（06:32 收到）" in alert.text
    assert [e for e in alert.entities if e.get("user", {}).get("id") == WU], "one tap to write to them"


async def test_a_neighbours_word_of_a_fever_is_told_as_such(here: Street) -> None:
    await here.until("06:10")
    await here.says(STRANGER, "2单元201 吴波 38.9", THREE)
    assert [t for t in here.texts(OFFICER) if "38.9" in t and "核实" in t]


async def test_a_forged_tap_tells_nothing_and_changes_nothing(here: Street) -> None:
    await here.until("06:10")
    await here.says(WU, "38.2", THREE)
    data = here.last(OFFICER).reply_markup["inline_keyboard"][0][0]["callback_data"]  # type: ignore[index]
    await here.says(LIN, "/help")
    toast = await here.sends_tap(LIN, here.last(LIN), data)
    assert toast
    assert "吴波" not in toast
    count = len(here.texts(OFFICER))
    await here.forward(minutes=5)
    assert len(here.texts(OFFICER)) == count + 1


async def test_a_lead_who_has_blocked_the_bot_is_passed_over_at_once(here: Street) -> None:
    """3栋's deputy is 吴波; the lead 周敏 can't be reached, so the deputy hears of a neighbour's fever."""
    await here.until("06:10")
    people.block(here.world, ZHOU)
    await here.settle()
    await here.says(7105, "38.2", THREE)
    assert "田小雨" in here.last(WU).text


async def test_a_fever_that_climbs_is_told_anew_also_to_those_who_have_seen_it(here: Street) -> None:
    await here.until("06:10")
    await here.says(WU, "38.0", THREE)
    await here.taps(OFFICER, here.last(OFFICER), "看到")
    count = len(here.texts(OFFICER))
    await here.says(WU, "38.2", THREE)
    assert len(here.texts(OFFICER)) == count
    await here.says(WU, "39.4", THREE)
    assert "39.4" in here.last(OFFICER).text


async def test_who_has_a_fever_is_not_left_alone_with_it(here: Street) -> None:
    await here.until("06:10")
    await here.says(WU, "/start", WU)
    await here.says(WU, "38.5", THREE)
    assert "会来联系您" in here.last(WU).text
    assert not [t for t in here.texts(THREE) if "联系您" in t], "in private only"
    count = len(here.texts(WU))
    await here.says(WU, "38.9", THREE)
    assert len([t for t in here.texts(WU)[count:] if "会来联系您" in t]) == 0, "once a slot"


async def test_a_reminder_takes_the_place_of_the_one_before_and_counts(here: Street) -> None:
    await here.until("06:10")
    before = len(here.texts(OFFICER))
    await here.says(WU, "38.2", THREE)
    await here.forward(minutes=31)
    first, newest = here.texts(OFFICER)[before:]
    assert "提醒" not in first
    assert "第 7 次提醒" in newest
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    assert "健康专员已看到" in labels(here.messages(OFFICER)[-2])[0], "also on the first"


async def test_leadership_learns_where_it_was_warned_that_somebody_has_seen_it(here: Street) -> None:
    await here.until("06:10")
    await here.says(WU, "38.5", THREE)
    await here.forward(minutes=16)
    count = len(here.texts(LEADERSHIP))
    await here.taps(ZHOU, here.last(ZHOU), "我已看到")
    assert "已有人看到" in here.last(LEADERSHIP).text
    assert len(here.texts(LEADERSHIP)) == count, "the warning itself says so"


async def test_of_one_person_one_alarm_is_told_again_and_says_which_slot_it_is(here: Street) -> None:
    await here.until("19:30")
    await here.says(WU, "38.1", THREE)
    await here.says(WU, "今早37.9", THREE)
    assert "早间体温" in here.last(OFFICER).text
    before = len(here.texts(OFFICER))
    await here.forward(minutes=5)
    assert len(here.texts(OFFICER)) == before + 1, "not one for each slot"
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    await here.forward(minutes=30)
    assert len(here.texts(OFFICER)) == before + 1
    assert not [m for m in here.messages(OFFICER) if any("我已看到" in label for label in labels(m))]
