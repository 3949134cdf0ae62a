"""The history of the schema. One head; a merged migration is never edited; the way back is a backup."""
