"""A fever in words and the numbers beside it: one alarm, that says what is so now."""

from models.report import Report
from tests.stories.alarms import asked, ever, told
from tests.stories.ledger import rows
from tests.stories.street import LEADERSHIP, PLACE, THREE, Street

ZHOU, WU, OFFICER = 7101, 7104, 7001


async def test_a_fever_in_numbers_takes_it_over(here: Street) -> None:
    """It is news, told at once; whoever was told in words isn't told these any more, and the way up isn't longer."""
    await here.until("06:30")
    await here.says(WU, "我发烧了", THREE)
    await here.forward(minutes=9)
    await here.says(WU, "38.6", THREE)
    words, number = told(here, OFFICER)
    assert "还没有体温" in words
    assert "38.6" in number
    assert "提醒" not in number
    await here.forward(minutes=6)
    assert len([t for t in here.texts(LEADERSHIP) if "发热" in t]) == 1, (
        "a quarter of an hour after the words"
    )
    assert len(told(here, OFFICER)) == 3
    await here.forward(minutes=25)
    assert [t for t in here.texts(WU) if "再量一次" in t], "measured again, since there is a number"


async def test_somebody_has_seen_the_words_and_hears_of_the_number(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "我发烧了", THREE)
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    await here.says(WU, "38.6", THREE)
    assert "38.6" in here.last(OFFICER).text
    assert asked(here, OFFICER) == [here.last(OFFICER).text]


async def test_a_normal_number_is_told_until_somebody_has_seen_it(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "我发烧了", THREE)
    await here.says(WU, "36.6", THREE)
    assert "36.6" in here.last(OFFICER).text
    assert "打错" not in here.last(OFFICER).text
    assert "改了" in here.last(PLACE).text
    assert "36.6" not in here.last(PLACE).text
    await here.forward(minutes=5)
    assert "36.6" in here.last(OFFICER).text
    assert "第 2 次提醒" in here.last(OFFICER).text
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    sent = len(ever(here, OFFICER))
    await here.says(WU, "36.7", THREE)
    await here.forward(minutes=30)
    assert len(ever(here, OFFICER)) == sent


async def test_a_lead_who_measures_has_seen_it(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "我发烧了", THREE)
    await here.says(ZHOU, "201 吴波 36.6", THREE)
    assert "36.6" in here.last(OFFICER).text
    assert not asked(here, OFFICER)


async def test_feverish_again_after_a_normal_number_is_a_new_alarm(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "我发烧了", THREE)
    await here.says(WU, "36.6", THREE)
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    await here.says(WU, "我又发烧了", THREE)
    assert "发热" in here.last(OFFICER).text
    assert "36.6" in here.last(OFFICER).text
    assert len(asked(here, OFFICER)) == 1


async def test_words_after_a_normal_number_are_an_alarm_that_names_it(here: Street) -> None:
    await here.until("06:10")
    await here.says(WU, "36.5", THREE)
    await here.until("07:00")
    await here.says(WU, "我发烧了", THREE)
    (first,) = told(here, OFFICER)
    assert "36.5" in first
    assert "06:10" in first
    assert "还没有体温" not in first
    await here.forward(minutes=6)
    assert "36.5" in told(here, OFFICER)[-1]
    await here.says(WU, "36.8", THREE)
    assert "36.8" in told(here, OFFICER)[-1]
    assert "🟡" in told(here, OFFICER)[-1]


async def test_words_after_a_number_that_are_edited_away_are_taken_back(here: Street) -> None:
    """The number stays; also when a lead had reported it, who has seen nothing of the words."""
    await here.until("06:30")
    await here.says(ZHOU, "201 吴波 36.5", THREE)
    message = await here.says(WU, "我发烧了", THREE)
    await here.edits(WU, THREE, message, "今天天气真好")
    assert "36.5" in here.last(OFFICER).text
    assert "🟡" in here.last(OFFICER).text
    assert asked(here, OFFICER)[-1] == here.last(OFFICER).text
    (line,) = [r for r in await rows(here, Report) if r["room"] == "201" and r["slot"] == "morning"]
    assert (str(line["celsius"]), line["symptoms"], line["status"]) == ("36.5", (), "reported")


async def test_the_number_before_the_words_is_taken_back_and_the_words_stay(here: Street) -> None:
    await here.until("06:30")
    number = await here.says(WU, "36.5", THREE)
    await here.says(WU, "我发烧了", THREE)
    await here.edits(WU, THREE, number, "今天天气真好")
    await here.forward(minutes=5)
    assert "还没有体温" in here.last(OFFICER).text
    assert len(ever(here, OFFICER)) == 2


async def test_the_number_after_the_words_is_taken_back_and_the_words_are_told_anew(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "我发烧了", THREE)
    number = await here.says(WU, "36.5", THREE)
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    await here.edits(WU, THREE, number, "今天天气真好")
    assert "还没有体温" in here.last(OFFICER).text
    assert len(asked(here, OFFICER)) == 1


async def test_edited_away_it_is_told_as_taken_back_until_seen(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(WU, "我发烧了", THREE)
    await here.edits(WU, THREE, message, "今天天气真好")
    assert "撤回" in here.last(OFFICER).text
    assert "改了" in here.last(PLACE).text
    await here.forward(minutes=5)
    assert "撤回" in here.last(OFFICER).text
    assert "第 2 次提醒" in here.last(OFFICER).text
    await here.taps(ZHOU, here.last(ZHOU), "我已看到")
    sent = len(ever(here, OFFICER))
    await here.forward(minutes=30)
    assert len(ever(here, OFFICER)) == sent


async def test_an_edit_that_says_something_else_is_told_once(here: Street) -> None:
    """Not as taken back first, and then as what it is now."""
    await here.until("06:30")
    message = await here.says(WU, "我发烧了", THREE)
    await here.edits(WU, THREE, message, "我发烧了，头疼")
    assert len(ever(here, OFFICER)) == 1
    await here.edits(WU, THREE, message, "38.6")
    assert len(ever(here, OFFICER)) == 2
    assert "38.6" in here.last(OFFICER).text
    await here.edits(WU, THREE, message, "36.6")
    assert len(ever(here, OFFICER)) == 3
    assert "36.6" in here.last(OFFICER).text
    await here.edits(WU, THREE, message, "我发烧了")
    assert len(ever(here, OFFICER)) == 4
    assert "还没有体温" in here.last(OFFICER).text
    await here.edits(WU, THREE, message, "发烧38.6")
    await here.edits(WU, THREE, message, "我发烧了")
    assert len(ever(here, OFFICER)) == 6
    assert "还没有体温" in here.last(OFFICER).text
