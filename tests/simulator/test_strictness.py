"""Every refusal in Telegram's own words."""

from datetime import timedelta
from typing import Any

import aiohttp
import pytest

from simulator import people
from simulator.server import Server
from simulator.world import Member, World
from tests.simulator.conftest import GROUP, LI, STRANGER, WANG, Api

BUTTON = {"text": "已看", "callback_data": "seen"}


def keyboard(*buttons: Any) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


MESSAGES = [
    ({"chat_id": ""}, "chat_id is empty"),
    ({"chat_id": -999}, "chat not found"),
    ({"chat_id": "@nobody_here"}, "chat not found"),
    ({"chat_id": "abc"}, "chat not found"),
    ({"text": ""}, "message text is empty"),
    ({"text": " \n "}, "message text is empty"),
    ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
    ({"text": "早" * 4097}, "message is too long"),
    ({"text": "🌅" * 2049}, "message is too long"),
    (
        {"text": "<b>早", "parse_mode": "HTML"},
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    ({"parse_mode": "BBCode"}, "unsupported parse_mode"),
    ({"entities": "{"}, "can't parse entities JSON object"),
    ({"entities": [{"type": "bold"}]}, "can't parse MessageEntity: Can't find field \"offset\""),
    (
        {"entities": [{"type": "loud", "offset": 0, "length": 1}]},
        "can't parse MessageEntity: Unsupported type specified",
    ),
    ({"reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    ({"reply_to_message_id": 99}, "message to be replied not found"),
    ({"reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
    ({"reply_markup": [1]}, "object expected as reply markup"),
    (
        {"reply_markup": {"inline_keyboard": [BUTTON]}},
        'field "inline_keyboard" must be of type Array of Arrays',
    ),
    ({"reply_markup": keyboard({"text": "x", "callback_data": "验" * 22})}, "BUTTON_DATA_INVALID"),
    ({"reply_markup": keyboard({"text": "x", "callback_data": ""})}, "BUTTON_DATA_INVALID"),
    (
        {"reply_markup": keyboard({"text": "x"})},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        {"reply_markup": keyboard({"callback_data": "x"})},
        "can't parse inline keyboard button: Can't find field \"text\"",
    ),
    (
        {"reply_markup": keyboard({"text": "x", "url": "not a url"})},
        "inline keyboard button URL 'not a url' is invalid: Wrong HTTP URL",
    ),
    ({"reply_markup": {"inline_keyboard": [[BUTTON]] * 101}}, "reply markup is too long"),
    ({"reply_markup": keyboard(*[BUTTON] * 9)}, "reply markup is too long"),
]


@pytest.mark.parametrize(("fields", "complaint"), MESSAGES)
async def test_a_message_is_refused(api: Api, fields: dict[str, Any], complaint: str) -> None:
    answer = await api("sendMessage", **({"chat_id": GROUP, "text": "早"} | fields))
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {complaint}"}


async def test_the_limits_themselves_are_allowed(api: Api) -> None:
    markup = keyboard({"text": "x", "callback_data": "x" * 64})
    text = f"<b>{'早' * 4096}</b>"
    sent = await api("sendMessage", chat_id=GROUP, text=text, parse_mode="HTML", reply_markup=markup)
    assert sent["result"]["entities"] == [{"type": "bold", "offset": 0, "length": 4096}]
    answer = {"message_id": 99, "allow_sending_without_reply": True}
    assert (await api("sendMessage", chat_id=GROUP, text="早", reply_parameters=answer))["ok"]


async def test_text_is_trimmed_with_its_entities(api: Api) -> None:
    sent = await api("sendMessage", chat_id=GROUP, text="  <b> 早 </b>晚\n", parse_mode="HTML")
    assert sent["result"]["text"] == "早 晚"
    assert sent["result"]["entities"] == [{"type": "bold", "offset": 0, "length": 2}]


async def test_who_cannot_be_written_to(world: World, api: Api) -> None:
    async def to(chat_id: int) -> str:
        answer = await api("sendMessage", chat_id=chat_id, text="早")
        assert answer["error_code"] == (400 if "chat not found" in answer["description"] else 403)
        return str(answer["description"])

    assert await to(STRANGER) == "Forbidden: bot can't initiate conversation with a user"
    assert await to(999) == "Bad Request: chat not found"
    people.start(world, LI)
    people.block(world, LI)
    assert await to(LI) == "Forbidden: bot was blocked by the user"
    people.remove(world, WANG, GROUP, world.bot.id)
    assert await to(GROUP) == "Forbidden: bot was kicked from the group chat"
    world.add_chat(-7, "supergroup", "别人的群", members={WANG: "creator"})
    assert await to(-7) == "Forbidden: bot is not a member of the supergroup chat"


async def test_a_group_that_moved_says_where(world: World, api: Api) -> None:
    people.upgrade(world, GROUP, -1005001)
    answer = await api("sendMessage", chat_id=GROUP, text="早")
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": -1005001}
    assert (await api("sendMessage", chat_id=-1005001, text="早"))["ok"]


async def test_a_muted_bot(world: World, api: Api) -> None:
    world.chats[GROUP].members[world.bot.id] = Member("restricted", {"can_send_messages": False})
    answer = await api("sendMessage", chat_id=GROUP, text="早")
    assert answer["description"] == "Bad Request: not enough rights to send text messages to the chat"


@pytest.mark.parametrize(
    ("path", "status", "description"),
    [
        ("bot7000000001:wrong-but-well-formed-token-00000/getMe", 401, "Unauthorized"),
        ("bot123/getMe", 404, "Not Found"),
        ("bot{token}/sendTelepathy", 400, "Bad Request: method not found"),
        ("bot{token}/getme", 200, None),
        ("file/bot{token}/photos/file_99.jpg", 404, "Not Found"),
    ],
)
async def test_tokens_and_methods(
    world: World, server: Server, http: aiohttp.ClientSession, path: str, status: int, description: str | None
) -> None:
    async with http.get(f"{server.url}/{path.format(token=world.token)}") as response:
        assert response.status == status
        answer = await response.json()
        assert answer.get("description") == description


async def test_parameters_come_in_any_clothes(
    world: World, server: Server, http: aiohttp.ClientSession
) -> None:
    url = f"{server.url}/bot{world.token}/sendMessage"
    markup = '{"inline_keyboard":[[{"text":"x","callback_data":"y"}]]}'
    fields = {"chat_id": str(GROUP), "text": "早", "reply_markup": markup}
    form = aiohttp.FormData(fields)
    multipart = aiohttp.FormData(fields, default_to_multipart=True)
    requests: list[dict[str, Any]] = [
        {"params": fields},
        {"data": form},
        {"data": multipart},
        {"json": fields},
        {"json": {"text": "早"}, "params": {"chat_id": str(GROUP), "reply_markup": markup, "text": "x"}},
    ]
    server.flood.on = False
    for request in requests:
        async with http.post(url, **request) as response:
            result = (await response.json())["result"]
        assert result["text"] == "早"
        assert result["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "y"
    async with http.post(url, data=b"{", headers={"content-type": "application/json"}) as response:
        assert (await response.json())["error_code"] == 400


async def test_a_tap_is_answered_once_and_soon(world: World, api: Api) -> None:
    message = people.say(world, LI, GROUP, "x")
    fresh = people.tap(world, LI, GROUP, message, "a")
    stale = people.tap(world, LI, GROUP, message, "b")
    long = await api("answerCallbackQuery", callback_query_id=fresh, text="早" * 201)
    assert long["description"] == "Bad Request: MESSAGE_TOO_LONG"
    assert (await api("answerCallbackQuery", callback_query_id=fresh, text="早" * 200))["ok"]
    await world.clock.run(world.clock.now + timedelta(hours=1), without_bot=True)
    for query in (fresh, stale, "12345"):
        answer = await api("answerCallbackQuery", callback_query_id=query)
        assert answer["description"] == (
            "Bad Request: query is too old and response timeout expired or query ID is invalid"
        )
