"""For whoever watches over the bot: /health (it lives), /ready (it can work), /metrics (counts, no names)."""

import contextlib
from collections.abc import Iterator
from dataclasses import asdict

import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.listening import listen
from bot.settings import Settings
from rules.problem import Problem
from services.vitals import Vitals, vitals
from services.work import Desk

HELP = {
    "inbox_waiting": "updates taken in and not yet worked off",
    "inbox_dead": "updates given up after repeated failure",
    "outbox_waiting": "calls that we owe to Telegram",
    "outbox_dead": "calls that Telegram refused for good",
    "expected_today": "reports expected today, excused people aside",
    "reported_today": "reports taken in today",
}


async def serve(settings: Settings, desk: Desk) -> None:
    """Answer at HTTP_LISTEN until cancelled; returns at once when it isn't set. Raises Problem for a port in use."""
    if settings.http_listen is None:
        return
    with listen(settings.http_listen) as bound:
        config = uvicorn.Config(watching(desk), log_config=None, access_log=False, lifespan="off")
        await Quiet(config).serve([bound])


def watching(desk: Desk) -> Starlette:
    """The application."""

    async def health(_request: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def ready(_request: Request) -> Response:
        fault = await unready(desk)
        return JSONResponse({"ready": not fault, "reason": fault}, 503 if fault else 200)

    async def metrics(_request: Request) -> Response:
        if fault := await unready(desk):
            return PlainTextResponse(f"{fault}\n", 503)
        async with desk.work() as work:
            found = await vitals(work)
        return Response(exposition(found), media_type=CONTENT_TYPE_LATEST)

    return Starlette(routes=[Route("/health", health), Route("/ready", ready), Route("/metrics", metrics)])


async def unready(desk: Desk) -> str:
    """Why no report could be taken in now; empty when all is well."""
    try:
        async with desk.work():
            return ""
    except Problem as fault:
        return fault.key
    except Exception as fault:  # whatever the database says: it isn't there
        return type(fault).__name__


def exposition(found: Vitals) -> bytes:
    """The counts as Prometheus reads them."""
    registry = CollectorRegistry()
    for name, value in asdict(found).items():
        Gauge(f"chenhun_{name}", HELP[name], registry=registry).set(value)
    return generate_latest(registry)


class Quiet(uvicorn.Server):
    """Leaves the process's signals to the bot, and ends as soon as it is cancelled."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
