"""`chenhun parse`: JSON lines in, JSON lines out."""

from typing import TextIO


def parse(source: TextIO, target: TextIO) -> None:
    """What the reader makes of each line, as soon as it comes."""
    from bot.parse import parse as read

    for line in read(source):
        target.write(line if line.endswith("\n") else f"{line}\n")
        target.flush()
