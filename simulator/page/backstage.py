"""Behind the stage, as the page shows it: the clock, the line of the day, the troubles and the figures."""

import inspect
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from math import ceil

from simulator.dayline import stages
from simulator.records import Json
from simulator.theatre import Theatre

_SOON = timedelta(seconds=60)


class Backstage:
    """Tells what changed since it was last asked, and takes orders."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._told: Json = {}
        self._drawn: tuple[date, Json] | None = None

    def everything(self) -> Json:
        """All of it."""
        return {
            "clock": self._clock(),
            "line": self._line(),
            "troubles": self._troubles(),
            "figures": self._figures(),
        }

    def changes(self) -> Json:
        """Those parts that differ from what was told before."""
        now = self.everything()
        changed = {name: part for name, part in now.items() if self._told.get(name) != part}
        self._told = now
        return changed

    async def obey(self, order: str, on: bool, speed: float, moment: datetime | None) -> None:
        """Do what a visitor ordered. Raises ValueError when it makes no sense."""
        theatre, troubles = self._theatre, self._theatre.troubles
        if order == "hurry" and (moment is None or moment.tzinfo is None):
            raise ValueError("hurry needs a moment with an offset")
        orders: dict[str, Callable[[], object]] = {
            "pause": theatre.pause,
            "resume": theatre.resume,
            "speed": lambda: theatre.pace(speed),
            "jump": theatre.clock.jump,
            "hurry": lambda: theatre.hurry(moment.astimezone(UTC)) if moment else None,
            "tomorrow": theatre.tomorrow,
            "down": lambda: troubles.set_down(on),
            "slow": lambda: troubles.set_slow(on),
            "kill": troubles.kill,
            "revive": troubles.revive,
        }
        result = orders[order]()
        if inspect.isawaitable(result):
            await result
        if order == "revive" or (order in ("down", "slow") and not on):
            theatre.clock.see_through()

    def _clock(self) -> Json:
        theatre = self._theatre
        clock, word = theatre.clock, theatre.clock.heard()
        fine = theatre.speed <= 10
        now = clock.now.astimezone(theatre.day.zone)
        left = word.until - clock.now if word and word.until else None
        return {
            "now": now.isoformat(timespec="seconds" if fine else "minutes"),
            "speed": theatre.speed,
            "paused": clock.paused,
            "hurrying": theatre.hurrying.isoformat() if theatre.hurrying else None,
            "over": theatre.over,
            "idle": word is not None,
            "until": word.until.astimezone(theatre.day.zone).isoformat() if word and word.until else None,
            "soon": ceil(left.total_seconds()) if left is not None and left < _SOON else None,
        }

    def _line(self) -> Json:
        day = self._theatre.day
        if self._drawn is not None and self._drawn[0] == day.plan.day.date:
            return self._drawn[1]
        found = [{"at": s.at.isoformat(), "name": s.name, "slot": s.slot} for s in stages(day)]
        line = {"begins": day.begins.isoformat(), "ends": day.ends.isoformat(), "stages": found}
        self._drawn = (day.plan.day.date, line)
        return line

    def _troubles(self) -> Json:
        troubles = self._theatre.troubles
        back = troubles.back_in
        return {
            "down": troubles.down,
            "slow": troubles.slow,
            "dead": troubles.dead,
            "kills": troubles.kills,
            "back_in": None if back is None else round(back),
        }

    def _figures(self) -> Json:
        clock = self._theatre.clock
        word = clock.heard()
        quiet = word is not None and (word.until is None or word.until - clock.now > _SOON)
        return self._theatre.strip.figures(quiet and not self._theatre.troubles.dead).json()
