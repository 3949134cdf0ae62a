"""Floor 2: the tables and their named queries."""
