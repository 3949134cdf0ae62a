"""Every bad input: the exit status, one line that names the thing and the way out, and no traceback."""

import asyncio
import logging
import os
import shutil
import sqlite3
import threading
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog

from bot import schema
from bot.commands.in_english import in_english
from bot.listening import listen
from models.database import open_engine
from services import lease
from simulator import scenario
from simulator.server import serve
from simulator.time import Clock
from simulator.world import World
from tests.bot.commandline import ROOT, Called, Here, Shell

SITE = (ROOT / "scenarios" / "day" / "site.toml").read_text("utf-8")
ROSTER = (ROOT / "scenarios" / "day" / "roster.csv").read_text("utf-8-sig")
COMMANDS = ("demo", "rehearse", "run", "import", "ledger", "parse", "migrate", "doctor", "simulator")
NOBODY = "http://127.0.0.1:9"
TOKEN = "1234" + "56789:" + "A" * 35


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where commands are called: a site and its roster."""
    (tmp_path / "site.toml").write_text(SITE, "utf-8")
    (tmp_path / "roster.csv").write_text(ROSTER, "utf-8")
    return tmp_path


@pytest.fixture
def shell(folder: Path) -> Shell:
    """For what must be a process of its own."""
    return Shell(folder)


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database after `chenhun import`, which is called once for all that only begin with it."""
    folder = tmp_path_factory.mktemp("imported")
    (folder / "site.toml").write_text(SITE, "utf-8")
    (folder / "roster.csv").write_text(ROSTER, "utf-8")
    called = asyncio.run(Shell(folder)("import", "site.toml", "roster.csv"))
    assert called.status == 0, called
    return folder / "chenhun.db"


@pytest.fixture
def settled(shell: Shell, imported: Path) -> Shell:
    """A folder with a community in its database."""
    shutil.copy(imported, shell.folder / imported.name)
    return shell


@pytest.fixture
def here(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Here]:
    """The same in this process, which is quicker."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    hook = threading.excepthook
    yield Here(folder, capsys)
    threading.excepthook = hook
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


@pytest.fixture
async def telegram() -> AsyncIterator[tuple[str, str]]:
    """A simulated Telegram's address, and the token it knows."""
    world = World(Clock(datetime(2020, 2, 9, tzinfo=UTC)))
    async with serve(world) as server:
        yield server.url, world.token


def refused(called: Called, status: int, *words: str) -> None:
    """It ended with that status, and its last line says these words."""
    assert called.status == status, called
    assert "Traceback" not in called.err
    assert called.reason.startswith("chenhun: ")
    for word in words:
        assert word in called.reason


def refused_in_one_line(called: Called, status: int, *words: str) -> None:
    refused(called, status, *words)
    assert len(called.err.strip().splitlines()) == 1, called.err


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["nonsense"], ["nonsense"]),
        (["run", "--fast"], ["--fast"]),
        (["import", "site.toml"], ["ROSTER"]),
        (["import", "nowhere.toml", "roster.csv"], ["nowhere.toml"]),
        (["import", "site.toml", "nowhere.csv"], ["nowhere.csv"]),
        (["ledger", "--from", "yesterday", "--to", "2020-02-10", "--out", "x.csv"], ["yesterday"]),
        (
            ["ledger", "--from", "2020-02-11", "--to", "2020-02-10", "--out", "x.csv"],
            ["2020-02-11", "2020-02-10"],
        ),
        (["ledger", "--from", "2020-02-10", "--to", "2020-02-10", "--out", "x.pdf"], ["x.pdf", ".xlsx"]),
        (["rehearse", "no-such-day"], ["no-such-day", "day"]),
        (["rehearse", "day", "--seed", "one"], ["--seed"]),
        (["demo", "--port", "99999"], ["--port"]),
        (["run"], ["CHENHUN_BOT_TOKEN", "@BotFather"]),
    ],
)
def test_bad_usage(here: Here, argv: list[str], words: list[str]) -> None:
    refused_in_one_line(here(*argv), 2, *words)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ('opens = "06:00"', 'opens = "25:00"', ["opens", "25:00"]),
        ("[site]", "[site]\ncolour = 1", ["colour"]),
        ("Asia/Shanghai", "Asia/Atlantis", ["Asia/Atlantis"]),
        ("[site]", "[site", ["SITE.toml"]),
    ],
)
def test_a_bad_site_file(here: Here, before: str, after: str, words: list[str]) -> None:
    assert before in SITE
    (here.folder / "site.toml").write_text(SITE.replace(before, after, 1), "utf-8")
    refused_in_one_line(here("import", "site.toml", "roster.csv"), 2, *words)


HEADER, FIRST, *REST = ROSTER.splitlines()


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([HEADER.replace("name,", "", 1), FIRST], ["name"]),
        ([HEADER, FIRST, FIRST], ["3"]),
        ([HEADER, FIRST.replace("1栋", "88栋", 1)], ["88栋"]),
        ([HEADER, FIRST.replace(FIRST.split(",")[3], '"=HYPERLINK(""x"")"', 1)], ["2"]),
        ([HEADER, FIRST.replace(FIRST.split(",")[4], "alien", 1)], ["alien"]),
    ],
    ids=["a column is missing", "two rows for one person", "unknown building", "a formula", "unknown kind"],
)
def test_a_bad_roster_is_refused_whole(here: Here, lines: list[str], words: list[str]) -> None:
    (here.folder / "roster.csv").write_text("\n".join([*lines, *REST]), "utf-8")
    called = here("import", "site.toml", "roster.csv")
    refused(called, 2)
    assert all(word in called.err for word in words), called.err
    with sqlite3.connect(here.folder / "chenhun.db") as connection:
        assert connection.execute("SELECT count(*) FROM resident").fetchone() == (0,)


def test_nothing_said_is_answered_with_what_there_is_to_say(here: Here) -> None:
    called = here()
    assert (called.status, called.err) == (2, "")
    assert all(f"\n  {command} " in called.out for command in COMMANDS)


def test_a_ledger_that_cannot_be_written_is_named_as_it_was_given(here: Here) -> None:
    assert here("import", "site.toml", "roster.csv").status == 0
    (here.folder / "folder.csv").mkdir()
    for out in ("nowhere/ledger.csv", "folder.csv", "site.toml/ledger.csv"):
        called = here("ledger", "--from", "2020-02-10", "--to", "2020-02-10", "--out", out)
        refused_in_one_line(called, 2, f" {out}: ")
    assert not list(here.folder.glob("**/*.part"))


async def test_a_wrong_token(settled: Shell, telegram: tuple[str, str]) -> None:
    refused(await settled("run", api_url=telegram[0], bot_token=TOKEN), 2, "CHENHUN_BOT_TOKEN")


async def test_an_unreachable_api(settled: Shell) -> None:
    refused(await settled("run", api_url=NOBODY, bot_token=TOKEN), 1, NOBODY, "CHENHUN_API_URL")


async def test_nothing_imported_yet(shell: Shell, telegram: tuple[str, str]) -> None:
    refused(await shell("run", api_url=telegram[0], bot_token=telegram[1]), 2, "chenhun import")


async def test_invented_time_far_from_here(shell: Shell) -> None:
    called = await shell("run", bot_token=TOKEN, clock="2020-02-10T05:55:00+08:00 x60 @1580000000")
    refused_in_one_line(called, 2, "CHENHUN_CLOCK", "api.telegram.org")


async def test_a_rehearsal_clock_that_nobody_keeps(settled: Shell) -> None:
    called = await settled("run", bot_token=TOKEN, api_url=NOBODY, clock=f"{NOBODY}/clock")
    refused(called, 1, "CHENHUN_CLOCK")


async def test_two_bots_on_one_database(settled: Shell, telegram: tuple[str, str]) -> None:
    """The other one is this test's own process."""
    engine = open_engine(f"sqlite+aiosqlite:///{settled.folder}/chenhun.db")
    with sqlite3.connect(settled.folder / "chenhun.db") as connection:
        (site,) = connection.execute("SELECT site FROM site").fetchone()
    await lease.acquire(engine, site, datetime(2020, 2, 10, tzinfo=UTC), lease.myself())
    await engine.dispose()
    called = await settled("run", api_url=telegram[0], bot_token=telegram[1])
    refused(called, 1, str(os.getpid()), "CHENHUN_DATABASE_URL")


async def test_a_port_in_use(settled: Shell, telegram: tuple[str, str]) -> None:
    with listen("0") as taken:
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        refused(
            await settled("run", api_url=telegram[0], bot_token=telegram[1], http_listen=address), 1, address
        )
        port = address.partition(":")[2]
        refused_in_one_line(await settled("simulator", "--port", port), 1, address)
        refused_in_one_line(await settled("demo", "--port", port), 1, address)


async def test_a_database_of_a_newer_program(shell: Shell) -> None:
    await shell("migrate")
    with sqlite3.connect(shell.folder / "chenhun.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for argv in (["migrate"], ["import", "site.toml", "roster.csv"]):
        refused_in_one_line(await shell(*argv), 1, "9999", schema.head())


async def test_a_file_that_is_no_database(shell: Shell) -> None:
    (shell.folder / "chenhun.db").write_text("hello " * 100)
    refused_in_one_line(await shell("migrate"), 1, "CHENHUN_DATABASE_URL")


async def test_a_read_only_database(shell: Shell) -> None:
    await shell("migrate")
    with sqlite3.connect(shell.folder / "chenhun.db") as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    address = f"sqlite+aiosqlite:///file:{shell.folder}/chenhun.db?mode=ro&uri=true"
    refused_in_one_line(await shell("migrate", database_url=address), 1, "read-only")


async def test_a_folder_that_does_not_exist(shell: Shell) -> None:
    called = await shell("migrate", database_url="sqlite+aiosqlite:///no/such/folder/x.db")
    refused_in_one_line(called, 1, "CHENHUN_DATABASE_URL")


@pytest.mark.parametrize("host", ["127.0.0.1:9", "no-such-host.invalid"])
async def test_a_database_server_that_is_not_there(shell: Shell, host: str) -> None:
    called = await shell("migrate", database_url=f"postgresql+psycopg://chenhun@{host}/chenhun")
    refused_in_one_line(called, 1, "CHENHUN_DATABASE_URL")


async def test_the_reason_is_in_the_terminals_language(shell: Shell) -> None:
    called = await shell("run", locale="zh_CN.UTF-8")
    refused_in_one_line(called, 2, "没有机器人令牌")


@pytest.mark.parametrize(
    "command", ["demo", "rehearse", "run", "import", "ledger", "parse", "migrate", "doctor", "simulator"]
)
async def test_every_command_has_its_help(shell: Shell, command: str) -> None:
    called = await shell(command, "--help")
    assert (called.status, called.err) == (0, "")
    assert f"chenhun {command}" in called.out


async def test_migrate_says_what_it_did(shell: Shell) -> None:
    first, second = await shell("migrate"), await shell("migrate")
    assert (first.status, second.status) == (0, 0)
    assert schema.head() in first.out
    assert "already" in second.out


def test_a_scenario_in_english_is_a_copy_of_its_own(tmp_path: Path) -> None:
    day = Path(__file__).parents[2] / "scenarios" / "day"
    copy = in_english(day, tmp_path)
    assert 'language = "en"' in (copy / "site.toml").read_text("utf-8")
    roster = {row.split(",")[3] for row in (day / "roster.csv").read_text("utf-8-sig").splitlines()[1:]}
    assert all(person.english for person in scenario.load(copy).people if person.name in roster)
    assert 'language = "zh"' in (day / "site.toml").read_text("utf-8")
    said = [step.text for story in scenario.load(copy).plan.stories for step in story.steps]
    assert "/case open 3栋 201 罗启明 fever 38.2" in said
