"""What is deleted by itself, once a day; docs/privacy.md promises these spans to people."""

from datetime import timedelta

from sqlalchemy import delete

from models.mail import Inbox, Outbox
from models.report import LastEdit
from services import inbox, introductions
from services.work import Work

MAIL_KEPT = timedelta(days=30)
"""Nobody takes up a letter of last month, settled or dead, and no edit is overtaken by what was written before it."""
SETTLED = ("sent", "dropped", "dead")


async def forget(work: Work) -> None:
    """Everything whose time is over."""
    await inbox.forget(work)
    await introductions.forget(work)
    await forget_calls(work)
    await forget_letters(work)
    await forget_edits(work)


async def forget_calls(work: Work) -> None:
    """Calls made long ago; the message of a day's bulletin is still needed, however late a 更正 comes."""
    mine = (Outbox.site == work.site.id, Outbox.state.in_(SETTLED), Outbox.kind != "stub")
    await work.session.execute(delete(Outbox).where(*mine, Outbox.settled_at < work.now - MAIL_KEPT))


async def forget_letters(work: Work) -> None:
    """Updates that were given up, with what they say: it may be somebody's temperature."""
    mine = (Inbox.site == work.site.id, Inbox.state == "dead")
    await work.session.execute(delete(Inbox).where(*mine, Inbox.received_at < work.now - MAIL_KEPT))


async def forget_edits(work: Work) -> None:
    mine = (LastEdit.site == work.site.id, LastEdit.handled_at < work.now - MAIL_KEPT)
    await work.session.execute(delete(LastEdit).where(*mine))
