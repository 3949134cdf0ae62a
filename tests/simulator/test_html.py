"""Broken HTML is refused in Telegram's words; sound HTML becomes text with offsets in UTF-16 units."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.detect import detect, utf16
from simulator.html import BrokenHtml, parse_html

BROKEN = [
    ("<b>早", 'Can\'t find end tag corresponding to start tag "b"'),
    ("早</b>", "Unexpected end tag at byte offset 3"),
    ("<b>早</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
    ("3 < 5", 'Unsupported start tag "" at byte offset 2'),
    ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
    ("好<br>", 'Unsupported start tag "br" at byte offset 3'),
    ("x <b", "Unclosed start tag at byte offset 2"),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
    ('<a ="x">x</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
    ('<a href="x>x</a>', "Unclosed start tag at byte offset 0"),
    ("<a href=a/b>x</a>", "Unexpected end of name token at byte offset 8"),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
]


@pytest.mark.parametrize(("source", "complaint"), BROKEN)
def test_broken(source: str, complaint: str) -> None:
    with pytest.raises(BrokenHtml) as caught:
        parse_html(source)
    assert str(caught.value) == complaint


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


SOUND = [
    ("<b>36.5</b>", "36.5", [entity("bold", 0, 4)]),
    ("🌅<strong>早</strong>", "🌅早", [entity("bold", 2, 1)]),
    ("&lt;3&gt; &amp; &quot;&#39;&#x41;&nbsp;", "<3> & \"'A&nbsp;", []),
    ("<i>a<u>b</u></i>", "ab", [entity("italic", 0, 2), entity("underline", 1, 1)]),
    ("<s>a</s><del>b</del>", "ab", [entity("strikethrough", 0, 1), entity("strikethrough", 1, 1)]),
    ("<b></b>x", "x", []),
    ("<B>x</B>", "x", [entity("bold", 0, 1)]),
    ("<code>a</code>", "a", [entity("code", 0, 1)]),
    ('<pre><code class="language-py">a</code></pre>', "a", [entity("pre", 0, 1, language="py")]),
    (
        "<a href='https://e.org/?a=1&amp;b=2'>a</a>",
        "a",
        [entity("text_link", 0, 1, url="https://e.org/?a=1&b=2")],
    ),
    ("<tg-spoiler>a</tg-spoiler>", "a", [entity("spoiler", 0, 1)]),
    ('<span class="tg-spoiler">a</span>', "a", [entity("spoiler", 0, 1)]),
    ("<blockquote>a</blockquote>", "a", [entity("blockquote", 0, 1)]),
    ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
]


@pytest.mark.parametrize(("source", "text", "entities"), SOUND)
def test_sound(source: str, text: str, entities: list[dict[str, Any]]) -> None:
    assert parse_html(source) == (text, entities)


@given(st.text())
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse_html(escaped) == (text, [])


@given(st.text(alphabet="<>/ab&;=\"' 早🌅"))
def test_any_text_is_read_or_refused(source: str) -> None:
    with suppress(BrokenHtml):
        text, entities = parse_html(source)
        assert all(e["offset"] + e["length"] <= utf16(text) for e in entities)


DETECTED = [
    ("/start abc", [("bot_command", 0, 6)]),
    ("请 /claim@chenhun_bot X", [("bot_command", 2, 18)]),
    ("1/2 和 a/b", []),
    ("体温 36.5/36.6", []),
    ("🌅 @wang_jg 好", [("mention", 3, 8)]),
    ("a@b.cn", [("email", 0, 6)]),
    ("#接龙 开始", [("hashtag", 0, 3)]),
    ("#1 36.5", []),
    ("见 https://example.org/a?b=1。", [("url", 2, 25)]),
]


@pytest.mark.parametrize(("text", "found"), DETECTED)
def test_what_telegram_marks_by_itself(text: str, found: list[tuple[str, int, int]]) -> None:
    assert [(e["type"], e["offset"], e["length"]) for e in detect(text)] == found
