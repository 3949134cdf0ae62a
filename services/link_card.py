"""Links as QR codes: a building's own to print and put up, a one-time link to be scanned off the lead's screen.

Whoever puts a sheet up doesn't know who will read it, so it speaks both languages.
"""

from dataclasses import asdict
from typing import Any

from markupsafe import Markup

from render.link_card import LinkCardSpec
from services import authority, building_link, outbox
from services.accounts import language_of
from services.outbox import Lane
from services.work import Work
from texts import LANGUAGES, say, say_plain


async def hand_out(work: Work, account: int, wanted: str, cause: int) -> None:
    """``/link`` in private: a lead has the sheet of each building they answer for, an officer of one they name.

    ``cause`` is the number of the update.
    """
    language = await language_of(work, account)
    allowed = may_have(work, account)
    named = (
        [b for b in allowed if b == wanted] if wanted else authority.led_buildings(work.community, account)
    )
    for number, building in enumerate(named):
        sheet(work, f"card:{cause}:{number}", account, language, building)
    if not named:
        key = "card.which" if allowed else "card.not_yours"
        buildings = say(language, "summary.comma").join(allowed)
        outbox.say_to(work, f"card:{cause}", account, say(language, key, buildings=buildings), kind="answer")


def may_have(work: Work, account: int) -> list[str]:
    """The buildings whose sheet this account may print."""
    if authority.is_officer(work.community, account):
        return work.community.buildings
    return authority.led_buildings(work.community, account)


def sheet(work: Work, key: str, account: int, language: str, building: str) -> None:
    """Stage a building's sheet, as a file: a photo would be made smaller on its way."""
    link = building_link.link(work, building)
    spec = LinkCardSpec(work.site.site.name, building, link, both("card.scan"), both("card.then"))
    caption = say(language, "card.caption", building=building, link=link)
    leads = authority.leads(work.community, account, building)
    post(work, key, account, "send_document", spec, caption, f"lead:{building}" if leads else "officer",
         filename=f"{building}.png")  # fmt: skip


def one_time(
    work: Work, key: str, account: int, link: str, days: int, caption: Markup, words: Markup, audience: str
) -> None:
    """Stage a one-time link as a photo, which a phone shows at once. It bears no name: others may look on.

    ``words`` are sent alone if it can't be drawn.
    """
    title = say_plain(work.site.language, "card.one_time")
    spec = LinkCardSpec(work.site.site.name, title, link, both("card.scan_once"), both("card.once", days))
    post(work, key, account, "send_photo", spec, caption, audience, words=str(words))


def both(key: str, n: int | None = None) -> tuple[str, ...]:
    return tuple(say_plain(language, key, n) for language in LANGUAGES)


def post(
    work: Work,
    key: str,
    account: int,
    method: str,
    spec: LinkCardSpec,
    caption: Markup,
    audience: str,
    **more: Any,
) -> None:
    params = {"card": asdict(spec), "caption": str(caption), "parse_mode": "HTML", **more}
    outbox.post(work, key, account, method, params, kind="card", lane=Lane.ANSWER, audience=audience)
