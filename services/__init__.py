"""Floor 3: the use cases, a unit of work each, and the only commit."""
