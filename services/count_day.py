"""The figures of a local day as the ledger has them now."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, Text, case, false, func, literal, or_, select, true, type_coerce

from models.report import Report
from rules.summary import Alike, Figures, figures, threshold
from services import case_book
from services.work import Work


async def count_day(work: Work, day: date, late: bool) -> Figures:
    """The figures of a local day as the ledger has them now."""
    rows = await work.session.execute(alike(work, day))
    people = [Alike(*row) for row in rows]
    cases = await case_book.counts(work, day)
    return figures(day, people, work.site.slots, work.community.buildings, cases, late)


def alike(work: Work, day: date) -> Select[Any]:
    """The people of that day and of the day before, counted by how they stand."""
    rule = work.site.fever
    symptoms = literal(",").concat(type_coerce(Report.symptoms, Text)).concat(",")
    alarming = (symptoms.contains(f",{word},", autoescape=True) for word in rule.symptoms)
    late = case((Report.late != "", true()), else_=false()).label("late")
    fever = case((or_(Report.celsius >= threshold(rule), *alarming), true()), else_=false()).label("fever")
    days = Report.day.in_((day - timedelta(days=1), day))
    people = select(Report.day, Report.slot, Report.building, Report.status, late, fever)
    each = people.where(Report.site == work.site.id, days).subquery()
    kinds = (each.c.day, each.c.slot, each.c.building, each.c.status, each.c.late, each.c.fever)
    return select(*kinds, func.count()).group_by(*kinds)
