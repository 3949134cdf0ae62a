"""From a parameter to a file: uploaded in place, attached by name, or sent again by its id."""

from typing import Any

from simulator.api.registry import Call
from simulator.errors import Refusal, bad_request
from simulator.fields import Upload
from simulator.files import document_json, photo_json, picture_size
from simulator.records import File, Json

PHOTO_BYTES = 10 * 1024 * 1024
DOCUMENT_BYTES = 50 * 1024 * 1024


def read_medium(call: Call, kind: str, name: str | None = None, value: Any = None) -> tuple[Json, File]:
    """The file in `name` (or `value`, in an album) as the media part of a message. Raises Refusal."""
    file = _file(call, kind, name or kind, value)
    if file.kind != kind:
        used, wanted = file.kind.capitalize(), kind.capitalize()
        raise bad_request(f"can't use file of type {used} as {wanted}")
    if kind != "photo":
        return document_json(file), file
    media = photo_json(file)
    if media is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    return media, file


def _file(call: Call, kind: str, name: str, value: Any) -> File:
    given = str(value) if value is not None else call.fields.text(name)
    part = given.removeprefix("attach://") if given.startswith("attach://") else name
    if part in call.fields.uploads and (not given or given.startswith("attach://")):
        return _take_in(call, kind, call.fields.uploads[part])
    if not given or given.startswith("attach://"):
        raise bad_request(f"there is no {kind} in the request")
    if given.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    file = call.world.files.get(given)
    if file is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return file


def _take_in(call: Call, kind: str, upload: Upload) -> File:
    size = len(upload.content)
    if not size:
        raise bad_request("file must be non-empty")
    if size > DOCUMENT_BYTES:
        raise Refusal(413, "Request Entity Too Large")
    if kind == "photo":
        _check_photo(upload.content)
    return call.world.files.add(kind, upload.content, upload.name, upload.mime_type)


def _check_photo(content: bytes) -> None:
    """https://core.telegram.org/bots/api#sendphoto: 10 MB, sides together 10000, ratio 20."""
    if len(content) > PHOTO_BYTES:
        limit = f"the maximum size is {PHOTO_BYTES} bytes"
        raise bad_request(f"file of size {len(content)} bytes is too big for a photo; {limit}")
    size = picture_size(content)
    if size is None or 0 in size:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > 10000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
