"""What the commands do, each imported when it is called."""
