"""The digest: one message a slot to whoever answers for a building, about people we don't know.

It goes out with the list of the missing; who comes later is edited in, and is told of anew in the next one.
"""

from collections import defaultdict

from models.introduction import Introduction, still_open
from rules.day import Window, window
from services import deciders, introductions, live_posts
from services.compose import Ready
from services.work import Work


async def hand_out(work: Work, w: Window) -> None:
    """For each building in which somebody came whom nobody was asked about yet; others still undecided stand in it."""
    by_building: dict[str, list[Introduction]] = defaultdict(list)
    for row in await still_open(work.session, work.site.id):
        by_building[row.building].append(row)
    posts = await live_posts.of_slot(work, w.day, w.slot)
    for building, rows in by_building.items():
        out = any(kind == "digest" for kind, _ in posts[building])
        if not out and any(row.asked_at is None for row in rows):
            await give(work, w, building, rows)


async def give(work: Work, w: Window, building: str, rows: list[Introduction]) -> None:
    """Stage it for the leads, or whoever comes next; when nobody can be reached, it waits for the next slot."""
    asked = await deciders.whom_to_ask(work, building)
    if not asked:
        return
    for row in rows:
        await introductions.refresh_digest(work, row)
        row.day, row.slot, row.asked_at = w.day, w.slot, row.asked_at or work.now
    await work.session.flush()
    for decider in asked:
        await live_posts.post(work, "digest", decider, w.day, w.slot, building)


async def gone(work: Work, item: Ready) -> None:
    """It could not be delivered: whoever comes next gets it now."""
    _, day, slot, building = live_posts.named_by(item.key)
    rows = [
        row
        for row in await still_open(work.session, work.site.id)
        if (row.building, row.day, row.slot) == (building, day, slot)
    ]
    if rows:
        await give(work, window(work.site, day, slot), building, rows)
