"""What answers an open question: a bare number for whoever was asked about, a bare name for the value that was read."""

import re
from dataclasses import replace
from typing import cast

from models.report import Question
from rules.day import Window
from rules.people import Person
from rules.reading import Outcome, Reading
from rules.site import SlotName
from services import authority, roll_book
from services.close_question import replied_to
from services.question_buttons import may_be_chosen
from services.said import Said
from services.taken_back import whose
from services.who_is_meant import Place
from services.work import Work

ONESELF = ("我", "本人", "me")


async def as_an_answer(work: Work, said: Said, where: Place, w: Window, outcome: Outcome) -> Outcome:
    """A reply to a question is about whom it asks; so is a bare number after a name was tapped, or an edit of either.

    After a question about one other person it is that person's only when the sender's own is in the ledger
    already: else nobody could tell whose it is, and we ask. Where only the name lacks (爱人36.4, who is that?), a bare
    number is the sender's own as ever: a second question can't be asked, so it would be lost.
    """
    sender = where.sender
    if outcome.kind == "none" and not said.edited:
        return who_it_is(work, said, w, outcome)
    if sender is None or not bare(said, sender, outcome):
        return outcome
    if said.edited:
        before = await whose(work, said)
        return of(before[0], outcome) if len(before) == 1 else outcome
    row = await replied_to(work, said)
    if row is not None:
        return of(subject(work, row, sender), outcome)
    row = work.questions.get(said.account)
    if row is None or (row.day, row.slot) != (w.day, w.slot) or not (row.who or row.resident):
        return outcome
    if row.celsius is not None and row.resident is None:
        return outcome
    own = await roll_book.of_person(work, w.day, w.slot, sender)
    if row.who and own.status != "reported":
        return of(None, outcome)
    asked_about = subject(work, row, sender)
    return of(asked_about, outcome) if asked_about is not None else outcome


def who_it_is(work: Work, said: Said, w: Window, outcome: Outcome) -> Outcome:
    """爸爸是胡志刚, 胡志刚: said while it is asked who that is, it names whose the value is that was read."""
    row = work.questions.get(said.account)
    if row is None or row.celsius is None or row.resident is not None or row.day != w.day:
        return outcome
    slot = cast("SlotName", row.for_slot or row.slot)
    named = [p for p in may_be_chosen(work, row) if only_named(said.text, row.who, p.name)]
    if len(named) != 1 or row.chat_id not in (said.chat, said.account):
        return outcome
    return Outcome(
        "report", (Reading(named[0].name, row.celsius, slot, row.symptoms, named[0].room or None),)
    )


def only_named(text: str, who: str, name: str) -> bool:
    """Whether a message is this name and nothing else: 爸爸是胡志刚, it's Hu Zhigang."""
    idle = r"[\s,，.。!！:：]*"
    lead = rf"(?:{re.escape(who)})?{idle}(?:就?是|叫|=|it['’]?s|is)?{idle}"
    return re.fullmatch(f"{idle}{lead}{re.escape(name)}{idle}", text, re.IGNORECASE) is not None


def bare(said: Said, sender: Person, outcome: Outcome) -> bool:
    """One value, and not a word on whose it is."""
    if len(outcome.readings) != 1 or outcome.asks or outcome.readings[0].who != sender.name:
        return False
    return not any(word in said.text for word in (sender.name, *ONESELF))


def subject(work: Work, row: Question, sender: Person) -> Person | None:
    """Whom a question is about; the account asked, when it is one person's and nobody is named."""
    if row.resident is not None:
        return work.community.by_id.get(row.resident)
    if row.who:
        return None
    asked = authority.residents_of(work.community, row.account)
    return sender if sender in asked else asked[0] if len(asked) == 1 else None


def of(person: Person | None, outcome: Outcome) -> Outcome:
    """The value as that person's; of nobody, when it isn't known whose."""
    reading = outcome.readings[0]
    whose = replace(reading, who=person.name, room=person.room) if person else replace(reading, who="")
    return replace(outcome, readings=(whose,))
