"""Secrets that people read aloud and type: no letter that looks like a digit."""

import secrets

LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
CLAIM, INVITE = 8, 16


def claim_code() -> str:
    """A code for one group, to be typed after /claim (40 bits)."""
    return "".join(secrets.choice(LETTERS) for _ in range(CLAIM))


def invite_code() -> str:
    """A code for one link, to be tapped (79 bits)."""
    return "".join(secrets.choice(LETTERS) for _ in range(INVITE))


def as_typed(text: str) -> str:
    """A code as it was meant: capitals, without blanks and dashes."""
    return "".join(letter for letter in text.upper() if letter.isalnum())
