"""The doctor against a simulated Telegram: what is right, and each thing that can be wrong, by its key."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from pydantic import SecretStr
from sqlalchemy import insert, text, update
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import schema
from bot.checks.finding import Finding
from bot.commands.doctor import examine
from bot.settings import Settings
from models.mail import Inbox
from models.resident import Account
from services.work import Desk
from simulator.server import Server, serve
from simulator.time import Clock
from simulator.world import Member, World
from tests.clock import MORNING
from tests.village import CHATS

ALL_IN_ORDER = {
    "doctor.disk_good", "doctor.token", "doctor.privacy_off", "doctor.clock_good", "doctor.schema_good",
    "doctor.dead_none", "doctor.group_good",
}  # fmt: skip
USUAL = {"doctor.unclaimed", "doctor.no_lead", "doctor.all_reachable"}
"""The village's third building has neither lead nor group yet; everybody else is there."""


@pytest.fixture
def world() -> World:
    """The village's groups, with the bot as an administrator in each."""
    world = World(Clock(datetime(2020, 4, 1, tzinfo=UTC)))
    for _, name, chat, _ in CHATS:
        if chat is not None:
            world.add_chat(chat, "supergroup", name, members={world.bot.id: "administrator"})
    return world


@pytest.fixture
async def server(world: World) -> AsyncIterator[Server]:
    async with serve(world) as server:
        yield server


@pytest.fixture
async def settings(server: Server, world: World, village: Desk, database_url: str) -> Settings:
    """Settings for a village whose schema came by migration."""
    async with village.engine.begin() as connection:
        await connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
        await connection.execute(text(f"INSERT INTO alembic_version VALUES ('{schema.head()}')"))
    return Settings(bot_token=SecretStr(world.token), api_url=server.url, database_url=database_url)


async def examined(settings: Settings) -> dict[str, list[Finding]]:
    """The findings by key; each must also be sayable."""
    found: dict[str, list[Finding]] = {}
    async for finding in examine(settings):
        assert len(str(finding)) > 5
        found.setdefault(finding.key, []).append(finding)
    return found


def bad(found: dict[str, list[Finding]]) -> set[str]:
    return {key for key, findings in found.items() if findings[0].level == "bad"}


async def test_a_village_in_order(settings: Settings) -> None:
    found = await examined(settings)
    assert found.keys() - {"doctor.disk_good"} == (ALL_IN_ORDER | USUAL) - {"doctor.disk_good"}
    assert found["doctor.unclaimed"][0].values == {"group": "7栋", "code": "SEVEN"}
    assert len(found["doctor.group_good"]) == 4


async def test_a_wrong_token(settings: Settings) -> None:
    wrong = settings.model_copy(update={"bot_token": SecretStr("1" * 9 + ":" + "B" * 35)})
    found = await examined(wrong)
    assert bad(found) == {"settings.token_refused"}
    assert len(found["settings.token_refused"]) == 1
    assert {"doctor.unclaimed", "doctor.groups_unasked"} <= found.keys(), (
        "what needs no Telegram is looked at"
    )


async def test_no_token_still_looks_at_this_machine(settings: Settings) -> None:
    found = await examined(settings.model_copy(update={"bot_token": None}))
    assert bad(found) == {"settings.no_token"}
    assert "doctor.schema_good" in found


async def test_an_unreachable_api(settings: Settings) -> None:
    assert "trouble.api" in bad(await examined(settings.model_copy(update={"api_url": "http://127.0.0.1:9"})))


async def test_privacy_mode_matters_where_it_is_no_administrator(settings: Settings, world: World) -> None:
    world.reads_all_messages = False
    assert bad(await examined(settings)) == set()
    world.chats[-1003].members[world.bot.id] = Member("member")
    found = await examined(settings)
    assert bad(found) == {"doctor.cannot_read"}
    assert {"doctor.privacy_on", "doctor.cannot_pin"} <= found.keys()


async def test_a_group_that_it_was_removed_from(settings: Settings, world: World) -> None:
    world.chats[-1005].members[world.bot.id] = Member("kicked")
    found = await examined(settings)
    assert bad(found) == {"doctor.not_there"}
    assert found["doctor.not_there"][0].values["group"] == "5栋"


async def test_reactions_that_a_group_forbids(settings: Settings, world: World) -> None:
    world.chats[-1003].available_reactions = ["👌", "❤"]
    found = await examined(settings)
    assert [finding.values["lacking"] for finding in found["doctor.no_reactions"]] == ["✍ 🤔 👀"]


async def test_a_webhook_where_we_poll(settings: Settings, server: Server) -> None:
    server.app.webhook.url = "https://example.org/hook"
    assert "doctor.webhook_set" in await examined(settings)
    awaited = settings.model_copy(update={"webhook_url": "https://example.org/other"})
    assert "doctor.webhook_unset" in await examined(awaited)


async def test_whom_the_bot_cannot_reach(settings: Settings, engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await connection.execute(update(Account).where(Account.telegram_id == 7901).values(opened=None))
        await connection.execute(update(Account).where(Account.telegram_id == 7201).values(blocked=MORNING))
    found = await examined(settings)
    assert found["doctor.never_started"][0].values["who"] == "李卫 (officer)"
    assert found["doctor.blocked"][0].values["who"] == "5栋 1 501 吴桂兰 (lead)"
    assert "doctor.all_reachable" not in found


async def test_letters_that_were_given_up(settings: Settings, engine: AsyncEngine) -> None:
    row = {"site": "village", "update_id": 1, "chat_id": 1, "received_at": MORNING, "raw": "{}", "state": "dead",
           "attempts": 3, "retry_at": None, "fault": "KeyError"}  # fmt: skip
    async with engine.begin() as connection:
        await connection.execute(insert(Inbox), [row])
    assert (await examined(settings))["doctor.dead"][0].values == {"inbox": 1, "outbox": 0}


async def test_a_newer_schema(settings: Settings, engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert bad(await examined(settings)) == {"trouble.newer_schema"}


async def test_a_setting_that_does_not_exist(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHENHUN_TOKEN", "x")
    assert (await examined(settings))["doctor.unknown_setting"][0].values["name"] == "CHENHUN_TOKEN"
