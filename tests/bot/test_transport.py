"""How we speak HTTP: what an answer means that isn't Telegram's, and how long a call may take."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from telegram import Bot, InputFile
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.failures import classify
from bot.listening import listen
from bot.transport import PATIENCE, UPLOAD_PATIENCE, Transport, patience


@asynccontextmanager
async def answering(status: int, body: str) -> AsyncIterator[Bot]:
    """A bot whose every call is answered so."""

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(status=status, text=body)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    with listen("0") as bound:
        await web.SockSite(runner, bound).start()
        async with Transport() as transport:
            yield Bot("1:x", base_url=f"http://127.0.0.1:{bound.getsockname()[1]}/bot", request=transport)
        await runner.cleanup()


PAGE = "<html>周敏 38.5 Service temporarily unavailable</html>"
STRANGE = [(200, PAGE), (200, "[]"), (200, ""), (502, PAGE), (500, "[]")]


@pytest.mark.parametrize(("status", "body"), STRANGE)
async def test_a_page_of_somebody_else_is_trouble_outside(
    status: int, body: str, caplog: pytest.LogCaptureFixture
) -> None:
    """A proxy in between says what it likes: nobody knows what became of the call, and it is no fault of ours."""
    async with answering(status, body) as bot:
        with pytest.raises(NetworkError) as fault:
            await bot.send_message(7101, "?")
    assert not isinstance(fault.value, BadRequest)
    assert classify(fault.value).fate == "unknown"
    assert "38.5" not in caplog.text


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, '{"ok":false,"description":"Bad Request: chat not found"}', BadRequest),
        (401, '{"ok":false,"description":"Unauthorized"}', InvalidToken),
    ],
)
async def test_what_telegram_says_is_heard(status: int, body: str, kind: type[TelegramError]) -> None:
    async with answering(status, body) as bot:
        with pytest.raises(kind):
            await bot.send_message(7101, "?")


def test_a_file_has_time_to_be_sent() -> None:
    file = RequestData([RequestParameter.from_input("document", InputFile(b"x", "a.xlsx"))])
    text = RequestData([RequestParameter.from_input("text", "x")])
    assert patience(None, file) == UPLOAD_PATIENCE
    assert patience(None, text) == PATIENCE
    assert patience(None, None) == PATIENCE
    assert patience(35, text) == 35, "a long poll"
