"""The use cases, each on SQLite and on a real PostgreSQL."""
