"""Each promise of the plan, and somebody who tries to break it."""

from datetime import timedelta
from pathlib import Path

from simulator import people
from simulator.errors import Refusal
from simulator.fields import Fields
from tests.stories.street import FIVE, HERE, LEADERSHIP, NOTICES, THREE, Street, street

ZHOU, WU, TIAN, YUAN, OFFICER, ADMIN = 7101, 7104, 7105, 7201, 7001, 7002


def to(chat: int):  # type: ignore[no-untyped-def]
    """Picks the calls that go to one chat."""

    def which(method: str, fields: Fields) -> bool:
        return fields.integer("chat_id") == chat

    return which


# 1. No report is lost


async def test_an_update_that_cannot_be_handled_is_set_aside_loudly_and_the_next_goes_on(
    here: Street,
) -> None:
    await here.until("06:30")
    chat = {"id": THREE, "type": "supergroup", "title": "3栋"}
    here.world.updates.push("message", {"message_id": 999, "date": "never", "chat": chat})
    message = people.say(here.world, WU, THREE, "36.5")
    other = people.say(here.world, YUAN, FIVE, "36.6")
    await here.forward(seconds=1)
    assert here.reaction(FIVE, other) == "👌", "another chat doesn't wait"
    assert here.reaction(THREE, message) == "", "the same chat waits its turn"
    await here.forward(minutes=1)
    assert here.reaction(THREE, message) == "👌"
    assert [t for t in here.texts(ADMIN) if "搁置" in t]


async def test_what_came_before_an_update_that_cannot_be_read_is_not_to_blame(here: Street) -> None:
    """They are looked at together; the report of another chat must not be set aside for it, nor wait."""
    await here.until("06:30")
    message = people.say(here.world, YUAN, FIVE, "36.6")
    chat = {"id": THREE, "type": "supergroup", "title": "3栋"}
    here.world.updates.push("message", {"message_id": 999, "date": "never", "chat": chat})
    await here.forward(seconds=1)
    assert here.reaction(FIVE, message) == "👌"
    await here.forward(minutes=1)
    assert "已报 1 / 5 人" in here.board(FIVE)
    assert len([t for t in here.texts(ADMIN) if "搁置" in t]) == 1


async def test_what_was_written_while_the_bot_was_down_is_taken_in_when_it_is_back(here: Street) -> None:
    await here.until("06:30")
    await here.stops()
    message = people.say(here.world, WU, THREE, "36.5")
    await here.world.clock.run(here.now + timedelta(minutes=30), without_bot=True)
    await here.starts()
    await here.settle()
    assert "已报 1 / 7 人" in here.board(THREE)
    assert here.reaction(THREE, message) in ("", "👌"), "an old sign is left out: the board shows it"


async def test_the_mail_of_the_time_away_is_read_before_the_clock_is_looked_at(here: Street) -> None:
    """Nobody is told of a fever that was lowered meanwhile, or reminded of what they have reported."""
    await here.until("08:20")
    message = await here.says(WU, "38.6", THREE)
    await here.stops()
    told = len(here.texts(OFFICER))
    people.edit(here.world, WU, THREE, message, "36.8")
    people.say(here.world, TIAN, THREE, "36.5")
    await here.world.clock.run(here.now + timedelta(minutes=14), without_bot=True)
    await here.starts()
    await here.settle()
    (only,) = here.texts(OFFICER)[told:]
    assert "36.8" in only
    assert not here.texts(TIAN), "at 08:30 everybody missing is reminded"
    assert [t for t in here.texts(ZHOU) if "还差" in t]


# 2. Nothing is posted twice or skipped


async def test_a_restart_repeats_nothing(here: Street) -> None:
    await here.until("09:40")
    seen = {chat: here.texts(chat) for chat in (THREE, FIVE, LEADERSHIP, ZHOU, WU)}
    await here.stops()
    await here.starts()
    await here.settle()
    assert {chat: here.texts(chat) for chat in seen} == seen


async def test_after_downtime_reminders_are_left_out_and_the_summary_comes_late_but_comes(
    here: Street,
) -> None:
    await here.until("19:20")
    before = len(here.texts(THREE))
    await here.stops()
    await here.world.clock.run(here.now.replace(hour=23, minute=0), without_bot=True)
    await here.starts()
    await here.forward(minutes=1)
    assert len(here.texts(THREE)) == before, "the group is not reminded of what is over"
    summaries = [m for m in here.world.chats[NOTICES].messages.values() if m.media]
    assert len(summaries) == 1
    assert "补发" in summaries[0].text
    assert "已结束" in here.board(THREE)


async def test_a_reminder_whose_fate_is_unknown_is_not_repeated(here: Street) -> None:
    await here.until("08:29")
    before = len(here.texts(TIAN))
    here.server.faults.add("lost", to(TIAN), times=1)
    await here.until("08:50")
    assert len(here.texts(TIAN)) == before + 1


async def test_a_board_whose_fate_is_unknown_is_posted_again(here: Street) -> None:
    here.server.faults.add("lost", to(FIVE), times=1)
    await here.until("06:05")
    assert len([t for t in here.texts(FIVE) if "已报" in t]) == 2
    await here.says(YUAN, "36.5", FIVE)
    assert "已报 1 / 5 人" in here.board(FIVE)


async def test_a_fever_alert_whose_fate_is_unknown_is_told_again(here: Street) -> None:
    await here.until("06:30")
    here.server.faults.add("lost", to(OFFICER), times=1)
    await here.says(WU, "38.5", THREE)
    assert len([t for t in here.texts(OFFICER) if "吴波" in t]) == 2


async def test_only_the_stub_of_a_summary_may_be_there_twice(here: Street) -> None:
    await here.until("22:14")
    here.server.faults.add("lost", "sendPhoto", times=1)
    await here.until("22:20")
    posts = [m for chat in (LEADERSHIP, NOTICES) for m in here.world.chats[chat].messages.values() if m.media]
    assert len(posts) == 3
    assert len([m for m in posts if "上报" in m.text or "应报" in m.text]) == 2


# 3. Order per chat, fairness between chats


async def test_a_429_pauses_one_chat_and_no_other(here: Street) -> None:
    here.server.faults.add("too_many", to(THREE), times=1, seconds=40)
    await here.until("06:00")
    await here.forward(seconds=20)
    assert not [t for t in here.texts(THREE) if "已报" in t]
    assert [t for t in here.texts(FIVE) if "已报" in t]
    await here.forward(seconds=40)
    assert "已报 0 / 7 人" in here.board(THREE)


async def test_in_a_hurry_no_flood_limit_is_broken(here: Street) -> None:
    await here.until("09:00")
    refused: list[str] = []
    here.server.on_request(lambda phase, number, method, fields: None)
    for number in range(25):
        people.say(here.world, TIAN, THREE, f"36.{number % 9}")
    await here.forward(minutes=3)
    assert not refused
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_where_a_group_forbids_the_reaction_the_board_is_the_acknowledgement(here: Street) -> None:
    here.world.chats[THREE].available_reactions = ["👍"]
    await here.until("06:30")
    first = await here.says(WU, "36.5", THREE)
    second = await here.says(TIAN, "36.6", THREE)
    assert here.reaction(THREE, first) == here.reaction(THREE, second) == ""
    assert "已报 2 / 7 人" in here.board(THREE)


async def test_a_board_that_somebody_deleted_is_posted_anew(here: Street) -> None:
    await here.until("06:30")
    board = [m for m in here.messages(THREE) if "已报" in m.text][-1]
    here.world.remove(here.world.chats[THREE], board.id, here.world.users[ZHOU])
    await here.says(WU, "36.5", THREE)
    await here.forward(seconds=20)
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_a_group_that_becomes_a_supergroup_goes_on(here: Street) -> None:
    await here.until("06:30")
    people.upgrade(here.world, THREE, -1001900000993, by=ZHOU)
    await here.settle()
    message = await here.says(WU, "36.5", -1001900000993)
    await here.forward(seconds=30)
    assert here.reaction(-1001900000993, message) == "👌"
    assert "已报 1 / 7 人" in here.board(-1001900000993)


# 5. Nobody sees what is not theirs


async def test_values_can_be_kept_out_of_the_group_altogether(tmp_path: Path) -> None:
    strict = tmp_path / "site.toml"
    strict.write_text((HERE / "site.toml").read_text("utf-8").replace('"stay"', '"delete_all"'), "utf-8")
    async with street(tmp_path, site=strict) as here:
        await here.until("06:30")
        for who, words in ((WU, "36.5"), (TIAN, "38.2")):
            message = await here.says(who, words, THREE)
            assert message not in here.world.chats[THREE].messages
        chatter = await here.says(WU, "谢谢楼长", THREE)
        assert chatter in here.world.chats[THREE].messages
        assert "已报 2 / 7 人" in here.board(THREE)


async def test_a_list_is_not_given_to_somebody_who_is_no_lead_any_more(here: Street) -> None:
    """The audience is asked again when a message is sent: the outbox holds it until then."""
    await here.until("09:29")
    here.server.faults.add("refuse", to(ZHOU), times=1, refusal=Refusal(500, "Internal Server Error"))
    await here.until("09:45")
    assert len([t for t in here.texts(ZHOU) if "还差" in t]) <= 1


async def test_every_call_is_one_that_the_bot_api_documents(here: Street) -> None:
    await here.until("09:20")
    message = await here.says(WU, "38.5", THREE)
    await here.edits(WU, THREE, message, "36.5")
    await here.until("11:30")
    await here.taps(OFFICER, here.last(OFFICER), "我已看到")
    await here.until("22:30")
    assert not here.server.app.unknown_parameters
