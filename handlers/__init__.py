"""Floor 4: a Telegram update → one use case."""
