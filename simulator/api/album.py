"""sendMediaGroup: two to ten photos or documents, sent as one."""

from typing import Any

from simulator.api.drafts import ALBUM, draft, read_caption, send
from simulator.api.registry import Call, method
from simulator.api.uploads import read_medium
from simulator.errors import bad_request
from simulator.records import Json

FEWEST, MOST = 2, 10


@method("sendMediaGroup", f"{ALBUM} media")
def send_media_group(call: Call) -> list[Json]:
    album = [read_one(call, one) for one in _read_album(call)]
    to = draft(call, "can_send_photos")
    call.spend(to.chat, len(album))
    group = {"media_group_id": str(call.world.next_number() * 1_000_003)}
    return [
        call.world.json(send(call, to, text, entities, media, file, group))
        for text, entities, media, file in album
    ]


def _read_album(call: Call) -> list[Any]:
    given = call.fields.json("media", "can't parse media JSON object")
    if not isinstance(given, list):
        raise bad_request("expected an Array of InputMedia")
    if len(given) < FEWEST:
        raise bad_request("too few messages to send as an album")
    if len(given) > MOST:
        raise bad_request("too many messages to send as an album")
    if len({one.get("type") for one in given if isinstance(one, dict)}) > 1:
        raise bad_request("document can't be mixed with other media types")
    return given


def read_one(call: Call, given: Any) -> tuple[str, list[Json], Json, Any]:
    """One InputMedia: caption, entities, media part and file. Raises Refusal."""
    if not isinstance(given, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    kind = given.get("type")
    if kind not in ("photo", "document"):
        raise bad_request('can\'t parse InputMedia: Field "type" has an unsupported value')
    if not given.get("media"):
        raise bad_request("can't parse InputMedia: media not found")
    text, entities = read_caption(call, given)
    media, file = read_medium(call, kind, value=given["media"])
    return text, entities, media, file
