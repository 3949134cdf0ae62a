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


class _Uvicorn(uvicorn.Server):
    """Leaves the process's signals alone: whoever started us owns them. `ready` is set once it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

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
        self._uvicorn.should_exit = self._uvicorn.force_exit = True
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
