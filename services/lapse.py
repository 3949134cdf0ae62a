"""Questions that nobody answered: they end with their slot, and the lead sees that the person was asked."""

from dataclasses import replace

from sqlalchemy import select

from models.report import Question
from rules.day import Window, windows
from rules.people import Person
from services import authority, live_posts, roll_book
from services.close_question import end
from services.question_buttons import MANY, OFFER, choices
from services.work import Work


async def lapse(work: Work, w: Window) -> None:
    """The slot has closed: what was asked in it, or before it, stays open no longer."""
    query = select(Question).where(
        Question.site == work.site.id, Question.closed_at.is_(None), Question.day <= w.day
    )
    for row in (await work.session.scalars(query)).all():
        slot = next((s for s in windows(work.site, row.day, row.day) if s.slot == row.slot), w)
        if slot.closes <= w.closes:
            await end(work, row, "lapsed", f"lapse:{w.day}:{w.slot}")
            for person in asked(work, row):
                await note(work, slot, person)


def asked(work: Work, row: Question) -> list[Person]:
    """Whom the question was about: one, a household, or else those whose account was asked; nobody by an offer."""
    if row.reason in MANY:
        return [] if row.reason == OFFER else choices(work, row.account, row.building)
    if row.resident is not None:
        person = work.community.by_id.get(row.resident)
        return [person] if person else []
    return [p for p in authority.residents_of(work.community, row.account) if p.building == row.building]


async def note(work: Work, w: Window, person: Person) -> None:
    """The person is missing, and was asked; what is noted already says more."""
    line = await roll_book.of_person(work, w.day, w.slot, person)
    if line.status in ("pending", "missed") and not line.note:
        noted = replace(line, note="asked", revisions=line.revisions + 1)
        await roll_book.write(work, noted, work.now, account=None, chat=None, message=None)
        await live_posts.refresh(work, noted)
