"""What we can't make anything of: a picture or a voice note, whose sender is asked kindly for the number in words; and
in private whatever else isn't a temperature. Nobody who writes to us alone is left without an answer.
"""

from typing import Literal

from rules import day
from services import close_question, outbox, roll_book
from services.accounts import language_of
from services.said import Said
from services.who_is_meant import place
from services.work import Work
from texts import say

LARGEST_ALBUM = 10
"""So many pictures Telegram sends together, one message after the other."""


async def ask_for_words(work: Work, said: Said, what: Literal["picture", "voice"]) -> None:
    """A thermometer's picture or a voice note: asked once a slot for each, and only of who has not reported yet.

    A voice note in private may be anything, a call for help too: whoever sends one hears each time that we are deaf.
    """
    if said.private and what == "voice":
        text = say(await language_of(work, said.account), "report.deaf")
        outbox.say_to(work, f"deaf:{said.update}", said.chat, text, kind="answer", reply_to=said.message)
        return
    where = place(work, said)
    if where is None or where.sender is None or await caption_is_asked_about(work, said):
        return
    w = day.current(work.site, said.at)
    line = await roll_book.of_person(work, w.day, w.slot, where.sender)
    if line.status in ("pending", "missed"):
        language = await language_of(work, said.account) if said.private else work.site.language
        text = say(language, f"report.in_words_{what}")
        key = f"words:{what}:{said.account}:{w.day}:{w.slot}"
        outbox.say_to(work, key, said.chat, text, kind="question", reply_to=said.message, silent=True)


async def caption_is_asked_about(work: Work, said: Said) -> bool:
    """One question for an album is enough: its caption, under one of the pictures before, was not clear."""
    await close_question.fetch(work, [said.account])
    row = work.questions[said.account]
    before = range(said.message - LARGEST_ALBUM + 1, said.message)
    return said.in_album and row is not None and row.chat_id == said.chat and row.message_id in before


async def say_what_we_are(work: Work, said: Said) -> None:
    """Who writes in private and has nothing to report learns once a day that this is a machine, and what it is for."""
    text = say(await language_of(work, said.account), "report.machine")
    about = f"machine:{said.account}:{day.local_day(work.site, said.at)}"
    outbox.say_to(work, about, said.chat, text, kind="answer")


async def say_no_such_command(work: Work, account: int, cause: int) -> None:
    """A command that there isn't, in private."""
    text = say(await language_of(work, account), "report.no_command")
    outbox.say_to(work, f"told:{cause}", account, text, kind="answer")
