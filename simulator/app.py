"""The Bot API over HTTP: checks the token, finds the method, answers as Telegram does."""

import asyncio
import inspect
import logging
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Literal

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from simulator.api import METHODS, Call, Method, Result
from simulator.desk import Desk
from simulator.errors import Refusal, bad_request
from simulator.faults import Fault, Faults
from simulator.fields import Fields, read_fields
from simulator.flood import Flood
from simulator.polling import Poll
from simulator.records import Json
from simulator.webhook import Webhook
from simulator.world import World

log = logging.getLogger(__name__)
Hook = Callable[[Literal["before", "after"], int, str, Fields], Awaitable[object] | object]
_TOKEN = re.compile(r"\d+:[\w-]{20,}", re.ASCII)


class Broken(Response):
    """A connection that ends in the middle of the answer."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"{", "more_body": True})


class App:
    """The application: a world, made reachable. `requests` counts the calls by method's name."""

    def __init__(self, world: World, routes: Sequence[BaseRoute] = ()) -> None:
        self.world = world
        self.flood, self.faults, self.desk = Flood(), Faults(), Desk(world.clock)
        self.poll = Poll(world.updates)
        self.webhook = Webhook(world.updates, world.clock.unix, self._reply, world.clock.stir)
        self.requests: Counter[str] = Counter()
        self.unknown_parameters: Counter[tuple[str, str]] = Counter()
        self._hooks: list[Hook] = []
        self._busy = 0
        world.clock.busy = lambda: self._busy > 0 or self.webhook.pending
        self.asgi = Starlette(routes=[*self._routes(), *routes])

    def _routes(self) -> list[BaseRoute]:
        return [
            Route("/bot{token}/{method}", self._bot, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", self._file),
            Route("/clock", self.desk.answer, methods=["GET", "POST"]),
        ]

    def on_request(self, hook: Hook) -> None:
        """Have `hook(phase, number, method, fields)` called before and after each API call is applied."""
        self._hooks.append(hook)

    async def close(self) -> None:
        self.poll.close()
        self.desk.release()
        await self.webhook.close()

    async def _bot(self, request: Request) -> Response:
        refusal = self._wrong_token(request)
        if refusal is not None:
            return _error(refusal)
        name: str = request.path_params["method"]
        if name.lower() == "getupdates":
            return await self._handle(name, request)
        self.desk.contradict()
        self._busy += 1
        try:
            return await self._handle(name, request)
        finally:
            self._busy -= 1
            self.world.clock.stir()

    async def _handle(self, name: str, request: Request) -> Response:
        try:
            fields = await read_fields(request)
        except Refusal as refusal:
            return _error(refusal)
        fault = self.faults.meet(name, fields)
        if fault is not None and fault.kind == "delay":
            await asyncio.sleep(fault.seconds)
        if fault is not None and fault.kind == "down":
            return Broken()
        answer = await self.call(name, fields, fault)
        return Broken() if fault is not None and fault.kind == "lost" else answer

    async def call(self, name: str, fields: Fields, fault: Fault | None = None) -> Response:
        """Apply one API call, whoever brought it, and answer."""
        number = self.requests.total() + 1
        method = METHODS.get(name.lower())
        self.requests[method.name if method else name] += 1
        await self._tell("before", number, name, fields)
        try:
            return JSONResponse(await self._apply(method, fields, fault))
        except Refusal as refusal:
            return _error(refusal)
        except Exception:
            log.exception("the simulator itself failed in %s", name)
            return _error(Refusal(500, "Internal Server Error"))
        finally:
            await self._tell("after", number, name, fields)

    async def _apply(self, method: Method | None, fields: Fields, fault: Fault | None) -> Json:
        trouble = fault.error() if fault is not None else None
        if trouble is not None:
            raise trouble
        if method is None:
            raise bad_request("method not found")
        for name in fields.values.keys() - method.parameters:
            self.unknown_parameters[method.name, name] += 1
        result: Any = method.work(Call(self.world, fields, self.flood, self.poll, self.webhook))
        if inspect.isawaitable(result):
            result = await result
        if isinstance(result, Result):
            return {"ok": True, "result": result.value, "description": result.description}
        return {"ok": True, "result": result}

    async def _reply(self, given: Json) -> None:
        """A method call that came as the answer to a webhook."""
        name = given.pop("method")
        await self.call(name, Fields(given))

    async def _tell(self, phase: Literal["before", "after"], number: int, name: str, fields: Fields) -> None:
        for hook in self._hooks:
            result = hook(phase, number, name, fields)
            if inspect.isawaitable(result):
                await result

    def _wrong_token(self, request: Request) -> Refusal | None:
        token: str = request.path_params["token"]
        if token == self.world.token:
            return None
        return Refusal(401, "Unauthorized") if _TOKEN.fullmatch(token) else Refusal(404, "Not Found")

    async def _file(self, request: Request) -> Response:
        refusal = self._wrong_token(request)
        file = self.world.files.at(request.path_params["path"])
        if refusal is not None or file is None:
            return _error(refusal or Refusal(404, "Not Found"))
        return Response(file.content, media_type="application/octet-stream")


def _error(refusal: Refusal) -> Response:
    headers = {}
    if "retry_after" in refusal.parameters:
        headers["Retry-After"] = str(refusal.parameters["retry_after"])
    return JSONResponse(refusal.payload(), refusal.code, headers)
