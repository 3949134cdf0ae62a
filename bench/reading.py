"""Scores the reader on a labelled file: ``python -m bench.reading FILE [-v]``, or ``./dev reading FILE``."""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rules.reading import Context, Outcome, read

Key = tuple[str, float, str | None, tuple[str, ...]]


@dataclass
class Score:
    """Messages exactly right (kind and all readings), by family; what was recorded that should not have been."""

    families: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    invented: int = 0
    chatter_recorded: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def messages(self) -> int:
        """How many there were."""
        return sum(total for _, total in self.families.values())

    @property
    def exact(self) -> int:
        """How many were exactly right."""
        return sum(right for right, _ in self.families.values())


def messages(path: Path) -> list[dict[str, Any]]:
    """The labelled messages of a JSON lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def outcome_of(message: dict[str, Any]) -> Outcome:
    """What the reader makes of one."""
    given = message["context"]
    context = Context(
        given.get("sender", ""), tuple(given.get("household", ())), given.get("room", ""), given.get("slot")
    )
    return read(message["text"], context)


def expected(message: dict[str, Any]) -> list[Key]:
    """The labelled readings, in one order."""
    return sorted(
        (
            (r["who"], round(float(r["celsius"]), 2), r["slot"], tuple(sorted(r["symptoms"])))
            for r in message["expect"]["readings"]
        ),
        key=str,
    )


def found(outcome: Outcome) -> list[Key]:
    """The reader's readings, in one order."""
    return sorted(
        ((r.who, round(float(r.celsius), 2), r.slot, tuple(sorted(r.symptoms))) for r in outcome.readings),
        key=str,
    )


def score(rows: Iterable[dict[str, Any]]) -> Score:
    """The whole file."""
    total = Score()
    for row in rows:
        outcome, wanted = outcome_of(row), expected(row)
        kind, got = row["expect"]["kind"], found(outcome)
        exact = outcome.kind == kind and got == wanted
        total.families[row["family"]][0] += exact
        total.families[row["family"]][1] += 1
        total.confusion[kind, outcome.kind] += 1
        values = Counter(key[:2] for key in got) - Counter(key[:2] for key in wanted)
        total.invented += bool(values)
        total.chatter_recorded += kind == "none" and bool(got)
        if not exact:
            total.wrong.append(
                f"{row['id']} {row['family']}: {row['text'][:80]!r} wanted {kind} {wanted}, "
                f"read {outcome.kind} {got} {outcome.asks}"
            )
    return total


def main(path: str, verbose: bool = False) -> None:
    """Print the figures of one file."""
    total = score(messages(Path(path)))
    for family, (right, count) in sorted(total.families.items(), key=lambda item: item[1][0] / item[1][1]):
        print(f"{family:24} {right}/{count}")
    for (wanted, got), count in sorted(total.confusion.items()):
        print(f"{wanted:11} read as {got:11} {count}")
    print(*total.wrong if verbose else (), sep="\n")
    print(
        f"exact {total.exact}/{total.messages}, invented {total.invented}, chatter recorded {total.chatter_recorded}"
    )


if __name__ == "__main__":
    main(sys.argv[1], "-v" in sys.argv)
