"""What a person hears in private: at the start, about privacy, for help, and in which language."""

from markupsafe import Markup

from rules.people import Person
from services import authority, building_link, invite, offer_keypad, outbox
from services.accounts import language_of, seen
from services.codes import INVITE, as_typed
from services.deciders import where
from services.first_post import privacy as about_privacy
from services.from_staff import is_staff
from services.said import Said
from services.work import Work
from texts import LANGUAGES, say

REPORT = "report"
"""What the link of a group's first post brings."""


async def start(work: Work, said: Said, payload: str, language_code: str | None) -> None:
    """Somebody pressed Start, maybe by a link: they can be reached from now on, and may have come to report."""
    account, cause = said.account, said.update
    language = (await seen(work, account, language_code)).language
    outcome = ""
    if len(as_typed(payload)) == INVITE and not payload.startswith(building_link.SIGN):
        outcome = await invite.use(work, account, payload, cause)
    if outcome in ("void", "other_flat"):
        tell(work, account, cause, say(language, f"member.{outcome}"))
        return
    known = authority.residents_of(work.community, account)
    hello = [hello_to(language, known[0])] if known else []
    if not known and outcome != "linked":
        hello = [await hello_to_stranger(work, account, language, payload)]
    parts = [
        *hello,
        *how_to_report(work, language, account),
        about_privacy(work, language),
        say(language, "member.more"),
    ]
    tell(work, account, cause, Markup("\n\n").join(parts))
    if any(p.building for p in known) and payload.startswith((REPORT, building_link.SIGN)):
        await offer_keypad.offer_if_missing(work, said)


def how_to_report(work: Work, language: str, account: int) -> list[Markup]:
    """Residents report for themselves; staff of the site for others, and have more to do."""
    if not is_staff(work, account):
        return [say(language, "member.how_to_report")]
    officer = authority.is_officer(work.community, account)
    return [
        *([say(language, "member.help_officer")] if officer else []),
        say(language, "member.staff_how"),
    ]


def hello_to(language: str, person: Person) -> Markup:
    if not person.building:
        role = say(language, f"roster.role_{person.role}") if person.role else ""
        return say(language, "member.hello_staff", name=person.name, role=role)
    return say(language, "member.hello", name=person.name, where=where(language, person))


async def hello_to_stranger(work: Work, account: int, language: str, payload: str) -> Markup:
    """Whoever came with a building's link need not name the building; in either case room and name are asked for."""
    building = building_link.meant(work, payload)
    if building is None:
        return say(language, "member.hello_stranger", site=work.site.site.name)
    await building_link.remember(work, account, building)
    return say(language, "own.building", site=work.site.site.name, building=building)


def tell(work: Work, account: int, cause: int, text: Markup) -> None:
    outbox.say_to(work, f"told:{cause}", account, text, kind="answer")


async def privacy(work: Work, account: int, cause: int) -> None:
    """What is kept, who sees it, how long."""
    tell(work, account, cause, about_privacy(work, await language_of(work, account)))


async def help_with(work: Work, account: int, cause: int) -> None:
    """A few lines for whoever asks, by what they may do."""
    language = await language_of(work, account)
    parts = how_to_report(work, language, account)
    if not authority.residents_of(work.community, account):
        parts.append(say(language, "member.help_stranger"))
    if any(p.building for p in authority.residents_of(work.community, account)):
        parts.append(say(language, "own.help"))
    if authority.led_buildings(work.community, account):
        parts.append(say(language, "member.help_lead"))
        parts += [
            building_link.offered(work, language, b) for b in authority.led_buildings(work.community, account)
        ]
    if authority.is_officer(work.community, account) and not is_staff(work, account):
        parts.append(say(language, "member.help_officer"))
    parts.append(say(language, "member.more"))
    tell(work, account, cause, Markup("\n\n").join(parts))


async def choose_language(work: Work, account: int, wanted: str, cause: int) -> None:
    """``/language zh`` or ``en``: how the bot speaks to this account in private."""
    there = await seen(work, account)
    word = wanted.strip().lower()
    if word in LANGUAGES:
        there.language = word
    key = "member.language_chosen" if word in LANGUAGES else "member.language_how"
    tell(work, account, cause, say(there.language, key))
