"""All wording that a person sees, in zh and en."""

from texts.catalog import LANGUAGES, day_name, say, say_plain

__all__ = ["LANGUAGES", "day_name", "say", "say_plain"]
