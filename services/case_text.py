"""What the officer is answered about cases, in the officer's own language."""

from markupsafe import Markup
from sqlalchemy import func, select

from models.case import Case
from models.resident import Resident
from rules.cases import Step
from rules.day import local_day
from rules.problem import Problem
from rules.site import Site
from services import case_book
from services.bulletin_text import case_lines
from services.case_book import category_name
from services.deciders import door
from services.work import Work
from texts import day_name, say

SHOWN = 30
"""So many open cases are listed; more would not fit into one message."""


def refused(site: Site, problem: Problem) -> Markup:
    """What was wrong, with categories by their names."""
    values = dict(problem.values)
    if "category" in values:
        values["category"] = category_name(site, str(values["category"]), site.language)
    if "categories" in values:
        values["categories"] = category_names(site)
    return say(site.language, problem.key, **values)


async def done(work: Work, site: Site, step: Step, before: str) -> Markup:
    """The step that was taken, with the case's number, and how the cases stand now."""
    name, place = await who_is(work, site.language, step.resident)
    sentence = say(
        site.language, f"case.{step.kind}", case=step.case, name=name, place=place,
        category=category_name(site, step.after, site.language),
        before=category_name(site, before, site.language),
    )  # fmt: skip
    return Markup("\n\n").join([sentence, case_lines(site, await case_book.counts(work, step.day))])


async def explain(work: Work, site: Site) -> Markup:
    """How it is done, with an example, and the open cases."""
    usage = say(site.language, "case.help", categories=category_names(site))
    return Markup("\n\n").join([usage, await open_cases(work, site)])


async def open_cases(work: Work, site: Site) -> Markup:
    """The open cases, each in a line."""
    mine = (Case.site == site.id, Case.closed_at.is_(None))
    rows = (await work.session.scalars(select(Case).where(*mine).order_by(Case.id).limit(SHOWN))).all()
    if not rows:
        return say(site.language, "case.none_open")
    lines = [say(site.language, "case.open_list"), *[await one_line(work, site, row) for row in rows]]
    more = int(await work.session.scalar(select(func.count()).select_from(Case).where(*mine)) or 0) - len(
        rows
    )
    return Markup("\n").join([*lines, say(site.language, "case.more", n=more)] if more else lines)


async def one_line(work: Work, site: Site, row: Case) -> Markup:
    """An open case: number, who, category, since when."""
    name, place = await who_is(work, site.language, row.resident)
    return say(
        site.language, "case.line", case=row.id, name=name, place=place,
        category=category_name(site, row.category, site.language),
        day=day_name(site.language, local_day(site, row.opened_at)),
    )  # fmt: skip


async def who_is(work: Work, language: str, resident: int) -> tuple[str, str]:
    """Name and door of a person, also of one who has moved out."""
    row = await work.session.get_one(Resident, (work.site.id, resident))
    place = door(language, row.building, row.unit, row.room)
    return row.name, place or "—"


def category_names(site: Site) -> Markup:
    """Every category by its name, for people to choose from."""
    names = [category_name(site, category.key, site.language) for category in site.categories]
    return say(site.language, "summary.comma").join(names)
