"""The command lists by scope and language."""

import re
from typing import Any

from simulator.api.registry import Call, method
from simulator.errors import bad_request
from simulator.records import Json

_NAME = re.compile(r"[a-z0-9_]{1,32}")
_PLAIN_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
_CHAT_SCOPES = {"chat", "chat_administrators", "chat_member"}


@method("setMyCommands", "commands scope language_code")
def set_my_commands(call: Call) -> bool:
    given: Any = call.fields.json("commands", "can't parse commands JSON object")
    if not isinstance(given, list):
        raise bad_request("expected an Array of BotCommand")
    if len(given) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    call.world.commands[_scope(call)] = [_command(one) for one in given]
    return True


@method("getMyCommands", "scope language_code")
def get_my_commands(call: Call) -> list[Json]:
    return call.world.commands.get(_scope(call), [])


@method("deleteMyCommands", "scope language_code")
def delete_my_commands(call: Call) -> bool:
    call.world.commands.pop(_scope(call), None)
    return True


def _command(given: Any) -> Json:
    if not isinstance(given, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    for name in ("command", "description"):
        if not isinstance(given.get(name), str):
            raise bad_request(f"can't parse BotCommand: Can't find field \"{name}\"")
    command = given["command"].removeprefix("/")
    if not _NAME.fullmatch(command):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(given["description"]) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": given["description"]}


def _scope(call: Call) -> tuple[str, str]:
    given = call.fields.object("scope", "can't parse BotCommandScope: expected an Object") or {
        "type": "default"
    }
    kind, language = given.get("type"), call.fields.text("language_code")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    if isinstance(kind, str) and kind in _PLAIN_SCOPES:
        return kind, language
    if not isinstance(kind, str) or kind not in _CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    where = str(given.get("chat_id", "")).removeprefix("-")
    if not where.isdecimal() or int(given["chat_id"]) not in call.world.chats:
        raise bad_request("chat not found")
    return f"{kind} {given['chat_id']} {given.get('user_id', '')}".strip(), language
