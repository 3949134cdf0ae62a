"""An absence is shown to whoever answers for the person, who excuses it with one tap for the whole time."""

from datetime import date
from typing import Any

from sqlalchemy import select

from models.absence import Absence
from models.mail import Outbox
from rules.people import Person
from services import absences, audit, authority, outbox
from services.accounts import language_of, reach
from services.bind import Tap
from services.deciders import where
from services.outbox import Lane
from services.until import named_day
from services.work import Work
from texts import say, say_plain


def may_excuse(work: Work, account: int, person: Person) -> bool:
    """Lead and deputy for their building, and the officer."""
    return authority.leads(work.community, account, person.building) or authority.is_officer(
        work.community, account
    )


async def ask(work: Work, absence: Absence, person: Person, before: date | None = None) -> bool:
    """Show it to the leads; their deputies when none can be reached; then the officers. False when nobody can be.

    ``before``: until when they had said before, if that is replaced.
    """
    here = work.community.by_building.get(person.building, [])
    ranks = [[p for p in here if p.role == role] for role in ("lead", "deputy")]
    ranks.append([p for role in ("officer", "admin") for p in work.community.with_role(role)])
    for rank in ranks:
        others = {p.telegram_id for p in rank if p.telegram_id is not None and p.id != person.id}
        told = sorted(await reach(work, others))
        for account in told:
            await show(work, absence, person, account, before)
        if told:
            return True
    return False


async def show(work: Work, absence: Absence, person: Person, account: int, before: date | None) -> None:
    language = await language_of(work, account)
    text = say(
        language,
        "away.asks",
        where=where(language, person),
        name=person.name,
        until=named_day(language, absence.until),
    )
    if before is not None:
        text += say(language, "away.asks_instead", before=named_day(language, before))
    buttons = [[
        (say_plain(language, f"away.button_{word}"), f"away:{word}:{absence.id}") for word in ("yes", "no")
    ]]  # fmt: skip
    leads = authority.leads(work.community, account, person.building)
    outbox.say_to(work, f"away:{absence.id}:{account}", account, text, kind="question",
                  audience=f"lead:{person.building}" if leads else "officer", buttons=buttons)  # fmt: skip


async def decide(work: Work, tap: Tap, number: int, accept: bool) -> None:
    """The tap. Whoever may not decide, and a forged button, change nothing."""
    language = await language_of(work, tap.actor)
    absence = await work.session.get(Absence, (work.site.id, number))
    person = work.community.by_id.get(absence.resident) if absence is not None else None
    if absence is None or person is None or not may_excuse(work, tap.actor, person):
        outbox.toast(work, tap.query, say_plain(language, "toast.not_yours"))
    elif absence.decided_at is not None:
        outbox.toast(work, tap.query, say_plain(language, "member.decided_before"))
    elif absence.ended_at is not None:
        again = await absences.running(work, person)
        show_decision(work, tap, language, "away.replaced" if again else "away.over", absence, person)
    else:
        absence.decided_at, absence.decided_by, absence.excused = work.now, tap.actor, accept
        word = "excused" if accept else "refused"
        await audit.note(work, tap.actor, f"absence.{word}", absence.id)
        if accept:
            await absences.apply_whole(work, absence, person)
        show_decision(work, tap, language, f"away.{word}", absence, person)
        await tell(work, absence, person, f"away.told_{word}")


def show_decision(work: Work, tap: Tap, language: str, key: str, absence: Absence, person: Person) -> None:
    """The toast, and the question without its buttons."""
    text = say(
        language,
        key,
        where=where(language, person),
        name=person.name,
        until=named_day(language, absence.until),
    )
    outbox.toast(work, tap.query, text.unescape())
    params: dict[str, Any] = {"text": str(text), "parse_mode": "HTML", "message_id": tap.message}
    outbox.post(
        work, f"decided:{tap.query}", tap.chat, "edit_message_text", params, kind="edit", lane=Lane.ANSWER
    )


async def put_away(work: Work, absence: Absence, person: Person, key: str) -> None:
    """It holds no more: whoever was shown it sees that, in the same message, without buttons."""
    await work.flush()
    mine = Outbox.key.startswith(f"away:{absence.id}:", autoescape=True)
    query = select(Outbox).where(Outbox.site == work.site.id, mine, Outbox.kind == "question")
    for call in await work.session.scalars(query):
        if call.state == "waiting":
            outbox.drop(work, call, "over")
        elif call.message_id is not None:
            language = await language_of(work, call.chat_id)
            text = say(language, key, where=where(language, person), name=person.name,
                       until=named_day(language, absence.until))  # fmt: skip
            params: dict[str, Any] = {"text": str(text), "parse_mode": "HTML", "message_id": call.message_id}
            outbox.post(work, f"over:{absence.id}:{call.id}", call.chat_id, "edit_message_text", params, kind="edit",
                        lane=Lane.ANSWER, audience=call.audience)  # fmt: skip


async def tell(work: Work, absence: Absence, person: Person, key: str) -> None:
    """Whoever said so hears what became of it, as long as the account is somebody here."""
    account = absence.said_by
    own = authority.residents_of(work.community, account)
    if own and await reach(work, {account}):
        language = await language_of(work, account)
        text = say(language, key, name=person.name, until=named_day(language, absence.until))
        outbox.say_to(
            work, f"excused:{absence.id}", account, text, kind="answer", audience=f"person:{own[0].id}"
        )
