"""The history of the schema leads to what the models say, on both databases."""
