"""Floor 5: wiring and entry."""

import os

# python-telegram-bot warns on each 429 unless its newer spans of time are asked for.
os.environ.setdefault("PTB_TIMEDELTA", "1")
