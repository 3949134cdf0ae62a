"""Days played by clicks in a real browser."""
