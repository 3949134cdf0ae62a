"""A fever that was raised: told again until it is seen, told upward, asked to be measured again."""

from datetime import date
from typing import NamedTuple

from models.duty import Alarm, alarms_due
from models.report import Report
from models.resident import Resident
from rules.line import Line
from rules.people import Person
from services import accounts, held, outbox
from services.community import person as as_person
from services.outbox import Lane
from services.see_fever import relieve, remove, strike_out
from services.tell_fever import ROUNDS, lead_accounts, tell, tell_upward
from services.work import Work
from texts import say


class Fever(NamedTuple):
    """Which alarm: a person's, of one slot."""

    resident: int
    day: date
    slot: str


async def due(work: Work) -> list[Fever]:
    """The fevers about which something is due now, the oldest first."""
    alarms = await alarms_due(work.session, work.site.id, work.now)
    return [Fever(alarm.resident, alarm.day, alarm.slot) for alarm in alarms]


async def repeat(work: Work, fever: Fever) -> None:
    """Whatever is due about an unseen fever, also of one who left: told again, told upward, asked to measure again."""
    alarm = await work.session.get(Alarm, (work.site.id, *fever), with_for_update=True)
    if alarm is None:
        return
    found = await behind(work, alarm)
    if found is None:
        alarm.next_at = alarm.upward_at = alarm.remeasure_at = None
    else:
        await due_now(work, alarm, *found)


async def behind(work: Work, alarm: Alarm) -> tuple[Person, Line] | None:
    """Whom an alarm is about, also one who left or whom the roster doesn't have, and their line as it stands."""
    if alarm.resident < 0:
        return await held.behind(work, alarm.resident, alarm.day, alarm.slot)
    key = (work.site.id, alarm.day, alarm.slot, alarm.building, alarm.resident)
    report = await work.session.get(Report, key, populate_existing=True)
    resident = await work.session.get(Resident, (work.site.id, alarm.resident))
    return (as_person(resident), as_line(report)) if report is not None and resident is not None else None


async def due_now(work: Work, alarm: Alarm, person: Person, line: Line) -> None:
    fever = work.site.fever
    if alarm.next_at is not None and alarm.next_at <= work.now:
        alarm.told += 1
        await tell(work, person, line, alarm.told, in_words=alarm.in_words)
        if alarm.told % ROUNDS > 1:
            await remove(work, alarm, alarm.told - 1)
        while alarm.next_at <= work.now:
            alarm.next_at += fever.repeat
    if alarm.upward_at is not None and alarm.upward_at <= work.now:
        alarm.upward_at = None
        await tell_upward(work, alarm.building, f"{alarm.resident}:{alarm.day}:{alarm.slot}:{alarm.told}")
    if alarm.remeasure_at is not None and alarm.remeasure_at <= work.now:
        alarm.remeasure_at = None
        await ask_to_remeasure(work, person, f"{alarm.resident}:{alarm.day}:{alarm.slot}")


def as_line(report: Report) -> Line:
    return Line(
        report.day, report.slot, report.building, report.resident, report.unit, report.room, report.status,  # type: ignore[arg-type]
        report.celsius, report.symptoms, report.measured_at, report.recorded_at, report.by, report.by_account,
        report.late, report.revisions, report.note,
    )  # fmt: skip


async def ask_to_remeasure(work: Work, person: Person, about: str) -> None:
    """The person, or else the lead, is asked for a second measurement; not of somebody whom the roster doesn't have.

    Of a kind that is repeated after a crash: no later stage would ask for it.
    """
    if person.id < 0:
        return
    own = person.telegram_id
    if own is not None and await accounts.reach(work, {own}):
        language = await accounts.language_of(work, own)
        outbox.say_to(work, f"remeasure:{about}", own, say(language, "fever.remeasure"),
                      kind="alert", lane=Lane.NAG, audience=f"person:{person.id}")  # fmt: skip
        return
    for account in await lead_accounts(work, person.building):
        language = await accounts.language_of(work, account)
        text = say(language, "fever.remeasure_lead", room=person.room, name=person.name)
        outbox.say_to(work, f"remeasure:{about}:{account}", account, text, kind="alert", lane=Lane.NAG,
                      audience=f"lead:{person.building}")  # fmt: skip


async def end(work: Work, resident: int, day: date, slot: str) -> None:
    """There is nothing more to tell about it."""
    await work.flush()
    alarm = await work.session.get(Alarm, (work.site.id, resident, day, slot), populate_existing=True)
    if alarm is not None:
        alarm.next_at = alarm.upward_at = alarm.remeasure_at = None
        await relieve(work, alarm)
        await strike_out(work, alarm)


async def undeliverable(work: Work, key: str) -> None:
    """An alert could not be delivered: whoever comes next is told now, and leadership when nobody is left."""
    kind, *about = key.split(":")
    if kind != "alert" or len(about) != 5:
        return
    resident, day, slot = int(about[0]), date.fromisoformat(about[1]), about[2]
    alarm = await work.session.get(Alarm, (work.site.id, resident, day, slot))
    if alarm is None or alarm.seen_at is not None or alarm.next_at is None:
        return
    await work.session.flush()
    found = await behind(work, alarm)
    if found is None or not await tell(work, *found, int(about[3]), in_words=alarm.in_words):
        await tell_upward(work, alarm.building, f"{resident}:{day}:{slot}:{about[3]}")
