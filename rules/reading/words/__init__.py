"""The reader's vocabulary: tables, no logic. Chinese is simplified here; normalising makes it so."""
