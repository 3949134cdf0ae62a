"""Recording: one reading becomes a line of the ledger, and the message that gave it a quiet sign."""

from dataclasses import replace
from datetime import datetime

from models.report import of_line
from rules import day
from rules.day import Window
from rules.line import Line, Measurement, may_replace, reported
from rules.people import Person, Quality, quality
from rules.reading import Outcome, Reading
from services import absences, live_posts, outbox, raise_fever, roll_book, tell_fever
from services.outbox import Lane
from services.said import Said
from services.who_is_meant import Place
from services.work import Work


async def record(
    work: Work,
    said: Said,
    where: Place,
    w: Window,
    person: Person,
    reading: Reading,
    as_: Quality | None = None,
    written: datetime | None = None,
    fills_only: bool = False,
) -> str:
    """Let one reading stand in the ledger. Returns new, changed, or nothing when it may not stand.

    ``as_`` is in what quality it was said, where that is known already; ``written`` when it was written down, if
    before now. ``fills_only``: it may only fill a blank, or renew what the same account wrote.
    """
    before = await roll_book.of_person(work, w.day, w.slot, person)
    as_ = as_ or quality(work.community.by_account.get(said.account, []), person)
    unsaid = (*reading.denied, *(await said_before(work, said, before) if said.edited else ()))
    given = Measurement(
        reading.celsius, reading.symptoms, said.at, written or work.now, as_, said.account, day.lateness(w, said.at),
        unsaid,
    )  # fmt: skip
    if not may_replace(before, given.quality, said.account, fills_only=fills_only):
        await tell_fever.heard(work, person, before, given)
        return ""
    line = replace(reported(before, given), note="")
    if said.edited and (before.celsius, before.symptoms) == (line.celsius, line.symptoms):
        return "changed"
    source: tuple[int | None, int | None] = (said.chat, said.message)
    if said.edited and await says_the_same(work, said, before, given):
        if line.symptoms == before.symptoms:
            return "changed"
        line, source = replace(before, symptoms=line.symptoms, revisions=line.revisions), (None, None)
    await roll_book.write(work, line, said.at, account=said.account, chat=source[0], message=source[1])
    await raise_fever.weigh(work, person, before, line)
    if given.quality in ("self", "household", "lead"):
        await absences.reported(work, person, before, said.at)
    await live_posts.refresh(work, line)
    return "changed" if before.status == "reported" else "new"


async def says_the_same(work: Work, said: Said, line: Line, given: Measurement) -> bool:
    """An edit of a message that left its value as it was: it doesn't replace what was reported since."""
    where = (work.session, work.site.id, line.day, line.slot, line.building, line.resident)
    await work.flush()
    brought = [
        one for one in await of_line(*where) if (one.chat_id, one.message_id) == (said.chat, said.message)
    ]
    replaced = bool(brought) and line.status == "reported" and line.celsius != brought[-1].celsius
    return replaced and brought[-1].celsius == given.celsius


async def said_before(work: Work, said: Said, line: Line) -> set[str]:
    """The symptoms that this message brought into a line before it was edited."""
    await work.flush()
    found: set[str] = set()
    before: tuple[str, ...] = ()
    for revision in await of_line(
        work.session, work.site.id, line.day, line.slot, line.building, line.resident
    ):
        if (revision.chat_id, revision.message_id) == (said.chat, said.message):
            found |= {*revision.symptoms} - {*before}
        before = revision.symptoms
    return found


def acknowledge(work: Work, said: Said, outcome: Outcome, results: list[str]) -> None:
    """👌 recorded, ✍ corrected; nothing when a neighbour's list held nothing new."""
    if not any(results):
        return
    corrected = outcome.kind == "correction" or said.edited or "changed" in results
    emoji = "✍" if corrected else "👌"
    outbox.react(work, f"react:{said.chat}:{said.message}:{said.update}", said.chat, said.message, emoji)


def seen(work: Work, said: Said) -> None:
    """👀: it is known, and nothing of it stands in the ledger."""
    outbox.react(work, f"react:{said.chat}:{said.message}:{said.update}", said.chat, said.message, "👀")


def hide(work: Work, said: Said) -> None:
    """Where the site wants no values in groups, the message goes once it is recorded: all do, not only fevers."""
    if not said.private and work.site.site.group_values == "delete_all":
        outbox.post(work, f"delete:{said.chat}:{said.message}", said.chat, "delete_message",
                    {"message_id": said.message}, kind="delete", lane=Lane.ANSWER)  # fmt: skip


async def note_absence(work: Work, said: Said, where: Place, w: Window) -> None:
    """A typed absence is shown to the lead, who excuses; until then the person is missing.

    It is about those of the household who are named in it, or else about whoever wrote it.
    """
    named = [person for person in where.household if person.name in said.text]
    for person in named or where.speakers[:1]:
        line = await roll_book.of_person(work, w.day, w.slot, person)
        if line.status in ("pending", "missed") and line.note != "away":
            noted = replace(line, note="away", revisions=line.revisions + 1)
            await roll_book.write(work, noted, work.now, account=said.account, chat=None, message=None)
            await live_posts.refresh(work, noted)
