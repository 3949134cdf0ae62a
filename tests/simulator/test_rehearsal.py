"""A whole day against a bot of a hundred lines: same seed same bytes, kills survived, deaths told."""

import csv
import json
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from simulator.rehearsal import Addresses, Commands, Kill, Outcome, play
from simulator.supervisor import CommandError

ROOT = Path(__file__).parents[2]
DAY = ROOT / "scenarios" / "day"
ECHO = (sys.executable, "-m", "tests.simulator.echo_bot")


def _echo(folder: Path, **more: str) -> Commands:
    def env(at: Addresses) -> Mapping[str, str]:
        state = str(folder / "echo.json")
        return {"ECHO_API": f"{at.api}/bot{at.token}", "ECHO_CLOCK": at.clock, "ECHO_STATE": state, **more}

    return Commands((*ECHO, "import"), (*ECHO, "run"), (*ECHO, "ledger"), env, ROOT)


async def _day(folder: Path, seed: int = 1, kills: tuple[Kill, ...] = ()) -> Outcome:
    folder.mkdir()
    return await play(DAY, _echo(folder), folder / "out", seed, kills=kills)


async def test_one_seed_one_day_and_another_seed_another(tmp_path: Path) -> None:
    first = await _day(tmp_path / "1")
    again = await _day(tmp_path / "2")
    other = await _day(tmp_path / "3", seed=2)
    assert first.transcript.read_bytes() == again.transcript.read_bytes()
    assert first.transcript.read_bytes() != other.transcript.read_bytes()
    assert first.seconds < 300, "sixteen hours; a busy machine is slow, but nobody waits for real time"
    assert first.mishaps == ()


async def test_the_day_is_told_whole(tmp_path: Path) -> None:
    day = await _day(tmp_path / "1")
    lines = [json.loads(line) for line in day.transcript.read_text("utf-8").splitlines()]
    kinds = Counter(line["kind"] for line in lines)
    assert lines[0]["at"].startswith("2020-02-10T05:55")
    assert kinds["reaction"] == day.acknowledged > 100
    leads = [
        line for line in lines if line["at"] > "2020-02-10T09:30" and line["text"].startswith("303 李四")
    ]
    assert Counter(line["kind"] for line in leads) == {"tap": 6, "message": 6}
    assert {"edit", "photo"} <= set(kinds)
    assert "/claim <code:9栋>" in {line["text"] for line in lines}
    asked = next(line for line in lines if line["text"] == "多少度？")
    answer = next(line for line in lines if line["by"] == "马长顺" and line["at"] > asked["at"])
    assert answer["text"] == "36.6"
    with day.ledger.open(encoding="utf-8", newline="") as file:
        assert len({tuple(row[:2]) for row in csv.reader(file)}) == day.acknowledged
    [picture] = [line["file"] for line in lines if line["kind"] == "photo"]
    assert (day.transcript.parent / picture).read_bytes() == (DAY / "thermometer.png").read_bytes()


async def test_killed_at_any_request_the_day_goes_on(tmp_path: Path) -> None:
    calm = await _day(tmp_path / "1")
    kills = (Kill(3), Kill(150, "after"), Kill(190), Kill(400, "after"))
    rough = await _day(tmp_path / "2", kills=kills)
    assert rough.kills == len(kills)
    assert (rough.messages, rough.acknowledged) == (calm.messages, calm.acknowledged)


@pytest.mark.parametrize("command", ["import", "run", "ledger"])
async def test_a_bot_that_fails_is_told_in_one_error(tmp_path: Path, command: str) -> None:
    with pytest.raises(CommandError, match=f"cannot {command}"):
        await play(DAY, _echo(tmp_path, ECHO_FAILS=command), tmp_path / "out", 1)
