"""Logs carry ids: not the token, nor what somebody wrote."""

import json
import logging
import string
import threading
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot import logs

TOKEN = "1234" + "56789:" + "A" * 35  # in two pieces, so that it isn't taken for somebody's


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Leave logging as it was for the tests that follow."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    hook = threading.excepthook
    yield
    threading.excepthook = hook
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()
    logs.SECRETS.clear()


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_the_token_is_masked_wherever_it_stands(log_format: str, capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up(log_format)
    structlog.get_logger("bot").warning("call", url=f"https://api.example/bot{TOKEN}/getMe", chat_id=-100)
    logging.getLogger("telegram").warning("no answer from %s", f"/bot{TOKEN}/")
    said = capsys.readouterr().err
    assert TOKEN not in said
    assert said.count("<token>") == 2
    assert "-100" in said


def test_a_short_token_is_masked_too(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("console", "42:TEST")
    structlog.get_logger("bot").warning("call", url="/bot42:TEST/getMe")
    assert "42:TEST" not in capsys.readouterr().err


def test_libraries_that_log_addresses_are_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up()
    for name in ("httpx", "aiohttp.access", "telegram.ext"):
        logging.getLogger(name).info("GET something")
    assert capsys.readouterr().err == ""


def test_of_an_exception_only_kind_and_places_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("json")
    try:
        float("张三 38.9")
    except ValueError:
        structlog.get_logger("bot").exception("update.failed", update_id=7)
    told = json.loads(capsys.readouterr().err)
    assert (told["fault"], told["update_id"], told["level"]) == ("ValueError", 7, "error")
    assert told["at"].startswith("test_logs.py:")
    assert "38.9" not in str(told | {"timestamp": ""}), "the time of day may be 12:00:38.9"


def test_a_thread_that_fails_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("json")
    thread = threading.Thread(target=float, args=("张三 38.9",))
    thread.start()
    thread.join()
    told = json.loads(capsys.readouterr().err)
    assert (told["event"], told["fault"]) == ("thread.failed", "ValueError")


@given(
    st.integers(10**7, 10**10),
    st.text(string.ascii_letters + string.digits + "_-", min_size=30, max_size=40),
    st.text("（ /，'\"=?&", max_size=3),
)
def test_any_token_in_any_sentence_is_masked(number: int, rest: str, around: str) -> None:
    assert rest not in logs.mask(f"bot{around}{number}:{rest}{around}")
