"""How fast 20,000 updates become rows of the ledger over HTTP, and how many are lost when the bot is killed.

Against the usual python-telegram-bot program with the same reader and a commit a message (bench/idiomatic.py).
The rounds alternate, and the ratio is taken round by round.
"""

import argparse
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from bench.crowd import residents, updates, write_files, write_updates
from bench.figures import Figure, ratios, tell
from bench.programs import Program, Server, idiomatic, ours

KILLS = (0.2, 0.5, 0.8)
"""At which share of the updates the bot is killed; then it is started again."""


@dataclass(frozen=True, slots=True)
class Run:
    """One bot's way through all updates."""

    seconds: float
    cpu: float
    lost: int


Make = Callable[[Server, Path], Program]


def ingest(make: Make, script: Path, count: int) -> Run:
    """From the moment there are updates until all of them are in the database."""
    with tempfile.TemporaryDirectory() as folder, Server(script) as server:
        program = make(server, Path(folder))
        with program.start() as running:
            server.settled()
            begun, cpu = monotonic(), running.cpu()
            server.go()
            ended = running.reach(count)
            if ended is None:
                raise RuntimeError(
                    f"{program.name}: {program.rows()} of {count} are there; {running.last_words()}"
                )
            return Run(ended - begun, running.cpu() - cpu, count - program.messages())


def killed(make: Make, script: Path, count: int) -> int:
    """How many messages never have their effect when the bot is killed in the middle, several times."""
    with tempfile.TemporaryDirectory() as folder, Server(script) as server:
        program = make(server, Path(folder))
        server.go()
        for share in KILLS:
            with program.start() as running:
                running.reach(int(count * share))
        with program.start() as running:
            running.reach(count)
        return count - program.messages()


def main(options: Sequence[str]) -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(prog="bench ingest", description=__doc__)
    parser.add_argument("--updates", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args(options)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        people = residents()
        site, roster = write_files(folder, people)
        script = folder / "updates.jsonl"
        write_updates(script, updates(people, asked.updates))
        theirs: Make = lambda server, place: idiomatic(server, place, roster)  # noqa: E731
        mine: Make = lambda server, place: ours(server, place, site, roster)  # noqa: E731
        compare(mine, theirs, script, asked.updates, asked.rounds)


def compare(mine: Make, theirs: Make, script: Path, count: int, rounds: int) -> None:
    """Round by round, one after the other."""
    a, b, lost_a, lost_b = [], [], [], []
    for _ in range(rounds):
        b.append(ingest(theirs, script, count))
        a.append(ingest(mine, script, count))
        lost_b.append(killed(theirs, script, count))
        lost_a.append(killed(mine, script, count))
    cpu_a, cpu_b = [run.cpu / count * 1000 for run in a], [run.cpu / count * 1000 for run in b]
    speed_a, speed_b = [count / run.seconds for run in a], [count / run.seconds for run in b]
    tell(
        f"ingest of {count:,} updates over HTTP",
        [
            Figure("idiomatic: updates a second", speed_b),
            Figure("ours: updates a second", speed_a),
            Figure("ours : idiomatic", ratios(speed_a, speed_b), " ×"),
            Figure("idiomatic: processor time an update", cpu_b, " ms"),
            Figure("ours: processor time an update", cpu_a, " ms"),
            Figure("idiomatic : ours, processor time", ratios(cpu_b, cpu_a), " ×"),
            Figure(f"idiomatic: lost when killed {len(KILLS)} times", lost_b),
            Figure(f"ours: lost when killed {len(KILLS)} times", lost_a),
            Figure("ours: lost when not killed", [run.lost for run in a]),
        ],
    )
