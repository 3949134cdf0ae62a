"""Unwell, and no number: thanked and asked to measure; the lead learns of it in private, and the group of nothing."""

from typing import Any

from models.report import Report
from tests.stories.ledger import rows
from tests.stories.street import NOTICES, PLACE, THREE, Street

ZHOU, HAN, WU, TIAN, OFFICER = 7101, 7103, 7104, 7105, 7001


async def line(here: Street, name: str) -> Any:
    room = {"吴波": "201", "韩老伯": "102"}[name]
    there = [r for r in await rows(here, Report) if r["room"] == room and r["slot"] == "morning"]
    return max(there, key=lambda r: r["resident"])


async def test_a_cough_is_thanked_for_and_the_list_says_so(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(WU, "今天有点咳嗽", THREE)
    question = here.last(THREE)
    assert question.reply_to == message
    assert "谢谢您告诉我们" in question.text
    assert "量一下体温" in question.text
    assert not [t for t in here.texts(OFFICER) if "吴波" in t], "no alarm for a cough"
    await here.until("09:31")
    assert "吴波（说：咳嗽）" in here.last(ZHOU).text
    assert "咳嗽" not in here.seen_in(THREE) + here.seen_in(NOTICES)
    await here.says(WU, "36.7", THREE)
    assert (await line(here, "吴波"))["symptoms"] == ("cough",)
    assert here.reaction(THREE, message) == "👌"


async def test_of_one_of_theirs(here: Street) -> None:
    await here.until("06:30")
    await here.says(HAN, "韩老伯有点头疼", THREE)
    assert "给韩老伯量一下体温" in here.last(THREE).text
    await here.until("09:31")
    assert "韩老伯（说：头痛）" in here.last(ZHOU).text
    assert "韩秀珍（" not in here.last(ZHOU).text


async def test_what_counts_as_a_fever_is_told_at_once_to_those_who_may_know(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "我胸闷，喘不上气", THREE)
    for account in (ZHOU, OFFICER):
        (told,) = [t for t in here.texts(account) if "吴波" in t]
        assert "气短胸闷" in told
        assert "None" not in told
    assert not [t for t in here.texts(PLACE) if "吴波" in t]
    assert "胸闷" not in here.seen_in(THREE)
    await here.says(WU, "还是胸闷", THREE)
    assert len([t for t in here.texts(OFFICER) if "吴波" in t]) == 1
    await here.says(WU, "36.6", THREE)
    assert [t for t in here.texts(OFFICER) if "吴波" in t and "36.6" in t], "with the number it is an alarm"


async def test_a_fever_without_a_number_is_told_too(here: Street) -> None:
    await here.until("06:30")
    await here.says(HAN, "我发烧了", THREE)
    (told,) = [t for t in here.texts(ZHOU) if "韩秀珍" in t]
    assert "还没有体温" in told
    assert "发热" not in here.last(THREE).text


async def test_after_a_report_it_stands_beside_the_number(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "36.5", THREE)
    later = await here.says(WU, "有点咳嗽", THREE)
    now = await line(here, "吴波")
    assert (str(now["celsius"]), now["symptoms"], now["status"]) == ("36.5", ("cough",), "reported")
    await here.edits(WU, THREE, later, "今天天气真好")
    assert (await line(here, "吴波"))["status"] == "reported"
    await here.says(WU, "胸闷", THREE)
    assert [t for t in here.texts(OFFICER) if "吴波" in t and "36.5" in t]


async def test_edited_away_it_is_gone(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(WU, "今天有点咳嗽", THREE)
    await here.edits(WU, THREE, message, "今天天气真好")
    assert (await line(here, "吴波"))["symptoms"] == ()
    assert here.reaction(THREE, message) == ""


async def test_a_neighbour_is_asked_and_nothing_is_kept(here: Street) -> None:
    await here.until("06:30")
    await here.says(HAN, "吴波有点咳嗽", THREE)
    assert (await line(here, "吴波"))["symptoms"] == ()


async def test_whoever_calls_for_help_in_private_is_looked_after(here: Street) -> None:
    """The lead and the officer are asked to look, once, and not told the words; the group hears nothing."""
    await here.until("06:30")
    await here.says(TIAN, "36.5")
    heard, lead, officer, group = (len(here.texts(chat)) for chat in (TIAN, ZHOU, OFFICER, THREE))
    for text in ("我摔倒了，起不来", "救救我", "谢谢"):
        await here.says(TIAN, text)
    answers = here.texts(TIAN)[heard:]
    assert len(answers) == 2, "each call, and not the thanks"
    assert all("120" in text for text in answers)
    for asked in (*here.texts(ZHOU)[lead:], *here.texts(OFFICER)[officer:]):
        assert "田小雨" in asked
        assert "求助" in asked
        assert "摔倒" not in asked
    assert len(here.texts(ZHOU)) == lead + 1
    assert len(here.texts(OFFICER)) == officer + 1
    assert len(here.texts(THREE)) == group


async def test_an_alarm_that_goes_on_names_no_number_that_is_not_there(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "38.6")
    await here.says(WU, "/undo")
    await here.says(WU, "胸闷")
    await here.forward(minutes=12)
    told = [e.text for e in here.events if e.chat_id == OFFICER and "吴波" in e.text]
    assert "None" not in "".join(told)
    assert "气短胸闷" in told[-1]
    assert "还没有体温" in told[-1]
