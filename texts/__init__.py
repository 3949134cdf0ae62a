"""All wording that a person sees, in zh and en."""

from texts.catalog import LANGUAGES, say, say_plain

__all__ = ["LANGUAGES", "say", "say_plain"]
