"""Settings: defaults, what is refused, and that secrets don't show."""

from pathlib import Path

import pytest

from bot.listening import loopback, split_address
from bot.settings import Settings, read_settings
from rules.problem import Problem
from texts import say_plain

TOKEN = "1234" + "56789:" + "A" * 35


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without a `.env`, or with one of the test's own."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_anything_set() -> None:
    settings = read_settings()
    assert settings.api_url == "https://api.telegram.org"
    assert settings.database_url == "sqlite+aiosqlite:///chenhun.db"
    assert (settings.webhook_url, settings.http_listen, settings.clock) == (None, None, None)
    with pytest.raises(Problem, match=r"settings\.no_token"):
        settings.for_running()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "no colon"),
        ("BOT_TOKEN", "x" + TOKEN),
        ("API_URL", "api.telegram.org"),
        ("API_URL", "ftp://127.0.0.1"),
        ("DATABASE_URL", "mysql://somewhere/x"),
        ("DATABASE_URL", "chenhun.db"),
        ("DATABASE_URL", "sqlite+aiosqlite:///?timeout=9"),
        ("DATABASE_URL", "sqlite+aiosqlite:///:memory:"),
        ("DATABASE_URL", "postgresql+psycopg://chenhun@127.0.0.1:port/chenhun"),
        ("WEBHOOK_URL", "http://example.org/hook"),
        ("WEBHOOK_URL", "example.org"),
        ("WEBHOOK_LISTEN", "here"),
        ("WEBHOOK_LISTEN", "127.0.0.1:99999"),
        ("WEBHOOK_SECRET", "with blanks"),
        ("HTTP_LISTEN", "127.0.0.1"),
        ("LOG_FORMAT", "xml"),
        ("CLOCK", "yesterday"),
        ("CLOCK", "2020-02-10T05:55:00+08:00 60 1580000000"),
        ("CLOCK", "2020-02-31T05:55:00+08:00 x60 @1580000000"),
        ("CLOCK", "2020-02-10T05:55:00+08:00 x0 @1580000000"),
    ],
)
def test_what_is_refused_names_the_setting_and_quotes_no_secret(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"CHENHUN_{name}", value)
    with pytest.raises(Problem) as refused:
        read_settings()
    for language in ("zh", "en"):
        sentence = say_plain(language, refused.value.key)
        assert f"CHENHUN_{name}" in sentence
        assert value not in sentence or name not in ("BOT_TOKEN", "WEBHOOK_SECRET", "DATABASE_URL")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "42:TEST"),
        ("API_URL", "http://127.0.0.1:8081/"),
        ("DATABASE_URL", "postgresql+psycopg://chenhun@db.example/chenhun"),
        ("DATABASE_URL", "postgresql+psycopg:///?service=chenhun"),
        ("WEBHOOK_URL", "http://127.0.0.1:9000/hook"),
        ("WEBHOOK_URL", ""),
        ("CLOCK", "http://127.0.0.1:8081/clock"),
        ("CLOCK", "2020-02-10T05:55:00+08:00 x60 @1580000000.5"),
    ],
)
def test_what_is_taken(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"CHENHUN_{name}", value)
    read_settings()


def test_a_file_is_read_and_the_environment_wins(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (elsewhere / ".env").write_text("CHENHUN_LOG_FORMAT=json\nCHENHUN_HTTP_LISTEN=9090\nOTHER=1\n", "utf-8")
    monkeypatch.setenv("CHENHUN_LOG_FORMAT", "console")
    settings = read_settings()
    assert (settings.log_format, settings.http_listen) == ("console", "9090")


def test_a_file_that_is_not_text(elsewhere: Path) -> None:
    (elsewhere / ".env").write_bytes("CHENHUN_LOG_FORMAT=控制台".encode("gb18030"))
    with pytest.raises(Problem, match=r"settings\.env_file"):
        read_settings()


def test_secrets_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHENHUN_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("CHENHUN_WEBHOOK_SECRET", "open-sesame")
    monkeypatch.setenv("CHENHUN_DATABASE_URL", "postgresql+psycopg://db/x?password=swordfish")
    settings = read_settings()
    for shown in (repr(settings), str(settings), f"{settings.bot_token}"):
        assert not any(secret in shown for secret in (TOKEN, "open-sesame", "swordfish"))
    assert (settings.token, settings.secret) == (TOKEN, "open-sesame")


def test_without_a_secret_one_is_made_out_of_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHENHUN_BOT_TOKEN", TOKEN)
    made = read_settings().secret
    assert made == read_settings().secret
    assert TOKEN not in made
    assert len(made) == 64


@pytest.mark.parametrize(
    ("api", "refused"),
    [
        ("http://127.0.0.1:8081", False), ("http://localhost:8081", False), ("http://[::1]:8081", False),
        ("https://api.telegram.org", True), ("http://127.0.0.1.example.org", True), ("http://10.0.0.1", True),
    ],
)  # fmt: skip
def test_an_invented_time_is_for_this_machine_only(
    api: str, refused: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHENHUN_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("CHENHUN_API_URL", api)
    monkeypatch.setenv("CHENHUN_CLOCK", f"{api}/clock")
    settings: Settings = read_settings()
    if refused:
        with pytest.raises(Problem, match=r"settings\.clock_far"):
            settings.for_running()
    else:
        assert settings.for_running() is settings


@pytest.mark.parametrize(
    ("address", "means"),
    [
        ("8080", ("127.0.0.1", 8080)),
        (":8080", ("127.0.0.1", 8080)),
        ("0.0.0.0:1", ("0.0.0.0", 1)),
        ("[::1]:5", ("::1", 5)),
    ],
)
def test_where_to_listen(address: str, means: tuple[str, int]) -> None:
    assert split_address(address) == means
    assert loopback(f"http://{means[0] if ':' not in means[0] else '[::1]'}/") == (means[0] != "0.0.0.0")
