"""The bot's queue of updates: numbered, kept until confirmed, filtered by what the bot asked for."""

from collections import OrderedDict
from collections.abc import Callable
from itertools import islice

from simulator.records import Json

KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
)
# Seconds; https://core.telegram.org/bots/api#getting-updates: not kept longer than 24 hours.
KEPT = 24 * 3600
# https://core.telegram.org/bots/api#getupdates: an empty list means all kinds but these.
ONLY_WHEN_ASKED = {"chat_member", "message_reaction", "message_reaction_count"}


class Updates:
    """Updates in order. `last` is the id of the newest; ids are consecutive."""

    def __init__(self, unix: Callable[[], int], first_id: int = 1) -> None:
        self._unix = unix
        self._queue: OrderedDict[int, Json] = OrderedDict()
        self._since: dict[int, int] = {}
        self.last = first_id - 1
        self.allowed: list[str] = []
        self.on_push: list[Callable[[Json], None]] = []

    def __len__(self) -> int:
        return len(self._queue)

    def wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in ONLY_WHEN_ASKED

    def push(self, kind: str, content: Json) -> int | None:
        """Queue an update and return its id, or None if the bot doesn't want this kind."""
        if not self.wants(kind):
            return None
        self.last += 1
        update = self._queue[self.last] = {"update_id": self.last, kind: content}
        self._since[self.last] = self._unix()
        for listener in list(self.on_push):
            listener(update)
        return self.last

    def confirm(self, offset: int) -> None:
        """Forget all updates below `offset`; a negative one keeps only so many of the newest."""
        if offset < 0:
            offset = self.last + 1 + offset
        while self._queue and next(iter(self._queue)) < offset:
            self._forget_oldest()

    def drop(self, update_id: int) -> None:
        """Forget one update, which the webhook has delivered."""
        self._queue.pop(update_id, None)
        self._since.pop(update_id, None)

    def first(self, limit: int) -> list[Json]:
        """The oldest updates that aren't confirmed, at most `limit`; none older than a day."""
        while self._queue and self._unix() - self._since[next(iter(self._queue))] > KEPT:
            self._forget_oldest()
        return list(islice(self._queue.values(), limit))

    def drop_all(self) -> None:
        self._queue.clear()
        self._since.clear()

    def _forget_oldest(self) -> None:
        update_id, _ = self._queue.popitem(last=False)
        del self._since[update_id]
