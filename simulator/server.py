"""The application on a loopback port, in a loop that is already running."""

import asyncio
import contextlib
import socket
from collections.abc import Generator, Iterator, Sequence
from types import TracebackType
from typing import Any, Self

import uvicorn
from starlette.routing import BaseRoute

from simulator.app import App
from simulator.tasks import Tasks
from simulator.world import World

__all__ = ["App", "Server", "serve"]

# Seconds. Long, or a client that was idle now and then meets a connection being closed: a rehearsal must not vary.
KEEP_ALIVE = 600
LAST_WORDS = 0.1
"""Seconds that requests get to be answered once the server closes."""


class _Uvicorn(uvicorn.Server):
    """Leaves the process's signals alone: whoever started us owns them. `ready` is set once it listens.

    It waits to be told to end. Uvicorn's own looks every tenth of a second, and once more on its way out: a test
    that lasts as long as that starts and ends a server.
    """

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready, self.told_to_end = asyncio.Event(), asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        while not self.told_to_end.is_set():
            await self.on_tick(0)  # the answers' Date
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await self.told_to_end.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks, timeout=LAST_WORDS)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class Server:
    """The simulator on its port. `url` is the API's root; await it or use `async with` to start it."""

    def __init__(self, app: App, listening: socket.socket) -> None:
        self.app = app
        self.faults, self.flood, self.on_request = app.faults, app.flood, app.on_request
        self.port: int = listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._listening = listening
        config = uvicorn.Config(
            app.asgi,
            log_config=None,
            log_level="critical",
            access_log=False,
            lifespan="off",
            timeout_keep_alive=KEEP_ALIVE,
        )
        self._uvicorn = _Uvicorn(config)
        self._tasks = Tasks()

    async def start(self) -> Self:
        self._tasks.start(self._uvicorn.serve([self._listening]), "simulator")
        await self._uvicorn.ready.wait()
        return self

    async def close(self) -> None:
        """Stop listening; waiting requests are answered, others broken off."""
        await self.app.close()
        self._uvicorn.told_to_end.set()
        await self._tasks.join()

    def __await__(self) -> Generator[Any, None, Self]:
        return self.start().__await__()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def serve(world: World, port: int = 0, *, routes: Sequence[BaseRoute] = ()) -> Server:
    """A server for `world` on loopback, to be awaited; `port` 0 takes a free one.

    Raises OSError when the port is in use.
    """
    # Named TCP, or asyncio leaves Nagle's algorithm on and every answer waits 40 ms.
    listening = socket.socket(proto=socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(("127.0.0.1", port))
    except OSError:
        listening.close()
        raise
    return Server(App(world, routes), listening)
