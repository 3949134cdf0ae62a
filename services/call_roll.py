"""The roll call's frame: the slot opens with a frozen roster and a board, and closes with the missed."""

from typing import Any

from sqlalchemy import BindParameter, bindparam, select, update

from models.database import insert_into
from models.report import Report
from models.resident import Resident
from rules.day import Window, current, window
from rules.duties import Duty
from rules.roll_call import RollCall, call
from services import absences, digest, lapse, live_posts, outbox, roll_book
from services.work import Work


def of(work: Work, duty: Duty) -> Window:
    """The window that a duty belongs to."""
    assert duty.slot is not None
    return window(work.site, duty.day, duty.slot)


async def open_slot(work: Work, duty: Duty) -> None:
    """Freeze who lives where, excuse who is away, and post each building's board."""
    w = of(work, duty)
    await freeze(work, w)
    await absences.begin(work, w)
    if work.now < w.closes:
        for building in work.community.buildings:
            await post_board(work, w, building)


async def freeze(work: Work, w: Window) -> None:
    """A pending line for everyone who lives here now; whoever reported early has one, wherever they live by now."""
    early = select(Report.resident).where(
        Report.site == work.site.id, Report.day == w.day, Report.slot == w.slot
    )
    living = select(
        Resident.site, *literals(w), Resident.building, Resident.id, Resident.unit, Resident.room
    ).where(
        Resident.site == work.site.id, Resident.left_on.is_(None), Resident.building != "",
        Resident.id.not_in(early),
    )  # fmt: skip
    columns = ["site", "day", "slot", "status", "symptoms", "by", "late", "revisions", "note",
               "building", "resident", "unit", "room"]  # fmt: skip
    insert = insert_into(work.dialect, Report.__table__).from_select(columns, living)  # type: ignore[arg-type]
    await work.session.execute(insert.on_conflict_do_nothing())


def literals(w: Window) -> list[BindParameter[Any]]:
    """The columns that are the same for everyone when a slot opens."""
    values = {"day": w.day, "slot": w.slot, "status": "pending", "symptoms": (), "by": "", "late": "",
              "revisions": 0, "note": ""}  # fmt: skip
    return [
        bindparam(f"fixed_{name}", value, Report.__table__.c[name].type) for name, value in values.items()
    ]


async def post_board(work: Work, w: Window, building: str) -> None:
    """One building's board for this slot, where its group is known."""
    chat = work.community.chat_of("building", building)
    if chat is None or not work.community.by_building.get(building):
        return
    await live_posts.unpin_before(work, w.day, w.slot, building, chat)
    await live_posts.post(work, "board", chat, w.day, w.slot, building)


async def join_late(work: Work, building: str) -> None:
    """A group was claimed while a slot is open: it gets its board now."""
    w = current(work.site, work.now)
    if w.opens <= work.now < w.closes:
        await post_board(work, w, building)


async def close_slot(work: Work, duty: Duty) -> None:
    """Whoever has not reported has missed it; questions lapse; a digest that is
    still owed goes out; boards and lists show their last state."""
    w = of(work, duty)
    pending = update(Report).where(
        Report.site == work.site.id, Report.day == w.day, Report.slot == w.slot, Report.status == "pending"
    )
    await work.session.execute(pending.values(status="missed"))
    await lapse.lapse(work, w)
    await digest.hand_out(work, w)
    for building, posts in (await live_posts.of_slot(work, w.day, w.slot)).items():
        for kind, chat in posts:
            outbox.refresh(work, f"{kind}_edit", chat, w.day.isoformat(), w.slot, building)


async def open_rolls(work: Work, w: Window) -> dict[str, RollCall]:
    """The roll calls of this slot in which somebody is missing."""
    rolls = {name: call(lines) for name, lines in (await roll_book.of_slot(work, w.day, w.slot)).items()}
    return {name: roll for name, roll in rolls.items() if not roll.complete}
