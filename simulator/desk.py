"""The clock's address, `/clock`: where the bot says that it has nothing to do, and hears of time's moves."""

import asyncio
from datetime import UTC, datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.tasks import first_of
from simulator.time import Clock, Word

PATIENCE = 20.0


class Desk:
    """The bot's standing word and the request that brought it. `patience` is in real seconds."""

    def __init__(self, clock: Clock, patience: float = PATIENCE) -> None:
        self._clock = clock
        self.patience = patience
        self._word: Word | None = None
        self._released: asyncio.Future[None] | None = None
        clock.on_move.append(lambda moment: self.release())

    async def answer(self, request: Request) -> Response:
        """`POST {"at", "through", "until"}`: a long poll until now isn't `at`, or patience ends."""
        try:
            word = _read(await request.json()) if request.method == "POST" else None
        except (ValueError, TypeError, KeyError) as trouble:
            return JSONResponse({"error": f"not an idle word: {trouble}"}, 400)
        if word is not None and word.at == self._clock.standing:
            await self._stand(word, request)
        return JSONResponse({"now": self._clock.standing.isoformat()})

    async def _stand(self, word: Word, request: Request) -> None:
        self.release()
        released = self._released = asyncio.get_running_loop().create_future()
        self._word = word
        self._clock.say(word)
        try:
            await first_of(released, request.receive(), timeout=self.patience)
        finally:
            self._clock.void(word)

    def contradict(self) -> None:
        """The bot makes a call: whatever it said before, it is working."""
        if self._word is not None:
            self._clock.void(self._word)
            self.release()

    def release(self) -> None:
        """Let the waiting request have its answer."""
        if self._released is not None and not self._released.done():
            self._released.set_result(None)
        self._word = self._released = None


def _read(given: Any) -> Word | None:
    """The word, or None when the bot only asks what time it is."""
    at, until = given.get("at"), given.get("until")
    if at is None:
        return None
    return Word(_moment(at), int(given.get("through") or 0), None if until is None else _moment(until))


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text} has no offset")
    return moment.astimezone(UTC)
