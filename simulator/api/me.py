"""The bot itself: getMe and its profile texts."""

from simulator.api.registry import Call, method
from simulator.errors import bad_request
from simulator.payloads import user_json
from simulator.records import Json

_LIMITS = {"name": 64, "description": 512, "short_description": 120}


@method("getMe")
def get_me(call: Call) -> Json:
    return user_json(call.world.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": call.world.reads_all_messages,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
    }


@method("logOut")
@method("close")
def log_out(call: Call) -> bool:
    return True


def _set(call: Call, what: str) -> bool:
    text = call.fields.text(what)
    if len(text) > _LIMITS[what]:
        raise bad_request(f"the {what.replace('_', ' ')} is too long")
    call.world.profile[(what, call.fields.text("language_code"))] = text
    return True


def _get(call: Call, what: str) -> Json:
    profile, default = call.world.profile, call.world.bot.first_name if what == "name" else ""
    general = profile.get((what, ""), default)
    return {what: profile.get((what, call.fields.text("language_code"))) or general}


@method("setMyName", "name language_code")
def set_my_name(call: Call) -> bool:
    return _set(call, "name")


@method("getMyName", "language_code")
def get_my_name(call: Call) -> Json:
    return _get(call, "name")


@method("setMyDescription", "description language_code")
def set_my_description(call: Call) -> bool:
    return _set(call, "description")


@method("getMyDescription", "language_code")
def get_my_description(call: Call) -> Json:
    return _get(call, "description")


@method("setMyShortDescription", "short_description language_code")
def set_my_short_description(call: Call) -> bool:
    return _set(call, "short_description")


@method("getMyShortDescription", "language_code")
def get_my_short_description(call: Call) -> Json:
    return _get(call, "short_description")
