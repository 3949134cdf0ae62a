"""Which symptoms a line says that there are none of, or none any more: 不咳了, 没有发烧, 无症状.

Finer than who is ill (see symptoms): a newer message that doesn't speak of a cough doesn't end it, one that denies it
does.
"""

from rules.reading.symptoms import ANSWERS_NO, answered, finished, only_asked, past_clauses, present
from rules.reading.tokens import Token
from rules.reading.words.health import SYMPTOMS
from rules.reading.words.kinds import Word

ALL = ("症状", "不适", "不舒服", "难受", "symptom", "complaint")
"""What stands in words that deny all of them: 无症状, no complaints."""
HINTS = {
    "咳": "cough", "cough": "cough", "烧": "fever", "热": "fever", "烫": "fever", "fever": "fever", "febrile": "fever",
    "嗓": "sore_throat", "喉": "sore_throat", "鼻": "runny_nose", "涕": "runny_nose", "身上": "body_ache",
    "拉": "diarrhea", "肚": "diarrhea", "疼": "headache", "痛": "headache", "晕": "dizziness", "昏": "dizziness",
    "累": "fatigue", "乏": "fatigue", "冷": "chills", "喘": "short_of_breath", "胸": "short_of_breath",
    "气短": "short_of_breath", "呼吸": "short_of_breath", "吐": "vomiting", "味": "loss_of_smell_taste",
    "嗅": "loss_of_smell_taste",
}  # fmt: skip
"""What a word that denies one symptom by itself (不咳了) speaks of, the first of these that stands in it."""


def denied(tokens: list[Token]) -> set[str]:
    """The symptoms, by their codes."""
    found: set[str] = set()
    there, past = present(tokens), past_clauses(tokens)
    negated = False  # by a word before
    for at, token in enumerate(tokens):
        if Word.SYMPTOM in token.parts:
            over = finished(tokens, at) or answered(tokens, at) is False
            told = at not in there and token.clause not in past and not only_asked(tokens, at)
            found |= set(token.parts[Word.SYMPTOM].split("+")) if told and (negated or over) else set()
        elif token.plays(Word.DENIED, Word.OK):
            found |= by_itself(token.text)
        negated = negated or token.plays(Word.NEG) or token.text in ANSWERS_NO
    return found


def by_itself(text: str) -> set[str]:
    """What one word denies: 无症状 all, 不咳了 the cough, 正常 none."""
    if any(part in text for part in ALL):
        return set(SYMPTOMS)
    return {next((code for hint, code in HINTS.items() if hint in text), "")} - {""}
