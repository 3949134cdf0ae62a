"""Who and what a visitor is led to first."""

from pathlib import Path

import pytest

from simulator.page.cast import suggest
from simulator.scenario import load
from simulator.script import write

DAY = Path(__file__).parents[2] / "scenarios" / "day"


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_the_first_board_to_watch_moves_within_ten_minutes(seed: int) -> None:
    day = load(DAY)
    board = suggest(day, seed)["chats"]["board"]
    reports = [
        item.at for item in write(day, seed).planned if item.act.chat_id == board and item.act.readings
    ]
    assert min(reports).astimezone(day.zone).strftime("%H:%M") < "06:10"
