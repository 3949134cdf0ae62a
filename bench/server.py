"""A Bot API server that costs next to nothing: it confirms by offset as Telegram does, and says yes to all else.

`python -m bench.server UPDATES.jsonl` prints its port. Nothing is served before POST /go.
"""

import asyncio
import sys
from collections import Counter
from pathlib import Path

from aiohttp import web

BOT = b'{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"bench","username":"bench_bot"}}'
MESSAGE = b'{"ok":true,"result":{"message_id":%d,"date":1,"chat":{"id":1,"type":"private"},"text":"x"}}'
ANSWERS = {
    "getMe": BOT,
    "getWebhookInfo": b'{"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}',
}
YES = b'{"ok":true,"result":true}'


class Server:
    """Updates numbered from 1, each a line of prepared JSON."""

    def __init__(self, lines: list[bytes]) -> None:
        self.lines = lines
        self.confirmed = 0
        self.open = asyncio.Event()
        self.calls: Counter[str] = Counter()

    async def get_updates(self, data: dict[str, str]) -> bytes:
        """At most 100 of what isn't confirmed; when there is nothing, an empty answer after the poll's time."""
        self.confirmed = max(self.confirmed, int(data.get("offset", 0)) - 1)
        patience = float(data.get("timeout", 0))
        try:
            async with asyncio.timeout(patience):
                await self.open.wait()
                if self.confirmed >= len(self.lines):
                    await asyncio.sleep(patience + 1)
        except TimeoutError:
            return b'{"ok":true,"result":[]}'
        return b'{"ok":true,"result":[' + b",".join(self.lines[self.confirmed : self.confirmed + 100]) + b"]}"

    async def method(self, request: web.Request) -> web.Response:
        name = request.match_info["method"]
        self.calls[name] += 1
        if name == "getUpdates":
            body = await self.get_updates(
                {k: str(v) for k, v in [*request.query.items(), *(await request.post()).items()]}
            )
        elif name.startswith("send"):
            body = MESSAGE % (1_000_000 + self.calls.total())
        else:
            body = ANSWERS.get(name, YES)
        return web.Response(body=body, content_type="application/json")

    async def go(self, _: web.Request) -> web.Response:
        self.open.set()
        return web.Response()

    async def state(self, _: web.Request) -> web.Response:
        return web.json_response({"confirmed": self.confirmed, "calls": self.calls})


async def serve(path: Path) -> None:
    """Serve until ended."""
    server = Server(path.read_bytes().splitlines())
    app = web.Application()
    app.router.add_post("/go", server.go)
    app.router.add_get("/state", server.state)
    app.router.add_route("*", "/bot{token}/{method}", server.method)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1])))
