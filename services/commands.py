"""The commands that Telegram offers beside the text field."""

from services import outbox
from services.outbox import Lane
from services.work import Work
from texts import LANGUAGES, say_plain

OFFERED = {
    "all_private_chats": ("start", "report", "mine", "undo", "away", "help", "privacy", "language"),
    "all_group_chats": ("undo", "away"),
}
"""By Telegram's scope: what is tapped in a group's menu must do something there."""


def offer(work: Work) -> None:
    """Set the commands, once for each wording of them."""
    for language in LANGUAGES:
        for scope, names in OFFERED.items():
            commands = [(name, say_plain(language, f"offer.{name}")) for name in names]
            params: dict[str, object] = {"commands": commands, "scope": scope}
            if language != work.site.language:
                params["language_code"] = language
            about = "|".join(about for _, about in commands)
            key = f"commands:{scope}:{language}:{work.site.language}:{about}"
            outbox.post(work, key, 0, "set_my_commands", params, kind="toast", lane=Lane.SUMMARY)
