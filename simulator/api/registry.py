"""Which methods there are. A method's name is found whatever its letters' case, as in Telegram."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from simulator.fields import Fields
from simulator.flood import Flood
from simulator.records import Chat, User
from simulator.world import World

if TYPE_CHECKING:
    from simulator.polling import Poll
    from simulator.webhook import Webhook


@dataclass(slots=True)
class Call:
    """One request of the bot, and what it may touch."""

    world: World
    fields: Fields
    flood: Flood
    poll: "Poll"
    webhook: "Webhook"

    def spend(self, chat: Chat, messages: int = 1) -> None:
        """Count towards the flood limits. Raises Refusal 429."""
        self.flood.spend(chat, self.world.clock.now, messages)

    def user(self, user_id: int) -> User | None:
        return self.world.users.get(user_id)


@dataclass(frozen=True, slots=True)
class Result:
    """A result with a description beside it, as the webhook methods give."""

    value: Any
    description: str


Handler = Callable[[Call], Any]


@dataclass(frozen=True, slots=True)
class Method:
    """A method: `work` gives the result, or an awaitable of it."""

    name: str
    parameters: frozenset[str]
    work: Handler


METHODS: dict[str, Method] = {}


def method(name: str, parameters: str = "") -> Callable[[Handler], Handler]:
    """Register a method with all parameters that the Bot API documents for it."""

    def register(work: Handler) -> Handler:
        METHODS[name.lower()] = Method(name, frozenset(parameters.split()), work)
        return work

    return register
