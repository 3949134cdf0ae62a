"""What can go wrong between a bot and Telegram, on order: refusals, delays, answers lost after the deed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from simulator.errors import Refusal, too_many_requests
from simulator.fields import Fields

FaultKind = Literal["down", "delay", "lost", "bad_gateway", "too_many", "refuse"]
Which = Callable[[str, Fields], bool]


def any_call(method: str, fields: Fields) -> bool:
    return True


@dataclass(slots=True)
class Fault:
    """One trouble. `times` None goes on for ever; `seconds` is the delay (real time) or the retry_after.

    down: the connection breaks and nothing is done. lost: it is done, then the connection breaks.
    bad_gateway: 502, nothing is done. too_many: 429. refuse: `refusal`. delay: late, but done.
    """

    kind: FaultKind
    which: Which = any_call
    times: int | None = None
    seconds: float = 1.0
    refusal: Refusal | None = None

    def error(self) -> Refusal | None:
        """What the call is answered with instead of being done, if anything."""
        if self.kind == "bad_gateway":
            return Refusal(502, "Bad Gateway")
        if self.kind == "too_many":
            return too_many_requests(int(self.seconds))
        return self.refusal if self.kind == "refuse" else None


@dataclass(slots=True)
class Faults:
    """The troubles in force; each call meets the first that concerns it."""

    active: list[Fault] = field(default_factory=list)

    def add(
        self,
        kind: FaultKind,
        which: Which | str = any_call,
        *,
        times: int | None = None,
        seconds: float = 1.0,
        refusal: Refusal | None = None,
    ) -> Fault:
        """Order a trouble for calls that `which` picks (a predicate, or a method's name)."""
        fault = Fault(kind, _by_name(which) if isinstance(which, str) else which, times, seconds, refusal)
        self.active.append(fault)
        return fault

    def clear(self) -> None:
        self.active.clear()

    def meet(self, method: str, fields: Fields) -> Fault | None:
        for fault in self.active:
            if fault.which(method, fields):
                self._use_up(fault)
                return fault
        return None

    def _use_up(self, fault: Fault) -> None:
        if fault.times is not None:
            fault.times -= 1
            if fault.times <= 0:
                self.active.remove(fault)


def _by_name(name: str) -> Which:
    return lambda method, fields: method.lower() == name.lower()
