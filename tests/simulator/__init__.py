"""The simulator: as strict as Telegram, and the owner of time."""
