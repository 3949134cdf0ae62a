"""A tap on a button, in our own words."""

from telegram import Update

from services.bind import Tap


def tap_in(update: Update) -> tuple[Tap, list[str]]:
    """The tap, and the parts of its button's data after the first word.

    A button has data when a pattern has matched it, and a message as long as it isn't sent inline, which we never do.
    """
    query = update.callback_query
    assert query is not None
    assert query.data is not None
    assert query.message is not None
    message = query.message
    tap = Tap(query.id, query.from_user.id, message.chat.id, message.message_id)
    return tap, query.data.split(":")[1:]
