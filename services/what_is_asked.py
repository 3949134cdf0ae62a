"""What a question is about: whose temperature, of which slot, and why, as far as the message tells."""

from collections.abc import Sequence

from models.report import Question
from rules.day import Window, named
from rules.people import Person
from rules.reading import Ask, Outcome, Reading, Reason
from services.question_buttons import MANY, SEVERAL
from services.said import Said
from services.who_is_meant import Place, proposed
from services.work import Work


def about(
    work: Work, said: Said, where: Place, w: Window, outcome: Outcome, held: Reading | None
) -> Question:
    """What is asked: of whom, about whom as far as that is known, for which slot."""
    reason = why(outcome.asks)
    name = only_name(outcome.asks, where)
    subject = called(work, where, name) if name else where.sender
    alike = proposed(work, where, held) if held is not None and reason == Reason.PERSON else None
    unsure = reason in MANY or reason == Reason.PERSON
    slot = "" if reason == Reason.SLOT else slot_of(work, said, w, held)
    return Question(
        site=work.site.id, chat_id=said.chat, message_id=said.message, account=said.account, day=w.day, slot=w.slot,
        building=where.sender.building if where.sender else where.building, who=name, reason=reason,
        resident=None if unsure or subject is None else subject.id, for_slot=slot, asked_message=None,
        proposed=alike.id if alike else None, celsius=held.celsius if held else None,
        symptoms=held.symptoms if held else (), whole=None, asked_at=work.now, closed_at=None, how="",
    )  # fmt: skip


def slot_of(work: Work, said: Said, w: Window, held: Reading | None) -> str:
    """The slot written with what is held, once it has begun; else the open one."""
    that = named(work.site, said.at, held.slot) if held else w
    return that.slot if that else ""


def called(work: Work, where: Place, name: str) -> Person | None:
    """The one person of that name in the household, else in the building."""
    people = [p for p in where.household if p.name == name]
    people = people or [p for p in work.community.by_building.get(where.building, []) if p.name == name]
    return people[0] if len(people) == 1 else None


def why(asks: Sequence[Ask]) -> str:
    """The one reason; ``several`` when more than one person, or more than one thing, is asked about."""
    reasons = {ask.reason for ask in asks}
    if len({ask.who for ask in asks}) > 1:
        return SEVERAL
    return str(reasons.pop()) if len(reasons) == 1 else str(Reason.NUMBER)


def only_name(asks: tuple[Ask, ...], where: Place) -> str:
    """The one person other than the sender that is asked about; empty otherwise."""
    names = {ask.who for ask in asks}
    sender = where.sender.name if where.sender else ""
    only = names.pop() if len(names) == 1 else None
    return only if only and only != sender else ""
