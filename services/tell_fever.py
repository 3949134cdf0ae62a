"""Who is told of a fever, and the telling of it: a round of alerts, a neighbour's word, the way up, thanks."""

from collections.abc import Callable

from markupsafe import Markup

from rules.line import Line, Measurement, is_fever, reported
from rules.people import Person
from services import accounts, alarms_of_door, authority, outbox
from services.fever_text import Ear, details, wording
from services.outbox import Lane
from services.work import Work
from texts import say, say_plain

ROUNDS = 1000
"""Rounds are numbered from the line's revision on, so that a second fever has rounds of its own."""


async def ears(work: Work, building: str) -> list[Ear]:
    """Who is told: the lead (the deputy too, when the lead can't be reached) and every fever place."""
    found = [Ear(a, f"lead:{building}") for a in await lead_accounts(work, building)]
    for place in work.site.fever.places:
        if place.chat is not None:
            found.append(Ear(place.chat, f"place:{place.chat}"))
        else:
            people = work.community.with_role(place.role or "officer")
            found.extend(Ear(p.telegram_id, "officer") for p in people if p.telegram_id is not None)
    reachable = await accounts.reach(work, {ear.chat for ear in found})
    return list({ear.chat: ear for ear in reversed(found) if ear.chat in reachable}.values())[::-1]


async def lead_accounts(work: Work, building: str) -> list[int]:
    """The lead's account; when there is none that can be reached, the deputy's."""
    for role in ("lead", "deputy"):
        holders = work.community.with_role(role, building)
        reachable = await accounts.reach(work, {p.telegram_id for p in holders if p.telegram_id is not None})
        if reachable:
            return sorted(reachable)
    return []


async def tell_once(
    work: Work, building: str, key: str, words: Callable[[str], Markup], but: int | None = None
) -> bool:
    """Tell those who may know who it is, once for this key and without a button; whether there is anybody.

    ``words`` are those in a language ("zh" or "en"); ``but`` is the account that said it, which need not be told.
    """
    told = [ear for ear in await ears(work, building) if ear.detailed and ear.chat != but]
    languages = await accounts.languages(work, {ear.chat for ear in told})
    for ear in told:
        outbox.say_to(work, f"{key}:{ear.chat}", ear.chat, words(languages[ear.chat]), kind="alert",
                      lane=Lane.FEVER, audience=ear.audience)  # fmt: skip
    return bool(told)


async def tell(
    work: Work, person: Person, line: Line, round_: int, *, in_words: bool, seen: bool = False
) -> int:
    """Stage one round of alerts about the line as it stands; returns how many were told.

    ``in_words``: it was said, and no number has followed.
    ``seen``: somebody has it in hand already, so that no button asks for it.
    """
    told = await ears(work, line.building)
    languages = await accounts.languages(work, {ear.chat for ear in told})
    number = await alarms_of_door.number(work, line)
    again = round_ % ROUNDS
    for ear in told:
        language = languages[ear.chat]
        key = f"alert:{line.resident}:{line.day}:{line.slot}:{round_}:{ear.chat}"
        button = (say_plain(language, "fever.seen"), f"seen:{line.resident}:{line.day}:{line.slot}")
        text = wording(work, language, person, line, ear, number, in_words=in_words)
        if again:
            text = Markup("\n").join([text, say(language, "fever.again", count=again + 1)])
        outbox.say_to(work, key, ear.chat, text, kind="alert", lane=Lane.FEVER, audience=ear.audience,
                      buttons=[] if seen else [[button]])  # fmt: skip
    return len(told)


async def heard(work: Work, person: Person, before: Line, given: Measurement) -> None:
    """A fever that may not stand, since others have said otherwise: told once to those who can find out.

    Not of an account we don't know who says it is that person: that is kept, and an alarm of its own.
    """
    after = reported(before, given)
    was = is_fever(work.site, before.celsius, before.symptoms)
    if given.quality == "unconfirmed" or was or not is_fever(work.site, given.celsius, given.symptoms):
        return

    def words(language: str) -> Markup:
        told = details(work, language, person, after)
        return say(language, "fever.heard", before=before.celsius, account=given.account, **told)

    key = f"heard:{before.resident}:{before.day}:{before.slot}:{given.account}:{given.celsius}"
    await tell_once(work, before.building, key, words)


async def thank(
    work: Work, person: Person, line: Line, *, in_words: bool = False, by_word_of: int | None = None
) -> None:
    """Nobody is left alone with a fever: who has or reported one hears once, in private, that it is known.

    The question for the number thanks whoever said it in words.
    """
    account = person.telegram_id or by_word_of or (line.by_account if line.by == "household" else None)
    told = authority.residents_of(work.community, account) if account is not None else []
    if account is None or not told or not await accounts.reach(work, {account}):
        return
    words = "fever.known_in_words" if in_words else "fever.known"
    text = say(await accounts.language_of(work, account), words)
    key = f"heard:{line.resident}:{line.day}:{line.slot}"
    outbox.say_to(work, key, account, text, kind="answer", audience=f"person:{told[0].id}")


async def tell_upward(work: Work, building: str, about: str) -> None:
    """Nobody has seen it: leadership (or the admins, where it has no chat) learns the building, no more."""
    text = say(work.site.language, "fever.upward", building=building)
    chat = work.community.chat_of("leadership")
    if chat is not None:
        outbox.say_to(
            work, f"upward:{about}", chat, text, kind="alert", lane=Lane.FEVER, audience="chat:leadership"
        )
        return
    for admin in work.community.with_role("admin"):
        if admin.telegram_id is not None:
            key = f"upward:{about}:{admin.telegram_id}"
            outbox.say_to(work, key, admin.telegram_id, text, kind="alert", lane=Lane.FEVER, audience="admin")
