"""The one short question about what could not be read; it never repeats a value, since a group may see it."""

from collections.abc import Sequence

from markupsafe import Markup

from rules.reading import Outcome, Reason
from texts import say

NAMED = 3
"""So many people are named; of more, the number is told."""


def question(language: str, outcome: Outcome) -> Markup | None:
    """The question an outcome calls for, as Telegram HTML in that language ("zh" or "en"); None if there is none."""
    if not outcome.asks:
        return None
    reasons = {ask.reason for ask in outcome.asks}
    names = list(dict.fromkeys(ask.who for ask in outcome.asks if ask.who))
    reason = str(reasons.pop()) if len(reasons) == 1 else ""
    if reason == Reason.NUMBER and all(ask.symptoms for ask in outcome.asks):
        reason = "unwell"
    if not names or any(ask.who is None for ask in outcome.asks):
        return say(language, f"question.{reason or 'again'}")
    return say(language, f"question.{reason or 'again'}_of", who=named(language, names))


def named(language: str, names: Sequence[str]) -> Markup:
    """A few names in a row, or the first of many and how many they are."""
    row = say(language, "question.comma").join(names[:NAMED])
    return row if len(names) <= NAMED else say(language, "question.many", n=len(names), who=row)
