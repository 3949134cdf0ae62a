"""N times real speed is N with the bot's work included, as far as that can be without a leap."""

from datetime import timedelta

import pytest

from simulator.pace import FASTEST, MOST_OWED, Pace

SPEED = 60.0
MINUTE = timedelta(minutes=1)


class Watch:
    """Real time, in our hands."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def walk(pace: Pace, watch: Watch, length: timedelta = MINUTE) -> float:
    """Go so far; how many real seconds it took."""
    took = pace.duration(length, SPEED)
    watch.now += took
    pace.walked(length, SPEED)
    return took


def test_a_walk_after_which_nobody_works_takes_what_it_should() -> None:
    watch = Watch()
    pace = Pace(watch)
    assert [walk(pace, watch) for _ in range(3)] == [1.0, 1.0, 1.0]


def test_what_the_bot_took_is_made_up_for() -> None:
    watch = Watch()
    pace = Pace(watch)
    for _ in range(100):
        walk(pace, watch)
        watch.now += 0.03
    assert watch.now == pytest.approx(1100.0, abs=0.05)


def test_it_is_made_up_for_without_a_leap() -> None:
    watch = Watch()
    pace = Pace(watch)
    watch.now += 1.2
    assert [walk(pace, watch) for _ in range(3)] == pytest.approx([1 / FASTEST, 1 - 0.2 - 1 / FASTEST, 1.0])


def test_a_long_wait_is_seen_as_what_it_was() -> None:
    watch = Watch()
    pace = Pace(watch)
    watch.now += 600
    took = sum(walk(pace, watch) for _ in range(20))
    assert took == pytest.approx(20 - MOST_OWED)


def test_nothing_is_owed_for_a_pause() -> None:
    watch = Watch()
    pace = Pace(watch)
    watch.now += 2
    pace.anew()
    assert walk(pace, watch) == 1.0


def test_a_walk_that_somebody_stops_owes_nothing() -> None:
    watch = Watch()
    pace = Pace(watch)
    assert pace.duration(MINUTE, SPEED) == 1.0
    watch.now += 0.25
    pace.walked(MINUTE / 4, SPEED)
    assert walk(pace, watch) == 1.0
