"""The page: what a browser is given and may ask for. It shows a theatre, and brings visitors' deeds to it."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from sse_starlette import EventSourceResponse
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from simulator.errors import Impossible
from simulator.fields import Fields
from simulator.page.backstage import Backstage
from simulator.page.deeds import Deed, Visitors, commands_for, thermometers
from simulator.page.feed import Feed
from simulator.page.setting import headers, language_of, setting, words
from simulator.page.views import message_view
from simulator.records import Json
from simulator.server import Server
from simulator.theatre import Theatre

HERE = Path(__file__).parent
A_PAGEFUL = 60
FRAME = 0.1


class Order(BaseModel):
    """What a visitor wants of time (pause to tomorrow) or of the troubles (down to revive)."""

    model_config = ConfigDict(extra="forbid")

    order: Literal["pause", "resume", "speed", "jump", "hurry", "tomorrow", "down", "slow", "kill", "revive"]
    on: bool = False
    speed: float = Field(60, ge=0.1, le=600)
    moment: datetime | None = None


class Page:
    """An audience for a theatre. `visited` is set when the first visitor comes.

    A browser that kept something of another run of the demo knows by `run` that it is of no use here.
    """

    def __init__(self, theatre: Theatre) -> None:
        self.visited = asyncio.Event()
        self._theatre = theatre
        self._world = theatre.world
        self._feed = Feed(theatre.world)
        self._backstage = Backstage(theatre)
        self._visitors = Visitors(theatre.world, theatre.played, thermometers(theatre.day.folder))
        self._templates = Jinja2Templates(HERE / "templates")
        self._run = token_hex(4)

    def routes(self) -> Sequence[BaseRoute]:
        return [
            Route("/", self._show),
            Route("/page/state", self._state),
            Route("/page/stream", self._stream),
            Route("/page/chats/{chat}", self._chat),
            Route("/page/commands", self._commands),
            Route("/page/files/{path:path}", self._file),
            Route("/page/do", self._do, methods=["POST"]),
            Route("/page/order", self._order, methods=["POST"]),
            Mount("/page/static", StaticFiles(directory=HERE / "static")),
        ]

    def attend(self, server: Server) -> None:
        """Hear what the world tells nobody: answers to taps, and pins taken away."""
        server.on_request(self._overhear)

    def stir(self) -> None:
        """Something changed behind the stage; the next package tells it."""

    async def run(self) -> None:
        """Send what changed, ten times a second at most; for ever."""
        while True:
            self._feed.flush(self._backstage.changes())
            await asyncio.sleep(FRAME)

    def close(self) -> None:
        self._feed.close()

    def _overhear(self, phase: str, number: int, method: str, fields: Fields) -> None:
        name = method.lower()
        if phase == "before":
            return
        if name == "answercallbackquery":
            query = self._world.queries.get(fields.text("callback_query_id"))
            if query is not None and query.answered:
                text, alert = fields.text("text"), fields.flag("show_alert")
                self._feed.notice({"query": query.id, "to": query.user.id, "text": text, "alert": alert})
        elif name.startswith("unpin") and (chat := fields.integer("chat_id")) in self._world.chats:
            self._feed.touch(chat)

    # What a browser asks for

    async def _show(self, request: Request) -> Response:
        self.visited.set()
        language = language_of(request)
        context = {
            "lang": language,
            "t": words(language),
            "words": json.dumps(words(language), ensure_ascii=False),
        }
        answer = self._templates.TemplateResponse(request, "page.html", context, headers=headers())
        answer.set_cookie("lang", language, max_age=31_536_000, samesite="lax")
        return answer

    async def _state(self, request: Request) -> Response:
        parts = {"run": self._run} | setting(self._theatre) | self._backstage.everything()
        return JSONResponse(parts, headers=headers())

    async def _stream(self, request: Request) -> Response:
        async def events() -> AsyncIterator[dict[str, str]]:
            yield {"event": "hello", "data": "{}"}
            async for package in self._feed.packages():
                yield {"data": package}

        return EventSourceResponse(events(), ping=15)

    async def _chat(self, request: Request) -> Response:
        chat = self._world.chats.get(_number(request.path_params["chat"]))
        if chat is None:
            return JSONResponse({"messages": [], "more": False, "pinned": []})
        before = _number(request.query_params.get("before", "")) or chat.last_message + 1
        ids = [i for i in chat.messages if i < before]
        shown = [message_view(self._world, chat.messages[i]) for i in ids[-A_PAGEFUL:]]
        pinned = [message_view(self._world, chat.messages[i]) for i in chat.pinned[-1:]]
        return JSONResponse({"messages": shown, "more": len(ids) > A_PAGEFUL, "pinned": pinned})

    async def _commands(self, request: Request) -> Response:
        who, chat_id = (_number(request.query_params.get(name, "")) for name in ("who", "chat"))
        chat = self._world.chats.get(chat_id)
        if chat is None or who not in self._world.users:
            return JSONResponse([])
        return JSONResponse(commands_for(self._world, who, chat))

    async def _file(self, request: Request) -> Response:
        file = self._world.files.at(request.path_params["path"])
        if file is None:
            return Response(status_code=404)
        if file.kind == "photo":
            kind = "image/png" if file.content.startswith(b"\x89PNG") else "image/jpeg"
            return Response(file.content, media_type=kind, headers=headers())
        return Response(
            file.content, media_type="application/octet-stream", headers=headers(file.name or "file")
        )

    async def _do(self, request: Request) -> Response:
        async def work() -> Json:
            return {"id": self._visitors.do(Deed.model_validate(await request.json()))}

        return await _answer(request, work)

    async def _order(self, request: Request) -> Response:
        async def work() -> Json:
            order = Order.model_validate(await request.json())
            await self._backstage.obey(order.order, order.on, order.speed, order.moment)
            return {}

        return await _answer(request, work)


def _number(text: str) -> int:
    """The number written there; 0, which nothing has, for anything else."""
    return int(text) if re.fullmatch(r"-?\d{1,18}", text, re.ASCII) else 0


async def _answer(request: Request, work: Callable[[], Awaitable[Json]]) -> Response:
    """Only JSON is taken, so that no foreign page can order anything here."""
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        return JSONResponse({"error": "application/json is expected"}, 415)
    try:
        return JSONResponse(await work())
    except (ValidationError, ValueError, Impossible) as trouble:
        return JSONResponse({"error": str(trouble)}, 400)
