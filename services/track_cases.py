"""The officer opens, moves and closes cases in private: each step a row with actor, time and reason."""

from markupsafe import Markup
from sqlalchemy import select

from models.case import Audit, Case, CaseStep, open_case
from models.resident import Resident
from rules.case_command import Closing, Command, Moving, Opening, folded, read_command
from rules.cases import Step, StepKind
from rules.day import local_day
from rules.people import Person
from rules.problem import Problem
from rules.site import Site
from services import authority, case_book, correct_day
from services.case_text import done, explain, refused
from services.outbox import say_to
from services.reader import read_by
from services.said import Said
from services.work import Work
from texts import say


async def command(work: Work, said: Said) -> None:
    """Do what follows /case and answer in one message; only the officer or an admin, only in private."""
    if not said.private or said.edited:
        return
    site = await read_by(work, said.account)
    if authority.is_officer(work.community, said.account):
        answer, audience = await obey(work, said, site), "officer"
    else:
        answer, audience = say(site.language, "case.not_yours"), ""
    say_to(work, f"case:{said.update}", said.chat, answer, kind="answer", audience=audience)


async def obey(work: Work, said: Said, site: Site) -> Markup:
    """The answer to an officer; whatever was wrong in the command, nothing of it is done."""
    rest = said.text.split(maxsplit=1)[1:]
    if not rest:
        return await explain(work, site)
    try:
        step, before = await carry_out(work, said.account, read_command(rest[0], site.categories))
    except Problem as problem:
        return refused(site, problem)
    return await done(work, site, step, before)


async def carry_out(work: Work, actor: int, order: Command) -> tuple[Step, str]:
    """One step of one case, and the category before it. Raises Problem before anything is staged."""
    if isinstance(order, Opening):
        return await open_for(work, actor, order)
    row = await work.session.get(Case, (work.site.id, order.case), with_for_update=True)
    if row is None:
        raise Problem("case.unknown", case=order.case)
    if row.closed_at is not None:
        raise Problem("case.is_closed", case=order.case)
    if isinstance(order, Moving) and order.category == row.category:
        raise Problem("case.same", case=order.case, category=row.category)
    return await follow_up(work, actor, order, row)


async def open_for(work: Work, actor: int, order: Opening) -> tuple[Step, str]:
    """A new case, unless the person already has an open one."""
    person = whom(work, order.who)
    await work.session.execute(
        select(Resident.id).where(Resident.site == work.site.id, Resident.id == person.id).with_for_update()
    )
    there = await open_case(work.session, work.site.id, person.id)
    if there is not None:
        raise Problem("case.already", name=person.name, case=there.id, category=there.category)
    number = await work.numbers("case")
    work.stage(
        Case, id=number, resident=person.id, building=person.building, category=order.category,
        opened_at=work.now, closed_at=None,
    )  # fmt: skip
    step = Step(number, person.id, "opened", order.category, local_day(work.site, work.now))
    await take_step(work, actor, step, "", order.reason)
    return step, ""


async def follow_up(work: Work, actor: int, order: Moving | Closing, row: Case) -> tuple[Step, str]:
    """A step of a case that is open: under another category, or left."""
    kind: StepKind = "moved" if isinstance(order, Moving) else "closed"
    after = order.category if isinstance(order, Moving) else row.category
    work.replace(
        Case, (row.id,),
        {"id": row.id, "resident": row.resident, "building": row.building, "category": after,
         "opened_at": row.opened_at, "closed_at": work.now if kind == "closed" else None},
    )  # fmt: skip
    step = Step(row.id, row.resident, kind, after, local_day(work.site, work.now))
    await take_step(work, actor, step, row.category, order.reason)
    return step, row.category


async def take_step(work: Work, actor: int, step: Step, before: str, reason: str) -> None:
    """Write a step with its audit, and have the day's bulletin corrected."""
    earlier = await case_book.steps(work)
    work.stage(
        CaseStep, case=step.case, n=1 + sum(one.case == step.case for one in earlier), kind=step.kind,
        before=before, after=step.after, at=work.now, day=step.day, actor=actor, reason=reason,
    )  # fmt: skip
    work.stage(
        Audit, id=await work.numbers("audit"), at=work.now, actor=actor, action=f"case.{step.kind}",
        subject=f"case {step.case} resident {step.resident}",
    )  # fmt: skip
    await correct_day.changed(work, step.day)
    await work.flush()


def whom(work: Work, who: str) -> Person:
    """The present person that is meant by a name, with building, unit or room before it if need be.

    Raises Problem when there is nobody, or more than one.
    """
    wanted = pressed(who)
    found = [person for person in work.community.people if wanted in ways_to_name(person)]
    if not found:
        raise Problem("case.nobody", who=who[:40])
    if len(found) > 1:
        places = "; ".join(f"{to_type(p)} {p.name}" for p in found[:5])
        raise Problem("case.several", who=who[:40], places=places)
    return found[0]


def to_type(person: Person) -> str:
    """A door as it may be written in the command: 7栋 1-701."""
    return f"{person.building} {'-'.join(part for part in (person.unit, person.room) if part)}".strip()


def ways_to_name(person: Person) -> set[str]:
    """Everything that means this person: the name alone, or after as much of the address as one writes."""
    units = ("", person.unit, f"{person.unit}单元") if person.unit else ("",)
    rooms = {unit + person.room + end for unit in units for end in ("", "室")} if person.room else {""}
    places = {building + room for building in ("", person.building) for room in rooms}
    return {pressed(place + person.name) for place in {"", *places}}


def pressed(text: str) -> str:
    """A text without spaces, hyphens and differences of width and case."""
    return folded(text).replace(" ", "").replace("-", "")
