"""A call's parameters, however they came: query, form, multipart or JSON; read as Telegram reads them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request

from simulator.errors import bad_request
from simulator.records import Json


@dataclass(frozen=True, slots=True)
class Upload:
    """A file in a multipart request."""

    content: bytes
    name: str | None
    mime_type: str | None


@dataclass(slots=True)
class Fields:
    """Parameters by name; a value is a string from a form, or any JSON value."""

    values: dict[str, Any]
    uploads: dict[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        return self.values.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """A string; numbers are taken as they are written, a missing one is empty."""
        value = self.values.get(name)
        if value is None:
            return ""
        if isinstance(value, str):
            return value
        if isinstance(value, bool):
            return "true" if value else "false"
        return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        """A whole number; like Telegram, anything else counts as `default`."""
        text = self.text(name).strip()
        return int(text) if text.removeprefix("-").isascii() and text.removeprefix("-").isdigit() else default

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in ("true", "yes", "1")

    def json(self, name: str, complaint: str) -> Any:
        """An object or list, given as JSON in a string or as it is; None when missing.

        Raises Refusal with `complaint`, Telegram's words, when a string isn't JSON.
        """
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(complaint) from None

    def object(self, name: str, complaint: str) -> Json | None:
        """A JSON object; None when missing."""
        value = self.json(name, complaint)
        if value is not None and not isinstance(value, dict):
            raise bad_request(complaint)
        return value


async def read_fields(request: Request) -> Fields:
    """All parameters of a request; those of the body win over those of the query."""
    values: dict[str, Any] = dict(request.query_params)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        return Fields(values | _read_json(await request.body()))
    if kind not in ("application/x-www-form-urlencoded", "multipart/form-data"):
        return Fields(values)
    return await _read_form(request, values)


def _read_json(body: bytes) -> dict[str, Any]:
    if not body.strip():
        return {}
    try:
        values = json.loads(body)
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(values, Mapping):
        raise bad_request("can't parse JSON object")
    return dict(values)


async def _read_form(request: Request, values: dict[str, Any]) -> Fields:
    fields = Fields(values)
    async with request.form() as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                fields.uploads[name] = Upload(await value.read(), value.filename, value.content_type)
            else:
                fields.values[name] = value
    return fields
