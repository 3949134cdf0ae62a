"""Figures as they are told: the median of several runs and their range, never a single run."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured several times; ``unit`` follows each value."""

    what: str
    values: Sequence[float]
    unit: str = ""

    @property
    def middle(self) -> str:
        return f"{shown(median(self.values))}{self.unit}"

    @property
    def range(self) -> str:
        return f"{shown(min(self.values))} – {shown(max(self.values))}"


def shown(value: float) -> str:
    """Three digits that mean something."""
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> list[float]:
    """Run by run, so that what slowed a round down slowed both."""
    return [a / b for a, b in zip(ours, theirs, strict=True)]


def tell(title: str, figures: Sequence[Figure]) -> None:
    """Print a table."""
    table = Table("figure", "median", "range", "runs", title=title, title_justify="left")
    for figure in figures:
        table.add_row(figure.what, figure.middle, figure.range, str(len(figure.values)))
    Console().print(table)
