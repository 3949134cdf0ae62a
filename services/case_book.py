"""The cases as the database keeps them, as the rules count them."""

from datetime import date
from typing import cast

from sqlalchemy import select

from models.case import Case, CaseStep
from rules.cases import Cases, Step, StepKind, count
from rules.site import Site
from services.work import Work


async def steps(work: Work) -> list[Step]:
    """Every step of every case, in the order in which they were taken."""
    query = (
        select(CaseStep.case, Case.resident, CaseStep.kind, CaseStep.after, CaseStep.day)
        .join(Case, (Case.site == CaseStep.site) & (Case.id == CaseStep.case))
        .where(CaseStep.site == work.site.id)
        .order_by(CaseStep.at, CaseStep.case, CaseStep.n)
    )
    rows = await work.session.execute(query)
    return [
        Step(case, resident, cast("StepKind", kind), after, day) for case, resident, kind, after, day in rows
    ]


async def counts(work: Work, day: date) -> Cases:
    """The case counts at the end of a local day."""
    return count(await steps(work), [category.key for category in work.site.categories], day)


def category_name(site: Site, key: str, language: str) -> str:
    """A category in the reader's language; its key when it is no longer configured."""
    return next((c.zh if language == "zh" else c.en for c in site.categories if c.key == key), key)
