"""Edits, deletions, reactions, pins: what they change, and when they are refused."""

from datetime import timedelta
from typing import Any

import pytest

from simulator import people
from simulator.server import Server
from simulator.world import Event, Member, World
from tests.simulator.conftest import GROUP, LI, WANG, Api

ROWS = {"inline_keyboard": [[{"text": "已看", "callback_data": "seen"}]]}
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


@pytest.fixture(autouse=True)
def no_limits(server: Server) -> None:
    server.flood.on = False


async def refusal(api: Api, method: str, **fields: Any) -> str:
    answer = await api(method, chat_id=GROUP, **fields)
    return str(answer["description"].removeprefix("Bad Request: "))


async def send(api: Api, **fields: Any) -> int:
    return int(
        (await api("sendMessage", **{"chat_id": GROUP, "text": "板"} | fields))["result"]["message_id"]
    )


async def test_an_edit_changes_text_and_keyboard(api: Api, events: list[Event]) -> None:
    board = await send(api, reply_markup=ROWS)
    edited = await api("editMessageText", chat_id=GROUP, message_id=board, text="板 2")
    assert edited["result"]["text"] == "板 2"
    assert edited["result"]["edit_date"]
    assert "reply_markup" not in edited["result"], "an edit without a keyboard takes it away"
    shown = await api("editMessageReplyMarkup", chat_id=GROUP, message_id=board, reply_markup=ROWS)
    assert shown["result"]["reply_markup"] == ROWS
    assert [(event.kind, event.text, event.buttons) for event in events] == [
        ("message", "板", [["已看"]]),
        ("edit", "板 2", []),
        ("edit", "板 2", [["已看"]]),
    ]


async def test_edits_that_are_refused(world: World, api: Api) -> None:
    board, theirs = await send(api, reply_markup=ROWS), people.say(world, LI, GROUP, "36.5")
    keys = await send(api, reply_markup={"keyboard": [["报体温"]]})
    again: dict[str, Any] = {
        "message_id": board,
        "text": "<i></i>板 ",
        "parse_mode": "HTML",
        "reply_markup": ROWS,
    }
    assert await refusal(api, "editMessageText", **again) == NOT_MODIFIED
    assert await refusal(api, "editMessageText", message_id=99, text="x") == "message to edit not found"
    assert await refusal(api, "editMessageText", message_id=theirs, text="x") == "message can't be edited"
    assert await refusal(api, "editMessageText", message_id=keys, text="x") == "message can't be edited"
    assert await refusal(api, "editMessageText", text="x") == "message identifier is not specified"
    assert await refusal(api, "editMessageText", message_id=board) == "message text is empty"
    assert "no caption" in await refusal(api, "editMessageCaption", message_id=board, caption="x")
    markup = {"keyboard": [["x"]]}
    assert await refusal(api, "editMessageText", message_id=board, text="y", reply_markup=markup) == (
        "inline keyboard expected"
    )


async def test_deleting(world: World, api: Api) -> None:
    first, second = people.say(world, LI, GROUP, "36.5"), await send(api)
    assert (await api("deleteMessage", chat_id=GROUP, message_id=first))["ok"]
    assert await refusal(api, "deleteMessage", message_id=first) == "message to delete not found"
    assert (await api("deleteMessages", chat_id=GROUP, message_ids=[first, second, 99]))["ok"]
    assert not world.chats[GROUP].messages
    assert await refusal(api, "deleteMessages", message_ids=[]) == "message identifiers are not specified"


async def test_what_cannot_be_deleted(world: World, api: Api) -> None:
    theirs, own = people.say(world, LI, GROUP, "36.5"), await send(api)
    world.chats[GROUP].members[world.bot.id] = Member("administrator", {"can_delete_messages": False})
    assert await refusal(api, "deleteMessage", message_id=theirs) == "message can't be deleted"
    await world.clock.run(world.clock.now + timedelta(hours=49), without_bot=True)
    assert await refusal(api, "deleteMessage", message_id=own) == "message can't be deleted for everyone"
    assert (await api("deleteMessages", chat_id=GROUP, message_ids=[theirs, own]))["ok"]
    assert len(world.chats[GROUP].messages) == 2


def emoji(*signs: str) -> list[dict[str, str]]:
    return [{"type": "emoji", "emoji": sign} for sign in signs]


async def test_reactions(world: World, api: Api, events: list[Event]) -> None:
    message = people.say(world, LI, GROUP, "36.5")
    for sign in ("👌", "✍", "🤔"):
        assert (await api("setMessageReaction", chat_id=GROUP, message_id=message, reaction=emoji(sign)))[
            "ok"
        ]
    assert world.chats[GROUP].messages[message].reactions == {world.bot.id: ["🤔"]}
    assert [event.text for event in events if event.kind == "reaction"] == ["👌", "✍", "🤔"]
    for wrong, complaint in (
        (emoji("✅"), "REACTION_INVALID"),
        (emoji("👌", "👍"), "REACTIONS_TOO_MANY"),
        ([{"type": "custom_emoji", "custom_emoji_id": "1"}], "REACTION_INVALID"),
        ("👌", "can't parse reaction types JSON object"),
    ):
        assert await refusal(api, "setMessageReaction", message_id=message, reaction=wrong) == complaint
    assert await refusal(api, "setMessageReaction", message_id=99) == "message to react not found"
    assert (await api("setMessageReaction", chat_id=GROUP, message_id=message))["ok"]
    assert world.chats[GROUP].messages[message].reactions == {world.bot.id: []}


@pytest.mark.parametrize("allowed", [[], ["👍", "❤"]])
async def test_a_group_may_forbid_a_reaction(world: World, api: Api, allowed: list[str]) -> None:
    world.chats[GROUP].available_reactions = allowed
    message = people.say(world, LI, GROUP, "36.5")
    given = {"message_id": message, "reaction": emoji("👌")}
    assert await refusal(api, "setMessageReaction", **given) == "REACTION_INVALID"
    assert (await api("getChat", chat_id=GROUP))["result"]["available_reactions"] == emoji(*allowed)


async def test_pins_leave_a_service_message(world: World, api: Api, events: list[Event]) -> None:
    board, newer = await send(api), await send(api)
    for message in (board, newer, newer):
        assert (await api("pinChatMessage", chat_id=GROUP, message_id=message))["ok"]
    notices = [update["message"] for update in (await api("getUpdates"))["result"]]
    assert [notice["pinned_message"]["message_id"] for notice in notices] == [board, newer]
    assert notices[0]["from"]["is_bot"]
    assert (await api("getChat", chat_id=GROUP))["result"]["pinned_message"]["message_id"] == newer
    assert (await api("unpinChatMessage", chat_id=GROUP))["ok"]
    assert world.chats[GROUP].pinned == [board]
    assert (await api("unpinAllChatMessages", chat_id=GROUP))["ok"]
    assert await refusal(api, "unpinChatMessage") == "message to unpin not found"
    assert await refusal(api, "pinChatMessage", message_id=99) == "message to pin not found"
    world.chats[GROUP].members[world.bot.id] = Member("member")
    assert "not enough rights to manage pinned" in await refusal(api, "pinChatMessage", message_id=board)


async def test_who_is_in_a_chat(world: World, api: Api) -> None:
    assert (await api("getChatMemberCount", chat_id=GROUP))["result"] == 3
    admins = (await api("getChatAdministrators", chat_id=GROUP))["result"]
    assert [admin["user"]["id"] for admin in admins] == [WANG, world.bot.id]
    assert (await api("getChatMember", chat_id=GROUP, user_id=103))["result"]["status"] == "left"
    assert await refusal(api, "getChatMember", user_id=5) == "user not found"
    assert (await api("leaveChat", chat_id=GROUP))["ok"]
    assert (await api("getChat", chat_id=GROUP))["description"] == (
        "Forbidden: bot is not a member of the group chat"
    )
