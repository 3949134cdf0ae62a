"""Floor 5: wiring and entry."""
