"""Whatever is sent to whichever method, the answer is one of Telegram's, never a crash of ours."""

import asyncio
import json
from datetime import UTC, datetime
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from simulator import people
from simulator.api import METHODS
from simulator.app import App
from simulator.fields import Fields, Upload
from simulator.files import grey_square
from simulator.time import Clock
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, WANG

KNOWN = [
    GROUP,
    LI,
    WANG,
    999,
    1,
    2,
    3,
    0,
    -1,
    "attach://a",
    "photo",
    "HTML",
    "<b>x</b>",
    "👌",
    "seen",
    "chat",
]
NAMES = [
    *("type", "text", "offset", "length", "url", "user", "id", "emoji", "message_id", "media", "caption"),
    *("inline_keyboard", "keyboard", "callback_data", "command", "description", "chat_id"),
]
leaves = (
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(KNOWN)
)
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=8,
)
in_clothes = values | values.map(lambda value: json.dumps(value, ensure_ascii=False))


@st.composite
def calls(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    method = METHODS[draw(st.sampled_from(sorted(METHODS.keys() - {"getupdates"})))]
    fields = draw(
        st.dictionaries(st.sampled_from(sorted(method.parameters) or ["x"]), in_clothes, max_size=6)
    )
    if draw(st.booleans()):
        fields["chat_id"] = GROUP
    if draw(st.booleans()):
        fields["message_id"] = draw(st.integers(1, 3))
    return method.name, fields


async def answers(sent: list[tuple[str, dict[str, Any]]]) -> list[dict[str, Any]]:
    world = World(Clock(datetime(2020, 2, 1, tzinfo=UTC)))
    for user_id in (WANG, LI):
        world.add_user(user_id, "某")
    world.add_chat(GROUP, "group", "群", members={LI: "member", world.bot.id: "administrator"})
    people.say(world, LI, GROUP, "36.5")
    people.start(world, LI)
    app = App(world)
    app.flood.on = False
    upload = {"a": Upload(grey_square(), "a.png", None), "photo": Upload(b"x", None, None)}
    bodies = [(await app.call(name, Fields(fields, dict(upload)))).body for name, fields in sent]
    await app.close()
    return [json.loads(bytes(body)) for body in bodies]


@settings(max_examples=200, deadline=None)
@example([("getMyCommands", {"scope": {"type": ["chat"]}}), ("getMyCommands", {"scope": {"type": {}}})])
@given(st.lists(calls(), min_size=1, max_size=6))
def test_no_nonsense_crashes_it(sent: list[tuple[str, dict[str, Any]]]) -> None:
    for answer in asyncio.run(answers(sent)):
        if answer["ok"]:
            assert "result" in answer
        else:
            assert answer["error_code"] in (400, 403)
            assert answer["description"].split(":")[0] in ("Bad Request", "Forbidden")
