"""Files as Telegram keeps them: an id to send again, a unique id to compare, a path to download from."""

import base64
import hashlib
import struct
import zlib
from itertools import count

from simulator.records import File, Json

_FOLDERS = {"photo": "photos", "document": "documents", "voice": "voice"}
_PREFIXES = {"photo": "AgACAgUAAx", "document": "BQACAgUAAx", "voice": "AwACAgUAAx"}


class Files:
    """All files that were ever uploaded, by id."""

    def __init__(self) -> None:
        self._files: dict[str, File] = {}
        self._paths: dict[str, File] = {}
        self._numbers = count(0)

    def add(self, kind: str, content: bytes, name: str | None = None, mime_type: str | None = None) -> File:
        number = next(self._numbers)
        digest = hashlib.sha256(kind.encode() + content).digest()
        tail = base64.urlsafe_b64encode(struct.pack(">Q", number) + digest[:9]).decode().rstrip("=")
        unique = "AQAD" + base64.urlsafe_b64encode(digest[:9]).decode().rstrip("=")
        path = f"{_FOLDERS[kind]}/file_{number}{_suffix(kind, name)}"
        file = File(_PREFIXES[kind] + tail, unique, path, content, name, mime_type, kind)
        self._files[file.id] = self._paths[path] = file
        return file

    def get(self, file_id: str) -> File | None:
        return self._files.get(file_id)

    def at(self, path: str) -> File | None:
        return self._paths.get(path)


def _suffix(kind: str, name: str | None) -> str:
    if kind == "photo":
        return ".jpg"
    if kind == "voice":
        return ".oga"
    return "." + name.rsplit(".", 1)[1] if name and "." in name else ""


def file_json(file: File) -> Json:
    return {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": len(file.content)}


def photo_json(file: File) -> Json | None:
    """The `photo` array, one size as uploaded; None if it is no picture that we can read."""
    size = picture_size(file.content)
    if size is None:
        return None
    return {"photo": [file_json(file) | {"width": size[0], "height": size[1]}]}


def document_json(file: File) -> Json:
    answer = file_json(file)
    if file.name:
        answer["file_name"] = file.name
    if file.mime_type:
        answer["mime_type"] = file.mime_type
    return {"document": answer}


def voice_json(file: File, seconds: int) -> Json:
    return {"voice": file_json(file) | {"duration": seconds, "mime_type": "audio/ogg"}}


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels from a PNG's, GIF's or JPEG's own header."""
    if content[:8] == b"\x89PNG\r\n\x1a\n" and len(content) >= 24:
        return struct.unpack(">II", content[16:24])
    if content[:6] in (b"GIF87a", b"GIF89a"):
        return struct.unpack("<HH", content[6:10])
    return _jpeg_size(content) if content[:2] == b"\xff\xd8" else None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Walk the JPEG's segments to its frame header (ITU T.81, B.2.2)."""
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + struct.unpack(">H", content[at + 2 : at + 4])[0]
    return None


def grey_square(side: int = 8) -> bytes:
    """A small grey PNG, for a person's photo that nobody looks at."""
    rows = b"".join(b"\x00" + b"\x80" * side for _ in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
