"""What people do becomes the updates that Telegram would send, and events for whoever listens."""

from typing import Any

import pytest

from simulator import people
from simulator.errors import Impossible
from simulator.world import Event, World
from tests.simulator.conftest import GROUP, LI, STRANGER, WANG

SUPERGROUP = -1005001


def updates(world: World) -> list[dict[str, Any]]:
    return world.updates.first(100)


def test_a_message_its_edit_and_the_answer(world: World, events: list[Event]) -> None:
    first = people.say(world, LI, GROUP, "36.5")
    people.edit(world, LI, GROUP, first, "36.6")
    second = people.say(world, WANG, GROUP, "收到", reply_to=first)
    said, edited, answered = updates(world)
    assert (first, second) == (1, 2)
    assert said["message"]["text"] == "36.5"
    assert edited["edited_message"]["edit_date"] == edited["edited_message"]["date"] == 1580515200
    assert answered["message"]["reply_to_message"]["text"] == "36.6"
    assert [(event.n, event.by, event.kind, event.text) for event in events] == [
        (1, "李梅", "message", "36.5"),
        (2, "李梅", "edit", "36.6"),
        (3, "王建国", "message", "收到"),
    ]


def test_an_update_keeps_what_was_true_then(world: World) -> None:
    message = people.say(world, LI, GROUP, "36.5")
    people.edit(world, LI, GROUP, message, "37.9")
    assert updates(world)[0]["message"]["text"] == "36.5"


def test_start_opens_the_private_chat(world: World) -> None:
    assert LI not in world.chats
    people.start(world, LI, "bind_7")
    people.block(world, LI)
    people.start(world, LI)
    pressed, blocked, unblocked, again = updates(world)
    assert pressed["message"]["text"] == "/start bind_7"
    assert pressed["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert blocked["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert unblocked["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert again["message"]["text"] == "/start"


def test_the_bot_is_brought_in_and_put_out(world: World) -> None:
    people.remove(world, WANG, GROUP, world.bot.id)
    people.say(world, LI, GROUP, "它不在了")
    people.add(world, WANG, GROUP, world.bot.id)
    kinds = [next(key for key in update if key != "update_id") for update in updates(world)]
    assert kinds == ["message", "my_chat_member", "my_chat_member", "message"]
    assert "它不在了" not in str(updates(world))


def test_nobody_can_do_the_impossible(world: World) -> None:
    message = people.say(world, LI, GROUP, "36.5")
    for deed in (
        lambda: people.say(world, STRANGER, GROUP, "我"),
        lambda: people.edit(world, WANG, GROUP, message, "x"),
        lambda: people.delete(world, LI, GROUP, 99),
        lambda: people.say(world, LI, -1, "x"),
        lambda: people.say(world, LI, GROUP, "x", reply_to=99),
    ):
        with pytest.raises(Impossible):
            deed()


def test_a_tap_carries_data_and_the_message(world: World, events: list[Event]) -> None:
    message = world.post(
        world.chats[GROUP],
        world.bot,
        "板",
        reply_markup={"inline_keyboard": [[{"text": "已看", "callback_data": "seen:1"}]]},
    )
    query = people.tap(world, LI, GROUP, message.id, "seen:1")
    update = updates(world)[0]["callback_query"]
    assert (update["id"], update["data"], update["from"]["id"]) == (query, "seen:1", LI)
    assert update["message"]["text"] == "板"
    assert events[-1].text == "已看"
    people.tap(world, LI, GROUP, message.id, "forged")
    assert updates(world)[1]["callback_query"]["data"] == "forged"


@pytest.mark.parametrize("first", ["to", "from"])
def test_a_group_becomes_a_supergroup(world: World, first: Any) -> None:
    people.upgrade(world, GROUP, SUPERGROUP, first=first)
    one, two = (update["message"] for update in updates(world))
    assert ("migrate_to_chat_id" in one) == (first == "to")
    assert ("migrate_from_chat_id" in two) == (first == "to")
    assert people.say(world, LI, GROUP, "到新群") == 2
    assert updates(world)[2]["message"]["chat"] == {"id": SUPERGROUP, "title": "一栋", "type": "supergroup"}


def test_pictures_voices_and_forwards(world: World, events: list[Event]) -> None:
    people.photo(world, LI, GROUP, caption="36.5")
    people.voice(world, LI, GROUP, seconds=4)
    people.document(world, LI, GROUP, b"a,b", "表.csv")
    people.forward(world, WANG, GROUP, GROUP, 1)
    photo, voice, document, forwarded = (update["message"] for update in updates(world))
    assert (photo["photo"][0]["width"], photo["caption"]) == (8, "36.5")
    assert voice["voice"]["duration"] == 4
    assert document["document"]["file_name"] == "表.csv"
    assert forwarded["forward_origin"]["sender_user"]["id"] == LI
    assert [event.kind for event in events] == ["photo", "document", "document", "photo"]


def test_an_album_is_several_messages_with_one_caption(world: World, events: list[Event]) -> None:
    question = people.say(world, WANG, GROUP, "量了吗？")
    sent = people.album(world, LI, GROUP, [b"", b"", b""], "全家", reply_to=question)
    first, *others = (update["message"] for update in updates(world)[1:])
    assert [first["message_id"], *(one["message_id"] for one in others)] == sent == [2, 3, 4]
    assert first["caption"] == "全家"
    assert not any("caption" in one for one in others)
    assert len({one["media_group_id"] for one in (first, *others)}) == 1
    assert {one["reply_to_message"]["message_id"] for one in (first, *others)} == {question}
    assert [event.kind for event in events[1:]] == ["photo"] * 3
    other = people.album(world, LI, GROUP, [b"", b""])
    assert world.message(GROUP, other[0]).extra != world.message(GROUP, sent[0]).extra


def test_privacy_mode_hides_ordinary_talk(world: World) -> None:
    world.reads_all_messages = False
    world.chats[GROUP].members[world.bot.id].status = "member"
    for text in ("早上好", "/roll", "@chenhun_bot 在吗"):
        people.say(world, LI, GROUP, text)
    assert [update["message"]["text"] for update in updates(world)] == ["/roll", "@chenhun_bot 在吗"]
