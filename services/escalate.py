"""Upward: the lead gets the list, then the deputy, then leadership the counts; each stage once.

Whoever can't be reached counts as not having opened it: we go on at once, and say upward who.
"""

from collections.abc import Mapping

from markupsafe import Markup

from rules.day import Window
from rules.duties import Duty
from services import accounts, digest, live_posts, outbox
from services.board_text import LINE, fitting, join
from services.call_roll import of, open_rolls
from services.outbox import Lane
from services.work import Work
from texts import day_name, say


async def list_for_leads(work: Work, duty: Duty) -> None:
    """Each building's lead gets the missing by name, and whom we don't know; who can't be reached, the deputy does."""
    w = of(work, duty)
    unreached = {}
    for building in await open_rolls(work, w):
        if not await give_list(work, w, building, "lead"):
            unreached[building] = await give_list(work, w, building, "deputy")
    await say_unreached(work, w, unreached, duty)
    await digest.hand_out(work, w)


async def list_for_deputies(work: Work, duty: Duty) -> None:
    """Still missing half an hour later: the deputy gets the list, too."""
    w = of(work, duty)
    for building in await open_rolls(work, w):
        await give_list(work, w, building, "deputy")


async def give_list(work: Work, w: Window, building: str, role: str) -> bool:
    """Stage the list for everyone of that role; False when nobody of them can be reached."""
    holders = work.community.with_role(role, building)
    reachable = await accounts.reach(work, {p.telegram_id for p in holders if p.telegram_id is not None})
    for account in sorted(reachable):
        await live_posts.post(work, "list", account, w.day, w.slot, building)
    return bool(reachable)


async def say_unreached(work: Work, w: Window, handed: Mapping[str, bool], duty: Duty) -> None:
    """Leadership learns at once which buildings' leads the bot can't reach, and where no deputy has the list either."""
    chat = work.community.chat_of("leadership")
    if chat is None or not handed:
        return
    language = work.site.language
    day = day_name(language, w.day)
    lines = []
    for key, names in (
        (f"leadership.unreached.{w.slot}", [name for name, deputy in handed.items() if deputy]),
        (f"leadership.nobody.{w.slot}", [name for name, deputy in handed.items() if not deputy]),
    ):
        if names:
            lines.append(say(language, key, buildings=join(language, names), day=day))
    key = f"unreached:{w.day}:{w.slot}:{duty.kind}:{duty.stage}:{','.join(handed)}"
    outbox.say_to(work, key, chat, LINE.join(lines), kind="nag", lane=Lane.NAG, audience="chat:leadership")


async def tell_leadership(work: Work, duty: Duty) -> None:
    """Buildings and counts, no names."""
    w = of(work, duty)
    rolls = await open_rolls(work, w)
    chat = work.community.chat_of("leadership")
    if chat is None or not rolls:
        return
    language = work.site.language
    total = sum(len(roll.missing) for roll in rolls.values())
    heading = say(language, f"leadership.missing.{w.slot}", n=total, day=day_name(language, w.day))
    buildings = [
        say(language, "leadership.building", n=len(roll.missing), building=building)
        for building, roll in rolls.items()
    ]
    shown = fitting(buildings)
    lines = [heading, *shown, *([Markup("…")] if len(shown) < len(buildings) else [])]
    key = f"leadership:{w.day}:{w.slot}:{duty.stage}"
    outbox.say_to(work, key, chat, LINE.join(lines), kind="nag", lane=Lane.NAG, audience="chat:leadership")


async def list_undeliverable(work: Work, building: str, w: Window, account: int) -> None:
    """A lead's list could not be delivered: the deputy gets it at once, and leadership learns of it."""
    leads = {p.telegram_id for p in work.community.with_role("lead", building)}
    if account in leads:
        deputy = await give_list(work, w, building, "deputy")
        await say_unreached(work, w, {building: deputy}, Duty("lead", w.day, w.slot, 0, w.due, w.closes))
