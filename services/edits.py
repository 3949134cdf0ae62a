"""Edits in any order: an original, or an older edit, that is handled after a newer edit comes too late.

Telegram numbers its updates in order, but a webhook may bring a later one first.
"""

from collections.abc import Iterable

from sqlalchemy import select, tuple_

from models.report import LastEdit
from services.said import Said
from services.work import Work


async def fetch(work: Work, messages: Iterable[Said]) -> None:
    """Have the newest edits of these messages in hand."""
    wanted = {(said.chat, said.message) for said in messages} - work.edits.keys()
    if not wanted:
        return
    work.edits.update(dict.fromkeys(wanted, 0))
    columns = (LastEdit.chat_id, LastEdit.message_id, LastEdit.update_id)
    query = select(*columns).where(
        LastEdit.site == work.site.id, tuple_(LastEdit.chat_id, LastEdit.message_id).in_(wanted)
    )
    for chat, message, number in await work.session.execute(query):
        work.edits[chat, message] = number


async def overtaken(work: Work, said: Said) -> bool:
    """Whether a newer edit of this message was handled already; an edit that is the newest is remembered."""
    await fetch(work, [said])
    key = (said.chat, said.message)
    if said.update < work.edits[key]:
        return True
    if said.edited:
        work.edits[key] = said.update
        row = {"chat_id": said.chat, "message_id": said.message, "update_id": said.update}
        work.replace(LastEdit, key, {**row, "handled_at": work.now})
    return False
