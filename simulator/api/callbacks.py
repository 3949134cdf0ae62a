"""answerCallbackQuery: once per tap, while it is fresh."""

from datetime import timedelta

from simulator.api.registry import Call, method
from simulator.detect import utf16
from simulator.errors import bad_request

FRESH = timedelta(minutes=15)
TEXT_LIMIT = 200


@method("answerCallbackQuery", "callback_query_id text show_alert url cache_time")
def answer_callback_query(call: Call) -> bool:
    world, text = call.world, call.fields.text("text")
    if utf16(text) > TEXT_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    query = world.queries.get(call.fields.text("callback_query_id"))
    if query is None or query.answered or world.clock.now - query.at > FRESH:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    query.answered = True
    if text:
        world.tell(world.chat(query.chat_id), world.bot, "toast", query.message, text)
    return True
