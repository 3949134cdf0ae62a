"""Floor 4: the clock → one use case."""
