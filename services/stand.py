"""What was kept for somebody stands in the ledger once it is decided who they are, and is forgotten otherwise."""

from models.introduction import HeldReading, Introduction
from models.report import Question
from rules.day import window
from rules.people import Person, Quality
from rules.reading import Reading
from services import held, outbox, roll_book, watch_fever
from services.record_reading import record
from services.said import Said
from services.who_is_meant import Place
from services.work import Work


async def stand(work: Work, row: Introduction, person: Person, as_: Quality = "self") -> None:
    """They are this person: each reading kept for them stands, in this quality, in the slot in which it was given."""
    for kept in await held.of(work, row):
        await stop(work, row, kept)
        await put_down(work, row, kept, person, as_)
        if not await asked_about(work, kept):
            sign(work, row, kept, "👌")
        await work.session.delete(kept)


async def put_down(work: Work, row: Introduction, kept: HeldReading, person: Person, as_: Quality) -> None:
    """As if they had been known when they wrote it: the newer word stands."""
    w = window(work.site, kept.day, kept.slot)  # type: ignore[arg-type]
    line = await roll_book.of_person(work, w.day, w.slot, person)
    newer = line.recorded_at is not None and line.recorded_at >= kept.recorded_at
    if kept.celsius is None or (line.status == "reported" and newer):
        return
    said = Said(0, kept.chat_id, kept.message_id, row.telegram_id, "", "", kept.measured_at,
                private=kept.chat_id > 0)  # fmt: skip
    reading = Reading(person.name, kept.celsius, w.slot, kept.symptoms)
    place = Place(person.building, (person,), (person,))
    await record(work, said, place, w, person, reading, as_, kept.recorded_at)


async def drop(work: Work, row: Introduction) -> None:
    """They are nobody here."""
    for kept in await held.of(work, row):
        await stop(work, row, kept)
        sign(work, row, kept, "")
        await work.session.delete(kept)


async def asked_about(work: Work, kept: HeldReading) -> bool:
    """Whether something in its message is still being asked about: 🤔 stays."""
    question = await work.session.get(Question, (work.site.id, kept.chat_id, kept.message_id))
    return question is not None and question.closed_at is None


def sign(work: Work, row: Introduction, kept: HeldReading, emoji: str) -> None:
    """👀 on the message becomes 👌, or goes."""
    key = f"react:{kept.chat_id}:{kept.message_id}:intro:{row.id}:{kept.day}:{kept.slot}"
    outbox.react(work, key, kept.chat_id, kept.message_id, emoji)


async def stop(work: Work, row: Introduction, kept: HeldReading) -> None:
    """The alarm about somebody unknown ends: it is told anew of whoever they are."""
    await watch_fever.end(work, -row.id, kept.day, kept.slot)
