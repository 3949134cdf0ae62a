"""What stays as it is while a page is open: its words, its headers, the people and the chats."""

import json
from functools import cache
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request

from simulator.page.cast import suggest
from simulator.page.views import chat_card, chat_view, person_card
from simulator.records import Json
from simulator.theatre import Theatre

LANGUAGES = ("zh", "en")
_POLICY = (
    "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)


@cache
def _table() -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = json.loads((Path(__file__).parent / "words.json").read_text("utf-8"))
    return table


@cache
def words(language: str) -> dict[str, str]:
    """The page's wording in one language, by key."""
    return {key: both[language] for key, both in _table().items()}


def language_of(request: Request) -> str:
    """As the address says, else as it was last time, else as the browser prefers; Chinese at last."""
    wishes = [request.query_params.get("lang", ""), request.cookies.get("lang", "")]
    wishes += request.headers.get("accept-language", "").replace(" ", "").split(",")
    return next((wish[:2] for wish in wishes if wish[:2] in LANGUAGES), "zh")


def headers(download: str | None = None) -> dict[str, str]:
    """Nothing runs on the page but what we serve; a `download` is never shown."""
    answer = {
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": _POLICY,
        "Cache-Control": "no-cache",
    }
    if download is not None:
        answer["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(download)}"
    return answer


def setting(theatre: Theatre) -> Json:
    """People, chats and parts of the scenario."""
    world, day = theatre.world, theatre.day
    chats = [chat for chat in world.chats.values() if chat.migrated_to is None]
    return {
        "bot": {"id": world.bot.id, "name": world.bot.first_name, "username": world.bot.username},
        "zone": day.zone.key,
        "people": [person_card(person) for person in day.people if person.phone],
        "phoneless": [{"name": p.name, "flat": p.flat} for p in day.people if not p.phone],
        "played": sorted(theatre.played.phones),
        "cards": [chat_card(world, chat) for chat in chats],
        "chats": [chat_view(world, chat) for chat in chats],
        "cast": suggest(day, theatre.programme.seed),
    }
