"""Telegram's own reading of HTML: its few tags and entities, its exact complaints (with UTF-8 byte offsets).

Source: https://core.telegram.org/bots/api#html-style and the messages of tdlib's parser.
"""

import re
from dataclasses import dataclass, field

from simulator.detect import utf16
from simulator.records import Json

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_CHARACTER = re.compile(r"&(?:#(\d{1,8})|#x([0-9a-fA-F]{1,8})|([a-z]+));?")
_SPACE = " \t\r\n\v\f"


class BrokenHtml(ValueError):
    """The text isn't HTML as Telegram wants it; the message is Telegram's."""


@dataclass(slots=True)
class _Tag:
    name: str
    argument: str
    offset: int
    begin: int


@dataclass(slots=True)
class _Reading:
    source: str
    at: int = 0
    parts: list[str] = field(default_factory=list)
    length: int = 0
    open: list[_Tag] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def byte(self, position: int) -> int:
        return len(self.source[:position].encode())

    def broken(self, text: str, position: int, tail: str = "") -> BrokenHtml:
        return BrokenHtml(f"{text} at byte offset {self.byte(position)}{tail}")

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += utf16(text)

    def peek(self) -> str:
        return self.source[self.at] if self.at < len(self.source) else ""

    def skip(self) -> None:
        while self.peek() and self.peek() in _SPACE:
            self.at += 1

    def take(self, stops: str) -> str:
        """Everything up to one of `stops`, or to the end."""
        begin = self.at
        while self.peek() and self.peek() not in stops:
            self.at += 1
        return self.source[begin : self.at]


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Plain text and entities. Raises BrokenHtml."""
    reading = _Reading(source)
    while reading.at < len(source):
        begin = reading.at
        reading.add(unescape(reading.take("<")))
        if not reading.peek():
            break
        begin = reading.at
        reading.at += 1
        if reading.peek() == "/":
            _close(reading, begin)
        else:
            _open(reading, begin)
    if reading.open:
        raise BrokenHtml(f'Can\'t find end tag corresponding to start tag "{reading.open[-1].name}"')
    return "".join(reading.parts), sorted(reading.entities, key=lambda e: (e["offset"], -e["length"]))


def unescape(text: str) -> str:
    """The characters that Telegram knows by name or number; anything else stays as it is."""
    return _CHARACTER.sub(_character, text) if "&" in text else text


def _character(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name is not None:
        return _NAMED.get(name, match.group())
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF else match.group()


def _open(reading: _Reading, begin: int) -> None:
    name = reading.take(_SPACE + ">").lower()
    if not reading.peek():
        raise reading.broken("Unclosed start tag", begin)
    if name not in _KINDS:
        raise reading.broken(f'Unsupported start tag "{name}"', begin)
    attributes: dict[str, str] = {}
    while reading.peek() != ">":
        reading.skip()
        if reading.peek() == ">":
            break
        key, value = _attribute(reading, begin, name)
        attributes[key] = value
    reading.at += 1
    reading.open.append(_Tag(name, _argument(reading, begin, name, attributes), reading.length, begin))


def _attribute(reading: _Reading, begin: int, tag: str) -> tuple[str, str]:
    key = reading.take(_SPACE + "=>").lower()
    if not key:
        raise reading.broken(f'Empty attribute name in the tag "{tag}"', begin)
    reading.skip()
    if reading.peek() != "=":
        if tag == "blockquote" and key == "expandable" and reading.peek():
            return key, "1"
        raise reading.broken(f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin)
    reading.at += 1
    reading.skip()
    value = _value(reading)
    if not reading.peek():
        raise reading.broken("Unclosed start tag", begin)
    return key, value


def _value(reading: _Reading) -> str:
    quote = reading.peek()
    if quote in ("'", '"') and quote:
        reading.at += 1
        value = unescape(reading.take(quote))
        reading.at += 1
        return value
    begin = reading.at
    while reading.peek() and (reading.peek().isalnum() or reading.peek() in ".-"):
        reading.at += 1
    if reading.peek() and reading.peek() not in _SPACE + ">":
        raise reading.broken("Unexpected end of name token", begin)
    return reading.source[begin : reading.at].lower()


def _argument(reading: _Reading, begin: int, name: str, attributes: dict[str, str]) -> str:
    """The one thing that matters of a tag's attributes."""
    if name == "span" and attributes.get("class") != "tg-spoiler":
        raise reading.broken('Tag "span" must have class "tg-spoiler"', begin)
    if name == "tg-emoji" and not attributes.get("emoji-id", "").isdecimal():
        raise BrokenHtml("Invalid custom emoji identifier specified")
    if name == "code" and attributes.get("class", "").startswith("language-"):
        return attributes["class"].removeprefix("language-")
    wanted = {"a": "href", "tg-emoji": "emoji-id", "blockquote": "expandable"}.get(name, "")
    return attributes.get(wanted, "")


def _close(reading: _Reading, begin: int) -> None:
    if not reading.open:
        raise reading.broken("Unexpected end tag", begin)
    reading.at += 1
    found = reading.take(_SPACE + ">").lower()
    reading.skip()
    if reading.peek() != ">":
        raise reading.broken("Unclosed end tag", begin)
    reading.at += 1
    tag = reading.open.pop()
    if found and found != tag.name:
        raise reading.broken("Unmatched end tag", begin, f', expected "</{tag.name}>", found "</{found}>"')
    length = reading.length - tag.offset
    if length:
        _keep(reading, tag, length)


def _keep(reading: _Reading, tag: _Tag, length: int) -> None:
    entity: Json = {"type": _KINDS[tag.name], "offset": tag.offset, "length": length}
    if tag.name == "a":
        entity["url"] = tag.argument or reading.source[tag.begin :].partition(">")[2].partition("<")[0]
    elif tag.name == "tg-emoji":
        entity["custom_emoji_id"] = tag.argument
    elif tag.name == "blockquote" and tag.argument:
        entity["type"] = "expandable_blockquote"
    elif tag.name == "pre":
        _merge_code(reading, entity)
    elif tag.name == "code" and tag.argument:
        entity["language"] = tag.argument
    reading.entities.append(entity)


def _merge_code(reading: _Reading, pre: Json) -> None:
    """`<pre><code class="language-x">` is one entity with a language."""
    last = reading.entities[-1] if reading.entities else {}
    if last.get("type") == "code" and (last["offset"], last["length"]) == (pre["offset"], pre["length"]):
        reading.entities.pop()
        if "language" in last:
            pre["language"] = last["language"]
