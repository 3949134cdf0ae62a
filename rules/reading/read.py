"""From a message to its outcome."""

import re
from decimal import Decimal

from rules.reading.outcome import SILENCE, Context, Outcome, Reading


def read(text: str, context: Context) -> Outcome:
    """What the message certainly reports and what must be asked. Never raises, whatever the text."""
    bare = re.fullmatch(r"\s*(3[5-9]\.\d|4[01]\.\d)\s*", text)
    if bare and context.sender:
        return Outcome("report", (Reading(context.sender, Decimal(bare.group(1)), None),))
    return SILENCE
