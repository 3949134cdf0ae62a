"""A plain text is read out of the raw update; it must come out as it does by way of python-telegram-bot's Update."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot, Update

from handlers.reports import plainly_said, said_in

BOT = Bot("1:test")
USER = {"id": 7101, "is_bot": False, "first_name": "周敏", "language_code": "zh-hans"}
GROUP = {"id": -1003, "type": "supergroup", "title": "3栋"}
NAMES = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=8)


def update(kind: str = "message", **more: Any) -> dict[str, Any]:
    """A group's text, and whatever more it has."""
    message = {"message_id": 5, "from": USER, "chat": GROUP, "date": 1_585_100_000, "text": "36.5"}
    return {"update_id": 9, kind: message | more}


@given(
    kind=st.sampled_from(["message", "edited_message"]),
    text=st.text(min_size=1, max_size=40),
    first=NAMES,
    last=st.none() | NAMES,
    date=st.integers(1_500_000_000, 2_000_000_000),
    edited=st.booleans(),
)
def test_both_ways_say_the_same(
    kind: str, text: str, first: str, last: str | None, date: int, edited: bool
) -> None:
    user = USER | {"first_name": first} | ({"last_name": last} if last else {})
    item = update(kind, text=text, date=date, **{"from": user}, **({"edit_date": date + 1} if edited else {}))
    assert plainly_said(item) == said_in(Update.de_json(item, BOT))


@pytest.mark.parametrize(
    "more",
    [
        {"entities": [{"type": "bot_command", "offset": 0, "length": 4}]},
        {"chat": {"id": 7101, "type": "private", "first_name": "周敏"}},
        {"from": USER | {"is_bot": True}},
        {"sender_chat": GROUP},
        {"via_bot": USER},
        {"forward_origin": {"type": "hidden_user", "sender_user_name": "x", "date": 1}},
        {"reply_to_message": {"message_id": 1, "chat": GROUP, "date": 1}},
        {"migrate_to_chat_id": -2},
        {"something_new": 1},
    ],
)
def test_whatever_is_more_than_plain_goes_the_long_way(more: dict[str, Any]) -> None:
    assert plainly_said(update(**more)) is None


def test_what_is_no_message_is_not_plain() -> None:
    assert plainly_said({"update_id": 9, "callback_query": {"id": "1"}}) is None
    without_text = update()
    del without_text["message"]["text"]
    assert plainly_said(without_text) is None
