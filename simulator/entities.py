"""From what a bot sends (a parse mode or entities) to what a message holds: plain text and entities."""

from collections.abc import Callable
from typing import Any

from simulator.detect import detect, utf16
from simulator.errors import bad_request
from simulator.html import BrokenHtml, parse_html
from simulator.payloads import user_json
from simulator.records import Json, User

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
_KINDS = {
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
}
_FOUND_BY_TELEGRAM = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"}
_NO_OTHERS_WITHIN = {"code", "pre", "text_link", "text_mention"}
Lookup = Callable[[int], "User | None"]


def read_text(text: str, parse_mode: str, given: object, user: Lookup) -> tuple[str, list[Json]]:
    """Plain text and sorted entities, trimmed as Telegram trims. Raises Refusal in Telegram's words."""
    if parse_mode:
        plain, entities = _parse(text, parse_mode)
    else:
        plain, entities = text, _check(given)
    plain, entities = _trim(plain.replace("\r", ""), entities)
    entities = [e for e in (_resolve(entity, user) for entity in entities) if e is not None]
    return plain, _with_found(plain, entities)


def _parse(text: str, parse_mode: str) -> tuple[str, list[Json]]:
    if parse_mode.lower() == "none":
        return text, []
    if parse_mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    try:
        return parse_html(text)
    except BrokenHtml as trouble:
        raise bad_request(f"can't parse entities: {trouble}") from None


def _check(given: object) -> list[Json]:
    """The entities that a bot gives by itself; those of the kinds Telegram finds are left to Telegram."""
    if given is None:
        return []
    if not isinstance(given, list):
        raise bad_request("can't parse entities: expected an Array of MessageEntity")
    checked = [_check_one(entity) for entity in given]
    return [entity for entity in checked if entity["type"] not in _FOUND_BY_TELEGRAM]


def _check_one(entity: Any) -> Json:
    prefix = "can't parse MessageEntity: "
    if not isinstance(entity, dict):
        raise bad_request(f"{prefix}expected an Object")
    for name, kind, word in (("offset", int, "Number"), ("length", int, "Number"), ("type", str, "String")):
        if name not in entity:
            raise bad_request(f'{prefix}Can\'t find field "{name}"')
        if not isinstance(entity[name], kind) or isinstance(entity[name], bool):
            raise bad_request(f'{prefix}Field "{name}" must be of type {word}')
    if entity["type"] not in _KINDS:
        raise bad_request(f"{prefix}Unsupported type specified")
    wanted = {"text_link": ("url", str), "text_mention": ("user", dict)}.get(entity["type"])
    if wanted is not None and not isinstance(entity.get(wanted[0]), wanted[1]):
        raise bad_request(f'{prefix}Can\'t find field "{wanted[0]}"')
    return dict(entity)


def _trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Cut white space off both ends and fit the entities to what is left."""
    cut = utf16(text) - utf16(text.lstrip())
    text = text.strip()
    end = utf16(text)
    fitted = []
    for entity in entities:
        low, high = entity["offset"] - cut, entity["offset"] + entity["length"] - cut
        low, high = max(low, 0), min(high, end)
        if low < high:
            fitted.append(entity | {"offset": low, "length": high - low})
    return text, fitted


def _resolve(entity: Json, user: Lookup) -> Json | None:
    """A link to a user becomes a mention of them; of someone unknown it is dropped, as Telegram does."""
    url = str(entity.get("url", ""))
    if entity["type"] == "text_mention":
        wanted = entity.get("user", {}).get("id", 0)
    elif url.startswith("tg://user?id="):
        wanted = url.removeprefix("tg://user?id=")
    else:
        return entity
    found = user(int(wanted)) if str(wanted).isdecimal() else None
    place = {"offset": entity["offset"], "length": entity["length"]}
    return {"type": "text_mention", **place, "user": user_json(found)} if found else None


def _with_found(text: str, entities: list[Json]) -> list[Json]:
    """Add what Telegram marks by itself, except inside code and links."""
    closed = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in _NO_OTHERS_WITHIN]
    found = [
        e
        for e in detect(text)
        if all(e["offset"] + e["length"] <= low or e["offset"] >= high for low, high in closed)
    ]
    return sorted(entities + found, key=lambda e: (e["offset"], -e["length"]))


def check_text(text: str) -> None:
    if not text:
        raise bad_request("message text is empty")
    if utf16(text) > TEXT_LIMIT:
        raise bad_request("message is too long")


def check_caption(text: str) -> None:
    if utf16(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
