"""`chenhun parse`: JSON lines in, JSON lines out."""

from io import TextIOWrapper
from typing import TextIO


def parse(source: TextIO, target: TextIO) -> None:
    """What the reader makes of each line, as soon as it comes."""
    from bot.parse import parse as read

    for stream in (source, target):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    for line in read(source):
        target.write(line if line.endswith("\n") else f"{line}\n")
        target.flush()
