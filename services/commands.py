"""The commands that Telegram offers beside the text field."""

from services import outbox
from services.outbox import Lane
from services.work import Work
from texts import LANGUAGES, say_plain

OFFERED = ("start", "report", "mine", "undo", "away", "help", "privacy", "language")


def offer(work: Work) -> None:
    """Set the commands, once for each wording of them."""
    for language in LANGUAGES:
        commands = [(name, say_plain(language, f"offer.{name}")) for name in OFFERED]
        params: dict[str, object] = {"commands": commands}
        if language != work.site.language:
            params["language_code"] = language
        key = f"commands:{language}:{work.site.language}:{'|'.join(about for _, about in commands)}"
        outbox.post(work, key, 0, "set_my_commands", params, kind="toast", lane=Lane.SUMMARY)
