"""How we speak HTTP: aiohttp behind python-telegram-bot's own interface.

httpx falls to a tenth of its speed beyond 16 calls at once; aiohttp does not.
"""

import json
from typing import Any

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

PATIENCE = 15.0
"""Seconds for a whole call, unless it says otherwise."""
UPLOAD_PATIENCE = 60.0
"""The same for a call with a file: a slow line needs its time, and a file that is cut off would be tried for ever."""


class NotSent(NetworkError):
    """The call cannot have been applied: no connection came about."""


class Transport(BaseRequest):
    """One pool of connections to the Bot API server."""

    def __init__(self, connections: int = 64) -> None:
        self.connections = connections
        self.session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return PATIENCE

    async def initialize(self) -> None:
        if self.session is None:
            self.session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=self.connections))

    async def shutdown(self) -> None:
        if self.session is not None:
            await self.session.close()
            self.session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One call. Raises NotSent when it cannot have been applied, TimedOut or NetworkError when it may have."""
        await self.initialize()
        assert self.session is not None
        total = patience(read_timeout, request_data)
        try:
            async with self.session.request(
                method,
                url,
                data=form(request_data),
                timeout=aiohttp.ClientTimeout(total=total, sock_connect=10),
            ) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as fault:
            raise NotSent(type(fault).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as fault:
            # The text of the fault may hold the URL, and that the token.
            raise NetworkError(type(fault).__name__) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """An answer of Telegram's. Raises NetworkError for another's (a proxy's page), and quotes nothing of it.

        The library calls that a fault of ours, for which there would be no second try, and logs the whole answer.
        """
        try:
            answer = json.loads(payload.decode(errors="replace"))
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise NetworkError("not an answer of Telegram's")
        return answer


def patience(read_timeout: Any, data: RequestData | None) -> float:
    """Seconds that a call may take; ``read_timeout`` as python-telegram-bot gives it."""
    if isinstance(read_timeout, int | float):
        return read_timeout
    return UPLOAD_PATIENCE if data is not None and data.contains_files else PATIENCE


def form(data: RequestData | None) -> Any:
    """Fields as a form; with files as multipart."""
    if data is None:
        return None
    if not data.contains_files:
        return data.json_parameters
    fields = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        fields.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        fields.add_field(name, content, filename=filename, content_type=mime)
    return fields
