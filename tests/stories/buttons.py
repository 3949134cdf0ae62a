"""The buttons under the bot's messages, as people see them."""

from simulator.records import Message
from tests.stories.street import Street


def labels(message: Message) -> list[str]:
    """What stands on the buttons, in order."""
    rows = (message.reply_markup or {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def buttons(message: Message) -> list[str]:
    """The buttons' data, in order."""
    rows = (message.reply_markup or {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row]


def there(here: Street, chat: int, message: Message) -> bool:
    return message.id in here.world.chats[chat].messages
