"""Floor 1: pure functions and frozen values; no I/O, no clock, no Telegram, no SQL."""
