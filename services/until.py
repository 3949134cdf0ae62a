"""A day that is still to come, with its weekday, so that nobody mistakes which one is meant."""

from datetime import date

from babel.dates import format_skeleton


def named_day(language: str, day: date) -> str:
    """2月14日周五; Fri, Feb 14."""
    return format_skeleton("MMMEd", day, locale=language)
