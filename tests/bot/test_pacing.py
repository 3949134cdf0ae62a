"""The pace: Telegram's limits are kept, one chat's 429 is nobody else's, live edits leave room for answers."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.pacing import Pacing

NOW = datetime(2020, 2, 10, tzinfo=UTC)
GROUP, OTHER, PERSON = -100, -200, 300
KINDS = st.sampled_from(["question", "board_edit", "nag", "reaction"])
WISHES = st.lists(st.tuples(st.sampled_from([GROUP, OTHER, PERSON]), KINDS), min_size=1, max_size=120)


def play(pacing: Pacing, wishes: list[tuple[int, str]]) -> list[tuple[datetime, int, str]]:
    """Send each wish at the first moment it may go."""
    sent, now = [], NOW
    for chat, kind in wishes:
        now = max(now, pacing.free_at(chat, kind, now))
        pacing.sent(chat, kind, now)
        sent.append((now, chat, kind))
    return sent


@given(WISHES)
def test_no_limit_is_ever_broken(wishes: list[tuple[int, str]]) -> None:
    sent = play(Pacing(), wishes)
    for at, chat, kind in sent:
        second = [x for x in sent if at - timedelta(seconds=1) < x[0] <= at]
        assert len(second) <= 30
        if kind == "reaction":
            continue
        counted = [x for x in sent if x[1] == chat and x[2] != "reaction"]
        assert sum(at - timedelta(seconds=1) < x[0] <= at for x in counted) == 1
        if chat < 0:
            assert sum(at - timedelta(minutes=1) < x[0] <= at for x in counted) <= 20


def test_live_edits_leave_room_for_answers() -> None:
    pacing = Pacing()
    kinds = Counter(
        kind for at, _, kind in play(pacing, [(GROUP, "board_edit")] * 40) if at < NOW + timedelta(minutes=1)
    )
    assert kinds["board_edit"] <= 12


def test_a_429_pauses_that_chat_alone() -> None:
    pacing = Pacing()
    until = NOW + timedelta(seconds=30)
    pacing.told_to_wait(GROUP, "nag", until)
    assert pacing.free_at(GROUP, "nag", NOW) == until
    assert pacing.free_at(OTHER, "nag", NOW) == NOW


def test_reactions_go_freely_until_telegram_objects_then_slower_then_recover() -> None:
    pacing = Pacing()
    for _ in range(20):
        assert pacing.free_at(GROUP, "reaction", NOW) == NOW
        pacing.sent(GROUP, "reaction", NOW + timedelta(0))
    pacing.lately.clear()
    pacing.told_to_wait(GROUP, "reaction", NOW)
    first = pacing.free_at(GROUP, "reaction", NOW)
    assert first > NOW
    for n in range(40):
        pacing.sent(GROUP, "reaction", NOW + timedelta(seconds=n))
    assert pacing.reaction_gap[GROUP] < (first - NOW)
