"""An account becomes a resident's: by the tap of whoever answers for them, and nothing is seen before."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from markupsafe import Markup

from models.resident import LinkRequest, Resident
from rules.introduction import meant, only_that
from rules.people import Person
from services import audit, authority, building_link, outbox
from services.accounts import language_of, opened, reach
from services.community import Community
from services.outbox import Lane
from services.work import Work
from texts import say, say_plain

Asked = Literal["own", "asked", "before", "nobody"]


@dataclass(frozen=True, slots=True)
class Tap:
    """A button under the question whether an account is a resident."""

    query: str
    actor: int
    chat: int
    message: int


def may_decide(community: Community, actor: int, person: Person) -> bool:
    """Whether this account may say who a person's account is.

    Lead and deputy for their building; only an officer for a lead or deputy, only an admin for those above: a link
    gives whatever the role may do.
    """
    if person.role in ("officer", "admin"):
        return authority.is_admin(community, actor)
    if person.role:
        return authority.is_officer(community, actor)
    return authority.leads(community, actor, person.building) or authority.is_officer(community, actor)


async def propose(work: Work, account: int, shown_name: str, person: Person, key: str) -> Asked:
    """Ask whoever answers for the person whether this account is theirs; once for each account and person.

    ``key`` names what caused it. "own" when the account is theirs already, "nobody" when no one can be asked.
    """
    if person.telegram_id == account:
        return "own"
    if (account, person.id) in work.upserts[LinkRequest]:
        return "before"
    if await work.session.get(LinkRequest, (work.site.id, account, person.id)) is not None:
        return "before"
    deciders = await whom_to_ask(work, person)
    if not deciders:
        return "nobody"
    row = {"telegram_id": account, "resident": person.id, "asked_at": work.now, "decided_at": None, "decided_by": None,
           "linked": False}  # fmt: skip
    work.replace(LinkRequest, (account, person.id), row)
    for decider in deciders:
        await ask(work, decider, account, shown_name, person)
    return "asked"


async def whom_to_ask(work: Work, person: Person) -> list[int]:
    """The leads; their deputies when no lead can be reached; then the officers, then the admins."""
    ranks = [
        [p for p in work.community.by_building.get(person.building, []) if p.role == role]
        for role in ("lead", "deputy")
    ]
    ranks += [work.community.with_role(role) for role in ("officer", "admin")]
    for rank in ranks:
        allowed = {
            p.telegram_id for p in rank if p.telegram_id and may_decide(work.community, p.telegram_id, person)
        }
        reachable = await reach(work, allowed)
        if reachable:
            return sorted(reachable)
    return []


async def ask(work: Work, decider: int, account: int, shown_name: str, person: Person) -> None:
    language = await language_of(work, decider)
    text = say(
        language, "member.is_it", who=link_to(account, shown_name), where=where(person), name=person.name
    )
    if person.telegram_id is not None:
        text += Markup("\n") + say(language, "member.is_it_instead", name=person.name)
    buttons = [[
        (say_plain(language, f"member.button_{word}"), f"link:{word}:{account}:{person.id}") for word in ("yes", "no")
    ]]  # fmt: skip
    outbox.say_to(work, f"link:{account}:{person.id}:{decider}", decider, text, kind="question",
                  audience=audience(work.community, decider, person), buttons=buttons)  # fmt: skip


def audience(community: Community, account: int, person: Person) -> str:
    """As what an account that may decide about this person hears of them."""
    return f"lead:{person.building}" if authority.leads(community, account, person.building) else "officer"


def link_to(account: int, shown_name: str) -> Markup:
    """A name that opens the account's profile."""
    return Markup('<a href="tg://user?id={}">{}</a>').format(account, shown_name[:64] or account)


def where(person: Person) -> str:
    """A person's door in one line."""
    return " ".join(part for part in person.door if part)


async def decide(work: Work, tap: Tap, account: int, resident: int, accept: bool) -> None:
    """The tap on bind or ignore. Whoever may not decide, and a forged button, change nothing."""
    language = await language_of(work, tap.actor)
    person = work.community.by_id.get(resident)
    request = await work.session.get(LinkRequest, (work.site.id, account, resident))
    if person is None or request is None or not may_decide(work.community, tap.actor, person):
        outbox.toast(work, tap.query, say_plain(language, "member.not_yours"))
        return
    if request.decided_at is not None:
        outbox.toast(work, tap.query, say_plain(language, "member.decided_before"))
        return
    if accept and not may_hold(work.community, account, person):
        outbox.toast(work, tap.query, say_plain(language, "member.other_flat"))
        return
    request.decided_at, request.decided_by, request.linked = work.now, tap.actor, accept
    if accept:
        await link(work, account, person, tap.actor, f"tap:{tap.query}")
    else:
        await audit.note(work, tap.actor, "link.refused", f"{account}:{person.id}")
    show_decision(work, tap, language, "member.linked" if accept else "member.ignored", person)


def show_decision(work: Work, tap: Tap, language: str, key: str, person: Person) -> None:
    """The toast, and the question without its buttons."""
    text = say(language, key, where=where(person), name=person.name)
    outbox.toast(work, tap.query, text.unescape())
    params: dict[str, Any] = {"text": str(text), "parse_mode": "HTML", "message_id": tap.message}
    outbox.post(
        work, f"decided:{tap.query}", tap.chat, "edit_message_text", params, kind="edit", lane=Lane.ANSWER,
        audience=audience(work.community, tap.actor, person),
    )  # fmt: skip


def may_hold(community: Community, account: int, person: Person) -> bool:
    """One phone serves one household; staff of the site may live in a building too."""
    others = authority.residents_of(community, account)
    return all(p.door == person.door or not (p.building and person.building) for p in others)


async def link(work: Work, account: int, person: Person, actor: int, cause: str) -> None:
    """From now on the account is this person's; whoever had it before is told, and so is the new one."""
    row = await work.session.get(Resident, (work.site.id, person.id))
    if row is None or row.telegram_id == account:
        return
    before, row.telegram_id = row.telegram_id, account
    await audit.note(work, actor, "link", f"{account}:{person.id}")
    await work.changed()
    reachable = await opened(work, [number for number in (account, before) if number])
    if account in reachable:
        text = say(await language_of(work, account), "member.you_are", where=where(person), name=person.name)
        outbox.say_to(work, f"linked:{cause}:{account}", account, text, kind="answer")
    if before in reachable and before is not None:
        text = say(await language_of(work, before), "member.no_longer", name=person.name)
        outbox.say_to(work, f"unlinked:{cause}:{before}", before, text, kind="answer")


async def introduce(
    work: Work, account: int, shown_name: str, text: str, key: str, building: str | None = None
) -> bool:
    """An unknown account wrote, maybe its room and name; True when it was an introduction.

    In a group (``building``) only a message that says nothing else counts, and nothing is answered there. In private
    (no building) it is always answered. ``key`` names the message.
    """
    if authority.residents_of(work.community, account):
        return False
    community = work.community
    people = community.people if building is None else community.by_building.get(building, [])
    found = meant(text, people)
    if building is None:
        found = await building_link.narrowed(work, account, found)
    if building is not None:
        sure = len(found) == 1 and only_that(text, found[0])
        return sure and await propose(work, account, shown_name, found[0], key) != "nobody"
    await answer(work, account, shown_name, found, key)
    return True


async def answer(work: Work, account: int, shown_name: str, found: Sequence[Person], key: str) -> None:
    """What an unknown account hears in private."""
    language = await language_of(work, account)
    if len(found) != 1:
        text = say(language, "member.which_one" if found else "member.who_are_you")
    else:
        asked = await propose(work, account, shown_name, found[0], key)
        text = say(language, f"member.{asked}", name=found[0].name)
    outbox.say_to(work, f"introduced:{key}", account, text, kind="answer")
