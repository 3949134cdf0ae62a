"""Questions that nobody answered: they end with their slot, and the lead sees that the person was asked."""

from dataclasses import replace

from sqlalchemy import select

from models.report import Question
from rules.day import Window, windows
from rules.lacking import residents, strangers
from rules.people import Person
from services import live_posts, roll_book
from services.close_question import end
from services.question_buttons import OFFER, may_be_chosen
from services.work import Work


async def lapse(work: Work, w: Window) -> None:
    """The slot has closed: what was asked in it, or before it, stays open no longer."""
    query = select(Question).where(
        Question.site == work.site.id, Question.closed_at.is_(None), Question.day <= w.day
    )
    for row in (await work.session.scalars(query)).all():
        slot = next((s for s in windows(work.site, row.day, row.day) if s.slot == row.slot), w)
        if slot.closes <= w.closes:
            people = asked(work, row)
            await end(work, row, "lapsed", f"lapse:{w.day}:{w.slot}")
            for person in people:
                await note(work, slot, person)


def asked(work: Work, row: Question) -> list[Person]:
    """Whom the question was about, also those who may be somebody unknown in it; nobody by an offer."""
    if row.reason == OFFER:
        return []
    known = [work.community.by_id[n] for n in residents(row.lacking) if n in work.community.by_id]
    return known + ([p for p in may_be_chosen(work, row) if p not in known] if strangers(row.lacking) else [])


async def note(work: Work, w: Window, person: Person) -> None:
    """The person is missing, and was asked; what is noted already says more."""
    line = await roll_book.of_person(work, w.day, w.slot, person)
    if line.status in ("pending", "missed") and not line.note:
        noted = replace(line, note="asked", revisions=line.revisions + 1)
        await roll_book.write(work, noted, work.now, account=None, chat=None, message=None)
        await live_posts.refresh(work, noted)
