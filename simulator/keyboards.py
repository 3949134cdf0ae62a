"""Reply markups as Telegram accepts them (https://core.telegram.org/bots/api#inlinekeyboardmarkup)."""

from typing import Any

from simulator.errors import bad_request
from simulator.fields import Fields
from simulator.records import Json

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
DATA_BYTES = 64
_NOT_JSON = "can't parse reply keyboard markup JSON object"
_KINDS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


def read_markup(fields: Fields, *, inline_only: bool = False) -> Json | None:
    """The call's `reply_markup`, checked; None when there is none. Raises Refusal."""
    markup = fields.json("reply_markup", _NOT_JSON)
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return {"inline_keyboard": rows} if (rows := _inline(markup["inline_keyboard"])) else None
    if inline_only and markup:
        raise bad_request("inline keyboard expected")
    if "keyboard" in markup:
        _reply_keyboard(markup["keyboard"])
    elif markup and not ({"remove_keyboard", "force_reply"} & markup.keys()):
        raise bad_request("can't parse reply keyboard markup JSON object")
    return markup or None


def _rows(value: Any, name: str) -> list[list[Any]]:
    if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
        raise bad_request(f'field "{name}" must be of type Array of Arrays')
    return value


def _inline(value: Any) -> list[list[Json]]:
    rows = [[_inline_button(button) for button in row] for row in _rows(value, "inline_keyboard")]
    rows = [row for row in rows if row]
    if sum(map(len, rows)) > MOST_BUTTONS or any(len(row) > MOST_IN_A_ROW for row in rows):
        raise bad_request("reply markup is too long")
    return rows


def _inline_button(button: Any) -> Json:
    prefix = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad_request(f"{prefix}InlineKeyboardButton must be an Object")
    _need_text(button, prefix)
    kinds = [kind for kind in _KINDS if button.get(kind) is not None]
    if not kinds:
        raise bad_request(f"{prefix}Text buttons are unallowed in the inline keyboard")
    if "callback_data" in kinds:
        _check_data(button["callback_data"], prefix)
    if "url" in kinds:
        _check_url(button["url"])
    return {"text": button["text"], kinds[0]: button[kinds[0]]}


def _need_text(button: Json, prefix: str) -> None:
    if "text" not in button:
        raise bad_request(f'{prefix}Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise bad_request(f'{prefix}Field "text" must be of type String')
    if not button["text"].strip():
        raise bad_request("text buttons must have non-empty text")


def _check_data(data: Any, prefix: str) -> None:
    if not isinstance(data, str):
        raise bad_request(f'{prefix}Field "callback_data" must be of type String')
    if not 1 <= len(data.encode()) <= DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_url(url: Any) -> None:
    text = str(url)
    if not text.startswith(("http://", "https://", "tg://", "t.me/")) or " " in text:
        raise bad_request(f"inline keyboard button URL '{text}' is invalid: Wrong HTTP URL")


def _reply_keyboard(value: Any) -> None:
    for row in _rows(value, "keyboard"):
        for button in row:
            if isinstance(button, str):
                continue
            if not isinstance(button, dict):
                raise bad_request("can't parse keyboard button: KeyboardButton must be an Object")
            _need_text(button, "can't parse keyboard button: ")
