"""A building's own link, put up as a QR code (link_card): whoever opens it is asked for room and name only."""

import re
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from hashlib import sha256

from markupsafe import Markup

from models.resident import accounts
from rules.people import Person
from services.accounts import seen
from services.work import Work
from texts import say

SIGN = "b_"
LONGEST = 64
"""Telegram's limit of what stands behind ``?start=``: A-Z, a-z, 0-9, _ and - (Bot features, Deep Linking)."""


def code(building: str) -> str:
    """What stands for a building: its name, or its letters in base64 where the name has others than those allowed."""
    plain = re.fullmatch(r"[A-Za-z0-9_-]+", building) is not None
    written = SIGN + (building if plain else urlsafe_b64encode(building.encode()).decode().rstrip("="))
    return written if len(written) <= LONGEST else SIGN + sha256(building.encode()).hexdigest()[:32]


def link(work: Work, building: str) -> str:
    return f"https://t.me/{work.bot_name}?start={code(building)}"


def offered(work: Work, language: str, building: str) -> Markup:
    """The link as a lead is given it."""
    return say(language, "own.link", building=building, link=link(work, building))


def meant(work: Work, payload: str) -> str | None:
    """The building that a link names; None when it names none of ours."""
    return next((b for b in work.community.buildings if payload in (code(b), SIGN + b)), None)


async def remember(work: Work, account: int, building: str) -> None:
    """This account came with that building's link."""
    (await seen(work, account)).building = building


async def narrowed(work: Work, account: int, found: Sequence[Person]) -> list[Person]:
    """Of several who fit, those of the building whose link the account came with."""
    people = list(found)
    if len(people) > 1:
        there = (await accounts(work.session, work.site.id, [account])).get(account)
        here = [p for p in people if there is not None and p.building == there.building]
        people = here or people
    return people
