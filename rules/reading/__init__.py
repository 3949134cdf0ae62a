"""The reader: a resident's message in, what is certain and what must be asked out.

A small language, read in stages, each a module of its own: normalise, tokenise, classify the numbers by their
neighbours, group by person, judge.
"""

from rules.reading.outcome import Ask, Context, Kind, Outcome, Reading, Reason, Slot
from rules.reading.read import read

__all__ = ["Ask", "Context", "Kind", "Outcome", "Reading", "Reason", "Slot", "read"]
