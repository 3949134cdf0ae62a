"""Somebody says that a neighbour is unwell, or an account we don't know says it of anyone: that is hearsay. So is a
fever of whom it isn't known yet who that is.

Nothing of it stands in the ledger, and nobody in the group is shown or asked anything; lead and officer hear whose word
it is, in private and at once, so that somebody looks.
"""

from collections.abc import Iterable

from rules.line import is_fever
from rules.people import Person
from rules.reading import Ask, Reason
from services import outbox, tell_fever
from services.accounts import language_of
from services.deciders import door, link_to
from services.fever_text import of_others, of_somebody
from services.outbox import Lane
from services.said import Said
from services.work import Work


def of_a_door(ask: Ask) -> bool:
    """201发烧了: a flat and nobody there by name, so that there is nobody whose number could be asked for."""
    return bool(ask.room and ask.symptoms and not ask.who and ask.celsius is None)


async def of_doors(work: Work, said: Said, building: str, asks: Iterable[Ask]) -> bool:
    """Whether it tells of somebody ill behind a door that isn't the sender's."""
    doors = [ask for ask in asks if of_a_door(ask)]
    for ask in doors:
        await tell(work, said, building, (building, "", ask.room or ""), "", ask.symptoms)
    return bool(doors)


async def of_strangers(work: Work, said: Said, building: str, asks: Iterable[Ask]) -> None:
    """An account that we don't know is asked who they are; a fever doesn't wait for that."""
    for ask in asks:
        if "fever" in ask.symptoms and ask.celsius is None:
            await tell(work, said, building, (building, "", ask.room or ""), ask.who or "", ask.symptoms)


async def of_somebody_hot(
    work: Work, said: Said, building: str, sender: Person | None, asks: Iterable[Ask]
) -> None:
    """老头子38.8: the number is certain, and only whose or of when is asked. A fever doesn't wait for the answer."""
    for ask in asks:
        certain = ask.celsius is not None and ask.reason in (Reason.PERSON, Reason.SLOT)
        if not certain or not is_fever(work.site, ask.celsius, ask.symptoms):
            continue
        place = (building, "", ask.room) if ask.room else sender.door if sender else (building, "", "")
        about = f"{ask.who or ''}"[:20]
        for ear in await tell_fever.ears(work, building):
            if ear.detailed and ear.chat != said.account:
                language = await language_of(work, ear.chat)
                whom = " ".join(filter(None, (door(language, *place), ask.who)))
                text = of_somebody(language, whom, ask, link_to(said.account, said.shown_name))
                key = f"of_somebody:{said.chat}:{said.message}:{about}:{ask.celsius}:{ear.chat}"
                outbox.say_to(work, key, ear.chat, text, kind="alert", lane=Lane.FEVER, audience=ear.audience)


async def tell(
    work: Work, said: Said, building: str, where: tuple[str, str, str], name: str, symptoms: tuple[str, ...]
) -> None:
    """Lead and officer, once for a message; ``where`` is a door, as far as it was written."""
    by = link_to(said.account, said.shown_name)
    for ear in await tell_fever.ears(work, building):
        if ear.detailed:
            language = await language_of(work, ear.chat)
            whom = " ".join(filter(None, (door(language, *where), name)))
            key = (
                f"of_others:{said.chat}:{said.message}:{where[-1]}{name[:20]}:{'+'.join(symptoms)}:{ear.chat}"
            )
            outbox.say_to(work, key, ear.chat, of_others(language, whom, symptoms, by), kind="alert",
                          lane=Lane.FEVER, audience=ear.audience)  # fmt: skip
