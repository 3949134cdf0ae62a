"""Questions: 🤔 and one short sentence about a message we could not wholly read; at most one open a person."""

from markupsafe import Markup

from models.report import Question
from rules.day import Window
from rules.reading import Outcome, Reading, Reason
from services import authority, outbox
from services.asking import question
from services.close_question import end, fetch
from services.question_buttons import OFFER, answerable, keyboard
from services.question_message import language_for, show
from services.said import Said
from services.what_is_asked import about
from services.who_is_meant import Place
from services.work import Work
from texts import say


async def ask(
    work: Work, said: Said, where: Place, w: Window, outcome: Outcome, held: Reading | None = None
) -> None:
    """React 🤔, and ask once; a second unclear message while a question is open gets the reaction only.

    ``held`` was read well, but nobody knows whose it is or of which slot: a tap on that will do.
    """
    outbox.react(work, f"react:{said.chat}:{said.message}:{said.update}", said.chat, said.message, "🤔")
    await fetch(work, [said.account])
    there = work.questions[said.account]
    same = there is not None and (there.chat_id, there.message_id) == (said.chat, said.message)
    if there is not None and not same:
        if there.reason != OFFER and (there.day, there.slot) == (w.day, w.slot):
            return
        await end(work, there, "replaced" if there.reason == OFFER else "lapsed", str(said.update))
    row = about(work, said, where, w, outcome, held)
    if same and there is not None:
        row.asked_message = there.asked_message
    await put(work, row, said, outcome)


async def put(work: Work, row: Question, said: Said, outcome: Outcome) -> None:
    """Send the question; or let it say what is asked now, when its message was edited and is still unclear."""
    row = await work.session.merge(row)
    work.questions[row.account] = row
    language = await language_for(work, row)
    known = authority.residents_of(work.community, row.account)
    unknown = row.reason == Reason.PERSON and not known
    text = stranger(language, row) if unknown else question(language, outcome)
    if text is None:
        return
    buttons = await keyboard(work, language, row)
    if answerable(work, row):
        text = say(language, "ask.or_tap", question=text)
    if row.asked_message is not None:
        await show(work, row, f"{said.chat}:{said.message}:{said.update}", text)
        return
    key = f"ask:{said.chat}:{said.message}:{said.update}"
    outbox.say_to(
        work, key, said.chat, text, kind="question", buttons=buttons, reply_to=said.message, silent=True
    )


def stranger(language: str, row: Question) -> Markup:
    """An account we don't know can't be offered anyone: whoever it is about, it must write their room and name."""
    return (
        say(language, "question.stranger_who", who=row.who) if row.who else say(language, "question.stranger")
    )
