"""Who did what to whom, ids only."""

from models.case import Audit
from services.work import Work


async def note(work: Work, actor: int, action: str, subject: object) -> None:
    """Write down that ``actor`` (a Telegram id) did this."""
    number = await work.numbers("audit")
    work.stage(Audit, id=number, at=work.now, actor=actor, action=action, subject=str(subject))
