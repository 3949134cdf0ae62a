"""The question's own message: known once it was sent, changed while it is answered, put away when it is closed.

What discloses less is done: in a group an answered question is deleted, so that nobody sees what came of it.
"""

from typing import Any

from markupsafe import Markup

from models.report import Question, from_message
from rules.reading import Reason
from services import outbox
from services.accounts import language_of
from services.board_text import LINE
from services.compose import Ready
from services.outbox import Lane
from services.question_buttons import keyboard, step_of
from services.work import Work
from texts import say


async def sent(work: Work, item: Ready, message_id: int) -> None:
    """Telegram told us the message; a question that was closed meanwhile is put away at once."""
    what, _, about, *_ = [*item.key.split(":"), "", ""]
    if what != "ask":
        return
    row = await work.session.get(Question, (work.site.id, item.chat_id, int(about)))
    if row is not None:
        row.asked_message = message_id
        if row.closed_at is not None or row.how:
            await put_away(work, row)


async def language_for(work: Work, row: Question) -> str:
    """A group is asked in the site's language, a person in their own."""
    return await language_of(work, row.account) if row.chat_id > 0 else work.site.language


async def step_text(work: Work, row: Question) -> Markup:
    """What stands above the buttons for the next step; a group doesn't see which name was tapped."""
    language, now = await language_for(work, row), step_of(row)
    if now == "who":
        who = row.reason == Reason.PERSON and row.who
        return say(language, "question.person_tap", who=row.who) if who else say(language, "ask.step_who")
    person = work.community.by_id.get(row.resident) if row.resident is not None else None
    if row.chat_id < 0 or person is None:
        return say(language, f"ask.next_{now}")
    return say(language, f"ask.step_{now}", name=person.name)


async def show(work: Work, row: Question, cause: str, text: Markup | None = None) -> None:
    """Change the buttons in place; in private also what stands above them. ``cause`` names what changed it."""
    if row.asked_message is None:
        return
    buttons = await keyboard(work, await language_for(work, row), row)
    params: dict[str, Any] = {"message_id": row.asked_message, "reply_markup": outbox.keyboard(buttons)}
    method = "edit_message_reply_markup"
    if text is not None:
        method, params = "edit_message_text", params | {"text": str(text), "parse_mode": "HTML"}
    outbox.post(work, f"asked:{cause}", row.chat_id, method, params, kind="edit", lane=Lane.ANSWER)


async def put_away(work: Work, row: Question, thanks: Markup | None = None) -> None:
    """Unanswered: a word that one may still report. Answered: a short thanks in private, and in a group it goes.

    What was noted by tapping in private stays to be read, whatever ends the question.
    """
    if row.asked_message is None:
        return
    params: dict[str, Any] = {"message_id": row.asked_message}
    method, kind = "delete_message", "delete"
    noted = await noted_there(work, row) if row.chat_id > 0 else None
    thanks = noted or thanks
    kept = noted or (row.chat_id > 0 and row.how in ("answered", "edited"))
    if kept or row.how == "lapsed":
        word = "ask.thanks" if kept else "ask.lapsed"
        text = thanks or say(await language_for(work, row), word)
        method, kind, params = "edit_message_text", "edit", params | {"text": str(text), "parse_mode": "HTML"}
    key = f"asked:{row.chat_id}:{row.asked_message}:{row.how}"
    outbox.post(work, key, row.chat_id, method, params, kind=kind, lane=Lane.ANSWER)


async def noted_there(work: Work, row: Question) -> Markup | None:
    """Whose temperatures were noted by tapping under this question, a line each; None when there are none."""
    if row.asked_message is None:
        return None
    await work.flush()
    told = await from_message(work.session, work.site.id, row.chat_id, row.asked_message)
    last = {one.resident: one for one in told if one.status == "reported"}
    language = await language_for(work, row)
    lines = [
        say(language, "ask.recorded_of", name=work.community.by_id[one.resident].name, celsius=one.celsius)
        for one in last.values()
        if one.resident in work.community.by_id
    ]
    return LINE.join(lines) if lines else None
