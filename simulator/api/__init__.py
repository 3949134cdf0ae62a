"""The Bot API's methods by group; importing this package fills the registry."""

from simulator.api import (
    album,
    callbacks,
    chats,
    commands,
    deleting,
    editing,
    files,
    me,
    pins,
    reactions,
    sending,
    updates,
)
from simulator.api.registry import METHODS, Call, Method, Result

__all__ = ["GROUPS", "METHODS", "Call", "Method", "Result"]

GROUPS = (album, callbacks, chats, commands, deleting, editing, files, me, pins, reactions, sending, updates)
