"""Why something is nobody's report: told to whoever sent it, once, without repeating what they wrote."""

from rules.reading import Outcome
from services import outbox
from services.accounts import language_of, opened
from services.said import Said
from services.work import Work
from texts import say


async def tell(work: Work, said: Said, outcome: Outcome) -> None:
    """In private where we can; in the group, silently, to whom we can't write. A bot hears nothing: it might answer."""
    if outcome.kind == "none" or said.why_not in ("", "bot"):
        return
    if not said.behind and await opened(work, [said.account]):
        text = say(await language_of(work, said.account), f"report.{said.why_not}")
        outbox.say_to(work, f"why:{said.why_not}:{said.account}", said.account, text, kind="reply")
        return
    about = said.behind or said.account
    text = say(work.site.language, f"report.{said.why_not}")
    outbox.say_to(work, f"why:{said.why_not}:{said.chat}:{about}", said.chat, text, kind="reply",
                  reply_to=said.message, silent=True)  # fmt: skip
