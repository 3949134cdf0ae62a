"""Time stands while anyone works, moves to the least moment that matters, and never the other way."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.time import Clock, Word

START = datetime(2020, 2, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)


def clock_with(*hours: float) -> tuple[Clock, list[datetime]]:
    clock, seen = Clock(START), []
    for hour in hours:
        clock.at(START + HOUR * hour, lambda: seen.append(clock.now))
    return clock, seen


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_without_a_bot_all_events_come_at_their_moments() -> None:
    clock, seen = clock_with(2, 1)
    await clock.run(START + HOUR * 3, without_bot=True)
    assert seen == [START + HOUR, START + HOUR * 2]
    assert clock.now == START + HOUR * 3


@given(st.lists(st.integers(0, 5), min_size=1, max_size=30))
def test_no_two_events_share_a_moment(minutes: list[int]) -> None:
    clock = Clock(START)
    moments = [clock.at(START + timedelta(minutes=minute), lambda: None) for minute in minutes]
    assert len(set(moments)) == len(moments)
    assert all(
        timedelta() <= moment - START - timedelta(minutes=minute) < timedelta(seconds=1)
        for moment, minute in zip(moments, minutes, strict=True)
    )


async def test_an_event_made_by_an_event_runs_in_the_same_breath_but_later() -> None:
    clock, seen = clock_with()
    clock.at(START + HOUR, lambda: clock.at(clock.now, lambda: seen.append(clock.now)))
    await clock.run(START + HOUR * 2, without_bot=True)
    assert seen == [START + HOUR + timedelta(milliseconds=1)]


async def test_time_waits_for_the_bot() -> None:
    clock, seen = clock_with(1)
    running = asyncio.gather(clock.run(START + HOUR * 2))
    await settle()
    assert seen == []
    clock.say(Word(clock.now, 0, START + HOUR / 2))
    await settle()
    assert clock.now == START + HOUR / 2
    clock.say(Word(clock.now, 0, None))
    await settle()
    assert seen == [START + HOUR] == [clock.now]
    clock.say(Word(clock.now, 0, None))
    await settle()
    assert not running.done(), "the end too is reached only with the bot's leave"
    clock.say(Word(clock.now, 0, None))
    await running


@pytest.mark.parametrize(
    ("word", "why"),
    [
        (Word(START - HOUR, 7, None), "spoken at another time"),
        (Word(START, 6, None), "an update was not handled"),
        (Word(START, 7, START), "it has something to do now"),
        (Word(START, 7, START - HOUR), "it is late with something"),
    ],
)
async def test_such_a_word_does_not_move_time(word: Word, why: str) -> None:
    clock, _ = clock_with()
    clock.last_update = lambda: 7
    running = asyncio.gather(clock.run(START + HOUR))
    clock.say(word)
    await settle()
    assert clock.now == START, why
    clock.say(Word(START, 7, None))
    await settle()
    assert clock.now == START + HOUR
    running.cancel()


async def test_a_call_in_progress_holds_time() -> None:
    clock, _ = clock_with()
    busy = True
    clock.busy = lambda: busy
    running = asyncio.gather(clock.run(START + HOUR))
    clock.say(Word(START, 0, None))
    await settle()
    assert clock.now == START
    busy = False
    clock.stir()
    await settle()
    assert clock.now == START + HOUR
    running.cancel()


async def test_the_word_of_the_dead_is_void() -> None:
    clock, _ = clock_with()
    word = Word(START, 0, None)
    clock.say(word)
    clock.void(word)
    running = asyncio.gather(clock.run(START + HOUR))
    await settle()
    assert clock.now == START
    clock.without_bot = True
    await running
    assert clock.now == START + HOUR


async def test_pause_and_jump() -> None:
    clock, seen = clock_with(1, 2)
    clock.pause()
    clock.without_bot = True
    running = asyncio.gather(clock.run(START + HOUR * 3))
    await settle()
    assert clock.now == START
    clock.jump()
    await settle()
    assert clock.now == START + HOUR
    clock.resume()
    await running
    assert len(seen) == 2


async def test_a_paused_clock_goes_on_until_the_bot_is_done_with_what_a_visitor_began() -> None:
    clock, seen = clock_with(1)
    clock.pause()
    running = asyncio.gather(clock.run(START + HOUR * 2))
    second = timedelta(seconds=1)
    clock.say(Word(START, 0, START + second))
    await settle()
    assert clock.now == START, "nobody began anything"
    clock.see_through()
    for step in (1, 2):
        await settle()
        assert clock.now == START + step * second
        clock.say(Word(clock.now, 0, clock.now + second))
    await settle()
    clock.say(Word(clock.now, 0, START + HOUR / 2))
    await settle()
    assert clock.now == START + 3 * second, "what comes in half an hour is another matter"
    clock.say(Word(clock.now, 0, clock.now + second))
    await settle()
    assert clock.now == START + 3 * second, "and what comes after it, too"
    assert (clock.paused, seen) == (True, [])
    running.cancel()


async def test_a_bot_that_is_never_done_does_not_undo_the_pause() -> None:
    clock, _ = clock_with()
    clock.pause()
    clock.see_through()
    running = asyncio.gather(clock.run(START + HOUR))
    for _ in range(100):
        clock.say(Word(clock.now, 0, clock.now + timedelta(seconds=1)))
        await settle()
    assert clock.now == START + timedelta(minutes=1)
    running.cancel()


async def test_what_a_jump_began_is_seen_through() -> None:
    clock, seen = clock_with(1)
    clock.pause()
    running = asyncio.gather(clock.run(START + HOUR * 2))
    clock.say(Word(START, 0, None))
    clock.jump()
    await settle()
    assert seen == [START + HOUR]
    clock.say(Word(clock.now, 0, clock.now + timedelta(seconds=1)))
    await settle()
    assert clock.now == START + HOUR + timedelta(seconds=1)
    running.cancel()


async def test_a_walk_is_interpolated_and_stops_where_somebody_acts() -> None:
    clock, seen = clock_with(1)
    clock.speed = 36000
    running = asyncio.gather(clock.run(START + HOUR * 2, without_bot=True))
    await asyncio.sleep(0.02)
    assert clock.standing == START < clock.now < START + HOUR
    clock.touch()
    assert START < clock.standing == clock.now < START + HOUR
    await running
    assert seen == [START + HOUR]
    assert clock.now == START + HOUR * 2


async def test_a_callback_that_waits_holds_time() -> None:
    clock, seen = clock_with()
    door = asyncio.Event()
    clock.at(START + HOUR, door.wait)
    clock.at(START + HOUR * 2, lambda: seen.append(clock.now))
    running = asyncio.gather(clock.run(START + HOUR * 3, without_bot=True))
    await settle()
    assert (clock.now, seen) == (START + HOUR, [])
    door.set()
    await running
    assert seen == [START + HOUR * 2]


async def test_time_goes_faster_after_it_had_to_wait_for_the_bot() -> None:
    clock, _ = clock_with()
    clock.speed, loop = 360, asyncio.get_running_loop()
    running = asyncio.gather(clock.run(START + HOUR))
    await asyncio.sleep(0.1)
    clock.say(Word(START, 0, START + HOUR / 100))
    await settle()
    begun, then = loop.time(), clock.now
    await asyncio.sleep(0.02)
    assert (clock.now - then).total_seconds() / (loop.time() - begun) > 360 * 1.5
    running.cancel()
