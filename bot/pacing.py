"""How fast Telegram lets us speak: 30 calls a second overall, about one a second in a chat, 20 a minute in a group.

Edits count. Whether reactions count is not documented, so they have a pace of their own that learns: none until
Telegram objects, then slower, then slowly faster again. A 429 pauses the chat that it names, no other.
Source of the limits: core.telegram.org/bots/faq, "My bot is hitting limits".
"""

from collections import defaultdict, deque
from datetime import datetime, timedelta

OVERALL = 30
PER_GROUP = 20
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
BOARD_SHARE = 12
"""Of a group's 20 a minute, what live edits may use; the rest is for answers and reminders."""
BOARD_GAP = timedelta(seconds=5)
LIVE = frozenset({"board_edit", "list_edit"})


class Pacing:
    """What was sent lately, and so when each chat may be spoken to again. Moments are UTC."""

    def __init__(self) -> None:
        self.lately: deque[datetime] = deque()
        self.by_chat: dict[int, deque[tuple[datetime, str]]] = defaultdict(deque)
        self.paused: dict[int, datetime] = {}
        self.reaction_gap: dict[int, timedelta] = {}
        self.reacted: dict[int, datetime] = {}

    def free_at(self, chat: int, kind: str, now: datetime) -> datetime:
        """The first moment at which this kind of call may go to this chat; not after ``now`` means at once."""
        moments = [self.paused.get(chat, now), self.overall(now)]
        if kind == "reaction":
            moments.append(self.reacted.get(chat, now - MINUTE) + self.reaction_gap.get(chat, timedelta(0)))
        elif kind != "toast":
            moments.extend(self.chat_moments(chat, kind, now))
        return max(moments)

    def room(self, now: datetime) -> int:
        """How many calls may still go out in this second."""
        while self.lately and self.lately[0] <= now - SECOND:
            self.lately.popleft()
        return OVERALL - len(self.lately)

    def overall(self, now: datetime) -> datetime:
        return now if self.room(now) > 0 else self.lately[-OVERALL] + SECOND

    def chat_moments(self, chat: int, kind: str, now: datetime) -> list[datetime]:
        """When the chat's second, its minute and the share of live edits allow it."""
        sent = self.by_chat[chat]
        while sent and sent[0][0] <= now - MINUTE:
            sent.popleft()
        moments = [sent[-1][0] + SECOND] if sent else []
        if chat < 0 and len(sent) >= PER_GROUP:
            moments.append(sent[-PER_GROUP][0] + MINUTE)
        if kind in LIVE:
            edits = [at for at, what in sent if what in LIVE]
            moments += [edits[-1] + BOARD_GAP] if edits else []
            moments += [edits[-BOARD_SHARE] + MINUTE] if len(edits) >= BOARD_SHARE else []
        return moments

    def sent(self, chat: int, kind: str, now: datetime) -> None:
        """A call goes out now."""
        self.lately.append(now)
        if kind == "reaction":
            self.reacted[chat] = now
            gap = self.reaction_gap.get(chat)
            if gap:
                self.reaction_gap[chat] = gap * 0.9
        elif kind != "toast":
            self.by_chat[chat].append((now, kind))

    def told_to_wait(self, chat: int, kind: str, until: datetime) -> None:
        """Telegram said 429 for this chat."""
        self.paused[chat] = max(until, self.paused.get(chat, until))
        if kind == "reaction":
            self.reaction_gap[chat] = min(
                max(self.reaction_gap.get(chat, SECOND / 4) * 2, SECOND / 2), SECOND * 10
            )
